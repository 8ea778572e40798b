import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, randomNumbers, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { ScheduleFreeAdamW } from './adamw.ts';
import type { ScheduleFreeOptimizer } from './optimizer.ts';
import { ScheduleFreeRAdam } from './radam.ts';
import { ScheduleFreeSGD } from './sgd.ts';

// The definition in float64, with all three sequences stored.

interface Options {
  lr: number;
  beta: number;
  beta2?: number;
  eps?: number;
  weightDecay?: number;
  warmupSteps?: number;
  r?: number;
  weightLrPower?: number;
  decayAtZ?: boolean;
  innerMomentum?: number;
  silentSgdPhase?: boolean;
  maximize?: boolean;
}

type Kind = 'SGD' | 'AdamW' | 'RAdam';

/** One element. */
class Definition {
  x: number;
  y: number;
  private z: number;
  private t = 0;
  private readonly sums = { v: 0, m: 0, lrMax: -1, weight: 0 };
  private readonly kind: Kind;

  constructor(kind: Kind, initial: number) {
    this.kind = kind;
    this.x = this.y = this.z = initial;
  }

  step(gradient: number, options: Options): void {
    const { lr, beta, warmupSteps = 0, r = 0, weightLrPower = 2, maximize = false } = options;
    const { weightDecay = 0, decayAtZ = false } = options;
    const { sums, y, z } = this;
    this.t++;
    const rectification = this.rectification(options);
    const warm = this.t <= warmupSteps ? this.t / warmupSteps : 1;
    const stepSize = lr * warm * (rectification ?? (options.silentSgdPhase === false ? 1 : 0));
    sums.lrMax = Math.max(stepSize, sums.lrMax);
    const weight = this.t ** r * sums.lrMax ** weightLrPower;
    sums.weight += weight;
    const share = sums.weight === 0 ? 0 : weight / sums.weight;
    const g = maximize ? -gradient : gradient;
    this.z -= stepSize * weightDecay * (decayAtZ ? z : y);
    this.z -= stepSize * this.direction(g, options, rectification !== null);
    this.x = (1 - share) * this.x + share * this.z;
    this.y = beta * this.x + (1 - beta) * this.z;
  }

  private direction(g: number, options: Options, isAdaptive: boolean): number {
    const { beta2 = 0.999, eps = 1e-8, innerMomentum = 0 } = options;
    if (this.kind === 'SGD') return g;
    const { sums, t } = this;
    sums.v = beta2 * sums.v + (1 - beta2) * g * g;
    sums.m = innerMomentum * sums.m + (1 - innerMomentum) * g;
    const numerator = innerMomentum > 0 ? sums.m / (1 - innerMomentum ** t) : g;
    return isAdaptive ? numerator / (Math.sqrt(sums.v / (1 - beta2 ** t)) + eps) : g;
  }

  /** 1 but for RAdam; null while that cannot be told. */
  private rectification({ beta2 = 0.999 }: Options): number | null {
    if (this.kind !== 'RAdam') return 1;
    const limit = 2 / (1 - beta2) - 1;
    const rho = limit - (2 * this.t * beta2 ** this.t) / (1 - beta2 ** this.t);
    if (rho <= 4) return null;
    return Math.sqrt(((rho - 4) * (rho - 2) * limit) / ((limit - 4) * (limit - 2) * rho));
  }
}

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
  const expected = (await values(w)).map((one) => new Definition(kind, one));
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
