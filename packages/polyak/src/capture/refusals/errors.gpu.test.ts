import * as tf from '@tensorflow/tfjs';
import { gpuTest } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { SGD } from '../../optim/sgd.ts';
import { capture } from '../capture.ts';

describe('a function that cannot be replayed', () => {
  gpuTest('throws on demand, after its work is done', async () => {
    const w = tf.tidy(() => tf.variable(tf.ones([1])));
    const optimizer = tf.train.sgd(1);
    const step = capture(
      () => optimizer.minimize(() => tf.sum<tf.Scalar>(tf.mul(w, 1)), false, [w]),
      {
        onUncapturable: 'throw',
      },
    );
    step();
    expect(() => step()).toThrow('the function cannot be captured: it assigns');
    step();
    // Three steps of 1 from 1.
    expect((await w.data())[0]).toBe(-2);
    step.dispose();
    optimizer.dispose();
    w.dispose();
  });

  gpuTest('an error leaves everything as the function leaves it', async () => {
    const w = tf.tidy(() => tf.variable(tf.ones([2])));
    const optimizer = new SGD([w], { lr: 1 });
    let isFailing = false;
    const step = capture((x: tf.Tensor) => {
      optimizer.minimize(() => tf.sum<tf.Scalar>(tf.mul(w, x)));
      if (isFailing) throw new Error('no');
    });
    const x = tf.ones([2]);
    step(x);
    isFailing = true;
    expect(() => step(x)).toThrow('no');
    isFailing = false;
    for (let i = 0; i < 3; i++) step(x);
    expect(step.engine).toBe('captured');
    // Five steps of 1 from 1.
    expect([...(await w.data())]).toEqual([-4, -4]);
    step.dispose();
    optimizer.dispose();
    tf.dispose([w, x]);
  });

  gpuTest('an error of a hook does so, too, in each of the first calls', async () => {
    const w = tf.tidy(() => tf.variable(tf.ones([2])));
    const optimizer = new SGD([w], { lr: 1 });
    const x = tf.ones([2]);
    for (const fatal of [1, 2, 3, 4]) {
      const step = capture((input: tf.Tensor) => {
        optimizer.minimize(() => tf.sum<tf.Scalar>(tf.mul(w, input)));
      });
      for (let i = 1; i < fatal; i++) step(x);
      const remove = optimizer.registerStepPreHook(() => {
        throw new Error('no');
      });
      expect(() => step(x)).toThrow('no');
      remove();
      step.dispose();
    }
    // 0 + 1 + 2 + 3 steps of 1 from 1.
    expect([...(await w.data())]).toEqual([-5, -5]);
    optimizer.dispose();
    tf.dispose([w, x]);
  });
});
