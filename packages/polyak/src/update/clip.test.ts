import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import type { ClippingOptions } from '../optim/base/clipping.ts';
import { SGD } from '../optim/sgd.ts';

/** What a step takes of the gradients, and their norm if they are clipped by it. */
async function clipped(
  gradients: readonly number[][],
  clipping: ClippingOptions,
): Promise<{ taken: number[][]; norm: number }> {
  const variables = gradients.map((gradient) => makeVariable(gradient.map(() => 0)));
  const opt = new SGD({ lr: 1, maximize: true });
  tf.tidy(() => {
    const entries = variables.map(({ name }, i) => [name, computed(gradients[i] ?? [])]);
    opt.applyGradients(Object.fromEntries(entries) as Record<string, tf.Tensor>, clipping);
  });
  const taken = await Promise.all(variables.map(values));
  const norm = 'clipGradNorm' in clipping ? await opt.gradNorm() : NaN;
  opt.dispose();
  tf.dispose(variables);
  return { taken, norm };
}

describe('by norm', () => {
  // 5 · scale is the norm of (3, 4) · scale. Squares overflow from 1.8e19 on, and vanish below 1e-23.
  test.each([1e-35, 1e-30, 1e-20, 1, 1e10, 1e19, 1e20, 1e30, 6e37])(
    'measures (3, 4) · %s',
    async (scale) => {
      // In variables of one element a thread, and of four.
      const { norm } = await clipped([[3 * scale], [0, 0, 0, -4 * scale]], { clipGradNorm: 1 });
      expectClose([norm], [5 * scale], 1e-6);
    },
  );

  test.each([1e19, 1e20, 1e30, 6e37])('brings (3, 4) · %s down to 1', async (scale) => {
    const { taken } = await clipped([[3 * scale], [0, 0, 0, -4 * scale]], { clipGradNorm: 1 });
    expectClose(taken.flat(), [0.6, 0, 0, 0, -0.8], 1e-6);
  });

  test('brings four of 3e38 down to 1, though their norm of 6e38 is no float', async () => {
    // 3e38 / 6e38
    const halves = [[0.5], [0.5, -0.5, 0, 0, 0.5]];
    const { taken } = await clipped([[3e38], [3e38, -3e38, 0, 0, 3e38]], { clipGradNorm: 1 });
    taken.forEach((one, i) => expectClose(one, halves[i] ?? [], 1e-6));
  });

  test('measures gradients of very different sizes, in any order', async () => {
    for (const gradients of [
      [[1e-30], [1e30, 0]],
      [[1e30, 0], [1e-30]],
      [[0, 1e30, 1e-30, 5, 1e25]],
    ]) {
      expectClose([(await clipped(gradients, { clipGradNorm: 1 })).norm], [1e30], 1e-6);
    }
    // Many small ones beside a larger one count: √(1 + 30,000 · 1e-4) = 2
    const many = [1, ...Array<number>(30_000).fill(0.01)];
    expectClose([(await clipped([many], { clipGradNorm: 1 })).norm], [2], 1e-5);
  });

  test('a norm of 0', async () => {
    for (const clipGradNorm of [0, 1, Infinity]) {
      expect(await clipped([[0, 0], [0]], { clipGradNorm })).toEqual({
        taken: [[0, 0], [0]],
        norm: 0,
      });
    }
  });

  test("torch's 1e-6 in the denominator", async () => {
    // 1e-6 · 1e-6 / (1e-6 + 1e-6)
    const { taken } = await clipped([[1e-6]], { clipGradNorm: 1e-6 });
    expectClose(taken.flat(), [5e-7], 1e-5);
  });

  // As torch's clip_grad_norm_.
  test('a NaN makes all NaN, and an infinity makes the others 0', async () => {
    expect(await clipped([[NaN, 1], [3, 4, 5, 6], [7]], { clipGradNorm: 1 })).toEqual({
      taken: [[NaN, NaN], [NaN, NaN, NaN, NaN], [NaN]],
      norm: NaN,
    });
    expect(
      await clipped(
        [
          [1, -Infinity],
          [3, 4, 5, 6],
        ],
        { clipGradNorm: 1 },
      ),
    ).toEqual({
      taken: [
        [0, NaN],
        [0, 0, 0, 0],
      ],
      norm: Infinity,
    });
    expect((await clipped([[Infinity], [NaN]], { clipGradNorm: 1 })).norm).toBeNaN();
  });
});

test.each([1, 0])('by value %s, NaN stays NaN', async (clipGradValue) => {
  for (const rest of [[], [0]]) {
    const { taken } = await clipped([[NaN, Infinity, -3, ...rest]], { clipGradValue });
    expect(taken).toEqual([[NaN, clipGradValue, 0 - clipGradValue, ...rest]]);
  }
});
