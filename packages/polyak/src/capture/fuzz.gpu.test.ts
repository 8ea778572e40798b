import * as tf from '@tensorflow/tfjs';
import { randomNumbers, soaked } from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { AdamW } from '../optim/adamw.ts';
import { capture } from './capture.ts';

type Op = (a: tf.Tensor2D, b: tf.Tensor2D) => tf.Tensor2D;

/** Of 4 × 4 tensors, with gradients. */
const ops: Record<string, Op> = {
  add: (a, b) => tf.add(a, b),
  sub: (a, b) => tf.sub(a, b),
  mul: (a, b) => tf.mul(tf.tanh(a), b),
  matMul: (a, b) => tf.matMul(tf.tanh(a), tf.tanh(b)),
  transposed: (a, b) => tf.matMul(tf.tanh(a), tf.tanh(b), true, false),
  div: (a, b) => tf.div(a, tf.add(tf.square(b), 1)),
  softmax: (a) => tf.softmax(a),
  relu: (a) => tf.relu(a),
  scaled: (a) => tf.mul(a, 0.7),
  turned: (a) => tf.transpose(a),
  mean: (a, b) => tf.add(tf.mean(a, 0, true), b),
  sliced: (a, b) => tf.concat([tf.slice(a, [0, 0], [2, 4]), tf.slice(b, [1, 0], [2, 4])]),
  reshaped: (a) => tf.reshape(tf.transpose(tf.reshape(a, [2, 8])), [4, 4]),
  split: (a, b) => {
    const [left, right] = tf.split(a, 2, 1) as [tf.Tensor2D, tf.Tensor2D];
    return tf.add(tf.concat([right, left], 1), b);
  },
  gathered: (a) => tf.gather(a, tf.tensor1d([3, 2, 1, 0], 'int32')),
  maximum: (a, b) => tf.maximum(a, b),
};

describe('random functions', () => {
  for (let seed = 1; seed <= soaked(12, 500); seed++) {
    gpuTest(`are captured as they are, number ${seed}`, async () => {
      const random = randomNumbers(seed);
      const pick = (count: number): number => Math.floor(random() * count);
      const names = Array.from({ length: 8 }, () => {
        return Object.keys(ops)[pick(Object.keys(ops).length)] as string;
      });
      const places = names.map((_, i) => [pick(i + 3), pick(i + 3)] as const);
      const compute = (x: tf.Tensor2D, w: tf.Tensor2D, v: tf.Tensor2D): tf.Tensor2D => {
        const values = [x, w, v];
        names.forEach((name, i) => {
          const [a, b] = places[i] ?? [0, 0];
          values.push((ops[name] as Op)(values[a] as tf.Tensor2D, values[b] as tf.Tensor2D));
        });
        return tf.add(values.at(-1) as tf.Tensor2D, tf.mul(0.01, tf.matMul(w, v)));
      };
      const run = async (isCaptured: boolean): Promise<number[][]> => {
        const w = [5, 6].map((own) =>
          tf.tidy(() => tf.variable(tf.randomNormal([4, 4], 0, 1, 'float32', seed + own))),
        ) as [tf.Variable<tf.Rank.R2>, tf.Variable<tf.Rank.R2>];
        const optimizer = new EMAOptimizer(new AdamW(w, { lr: 0.01 }), { decay: 0.7 });
        const step = (x: tf.Tensor2D): tf.Scalar | null =>
          optimizer.minimize(() => tf.mean(tf.square(compute(x, ...w))), true);
        const train = capture(step, { onUncapturable: 'throw' });
        const seen: number[][] = [];
        for (let i = 0; i < 6; i++) {
          const x = tf.randomNormal<tf.Rank.R2>([4, 4], 0, 1, 'float32', 100 + i);
          const cost = (isCaptured ? train : step)(x);
          seen.push([...((await cost?.data()) ?? [])]);
          x.dispose();
          cost?.dispose();
        }
        if (isCaptured) expect(train.engine).toBe('captured');
        for (const one of [...w, ...optimizer.emaWeights()]) seen.push([...(await one.data())]);
        train.dispose();
        optimizer.dispose();
        tf.dispose(w);
        return seen;
      };
      expect(await run(true), names.join(', ')).toEqual(await run(false));
    });
  }
});
