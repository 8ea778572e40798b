import * as tf from '@tensorflow/tfjs';
import { webgpuBackend } from '@polyak/testing/gpu';
import { describe, expect, test, vi } from 'vitest';
import { SGD } from '../../optim/sgd.ts';
import { capture } from '../capture.ts';

/** Its shader is not WGSL. */
class BrokenProgram {
  readonly variableNames = ['x'];
  readonly shaderKey = 'broken';
  readonly workgroupSize: [number, number, number] = [64, 1, 1];
  readonly dispatchLayout = { x: [0] };
  readonly dispatch: [number, number, number] = [1, 1, 1];
  readonly outputShape: number[];

  constructor(outputShape: number[]) {
    this.outputShape = outputShape;
  }

  getUserCode(): string {
    return 'this is no shader';
  }
}

function broken(x: tf.Tensor): tf.Tensor {
  const { dataId, shape, dtype } = webgpuBackend().runWebGPUProgram(
    new BrokenProgram(x.shape),
    [x],
    'float32',
  );
  return tf.engine().makeTensorFromTensorInfo({ dataId, shape, dtype });
}

/** Runs a body whose kernels the device rejects, and waits until it has said so. */
async function rejected(body: () => void): Promise<void> {
  const { device } = webgpuBackend();
  device.pushErrorScope('validation');
  body();
  expect(await device.popErrorScope()).not.toBeNull();
  // The kernel is looked for after the error is known.
  for (let i = 0; i < 5; i++) {
    device.pushErrorScope('validation');
    await device.popErrorScope();
  }
}

const invalid = (name: string): string =>
  `its kernel ${name} is not valid on this device, where eager calls are wrong, too`;

describe('a function with a kernel that the device rejects', () => {
  test('runs eagerly as soon as that is known, and says so once', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const fn = capture((x: tf.Tensor) => tf.tidy(() => tf.add(broken(x), 1)));
    const x = tf.tensor1d([1, 2, 3]);
    await rejected(() => {
      for (let i = 0; i < 5; i++) fn(x).dispose();
      // The device has not answered yet.
      expect(fn.reason).toBeNull();
    });
    expect(fn.reason).toBe(invalid('BrokenProgram'));
    expect([fn.recordings, fn.bytes]).toEqual([0, 0]);
    await rejected(() => {
      fn(x).dispose();
    });
    expect(fn.engine).toBe('eager');
    expect(warn.mock.calls).toEqual([
      [`polyak: the function cannot be captured: ${fn.reason}; it runs eagerly`],
    ]);
    warn.mockRestore();
    x.dispose();
  });

  test('throws in the next call on demand, after it has run', async () => {
    const calls = vi.fn();
    const fn = capture(
      (x: tf.Tensor) => {
        calls();
        return broken(x);
      },
      { onUncapturable: 'throw' },
    );
    const x = tf.tensor1d([1, 2, 3]);
    await rejected(() => {
      fn(x).dispose();
      fn(x).dispose();
    });
    const before = tf.memory().numTensors;
    await rejected(() => {
      expect(() => fn(x)).toThrow(invalid('BrokenProgram'));
    });
    expect(calls).toHaveBeenCalledTimes(3);
    expect(tf.memory().numTensors).toBe(before);
    await rejected(() => {
      fn(x).dispose();
    });
    x.dispose();
  });

  test('is left alone if it is disposed before that is known', async () => {
    const fn = capture(broken);
    const x = tf.tensor1d([1, 2, 3]);
    await rejected(() => {
      for (let i = 0; i < 3; i++) fn(x).dispose();
      fn.dispose();
    });
    expect(fn.reason).toBeNull();
    x.dispose();
  });

  test.each([
    ['a masking layer', () => tf.layers.masking({ maskValue: 0, inputShape: [3, 2] })],
    [
      'an embedding that masks zeros',
      () => tf.layers.embedding({ inputDim: 4, outputDim: 2, inputLength: 3, maskZero: true }),
    ],
  ])('such as that of %s before a recurrent one in tfjs 4.22', async (_, first) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const model = tf.sequential({ layers: [first(), tf.layers.lstm({ units: 2 })] });
    const predict = capture((x: tf.Tensor) => model.predict(x) as tf.Tensor);
    const x = tf.ones([2, ...(model.inputs[0]?.shape.slice(1) as number[])]);
    await rejected(() => {
      for (let i = 0; i < 4; i++) predict(x).dispose();
    });
    expect(predict.reason).toBe(invalid('TransposeProgram'));
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
    model.dispose();
    x.dispose();
  });
});

test('no replay asks the device for errors', async () => {
  const { device } = webgpuBackend();
  const w = tf.tidy(() => tf.variable(tf.ones([2])));
  const optimizer = new SGD([w], { lr: 0.5 });
  const step = capture(() => optimizer.minimize(() => tf.sum<tf.Scalar>(tf.square(w))));
  for (let i = 0; i < 3; i++) step();
  const pushed = vi.spyOn(device, 'pushErrorScope');
  step();
  expect(step.engine).toBe('captured');
  expect(pushed).not.toHaveBeenCalled();
  pushed.mockRestore();
  // 1 − 0.5 · 2 · 1 = 0
  expect([...(await w.data())]).toEqual([0, 0]);
  step.dispose();
  optimizer.dispose();
  w.dispose();
});
