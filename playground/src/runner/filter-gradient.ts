import * as tf from '@tensorflow/tfjs';

const kernelName = 'Conv2DBackpropFilter';
const backendName = 'cpu';

interface Attributes {
  readonly strides: number | [number, number];
  readonly pad: 'valid' | 'same' | number;
  readonly dataFormat: 'NHWC' | 'NCHW';
  readonly dimRoundingMode?: 'floor' | 'round' | 'ceil';
  readonly filterShape: [number, number, number, number];
}

let isQuick = false;

/**
 * Replaces the kernel of tfjs's CPU backend for the gradient of a convolution's filter by one that adds the same products in the
 * same order. The kernel of tfjs 4.22 reads each number through a function with rest parameters, which takes half of a step.
 */
export function quickenFilterGradient(): void {
  const kernel = tf.getKernel(kernelName, backendName) as tf.KernelConfig | undefined;
  if (isQuick || !kernel) return;
  tf.unregisterKernel(kernelName, backendName);
  tf.registerKernel({
    kernelName,
    backendName,
    kernelFunc: (given) =>
      (given.attrs as unknown as Attributes).dataFormat === 'NHWC'
        ? filterGradient(given)
        : kernel.kernelFunc(given),
  });
  isQuick = true;
}

const filterGradient: tf.KernelFunc = ({ inputs, attrs, ...given }) => {
  const backend = given.backend as tf.KernelBackend;
  const { x, dy } = inputs as { x: tf.TensorInfo; dy: tf.TensorInfo };
  const { strides, pad, dimRoundingMode, filterShape } = attrs as unknown as Attributes;
  const shape = x.shape as [number, number, number, number];
  const { batchSize, inHeight, inWidth, inChannels, outHeight, outWidth, outChannels, ...info } =
    tf.backend_util.computeConv2DInfo(shape, filterShape, strides, 1, pad, dimRoundingMode);
  const { filterHeight, filterWidth, strideHeight, strideWidth } = info;
  const { top, left } = info.padInfo;
  const xs = backend.readSync(x.dataId) as Float32Array;
  const dys = backend.readSync(dy.dataId) as Float32Array;
  const gradient = new Float32Array(filterHeight * filterWidth * inChannels * outChannels);
  let next = 0;
  for (let row = 0; row < filterHeight; row++) {
    const firstRow = Math.max(0, Math.ceil((top - row) / strideHeight));
    const rows = Math.min(outHeight, (inHeight + top - row) / strideHeight);
    for (let column = 0; column < filterWidth; column++) {
      const first = Math.max(0, Math.ceil((left - column) / strideWidth));
      const columns = Math.min(outWidth, (inWidth + left - column) / strideWidth);
      for (let channel = 0; channel < inChannels; channel++) {
        for (let outChannel = 0; outChannel < outChannels; outChannel++) {
          let sum = 0;
          for (let b = 0; b < batchSize; b++) {
            for (let r = firstRow; r < rows; r++) {
              const xRow = (b * inHeight + row + r * strideHeight - top) * inWidth;
              let i = (xRow + column + first * strideWidth - left) * inChannels + channel;
              let j = ((b * outHeight + r) * outWidth + first) * outChannels + outChannel;
              for (let c = first; c < columns; c++) {
                sum += (xs[i] ?? NaN) * (dys[j] ?? NaN);
                i += strideWidth * inChannels;
                j += outChannels;
              }
            }
          }
          gradient[next++] = sum;
        }
      }
    }
  }
  const dataId = backend.write(gradient, filterShape, 'float32');
  return { dataId, shape: filterShape, dtype: 'float32' };
};
