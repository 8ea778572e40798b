import { describe, expect, test } from 'vitest';
import {
  ChainedScheduler,
  ConstantLR,
  CosineAnnealingLR,
  CosineAnnealingWarmRestarts,
  CyclicLR,
  ExponentialLR,
  LambdaLR,
  LinearLR,
  MultiplicativeLR,
  MultiStepLR,
  OneCycleLR,
  PolynomialLR,
  SequentialLR,
  StepLR,
  SWALR,
  type LRScheduler,
  type ScheduledGroup,
} from '../index.ts';

interface FakeOptimizer {
  paramGroups: ScheduledGroup[];
}

type Make = (optimizer: FakeOptimizer, lastEpoch: number) => LRScheduler;

const makeOptimizer = (): FakeOptimizer => ({
  paramGroups: [
    { lr: 0.1, momentum: 0.7 },
    { lr: 0.05, betas: [0.7, 0.99] },
  ],
});

const lrLambda = (epoch: number): number => 1 / (1 + epoch);

const schedules: Record<string, Make> = {
  LambdaLR: (o, lastEpoch) => new LambdaLR(o, { lrLambda, lastEpoch }),
  MultiplicativeLR: (o, lastEpoch) => new MultiplicativeLR(o, { lrLambda, lastEpoch }),
  StepLR: (o, lastEpoch) => new StepLR(o, { stepSize: 3, gamma: 0.3, lastEpoch }),
  MultiStepLR: (o, lastEpoch) => new MultiStepLR(o, { milestones: [0, 2, 5], lastEpoch }),
  ConstantLR: (o, lastEpoch) => new ConstantLR(o, { factor: 0.3, totalIters: 4, lastEpoch }),
  'ConstantLR from 0': (o, lastEpoch) => new ConstantLR(o, { factor: 0, totalIters: 4, lastEpoch }),
  LinearLR: (o, lastEpoch) =>
    new LinearLR(o, { startFactor: 0.1, endFactor: 0.7, totalIters: 8, lastEpoch }),
  ExponentialLR: (o, lastEpoch) => new ExponentialLR(o, { gamma: 0.7, lastEpoch }),
  PolynomialLR: (o, lastEpoch) => new PolynomialLR(o, { totalIters: 7, power: 0.9, lastEpoch }),
  CosineAnnealingLR: (o, lastEpoch) =>
    new CosineAnnealingLR(o, { tMax: 4, etaMin: 0.001, lastEpoch }),
  CosineAnnealingWarmRestarts: (o, lastEpoch) =>
    new CosineAnnealingWarmRestarts(o, { t0: 2, tMult: 2, etaMin: 0.001, lastEpoch }),
  CyclicLR: (o, lastEpoch) =>
    new CyclicLR(o, { baseLr: 0.01, maxLr: 0.3, stepSizeUp: 3, mode: 'triangular2', lastEpoch }),
  OneCycleLR: (o, lastEpoch) => new OneCycleLR(o, { maxLr: [0.3, 0.2], totalSteps: 30, lastEpoch }),
  SWALR: (o, lastEpoch) => new SWALR(o, { swaLr: [0.01, 0.02], annealEpochs: 6, lastEpoch }),
  'SWALR without annealing': (o, lastEpoch) =>
    new SWALR(o, { swaLr: 0.01, annealEpochs: 0, lastEpoch }),
  ChainedScheduler: (o, lastEpoch) =>
    new ChainedScheduler([
      new ConstantLR(o, { factor: 0.3, totalIters: 4, lastEpoch }),
      new CosineAnnealingLR(o, { tMax: 30, lastEpoch }),
      new ExponentialLR(o, { gamma: 0.7, lastEpoch }),
    ]),
  'ChainedScheduler with a cosine that does not end at 0': (o, lastEpoch) =>
    new ChainedScheduler([
      new ExponentialLR(o, { gamma: 0.5, lastEpoch }),
      new CosineAnnealingLR(o, { tMax: 4, etaMin: 0.01, lastEpoch }),
      new ConstantLR(o, { factor: 0.3, totalIters: 4, lastEpoch }),
    ]),
  SequentialLR: (o, lastEpoch) =>
    new SequentialLR(o, {
      schedulers: [
        new LinearLR(o, { startFactor: 0.1, totalIters: 2 }),
        new CyclicLR(o, { baseLr: 0.01, maxLr: 0.3, stepSizeUp: 3 }),
        new SWALR(o, { swaLr: 0.02, annealEpochs: 4 }),
        new MultiplicativeLR(o, { lrLambda }),
        new StepLR(o, { stepSize: 2 }),
      ],
      milestones: [2, 4, 7, 10],
      lastEpoch,
    }),
  'SequentialLR whose members know the epoch too': (o, lastEpoch) =>
    new SequentialLR(o, {
      schedulers: [
        new OneCycleLR(o, { maxLr: 0.3, totalSteps: 30, lastEpoch }),
        new ChainedScheduler([
          new ExponentialLR(o, { gamma: 0.9, lastEpoch }),
          new StepLR(o, { stepSize: 2, lastEpoch }),
        ]),
      ],
      milestones: [5],
      lastEpoch,
    }),
};

const lastEpochs = Array.from({ length: 13 }, (_, epoch) => epoch);

const momentumOf = ({ betas, momentum }: ScheduledGroup): number | undefined =>
  betas?.[0] ?? momentum;

function expectSame(actual: FakeOptimizer, expected: FakeOptimizer): void {
  actual.paramGroups.forEach((group, i) => {
    const like = expected.paramGroups[i];
    expect(group.lr).toBeCloseTo(like?.lr ?? NaN, 14);
    expect(group.initialLr).toBe(like?.initialLr);
    expect(momentumOf(group)).toBeCloseTo((like && momentumOf(like)) ?? NaN, 14);
  });
}

/** The optimizer of a new run after so many steps. */
function runFor(make: Make, steps: number): FakeOptimizer {
  const optimizer = makeOptimizer();
  const schedule = make(optimizer, -1);
  for (let step = 0; step < steps; step++) schedule.step();
  return optimizer;
}

describe.each(Object.entries(schedules))('%s', (_, make) => {
  test.each(lastEpochs)('lastEpoch %i is a new run after so many steps and one', (lastEpoch) => {
    // Saved before the step, or after it; or the groups carry whatever they may.
    const savedBefore = runFor(make, lastEpoch);
    const savedAfter = runFor(make, lastEpoch + 1);
    const { paramGroups } = savedAfter;
    const anyLr = { paramGroups: paramGroups.map((group) => ({ ...group, lr: 123 })) };

    for (const saved of [savedBefore, savedAfter, anyLr]) {
      const optimizer = structuredClone(saved);
      const schedule = make(optimizer, lastEpoch);
      for (let steps = lastEpoch + 1; steps < lastEpoch + 6; steps++) {
        expectSame(optimizer, runFor(make, steps));
        expect(schedule.lastEpoch).toBe(steps);
        expect(schedule.getLastLr()).toEqual(optimizer.paramGroups.map(({ lr }) => lr));
        schedule.step();
      }
    }
  });
});

describe('the learning rates of lastEpoch 3, at epoch 4', () => {
  const standing = (make: Make): number | undefined => {
    const optimizer = { paramGroups: [{ lr: 123, initialLr: 8, momentum: 0.5 }] };
    make(optimizer, 3);
    return optimizer.paramGroups[0]?.lr;
  };

  test.each<[string, Make, number]>([
    // 8 · 0.5⁴
    ['ExponentialLR', (o, lastEpoch) => new ExponentialLR(o, { gamma: 0.5, lastEpoch }), 0.5],
    // 8 · ½ · ⅓ · ¼ · ⅕
    [
      'MultiplicativeLR',
      (o, lastEpoch) => new MultiplicativeLR(o, { lrLambda, lastEpoch }),
      8 / (2 * 3 * 4 * 5),
    ],
    // 8 · (1 + cos(4π / 8)) / 2
    ['CosineAnnealingLR', (o, lastEpoch) => new CosineAnnealingLR(o, { tMax: 8, lastEpoch }), 4],
    // 4 / 10 of the way from 8 to 3
    [
      'SWALR',
      (o, lastEpoch) => new SWALR(o, { swaLr: 3, annealStrategy: 'linear', lastEpoch }),
      0.4 * 3 + 0.6 * 8,
    ],
    // 0.5⁴ and, beside it, 0.1 since epoch 2 and again since epoch 4
    [
      'two schedules beside each other',
      (o, lastEpoch) => {
        new ExponentialLR(o, { gamma: 0.5, lastEpoch });
        return new StepLR(o, { stepSize: 2, gamma: 0.1, lastEpoch });
      },
      8 * 0.5 ** 4 * 0.01,
    ],
    // ConstantLR has had epochs 0 to 2, ExponentialLR is in its own epoch 1
    [
      'SequentialLR',
      (o, lastEpoch) =>
        new SequentialLR(o, {
          schedulers: [new ConstantLR(o, { factor: 0.1 }), new ExponentialLR(o, { gamma: 0.5 })],
          milestones: [3],
          lastEpoch,
        }),
      4,
    ],
  ])('%s', (_, make, expected) => {
    expect(standing(make)).toBeCloseTo(expected, 14);
  });
});

test('one that is made for another epoch starts from initialLr, not from what the first has set', () => {
  const optimizer = { paramGroups: [{ lr: 123, initialLr: 8 }] };
  new SWALR(optimizer, { swaLr: 1 });
  new ExponentialLR(optimizer, { gamma: 0.5, lastEpoch: 1 });
  // 8 · 0.5²
  expect(optimizer.paramGroups).toEqual([{ lr: 2, initialLr: 8 }]);
  new ExponentialLR(optimizer, { gamma: 0.5, lastEpoch: 0 });
  expect(optimizer.paramGroups).toEqual([{ lr: 4, initialLr: 8 }]);
});

test('OneCycleLR cannot stand after its last step', () => {
  const optimizer = { paramGroups: [{ lr: 1, initialLr: 2, momentum: 0.5 }] };
  const before = structuredClone(optimizer);
  expect(() => new OneCycleLR(optimizer, { maxLr: 1, totalSteps: 5, lastEpoch: 5 })).toThrow(
    new RangeError('step() must be called at most totalSteps (5) times, got 6'),
  );
  expect(optimizer).toEqual(before);
});
