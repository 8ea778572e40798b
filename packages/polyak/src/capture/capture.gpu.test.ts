import * as tf from '@tensorflow/tfjs';
import { countCalls, soaked } from '@polyak/testing';
import { gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { AveragedModel } from '../averaging/averaged-model/averaged-model.ts';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { Adam } from '../optim/adam.ts';
import { SGD } from '../optim/sgd.ts';
import { StepLR } from '../schedule/step-lr.ts';
import { capture } from './capture.ts';

const ones = (...shape: number[]): tf.Variable => tf.tidy(() => tf.variable(tf.ones(shape)));

/** The tensor's values; it is disposed. */
async function read(tensor: unknown): Promise<number[]> {
  const values = Array.from(await (tensor as tf.Tensor).data());
  (tensor as tf.Tensor).dispose();
  return values;
}

/** Calls that come before the first replay. */
const callsBefore = 3;

const manySteps = soaked(500, 20_000);

describe('a captured step', () => {
  gpuTest('is one submit and one write of scalars, with nothing new', async () => {
    const { device, bufferManager } = webgpuBackend();
    const w = [ones(16, 32), ones(32, 4)] as [tf.Variable, tf.Variable];
    const optimizer = new EMAOptimizer(new Adam(w, { lr: 0.01 }), { decay: 0.9 });
    optimizer.inner.clipping = { clipGradNorm: 1 };
    const forward = (x: tf.Tensor): tf.Scalar => {
      const hidden = tf.relu(tf.matMul(x as tf.Tensor2D, w[0] as tf.Tensor2D));
      return tf.mean(tf.matMul(hidden as tf.Tensor2D, w[1] as tf.Tensor2D));
    };
    const x = await onGpu(tf.ones([8, 16]));
    const train = capture(() => optimizer.minimize(() => forward(x), true) as tf.Scalar);
    for (let i = 0; i < callsBefore; i++) train().dispose();
    expect(train.recordings).toBe(1);
    expect(train.bytes).toBeGreaterThan(0);
    train().dispose();
    const memory = tf.memory();
    const calls = await countCalls(device, () => {
      for (let i = 0; i < 10; i++) train().dispose();
    });
    expect(train.engine).toBe('captured');
    expect(calls).toMatchObject({
      submits: 10,
      writeBuffers: 10,
      bindGroups: 0,
      newBuffers: 0,
      pipelines: 0,
      // The cost.
      copies: 10,
      mapAsync: 0,
      data: 0,
      dataSync: 0,
    });
    expect(tf.memory()).toEqual(memory);
    const used = bufferManager.numBytesUsed;
    const { bytes } = train;
    train.dispose();
    expect(used - bufferManager.numBytesUsed).toBe(bytes);
    expect(train.bytes).toBe(0);
    optimizer.dispose();
    tf.dispose([...w, x]);
  });

  gpuTest('takes its arguments from the CPU and the GPU, in any nesting', async () => {
    const fn = capture(
      ({ a, list: [b, { c }] }: { a: tf.Tensor; list: [tf.Tensor, { c: tf.Tensor }] }) => ({
        sum: tf.tidy(() => tf.add(tf.add(a, b), tf.cast(c, 'float32'))),
        list: [a, null, tf.tidy(() => tf.mul(c, tf.scalar(2, 'int32')))] as const,
      }),
    );
    for (let i = 0; i < callsBefore + 2; i++) {
      const a = tf.tensor1d([i, 2]);
      const b = await onGpu(tf.tensor1d([10, 20 * i]));
      const c = tf.tensor1d([i, 1], 'int32');
      const { sum, list } = fn({ a, list: [b, { c }] });
      expect(list[0]).toBe(a);
      expect(list[1]).toBeNull();
      expect(list[2].dtype).toBe('int32');
      expect(await read(list[2])).toEqual([2 * i, 2]);
      expect(await read(sum)).toEqual([2 * i + 10, 20 * i + 3]);
      tf.dispose([a, b, c]);
    }
    expect(fn.engine).toBe('captured');
    fn.dispose();
  });

  gpuTest('is recorded for each kind of arguments, up to a number', async () => {
    const fn = capture((x: tf.Tensor, factor: number) => tf.mul(x, factor), { maxRecordings: 2 });
    const call = async (size: number, factor: number): Promise<void> => {
      for (let i = 0; i < callsBefore + 1; i++) {
        const x = await onGpu(tf.fill([size], i));
        expect(await read(fn(x, factor))).toEqual(Array(size).fill(i * factor));
        x.dispose();
      }
      expect(fn.engine).toBe('captured');
    };
    await call(1, 2);
    await call(2, 2);
    expect(fn.recordings).toBe(2);
    await call(2, 3);
    expect(fn.recordings).toBe(2);
    await call(2, 2);
    fn.dispose();
    expect(fn.recordings).toBe(0);
    const x = await onGpu(tf.fill([2], 3));
    expect(await read(fn(x, 2))).toEqual([6, 6]);
    expect(fn.engine).toBe('eager');
    x.dispose();
  });

  gpuTest('does not change what was cloned from the weights', async () => {
    const w = ones(4);
    const optimizer = new SGD([w], { lr: 1 });
    const step = capture(() => optimizer.minimize(() => tf.sum<tf.Scalar>(w)));
    for (let i = 0; i < callsBefore + 1; i++) step();
    const snapshot = w.clone();
    step();
    expect(step.engine).toBe('captured');
    // Four steps of 1 from 1, and one more.
    expect(await read(snapshot)).toEqual([-3, -3, -3, -3]);
    step();
    expect([...(await w.data())]).toEqual([-5, -5, -5, -5]);
    step.dispose();
    optimizer.dispose();
    w.dispose();
  });

  gpuTest('sees values that were assigned or read between calls', async () => {
    const w = ones(2);
    const optimizer = new SGD([w], { lr: 1 });
    const step = capture(() => optimizer.minimize(() => tf.sum<tf.Scalar>(tf.square(w)), true));
    for (let i = 0; i < callsBefore + 1; i++) tf.dispose(step() as tf.Scalar);
    const fresh = tf.tensor1d([3, 5]);
    w.assign(fresh);
    fresh.dispose();
    // 9 + 25; then w − 2 w = −w.
    expect(await read(step())).toEqual([34]);
    expect([...(await w.data())]).toEqual([-3, -5]);
    expect(await read(step())).toEqual([34]);
    expect([...(await w.data())]).toEqual([3, 5]);
    expect(step.engine).toBe('captured');
    step.dispose();
    optimizer.dispose();
    w.dispose();
  });

  gpuTest('follows swaps without new bind groups', async () => {
    const w = ones(2);
    const optimizer = new EMAOptimizer(new SGD([w], { lr: 1 }), { decay: 0.5 });
    // w: 1, 0; average: 1, 0.5.
    optimizer.minimize(() => tf.sum<tf.Scalar>(w));
    const double = capture(() => tf.mul(w, 2));
    for (let i = 0; i < callsBefore + 1; i++) expect(await read(double())).toEqual([0, 0]);
    const swapped = async (): Promise<number[]> => read(optimizer.swapEmaWeights(() => double()));
    expect(await swapped()).toEqual([1, 1]);
    const calls = await countCalls(webgpuBackend().device, async () => {
      expect(await swapped()).toEqual([1, 1]);
      expect(await read(double())).toEqual([0, 0]);
    });
    expect(calls.bindGroups).toBe(0);
    expect(double.engine).toBe('captured');
    double.dispose();
    optimizer.dispose();
    w.dispose();
  });

  gpuTest('takes changes of options, groups and frozen variables into account', async () => {
    const [a, b] = [ones(2), ones(2)];
    const optimizer = new SGD([{ params: [a] }], { lr: 1 });
    const step = capture(() => optimizer.minimize(() => tf.sum<tf.Scalar>(tf.add(a, b))));
    const times = (count: number): void => {
      for (let i = 0; i < count; i++) step();
    };
    times(callsBefore + 1);
    expect([...(await a.data())]).toEqual([-3, -3]);
    optimizer.learningRate = 2;
    times(1);
    expect([...(await a.data())]).toEqual([-5, -5]);
    expect(step.engine).toBe('captured');
    // Another kernel: with momentum, whose first step is the gradient: −5 − 2.
    for (const group of optimizer.paramGroups) group.momentum = 0.5;
    times(1);
    expect([...(await a.data())]).toEqual([-7, -7]);
    // 1.5 times the gradient: −7 − 3.
    times(1);
    expect(step.engine).toBe('captured');
    expect([...(await a.data())]).toEqual([-10, -10]);
    for (const group of optimizer.paramGroups) group.momentum = 0;
    optimizer.addParamGroup({ params: [b], lr: 10 });
    times(4);
    expect(step.engine).toBe('captured');
    expect([...(await a.data()), ...(await b.data())]).toEqual([-18, -18, -39, -39]);
    a.trainable = false;
    times(4);
    expect(step.engine).toBe('captured');
    expect([...(await a.data()), ...(await b.data())]).toEqual([-18, -18, -79, -79]);
    a.trainable = true;
    times(4);
    expect([...(await a.data()), ...(await b.data())]).toEqual([-26, -26, -119, -119]);
    step.dispose();
    optimizer.dispose();
    tf.dispose([a, b]);
  });

  gpuTest('includes schedules and averages of its own', async () => {
    const w = ones(1);
    const optimizer = new SGD([w], { lr: 1 });
    const schedule = new StepLR(optimizer, { stepSize: 1, gamma: 0.5 });
    const averaged = new AveragedModel([w]);
    const step = capture(() => {
      optimizer.minimize(() => tf.sum<tf.Scalar>(w));
      averaged.updateParameters([w]);
      schedule.step();
    });
    for (let i = 0; i < 6; i++) step();
    expect(step.engine).toBe('captured');
    // 1 − 1 = 0, then −1/2, −3/4, −7/8, −15/16, −31/32; their mean.
    expect([...(await w.data())]).toEqual([-31 / 32]);
    expect(averaged.nAveraged).toBe(6);
    const mean = -(1 / 2 + 3 / 4 + 7 / 8 + 15 / 16 + 31 / 32) / 6;
    expect((await (averaged.parameters()[0] as tf.Variable).data())[0]).toBeCloseTo(mean, 6);
    step.dispose();
    averaged.dispose();
    optimizer.dispose();
    w.dispose();
  });

  gpuTest('is recorded again when a tensor that it uses is gone', async () => {
    let scale: tf.Tensor = await onGpu(tf.tensor1d([2, 3]));
    const fn = capture((x: tf.Tensor) => tf.mul(x, scale));
    const x = await onGpu(tf.tensor1d([1, 1]));
    for (let i = 0; i < callsBefore + 1; i++) expect(await read(fn(x))).toEqual([2, 3]);
    scale.dispose();
    scale = await onGpu(tf.tensor1d([5, 7]));
    for (let i = 0; i < callsBefore; i++) expect(await read(fn(x))).toEqual([5, 7]);
    expect(fn.engine).toBe('captured');
    fn.dispose();
    tf.dispose([x, scale]);
  });

  gpuTest('updates variables that it assigns, and keeps what was cloned from them', async () => {
    const [count, mean] = tf.tidy(() => [
      tf.variable(tf.scalar(0, 'int32'), false),
      tf.variable(tf.tensor1d([0, 0]), false),
    ]) as [tf.Variable, tf.Variable];
    const fn = capture((x: tf.Tensor1D) => {
      tf.tidy(() => {
        count.assign(tf.add(count, tf.scalar(1, 'int32')));
        mean.assign(tf.add(mean, x));
      });
      return tf.mul(mean, 2);
    });
    const x = await onGpu(tf.tensor1d([1, 2]));
    for (let i = 1; i <= callsBefore + 2; i++) {
      expect(await read(fn(x))).toEqual([2 * i, 4 * i]);
    }
    expect(fn.engine).toBe('captured');
    const snapshot = mean.clone();
    fn(x).dispose();
    expect(await read(snapshot)).toEqual([5, 10]);
    expect([...(await mean.data())]).toEqual([6, 12]);
    expect(count.dtype).toBe('int32');
    expect([...(await count.data())]).toEqual([6]);
    fn.dispose();
    tf.dispose([x, count, mean]);
  });

  gpuTest('is the function itself where gradients of it are taken', async () => {
    const square = capture((x: tf.Tensor) => tf.square(x));
    const x = await onGpu(tf.tensor1d([3]));
    for (let i = 0; i < callsBefore + 1; i++) square(x).dispose();
    const gradient = tf.grad((at: tf.Tensor) => tf.sum(square(at)));
    expect(await read(gradient(x))).toEqual([6]);
    square.dispose();
    x.dispose();
  });

  gpuTest('is the same where tfjs computes with small tensors on the CPU', async () => {
    // As in an app; the other tests turn it off.
    tf.env().set('WEBGPU_CPU_FORWARD', true);
    try {
      const run = async (isCaptured: boolean): Promise<number[]> => {
        const w = tf.tidy(() => tf.variable(tf.tensor2d([0.1, -0.2, 0.3, 0.4, 0.5, -0.6], [3, 2])));
        const count = tf.tidy(() => tf.variable(tf.scalar(0), false));
        const optimizer = new EMAOptimizer(new Adam([w], { lr: 0.1 }), { decay: 0.5 });
        const step = (x: tf.Tensor2D, y: tf.Tensor): tf.Scalar | null => {
          tf.tidy(() => {
            count.assign(tf.add(count, tf.sub(1, tf.scalar(0.25))));
          });
          return optimizer.minimize(() => {
            const scale = tf.div(tf.scalar(1), tf.scalar(3));
            const logits = tf.mul(tf.matMul(x, w as tf.Tensor2D), scale);
            return tf.losses.softmaxCrossEntropy(y, logits);
          }, true);
        };
        const train = capture(step, { onUncapturable: 'throw' });
        const seen: number[] = [];
        for (let i = 1; i <= 7; i++) {
          const x = tf.tensor2d([i, 2, 3, 4, 5 / i, 6], [2, 3]);
          const y = tf.tidy(() => tf.oneHot(tf.tensor1d([i % 2, 1], 'int32'), 2));
          const cost = (isCaptured ? train : step)(x, y);
          seen.push(...((await cost?.data()) ?? []));
          cost?.dispose();
          tf.dispose([x, y]);
        }
        expect(train.engine).toBe(isCaptured ? 'captured' : 'eager');
        for (const one of [w, count, ...optimizer.emaWeights()]) seen.push(...(await one.data()));
        train.dispose();
        optimizer.dispose();
        tf.dispose([w, count]);
        return seen;
      };
      const captured = await run(true);
      expect(captured).toEqual(await run(false));
      // 7 times 0.75.
      expect(captured.at(-7)).toBe(5.25);
    } finally {
      tf.env().set('WEBGPU_CPU_FORWARD', false);
    }
  });

  gpuTest('stays flat over many steps', async () => {
    const w = ones(4);
    const optimizer = new EMAOptimizer(new SGD([w], { lr: 1e-3 }), { decay: 0.5 });
    const step = capture(() => optimizer.minimize(() => tf.sum<tf.Scalar>(w), true) as tf.Scalar);
    for (let i = 0; i < callsBefore + 1; i++) step().dispose();
    const { bufferManager } = webgpuBackend();
    const before = { ...tf.memory(), bytes: bufferManager.numBytesAllocated };
    for (let i = 0; i < manySteps; i++) step().dispose();
    expect({ ...tf.memory(), bytes: bufferManager.numBytesAllocated }).toEqual(before);
    // Steps of 1e-3 from 1, each rounded to a float of less than 32.
    const error = ((await w.data())[0] ?? NaN) - (1 - 1e-3 * (manySteps + callsBefore + 1));
    expect(Math.abs(error)).toBeLessThan(manySteps * 2 ** -20);
    step.dispose();
    optimizer.dispose();
    w.dispose();
  });
});

/** The same tensor, uploaded. */
async function onGpu<T extends tf.Tensor>(tensor: T): Promise<T> {
  webgpuBackend().uploadToGPU(tensor.dataId);
  await Promise.resolve();
  return tensor;
}
