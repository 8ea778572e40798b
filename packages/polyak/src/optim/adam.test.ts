import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import { Adam } from './adam.ts';
import { AdamW } from './adamw.ts';

test('weight decay adds to the gradient; decoupled, in a group of its own, it shrinks the weights', async () => {
  const [coupled, decoupled] = [makeVariable([4]), makeVariable([4])];
  const opt = new Adam([{ params: coupled }, { params: decoupled, decoupledWeightDecay: true }], {
    lr: 0.1,
    weightDecay: 0.5,
  });
  tf.tidy(() =>
    opt.applyGradients({ [coupled.name]: computed([0]), [decoupled.name]: computed([0]) }),
  );
  // The first step is as long as the learning rate, along 0 + 0.5 · 4; the other is (1 − 0.1 · 0.5) · 4.
  expectClose([...(await values(coupled)), ...(await values(decoupled))], [3.9, 3.8], 1e-6);
  opt.dispose();
  tf.dispose([coupled, decoupled]);
});

test.each([false, true])('decoupled, with amsgrad %s, it is AdamW bit for bit', async (amsgrad) => {
  const options = { lr: 0.1, weightDecay: 0.2, amsgrad };
  const run = async (make: (w: tf.Variable) => tf.Optimizer): Promise<number[]> => {
    const w = makeVariable([1, -2, 3, -4]);
    const opt = make(w);
    for (const g of [1, -0.5, 2]) {
      tf.tidy(() => opt.applyGradients({ [w.name]: computed([g, g * g, -g, 3 * g]) }));
    }
    const trained = await values(w);
    opt.dispose();
    w.dispose();
    return trained;
  };
  const adam = await run((w) => new Adam([w], { ...options, decoupledWeightDecay: true }));
  expect(adam).toEqual(await run((w) => new AdamW([w], options)));
});

test('the option must be true or false', () => {
  expect(() => new Adam({ decoupledWeightDecay: 1 as never })).toThrow(
    'decoupledWeightDecay must be true or false, got 1',
  );
});
