import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { test } from 'vitest';
import { AdamW } from './adamw.ts';

test('each group decays by its own learning rate and weight decay, also once they are changed', async () => {
  const [a, b] = [makeVariable([1]), makeVariable([1])];
  const opt = new AdamW([{ params: a }, { params: b, lr: 0.5, weightDecay: 0.25 }], {
    lr: 0.1,
    weightDecay: 0.5,
  });
  // A gradient of 0 leaves only the decay: 1 − 0.1 · 0.5, and 1 − 0.5 · 0.25.
  const step = (): void =>
    tf.tidy(() => opt.applyGradients({ [a.name]: computed([0]), [b.name]: computed([0]) }));
  step();
  expectClose([...(await values(a)), ...(await values(b))], [0.95, 0.875], 1e-6);
  Object.assign(opt.paramGroups[0] ?? {}, { lr: 0.2 });
  step();
  expectClose([...(await values(a)), ...(await values(b))], [0.95 * 0.9, 0.875 ** 2], 1e-6);
  opt.dispose();
  tf.dispose([a, b]);
});
