import * as tf from '@tensorflow/tfjs';
import { values } from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { describe, expect, vi } from 'vitest';
import { capture } from '../capture.ts';
import { leavesOf } from '../replay/nest.ts';

interface Change {
  readonly name: string;
  readonly reason: string;
  /** What the function does in call i. */
  readonly fn: (x: tf.Tensor, i: number) => unknown;
}

const tensorsOf = (value: unknown): tf.Tensor[] => leavesOf(value).leaves as tf.Tensor[];

const workDiffers = 'work differs';

/** Calls with the same kernels, which do not do the same. */
const changes: Change[] = [
  {
    name: 'uses another tensor of its own',
    reason: workDiffers,
    fn: (x, i) =>
      tf.tidy(() => {
        const [a, b] = [tf.sin(x), tf.cos(x)];
        return tf.mul(x, i % 2 ? a : b);
      }),
  },
  {
    name: 'uses its arguments in another order',
    reason: workDiffers,
    fn: (x, i) =>
      tf.tidy(() => {
        const one = tf.sin(x);
        return i % 2 ? tf.sub(x, one) : tf.sub(one, x);
      }),
  },
  {
    name: 'returns another tensor',
    reason: workDiffers,
    fn: (x, i) => {
      const both = [tf.sin(x), tf.cos(x)] as const;
      both[i % 2 ? 0 : 1].dispose();
      return both[i % 2 ? 1 : 0];
    },
  },
  {
    name: 'returns tensors in another order',
    reason: workDiffers,
    fn: (x, i) => {
      const [a, b] = [tf.sin(x), tf.cos(x)];
      return i % 2 ? [a, b] : [b, a];
    },
  },
  {
    name: 'returns another structure',
    reason: 'returns other values',
    fn: (x, i) => (i % 2 ? [tf.sin(x)] : { a: tf.sin(x) }),
  },
  {
    name: 'returns a tensor in another shape',
    reason: workDiffers,
    fn: (x, i) => tf.tidy(() => tf.reshape(tf.sin(x), i % 2 ? [1, 1] : [1])),
  },
  {
    name: 'returns a tensor as another type',
    reason: workDiffers,
    fn: (x, i) => tf.tidy(() => tf.cast(tf.cast(x, 'int32'), i % 2 ? 'float32' : 'int32')),
  },
  {
    name: 'keeps what it returns or not',
    reason: workDiffers,
    fn: (x, i) => (i % 2 ? tf.keep(tf.sin(x)) : tf.sin(x)),
  },
  {
    name: 'returns its argument or not',
    reason: workDiffers,
    fn: (x, i) => {
      const y = tf.sin(x);
      return i % 2 ? [x, y] : [y, x];
    },
  },
];

describe('a function', () => {
  for (const { name, reason, fn } of changes) {
    gpuTest(`that ${name} is refused, and right`, async () => {
      const warn = vi.spyOn(console, 'warn').mockReturnValue();
      let i = 0;
      const captured = capture((x: tf.Tensor) => fn(x, i));
      for (; i < 6; i++) {
        const x = tf.tensor1d([i + 0.5]);
        const [result, expected] = [captured(x), fn(x, i)].map(tensorsOf) as [
          tf.Tensor[],
          tf.Tensor[],
        ];
        expect(await Promise.all(result.map(values))).toEqual(
          await Promise.all(expected.map(values)),
        );
        tf.dispose([...result, ...expected, x]);
      }
      expect(captured.reason).toContain(reason);
      warn.mockRestore();
    });
  }
});
