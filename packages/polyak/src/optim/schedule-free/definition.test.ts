import * as tf from '@tensorflow/tfjs';
import {
  computed,
  expectClose,
  makeVariable,
  randomNumbers,
  ScheduleFreeDefinition,
  values,
  type ScheduleFreeDefinitionOptions,
  type ScheduleFreeKind,
} from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { ScheduleFreeAdamW } from './adamw.ts';
import type { ScheduleFreeOptimizer } from './optimizer.ts';
import { ScheduleFreeRAdam } from './radam.ts';
import { ScheduleFreeSGD } from './sgd.ts';

type Kind = ScheduleFreeKind;
type Options = ScheduleFreeDefinitionOptions;

function make(kind: Kind, { beta, beta2 = 0.999, ...options }: Options): ScheduleFreeOptimizer {
  if (kind === 'SGD') {
    return new ScheduleFreeSGD({ ...options, momentum: beta });
  }
  const all = { ...options, betas: [beta, beta2] as [number, number] };
  const opt = kind === 'AdamW' ? new ScheduleFreeAdamW(all) : new ScheduleFreeRAdam(all);
  return opt;
}

const cases: [Kind, Options][] = [
  ['SGD', { lr: 0.5, beta: 0.9 }],
  ['SGD', { lr: 0.5, beta: 0.3, weightDecay: 0.1, warmupSteps: 4, r: 1 }],
  ['SGD', { lr: 0.5, beta: 1, weightLrPower: 0 }],
  ['SGD', { lr: 0.5, beta: 0.9, maximize: true, weightDecay: 0.1 }],
  ['SGD', { lr: 0, beta: 0.9 }],
  ['AdamW', { lr: 0.1, beta: 0.9 }],
  ['AdamW', { lr: 0.1, beta: 0.98, beta2: 0.9, weightDecay: 0.1, warmupSteps: 7, r: 0.5 }],
  ['AdamW', { lr: 0.1, beta: 0.9, beta2: 0, eps: 0.1, weightDecay: 0.2, decayAtZ: true }],
  ['AdamW', { lr: 0.1, beta: 0.9, innerMomentum: 0.8, weightDecay: 0.1, maximize: true }],
  ['AdamW', { lr: 0.1, beta: 1, innerMomentum: 0.5, decayAtZ: true, weightDecay: 0.3 }],
  ['RAdam', { lr: 0.1, beta: 0.9 }],
  ['RAdam', { lr: 0.1, beta: 0.95, beta2: 0.8, weightDecay: 0.1, r: 2 }],
  ['RAdam', { lr: 0.1, beta: 0.8, silentSgdPhase: false, weightDecay: 0.1 }],
  ['RAdam', { lr: 0.1, beta: 0.9, beta2: 0.5, weightLrPower: 1 }],
];

/** Runs both, with the options of each step; compares y and x after each. */
async function compare(
  kind: Kind,
  initial: Options,
  size: number,
  optionsAt: (step: number) => Options = () => initial,
): Promise<void> {
  const random = randomNumbers(size);
  const draw = (): number[] => Array.from({ length: size }, () => 2 * random() - 1);
  const start = draw();
  const w = makeVariable(start);
  const opt = make(kind, initial);
  const expected = (await values(w)).map((one) => new ScheduleFreeDefinition(kind, one));
  for (let step = 0; step < 12; step++) {
    const options = optionsAt(step);
    const { beta, beta2 = 0.999, ...others } = options;
    const betas = kind === 'SGD' ? { momentum: beta } : { betas: [beta, beta2] };
    Object.assign(opt.paramGroups[0] ?? {}, others, betas);
    const gradient = computed(draw());
    const g = await values(gradient);
    opt.applyGradients({ [w.name]: gradient });
    gradient.dispose();
    expected.forEach((one, i) => one.step(g[i] ?? NaN, options));
    const [y, x] = [expected.map((one) => one.y), expected.map((one) => one.x)];
    expectClose(await values(w), y, 1e-5);
    expectClose(await opt.swapAverages(() => values(w)), x, 1e-5);
  }
  opt.dispose();
  w.dispose();
}

describe.each(cases)('%s %o', (kind, options) => {
  // One element a thread, and four.
  test.each([5, 8])('of %i elements, is the definition', async (size) => {
    await compare(kind, options, size);
  });
});

test.each<Kind>(['SGD', 'AdamW', 'RAdam'])(
  '%s: x stays the average when lr and β change, as by a schedule',
  async (kind) => {
    const at = (step: number): Options => ({ lr: 0.3 / (1 + step), beta: 0.5 + 0.04 * step });
    await compare(kind, at(0), 4, at);
  },
);

test('an inner momentum that begins later is the mean of the gradients since', async () => {
  const w = makeVariable([1]);
  const opt = new ScheduleFreeAdamW([w], { lr: 0.5, betas: [1, 0], eps: 0 });
  const step = (g: number): void => {
    tf.tidy(() => opt.applyGradients({ [w.name]: computed([g]) }));
  };
  step(2);
  expect(await values(opt.state.get(w)?.slots['z'])).toEqual([0.5]);
  Object.assign(opt.paramGroups[0] ?? {}, { innerMomentum: 0.5 });
  step(4);
  // The mean is 4, the root of the mean of squares 4: z is 0.5 − 0.5 · 4/4.
  expectClose(await values(opt.state.get(w)?.slots['z']), [0], 1e-6);
  step(-4);
  // (0.25 · 4 − 0.5 · 4) / 0.75 = −4/3: z is 0 + 0.5 · (4/3)/4.
  expectClose(await values(opt.state.get(w)?.slots['z']), [1 / 6], 1e-6);
  opt.dispose();
  w.dispose();
});

test('at β = 1 the weights are the average', async () => {
  const w = makeVariable([1, 2]);
  const opt = new ScheduleFreeSGD({ lr: 0.25, momentum: 1 });
  for (let step = 0; step < 3; step++) {
    opt.minimize(() => tf.sum(tf.square(w)).asScalar(), false, [w]);
  }
  const y = await values(w);
  expect(await opt.swapAverages(() => values(w))).toEqual(y);
  opt.dispose();
  w.dispose();
});

test('a variable that joins later begins an average of its own', async () => {
  const [a, b] = [makeVariable([1]), makeVariable([1])];
  const opt = new ScheduleFreeSGD([a, b], { lr: 0.5, warmupSteps: 2 });
  const step = (list: readonly tf.Variable[]): void => {
    tf.tidy(() => opt.applyGradients(list.map(({ name }) => ({ name, tensor: computed([1]) }))));
  };
  step([a]);
  step([a, b]);
  // Its first step is the first of the warmup: 1 − 0.5 · 1/2.
  expect(await opt.swapAverages(() => values(b))).toEqual([0.75]);
  expect(opt.state.get(b)?.host).toMatchObject({ step: 1, lrMax: 0.25, weightSum: 0.0625 });
  opt.dispose();
  tf.dispose([a, b]);
});
