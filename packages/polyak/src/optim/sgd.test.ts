import * as tf from '@tensorflow/tfjs';
import { computed, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import { SGD } from './sgd.ts';

function step(opt: SGD, w: tf.Variable): void {
  tf.tidy(() => opt.applyGradients({ [w.name]: computed([1]) }));
}

test('momentum that is switched on later begins with an undampened buffer', async () => {
  const w = makeVariable([0]);
  const opt = new SGD([w], { lr: 1 });
  step(opt, w);
  step(opt, w);
  Object.assign(opt.paramGroups[0] ?? {}, { momentum: 0.5, dampening: 0.25 });
  // b: 1, then 0.5 · 1 + 0.75 · 1 = 1.25, then 0.5 · 1.25 + 0.75 = 1.375; as torch.
  for (const expected of [-3, -4.25, -5.625]) {
    step(opt, w);
    expect(await values(w)).toEqual([expected]);
  }
  opt.dispose();
  w.dispose();
});

test('a buffer that is there already is dampened after a break', async () => {
  const w = makeVariable([0]);
  const opt = new SGD([w], { lr: 1, momentum: 0.5, dampening: 0.25 });
  const group = opt.paramGroups[0] ?? { momentum: 0 };
  step(opt, w);
  group.momentum = 0;
  step(opt, w);
  group.momentum = 0.5;
  step(opt, w);
  // b stays 1 in the break: −1 − 1 − (0.5 · 1 + 0.75)
  expect(await values(w)).toEqual([-3.25]);
  opt.dispose();
  w.dispose();
});

test('of two variables with as many steps, the one that has no buffer yet begins undampened', async () => {
  const [a, b] = [makeVariable([0]), makeVariable([0])];
  const opt = new SGD([a, b], { lr: 1, momentum: 0.5, dampening: 0.25 });
  const group = opt.paramGroups[0] ?? { momentum: 0 };
  step(opt, a);
  group.momentum = 0;
  step(opt, b);
  group.momentum = 0.5;
  tf.tidy(() => opt.applyGradients({ [a.name]: computed([1]), [b.name]: computed([1]) }));
  // a: −1 − (0.5 + 0.75); b: −1 − 1
  expect([await values(a), await values(b)]).toEqual([[-2.25], [-2]]);
  opt.dispose();
  tf.dispose([a, b]);
});

test('a newcomer begins undampened beside one that does not, and so after a resume', async () => {
  const [a, b] = [makeVariable([0]), makeVariable([0])];
  const options = { lr: 1, momentum: 0.5, dampening: 0.25 };
  const opt = new SGD([a, b], options);
  step(opt, a);
  const resumed = new SGD([a, b], options);
  resumed.loadStateDict(await opt.stateDict());
  tf.tidy(() => resumed.applyGradients({ [a.name]: computed([1]), [b.name]: computed([1]) }));
  // a: −1 − 1.25; b: −1
  expect([await values(a), await values(b)]).toEqual([[-2.25], [-1]]);
  opt.dispose();
  resumed.dispose();
  tf.dispose([a, b]);
});
