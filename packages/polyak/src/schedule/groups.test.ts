import { describe, expect, test } from 'vitest';
import * as tf from '@tensorflow/tfjs';
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
  ReduceLROnPlateau,
  SequentialLR,
  SGD,
  StepLR,
  SWALR,
  type LRScheduler,
  type ScheduledGroup,
} from '../index.ts';

interface FakeOptimizer {
  paramGroups: ScheduledGroup[];
}

type Make = (optimizer: FakeOptimizer) => LRScheduler;

const optimizerWith = (...lrs: number[]): FakeOptimizer => ({
  paramGroups: lrs.map((lr) => ({ lr, momentum: 0.5 })),
});

const stepTimes = (schedule: LRScheduler, steps: number): void => {
  for (let step = 0; step < steps; step++) schedule.step();
};

describe('a group added between epochs 2 and 3 starts from its own learning rate', () => {
  // The groups begin with 1 and, at epoch 2, with 8: the second as if it had been there all the time.
  test.each<[string, Make, number[]]>([
    ['LambdaLR', (o) => new LambdaLR(o, { lrLambda: (epoch) => 1 / (1 + epoch) }), [8 / 4, 8 / 5]],
    [
      'MultiplicativeLR',
      (o) => new MultiplicativeLR(o, { lrLambda: (epoch) => 1 / epoch }),
      [8 / 6, 8 / 24],
    ],
    ['StepLR', (o) => new StepLR(o, { stepSize: 2, gamma: 0.5 }), [4, 2]],
    ['MultiStepLR', (o) => new MultiStepLR(o, { milestones: [1, 4], gamma: 0.5 }), [4, 2]],
    ['ConstantLR', (o) => new ConstantLR(o, { factor: 0.25, totalIters: 4 }), [2, 8]],
    ['LinearLR', (o) => new LinearLR(o, { startFactor: 0.5, totalIters: 4 }), [7, 8]],
    ['ExponentialLR', (o) => new ExponentialLR(o, { gamma: 0.5 }), [1, 0.5]],
    ['PolynomialLR', (o) => new PolynomialLR(o, { totalIters: 5, power: 2 }), [8 * 0.16, 8 * 0.04]],
    [
      'CosineAnnealingLR',
      (o) => new CosineAnnealingLR(o, { tMax: 4, etaMin: 0.5 }),
      [0.5 + (7.5 * (1 - Math.SQRT1_2)) / 2, 0.5],
    ],
    ['CosineAnnealingWarmRestarts', (o) => new CosineAnnealingWarmRestarts(o, { t0: 2 }), [4, 8]],
    ['CyclicLR', (o) => new CyclicLR(o, { baseLr: 2, maxLr: 4, stepSizeUp: 4 }), [3.5, 4]],
    [
      'OneCycleLR',
      (o) =>
        new OneCycleLR(o, { maxLr: 4, totalSteps: 10, pctStart: 0.5, annealStrategy: 'linear' }),
      // From 4 / 25 to 4 by step 4
      [0.16 + 3.84 * 0.75, 4],
    ],
    [
      'SWALR',
      (o) => new SWALR(o, { swaLr: 4, annealEpochs: 4, annealStrategy: 'linear' }),
      [0.75 * 4 + 0.25 * 8, 4],
    ],
    [
      'ChainedScheduler',
      (o) =>
        new ChainedScheduler([
          new ConstantLR(o, { factor: 0.25, totalIters: 4 }),
          new ExponentialLR(o, { gamma: 0.5 }),
        ]),
      [8 * 0.25 * 0.125, 8 * 0.0625],
    ],
    [
      'ChainedScheduler with one that sets the learning rate',
      (o) =>
        new ChainedScheduler([
          new ConstantLR(o, { factor: 0.25, totalIters: 4 }),
          new LambdaLR(o, { lrLambda: (epoch) => 1 / (1 + epoch) }),
        ]),
      [8 / 4, 8 / 5],
    ],
    [
      'SequentialLR',
      (o) =>
        new SequentialLR(o, {
          schedulers: [
            new LinearLR(o, { startFactor: 0.5, totalIters: 4 }),
            new StepLR(o, { stepSize: 9 }),
          ],
          milestones: [4],
        }),
      [7, 8],
    ],
  ])('%s', (_, make, expected) => {
    const optimizer = optimizerWith(1);
    const schedule = make(optimizer);
    stepTimes(schedule, 2);
    const added = { lr: 8, momentum: 0.5 };
    optimizer.paramGroups.push(added);
    for (const lr of expected) {
      schedule.step();
      expect(added.lr).toBeCloseTo(lr, 12);
      expect(schedule.getLastLr()[1]).toBe(added.lr);
    }
    // What the first group does is the formula with its own learning rate, as ever.
    const alone = optimizerWith(1);
    stepTimes(make(alone), 4);
    expect(optimizer.paramGroups[0]).toEqual(alone.paramGroups[0]);
  });

  test('also if it is a copy of a group that has been scheduled', () => {
    const optimizer = optimizerWith(1);
    const schedule = new ExponentialLR(optimizer, { gamma: 0.5 });
    optimizer.paramGroups.push({ lr: 8, initialLr: 1 });
    schedule.step();
    expect(optimizer.paramGroups[1]).toEqual({ lr: 4, initialLr: 8 });
  });

  test('of a real optimizer, and the state goes on with it', () => {
    const [a, b] = [tf.variable(tf.scalar(0)), tf.variable(tf.scalar(0))];
    const optimizer = new SGD([a], { lr: 1 });
    const schedule = new LinearLR(optimizer, { startFactor: 0.5, totalIters: 4 });
    stepTimes(schedule, 2);
    optimizer.addParamGroup({ params: b, lr: 8 });
    const state = schedule.stateDict();
    schedule.step();
    const after = schedule.getLastLr();
    // (0.5 + 0.5 · 3 / 4) of each
    expect(after).toEqual([0.875, 7]);
    schedule.loadStateDict(state);
    schedule.step();
    expect(schedule.getLastLr()).toEqual(after);
    optimizer.dispose();
    tf.dispose([a, b]);
  });
});

describe('the learning rate that a new schedule starts from', () => {
  test('is shared by those that are made one after another', () => {
    const optimizer = optimizerWith(1);
    new LinearLR(optimizer, { startFactor: 0.25 });
    new ExponentialLR(optimizer, { gamma: 0.5 });
    expect(optimizer.paramGroups[0]).toMatchObject({ lr: 0.25, initialLr: 1 });
    new LambdaLR(optimizer, { lrLambda: () => 0.5 });
    expect(optimizer.paramGroups[0]).toMatchObject({ lr: 0.5, initialLr: 1 });
  });

  test('is the first one still after steps of another', () => {
    const optimizer = optimizerWith(1);
    stepTimes(new ExponentialLR(optimizer, { gamma: 0.5 }), 3);
    new LambdaLR(optimizer, { lrLambda: () => 0.5 });
    expect(optimizer.paramGroups[0]).toMatchObject({ lr: 0.5, initialLr: 1 });
  });

  const set = (optimizer: FakeOptimizer, lr: number): void => {
    for (const group of optimizer.paramGroups) group.lr = lr;
  };

  test.each<[string, Make, number]>([
    ['LambdaLR', (o) => new LambdaLR(o, { lrLambda: () => 0.5 }), 4],
    ['LinearLR', (o) => new LinearLR(o, { startFactor: 0.5 }), 4],
    ['CosineAnnealingLR', (o) => new CosineAnnealingLR(o, { tMax: 9 }), 8],
    ['CosineAnnealingWarmRestarts', (o) => new CosineAnnealingWarmRestarts(o, { t0: 9 }), 8],
    ['SWALR', (o) => new SWALR(o, { swaLr: 1 }), 8],
    [
      'ChainedScheduler',
      (o) =>
        new ChainedScheduler([
          new LambdaLR(o, { lrLambda: () => 0.5 }),
          new LinearLR(o, { startFactor: 0.5 }),
        ]),
      2,
    ],
    [
      'SequentialLR',
      (o) =>
        new SequentialLR(o, {
          schedulers: [new ExponentialLR(o, { gamma: 1 }), new LambdaLR(o, { lrLambda: () => 1 })],
          milestones: [4],
        }),
      8,
    ],
  ])('is what was set by hand after another schedule: %s', (_, make, expected) => {
    const optimizer = optimizerWith(1);
    stepTimes(new ExponentialLR(optimizer, { gamma: 0.5 }), 3);
    set(optimizer, 8);
    const schedule = make(optimizer);
    expect(optimizer.paramGroups[0]).toMatchObject({ lr: expected, initialLr: 8 });
    // Also later: it is the formula from 8.
    const fresh = optimizerWith(8);
    const like = make(fresh);
    stepTimes(schedule, 5);
    stepTimes(like, 5);
    expect(optimizer).toEqual(fresh);
  });

  test('is what was set by hand after a schedule that has not stepped', () => {
    const optimizer = optimizerWith(1);
    new LinearLR(optimizer);
    set(optimizer, 8);
    new LambdaLR(optimizer, { lrLambda: () => 0.5 });
    expect(optimizer.paramGroups[0]).toMatchObject({ lr: 4, initialLr: 8 });
  });

  test('is what was set by hand after a ReduceLROnPlateau', () => {
    const optimizer = optimizerWith(1);
    new ExponentialLR(optimizer, { gamma: 0.5 });
    const plateau = new ReduceLROnPlateau(optimizer, { patience: 0 });
    plateau.step(1);
    plateau.step(1);
    expect(optimizer.paramGroups[0]?.lr).toBe(0.1);
    set(optimizer, 8);
    plateau.step(0);
    new LambdaLR(optimizer, { lrLambda: () => 0.5 });
    expect(optimizer.paramGroups[0]).toMatchObject({ lr: 4, initialLr: 8 });
  });

  test('is initialLr where lastEpoch is given, though another was set by hand', () => {
    const optimizer = optimizerWith(1);
    stepTimes(new ExponentialLR(optimizer, { gamma: 0.5 }), 3);
    set(optimizer, 8);
    new StepLR(optimizer, { stepSize: 2, gamma: 0.1, lastEpoch: 1 });
    // 1 · 0.1 at epoch 2
    expect(optimizer.paramGroups[0]).toMatchObject({ lr: 0.1, initialLr: 1 });
  });

  test('a running schedule multiplies what was set by hand', () => {
    const optimizer = optimizerWith(1);
    const schedule = new ExponentialLR(optimizer, { gamma: 0.5 });
    schedule.step();
    set(optimizer, 8);
    schedule.step();
    expect(schedule.getLastLr()).toEqual([4]);
  });

  test('and keeps it where nothing is left to multiply with', () => {
    const optimizer = optimizerWith(1);
    const schedule = new LinearLR(optimizer, { endFactor: 0, totalIters: 1 });
    stepTimes(schedule, 2);
    set(optimizer, 8);
    schedule.step();
    expect(schedule.getLastLr()).toEqual([8]);
  });

  test('or ends with the first learning rate after a factor of 0', () => {
    const optimizer = optimizerWith(1);
    const schedule = new ConstantLR(optimizer, { factor: 0, totalIters: 1 });
    set(optimizer, 8);
    schedule.step();
    expect(schedule.getLastLr()).toEqual([1]);
  });
});

test.each<[string, (optimizer: FakeOptimizer) => LRScheduler]>([
  ['lrLambda', (o) => new LambdaLR(o, { lrLambda: [() => 1] })],
  ['lrLambda', (o) => new MultiplicativeLR(o, { lrLambda: [() => 1] })],
  ['baseLr', (o) => new CyclicLR(o, { baseLr: [1], maxLr: 2 })],
  ['maxLr', (o) => new CyclicLR(o, { baseLr: 1, maxLr: [2] })],
  ['baseMomentum', (o) => new CyclicLR(o, { baseLr: 1, maxLr: 2, baseMomentum: [0.8] })],
  ['maxMomentum', (o) => new CyclicLR(o, { baseLr: 1, maxLr: 2, maxMomentum: [0.9] })],
  ['maxLr', (o) => new OneCycleLR(o, { maxLr: [1], totalSteps: 9 })],
  ['baseMomentum', (o) => new OneCycleLR(o, { maxLr: 1, totalSteps: 9, baseMomentum: [0.8] })],
  ['maxMomentum', (o) => new OneCycleLR(o, { maxLr: 1, totalSteps: 9, maxMomentum: [0.9] })],
  ['swaLr', (o) => new SWALR(o, { swaLr: [1] })],
])('a group that was added has no place in a list: %s', (name, make) => {
  const optimizer = optimizerWith(1);
  const schedule = make(optimizer);
  optimizer.paramGroups.push({ lr: 1, momentum: 0.5 });
  expect(() => schedule.step()).toThrow(
    new RangeError(`${name} must be one value, or one for each param group (2), got 1 values`),
  );
});
