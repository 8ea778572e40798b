import * as tf from '@tensorflow/tfjs';
import { read, values } from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { SGD } from '../../optim/sgd.ts';
import { capture, type CapturedFunction } from '../capture.ts';

const ones = (...shape: number[]): tf.Variable => tf.tidy(() => tf.variable(tf.ones(shape)));

const callsBefore = 3;

describe('a captured function', () => {
  gpuTest('uploads a weight while it is recorded, into a buffer that was used before', async () => {
    // tfjs fills one that is not new by a copy, which is not a part of the function.
    const used = tf.tidy(() => tf.mul(tf.ones([2]), tf.ones([2])));
    await used.data();
    used.dispose();
    const w = ones(2);
    const fn = capture((x: tf.Tensor) => [w.clone(), tf.mul(x, 2)], { onUncapturable: 'throw' });
    for (let i = 0; i < callsBefore + 1; i++) {
      const x = tf.tensor1d([i, 1]);
      const results = fn(x);
      expect(await Promise.all(results.map(values))).toEqual([
        [1, 1],
        [2 * i, 2],
      ]);
      tf.dispose([...results, x]);
    }
    expect(fn.engine).toBe('captured');
    fn.dispose();
    w.dispose();
  });

  gpuTest('reads a clone of a weight as it was, whatever the weight is now', async () => {
    const w = ones(1);
    const before = w.clone();
    const fn = capture((x: tf.Tensor) => tf.tidy(() => tf.add(tf.mul(before, x), w)));
    const x = tf.tensor1d([10]);
    for (let i = 0; i < callsBefore + 1; i++) expect(await read(fn(x))).toEqual([[11]]);
    tf.tidy(() => w.assign(tf.tensor1d([3])));
    expect(await read(fn(x))).toEqual([[13]]);
    expect(fn.engine).toBe('captured');
    fn.dispose();
    tf.dispose([w, before, x]);
  });

  gpuTest('penalizes the distance from the first weights, which shared their data', async () => {
    const run = async (isCaptured: boolean): Promise<number[][]> => {
      const w = tf.tidy(() => tf.variable(tf.tensor1d([1, 2])));
      const first = w.clone();
      const optimizer = new SGD([w], { lr: 0.125 });
      const step = (x: tf.Tensor): tf.Scalar =>
        optimizer.minimize(
          () => tf.sum(tf.add(tf.mul(w, x), tf.square(tf.sub(w, first)))),
          true,
        ) as tf.Scalar;
      const train = isCaptured ? capture(step) : step;
      const seen: number[][] = [];
      for (let i = 0; i < 8; i++) {
        const x = tf.tensor1d([i, 1]);
        seen.push(...(await read(train(x))));
        // The weights go back to where the clone is, with its data.
        if (i === 5) w.assign(first);
        x.dispose();
      }
      seen.push(await values(w), await values(first));
      if (isCaptured) (train as unknown as { dispose: () => void }).dispose();
      optimizer.dispose();
      tf.dispose([w, first]);
      return seen;
    };
    expect(await run(true)).toEqual(await run(false));
  });

  gpuTest('copies weights to a target', async () => {
    const run = async (isCaptured: boolean): Promise<number[][]> => {
      const [w, target] = [ones(2), tf.tidy(() => tf.variable(tf.zeros([2]), false))];
      const optimizer = new SGD([w], { lr: 0.25 });
      const step = (x: tf.Tensor): tf.Tensor[] => {
        const before = tf.tidy(() => tf.mul(target, 2));
        target.assign(w);
        const cost = optimizer.minimize(() => tf.sum(tf.mul(w, x)), true) as tf.Scalar;
        const result = [before, cost, tf.mul(target, w)];
        target.assign(x);
        return result;
      };
      const train = isCaptured ? capture(step, { onUncapturable: 'throw' }) : step;
      const seen: number[][] = [];
      for (let i = 0; i < 7; i++) {
        const x = tf.tensor1d([i, 1]);
        seen.push(...(await read(...train(x))), await values(target), await values(w));
        x.dispose();
      }
      if (isCaptured) (train as unknown as { dispose: () => void }).dispose();
      optimizer.dispose();
      tf.dispose([w, target]);
      return seen;
    };
    expect(await run(true)).toEqual(await run(false));
  });

  gpuTest('assigns integers that tfjs has only called floats', async () => {
    const run = async (isCaptured: boolean): Promise<number[][]> => {
      const count = tf.tidy(() => tf.variable(tf.zeros([2]), false));
      const step = (x: tf.Tensor): tf.Tensor => {
        const before = tf.tidy(() => tf.mul(count, 0.5));
        tf.tidy(() => count.assign(tf.cast(tf.greater(x, 2), 'float32')));
        return before;
      };
      const fn = isCaptured ? capture(step, { onUncapturable: 'throw' }) : step;
      const seen: number[][] = [];
      for (let i = 0; i < 7; i++) {
        const x = tf.tensor1d([i, 9]);
        seen.push(...(await read(fn(x))), await values(count));
        // Between calls, too, where the recording has floats.
        if (i === 4) tf.tidy(() => count.assign(tf.cast(tf.tensor1d([6, 8], 'int32'), 'float32')));
        x.dispose();
      }
      if (isCaptured) (fn as CapturedFunction<typeof step>).dispose();
      count.dispose();
      return seen;
    };
    expect(await run(true)).toEqual(await run(false));
  });
});
