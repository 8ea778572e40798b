import * as tf from '@tensorflow/tfjs';
import { read, values } from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { EMAOptimizer } from '../../averaging/ema-optimizer/ema-optimizer.ts';
import { SGD } from '../../optim/sgd.ts';
import { capture } from '../capture.ts';

const ones = (...shape: number[]): tf.Variable => tf.tidy(() => tf.variable(tf.ones(shape)));

const callsBefore = 3;

describe('a captured function', () => {
  gpuTest('is recorded again when a variable that it only assigns is gone', async () => {
    let seen = tf.tidy(() => tf.variable(tf.zeros([1]), false));
    const fn = capture((x: tf.Tensor) => {
      tf.tidy(() => seen.assign(tf.mul(x, 2)));
    });
    const x = tf.tensor1d([1]);
    for (let i = 0; i < callsBefore + 1; i++) fn(x);
    seen.dispose();
    seen = tf.tidy(() => tf.variable(tf.zeros([1]), false));
    for (let i = 0; i < callsBefore; i++) {
      fn(x);
      expect(await values(seen)).toEqual([2]);
    }
    expect(fn.engine).toBe('captured');
    fn.dispose();
    tf.dispose([x, seen]);
  });

  gpuTest('is recorded again with the optimizer that replaces a disposed one', async () => {
    const w = ones(1);
    let optimizer = new EMAOptimizer(new SGD([w], { lr: 1 }), { decay: 0.5 });
    const step = capture(
      () => {
        const { value, grads } = tf.variableGrads(() => tf.sum<tf.Scalar>(w), [w]);
        optimizer.applyGradients(grads);
        tf.dispose([value, grads] as tf.TensorContainer);
      },
      { onUncapturable: 'throw' },
    );
    for (let i = 0; i < callsBefore + 1; i++) step();
    optimizer.dispose();
    optimizer = new EMAOptimizer(new SGD([w], { lr: 10 }), { decay: 0.5 });
    for (let i = 0; i < callsBefore; i++) step();
    expect(step.engine).toBe('captured');
    // Four steps of 1, and three of 10, from 1.
    expect(await values(w)).toEqual([-33]);
    step.dispose();
    optimizer.dispose();
    w.dispose();
  });

  gpuTest('uses tensors that have been read, or on another backend', async () => {
    const scale = tf.tensor1d([3]);
    const fn = capture((x: tf.Tensor) => tf.mul(x, scale));
    const call = async (): Promise<void> => {
      const x = tf.tensor1d([2]);
      expect(await read(fn(x))).toEqual([[6]]);
      x.dispose();
    };
    const others: tf.Tensor[] = [];
    for (const backend of ['webgpu', 'cpu']) {
      for (let i = 0; i < callsBefore + 1; i++) await call();
      expect(fn.engine).toBe('captured');
      await scale.data();
      await tf.setBackend(backend);
      if (backend === 'cpu') await call();
      await tf.setBackend('webgpu');
      // Its old buffer may be used for something else.
      others.push(tf.tidy(() => tf.mul(tf.tensor1d([7]), 1)));
      await call();
      expect(fn.engine).toBe(backend === 'cpu' ? 'eager' : 'captured');
    }
    fn.dispose();
    tf.dispose([scale, ...others]);
  });

  gpuTest('is recorded where variables come back from another backend', async () => {
    const w = ones(2);
    const optimizer = new SGD([w], { lr: 1 });
    const train = capture(() => optimizer.minimize(() => tf.sum(w)), { onUncapturable: 'throw' });
    train();
    await tf.setBackend('cpu');
    tf.tidy(() => w.assign(tf.tensor1d([5, 5])));
    await tf.setBackend('webgpu');
    for (let i = 0; i < callsBefore; i++) train();
    expect(train.engine).toBe('captured');
    // Three steps of 1 from 5.
    expect(await values(w)).toEqual([2, 2]);
    train.dispose();
    optimizer.dispose();
    w.dispose();
  });
});
