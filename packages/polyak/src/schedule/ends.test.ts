import { describe, expect, test } from 'vitest';
import {
  ChainedScheduler,
  ConstantLR,
  CosineAnnealingLR,
  ExponentialLR,
  LambdaLR,
  LinearLR,
  MultiplicativeLR,
  OneCycleLR,
  PolynomialLR,
  SGD,
  SWALR,
  type LRScheduler,
  type ScheduledGroup,
  type SchedulerState,
} from '../index.ts';

interface FakeOptimizer {
  paramGroups: ScheduledGroup[];
}

const base = 0.1;
const makeOptimizer = (): FakeOptimizer => ({ paramGroups: [{ lr: base, momentum: 0.9 }] });

/** The learning rates from epoch 0 on. */
function lrsOf(schedule: LRScheduler, steps: number): number[] {
  const lrs = schedule.getLastLr();
  for (let step = 0; step < steps; step++) {
    schedule.step();
    lrs.push(...schedule.getLastLr());
  }
  return lrs;
}

const lengths = [1, 2, 3, 5, 7, 10, 30, 97, 100];

describe('the last value is exact, and stays', () => {
  test.each(lengths)('in %i steps', (n) => {
    const ends: [LRScheduler, number][] = [
      [new ConstantLR(makeOptimizer(), { factor: 1 / 3, totalIters: n }), base],
      [new LinearLR(makeOptimizer(), { totalIters: n }), base],
      [new LinearLR(makeOptimizer(), { endFactor: 0, totalIters: n }), 0],
      [new LinearLR(makeOptimizer(), { endFactor: 0.7, totalIters: n }), base * 0.7],
      [new PolynomialLR(makeOptimizer(), { power: 0.9, totalIters: n }), 0],
      [new SWALR(makeOptimizer(), { swaLr: 0.03, annealEpochs: n }), 0.03],
      [new SWALR(makeOptimizer(), { swaLr: 0, annealEpochs: n, annealStrategy: 'linear' }), 0],
    ];
    for (const [schedule, end] of ends) {
      const lrs = lrsOf(schedule, n + 3);
      expect(lrs.slice(n)).toEqual([end, end, end, end]);
      expect(Math.min(...lrs)).toBeGreaterThanOrEqual(0);
    }
  });

  test.each(lengths)(
    'CosineAnnealingLR with tMax %i: etaMin at the bottom, the first at the top',
    (n) => {
      for (const etaMin of [0, 0.003]) {
        const lrs = lrsOf(new CosineAnnealingLR(makeOptimizer(), { tMax: n, etaMin }), 4 * n);
        expect([0, n, 2 * n, 3 * n, 4 * n].map((epoch) => lrs[epoch])).toEqual([
          base,
          etaMin,
          base,
          etaMin,
          base,
        ]);
      }
    },
  );

  test.each(['cos', 'linear'] as const)(
    'OneCycleLR, %s: after the last step, too',
    (annealStrategy) => {
      for (const totalSteps of [1, 2, 10, 25, 97]) {
        for (const threePhase of [false, true]) {
          const optimizer = makeOptimizer();
          const options = { maxLr: 0.4, totalSteps, annealStrategy, threePhase };
          const schedule = new OneCycleLR(optimizer, options);
          const lrs = lrsOf(schedule, totalSteps);
          // maxLr / 25 / 10⁴
          expect(lrs.slice(-2)).toEqual([0.4 / 25 / 1e4, 0.4 / 25 / 1e4]);
          expect(Math.min(...lrs)).toBe(0.4 / 25 / 1e4);
          expect(optimizer.paramGroups[0]?.momentum).toBe(0.95);
          expect(() => schedule.step()).toThrow('at most totalSteps');
        }
      }
    },
  );
});

test('OneCycleLR ends at its minimum also if its way up leaves no time for three phases', () => {
  const options = { maxLr: 0.4, totalSteps: 10, pctStart: 0.7, threePhase: true };
  expect(lrsOf(new OneCycleLR(makeOptimizer(), options), 10).at(-1)).toBe(0.4 / 25 / 1e4);
});

describe('totalIters 0 is the end at once', () => {
  test.each<[string, (optimizer: FakeOptimizer) => LRScheduler, number]>([
    ['ConstantLR', (o) => new ConstantLR(o, { factor: 0.2, totalIters: 0 }), base],
    ['LinearLR', (o) => new LinearLR(o, { endFactor: 0.5, totalIters: 0 }), base * 0.5],
    ['PolynomialLR', (o) => new PolynomialLR(o, { totalIters: 0 }), 0],
    ['SWALR', (o) => new SWALR(o, { swaLr: 0.03, annealEpochs: 0 }), 0.03],
  ])('%s', (_, make, end) => {
    expect(lrsOf(make(makeOptimizer()), 2)).toEqual([end, end, end]);
  });
});

describe('no learning rate is below 0', () => {
  test('where a schedule beside it has left less than etaMin', () => {
    const optimizer = makeOptimizer();
    const chain = new ChainedScheduler([
      new ExponentialLR(optimizer, { gamma: 0.5 }),
      new CosineAnnealingLR(optimizer, { tMax: 4, etaMin: 0.05 }),
    ]);
    expect(Math.min(...lrsOf(chain, 20))).toBeGreaterThanOrEqual(0);
  });

  test('in a chain that ends at 0', () => {
    const optimizer = makeOptimizer();
    const chain = new ChainedScheduler([
      new LinearLR(optimizer, { startFactor: 1, endFactor: 0, totalIters: 7 }),
      new ExponentialLR(optimizer, { gamma: 0.9 }),
    ]);
    expect(lrsOf(chain, 9).slice(7)).toEqual([0, 0, 0]);
  });

  test.each<[string, (optimizer: FakeOptimizer) => LRScheduler]>([
    ['LambdaLR', (o) => new LambdaLR(o, { lrLambda: (epoch) => 1 - epoch })],
    ['MultiplicativeLR', (o) => new MultiplicativeLR(o, { lrLambda: (epoch) => 1.5 - epoch })],
  ])('%s: a function that leads there is an error, and changes nothing', (_, make) => {
    const optimizer = makeOptimizer();
    const schedule = make(optimizer);
    schedule.step();
    const before = structuredClone(optimizer);
    // 0.1 · (1 − 2), 0.1 · 0.5 · (1.5 − 2)
    expect(() => schedule.step()).toThrow(RangeError);
    expect(() => schedule.step()).toThrow(
      /^the learning rate of paramGroups\[0\] must be at least 0, got -0\./,
    );
    expect(optimizer).toEqual(before);
  });
});

describe('beside another schedule, a step up from next to nothing is still a number', () => {
  test.each<[string, (optimizer: FakeOptimizer) => LRScheduler, number]>([
    // From 5e-324 of it to all of it: the ratio is beyond all numbers.
    ['ConstantLR', (o) => new ConstantLR(o, { factor: 5e-324, totalIters: 1 }), base],
    // From 5e-324 of it to a half.
    ['LinearLR', (o) => new LinearLR(o, { startFactor: 5e-324, totalIters: 2 }), base / 2],
  ])('%s', (_, make, expected) => {
    const optimizer = makeOptimizer();
    const schedule = make(optimizer);
    for (const group of optimizer.paramGroups) group.lr = 0.25;
    schedule.step();
    expect(schedule.getLastLr()).toEqual([expected]);
  });

  test('CosineAnnealingLR so long that its bottom is flat', () => {
    const optimizer = makeOptimizer();
    // One epoch from the bottom, 1 + cos rounds to 0.
    const tMax = 1e9;
    const schedule = new CosineAnnealingLR(optimizer, { tMax });
    schedule.loadStateDict({ ...schedule.stateDict(), lastEpoch: tMax - 1 });
    for (const group of optimizer.paramGroups) group.lr = 0.25;
    schedule.step();
    expect(schedule.getLastLr()).toEqual([0.25]);
  });
});

describe('a checkpoint at the end', () => {
  test('of a schedule that ends at 0 loads, into optimizer and schedule', async () => {
    const make = (optimizer: SGD): LinearLR =>
      new LinearLR(optimizer, { startFactor: 1, endFactor: 0, totalIters: 3 });
    const optimizer = new SGD({ lr: base });
    const schedule = make(optimizer);
    for (let epoch = 0; epoch < 3; epoch++) schedule.step();
    const resumed = new SGD({ lr: base });
    const resumedSchedule = make(resumed);
    resumed.loadStateDict(await optimizer.stateDict());
    resumedSchedule.loadStateDict(schedule.stateDict());
    expect(resumed.paramGroups[0]?.lr).toBe(0);
    expect(resumedSchedule.stateDict()).toEqual(schedule.stateDict());
  });

  test('that version 0.1 left a rounding error below 0 loads as 0', () => {
    const optimizer = makeOptimizer();
    const schedule = new LinearLR(optimizer, { endFactor: 0, totalIters: 1 });
    schedule.step();
    const state = schedule.stateDict();
    const old: SchedulerState = {
      ...state,
      lastLr: [-1.5e-17],
      groups: [{ lr: -1.5e-17, initialLr: base }],
    };
    schedule.loadStateDict(old);
    expect(schedule.stateDict()).toEqual(state);
    expect(optimizer.paramGroups[0]?.lr).toBe(0);
  });
});
