import * as tf from '@tensorflow/tfjs';

/**
 * A convolution in groups, which tfjs has no kernel for: the pixels under the window are gathered in the columns of a
 * matrix for each group, and the groups are a batch of matrix products. All of it has gradients on every backend.
 * @param weight - [height, width, inputs of a group, outputs]
 */
export function groupedConvolution(
  x: tf.Tensor4D,
  weight: tf.Tensor4D,
  groups: number,
  window: { readonly stride: number; readonly padding: number },
): tf.Tensor4D {
  const [kernel, , inputs, outputs] = weight.shape;
  const taps = tapsOf(x, kernel, window);
  const [batch, height, width] = taps[0]?.shape ?? [];
  const columns = tf.concat(
    taps.map((tap) => tf.reshape(tap, [-1, groups, inputs])),
    2,
  );
  const matrices = tf.reshape(weight, [kernel * kernel * inputs, groups, outputs / groups]);
  const products = tf.matMul(tf.transpose(columns, [1, 0, 2]), tf.transpose(matrices, [1, 0, 2]));
  const joined = tf.transpose(products, [1, 0, 2]);
  return tf.reshape(joined, [batch, height, width, outputs] as [number, number, number, number]);
}

/**
 * What each place of the kernel sees of the image, row by row of the kernel. `stridedSlice` has no gradient, and a slice of
 * five axes none on WebGPU: so the rows of a stride lie side by side, and its columns one behind the other in the channels,
 * where an ordinary slice finds them.
 */
function tapsOf(
  x: tf.Tensor4D,
  kernel: number,
  { stride, padding }: { readonly stride: number; readonly padding: number },
): tf.Tensor4D[] {
  const [batch, height, width, channels] = x.shape;
  const outputs = (size: number) => Math.floor((size + 2 * padding - kernel) / stride) + 1;
  const strides = (size: number) => Math.ceil((size + 2 * padding) / stride);
  const around = (size: number): [number, number] => [
    padding,
    strides(size) * stride - size - padding,
  ];
  const padded = tf.pad(x, [[0, 0], around(height), around(width), [0, 0]]);
  const side = strides(width);
  const folded: tf.Tensor4D = tf.reshape(padded, [
    batch,
    strides(height),
    stride * side,
    stride * channels,
  ]);
  const places = Array.from(
    { length: kernel },
    (_, i) => [Math.floor(i / stride), i % stride] as const,
  );
  return places.flatMap(([row, rowRest]) =>
    places.map(([column, columnRest]) => {
      const begin: [number, number, number, number] = [
        0,
        row,
        rowRest * side + column,
        columnRest * channels,
      ];
      return tf.slice(folded, begin, [batch, outputs(height), outputs(width), channels]);
    }),
  );
}
