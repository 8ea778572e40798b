import { describe, expect, test } from 'vitest';
import {
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
  StepLR,
  type LRScheduler,
  type ScheduledGroup,
} from '../index.ts';

interface FakeOptimizer {
  paramGroups: ScheduledGroup[];
}

const optimizerWith = (...lrs: number[]): FakeOptimizer => ({
  paramGroups: lrs.map((lr) => ({ lr, momentum: 0.5 })),
});

/** The first group's learning rate after construction and after each step. */
function lrsOf(schedule: LRScheduler, steps: number): (number | undefined)[] {
  const lrs = [schedule.getLastLr()[0]];
  for (let step = 0; step < steps; step++) {
    schedule.step();
    lrs.push(schedule.getLastLr()[0]);
  }
  return lrs;
}

function expectLrs(schedule: LRScheduler, expected: readonly number[]): void {
  const lrs = lrsOf(schedule, expected.length - 1);
  lrs.forEach((lr, epoch) => expect(lr, `epoch ${epoch}`).toBeCloseTo(expected[epoch] ?? NaN, 12));
}

describe('every schedule', () => {
  test('sets epoch 0 at construction and notes initialLr', () => {
    const optimizer = optimizerWith(1, 2);
    const schedule = new ConstantLR(optimizer, { factor: 0.5 });
    expect(optimizer.paramGroups).toEqual([
      { lr: 0.5, initialLr: 1, momentum: 0.5 },
      { lr: 1, initialLr: 2, momentum: 0.5 },
    ]);
    expect(schedule.lastEpoch).toBe(0);
    expect(schedule.getLastLr()).toEqual([0.5, 1]);
  });

  test('keeps an initialLr that is there', () => {
    const optimizer = { paramGroups: [{ lr: 1, initialLr: 8 }] };
    new LambdaLR(optimizer, { lrLambda: () => 0.5 });
    expect(optimizer.paramGroups).toEqual([{ lr: 4, initialLr: 8 }]);
  });

  test('resumes from lastEpoch', () => {
    // Epochs 0 to 2 are done; at 3 the constructor's step would decay, if the learning rate were not that of 2 still.
    const optimizer = { paramGroups: [{ lr: 1, initialLr: 1 }] };
    const schedule = new StepLR(optimizer, { stepSize: 3, lastEpoch: 2 });
    expect(schedule.lastEpoch).toBe(3);
    expect(schedule.getLastLr()).toEqual([0.1]);
  });

  test('schedules a group that is added later from the learning rate it comes with', () => {
    const optimizer = optimizerWith(1);
    const schedule = new LambdaLR(optimizer, { lrLambda: (epoch) => 1 / (1 + epoch) });
    optimizer.paramGroups.push({ lr: 10 });
    schedule.step();
    expect(schedule.getLastLr()).toEqual([0.5, 5]);
    expect(optimizer.paramGroups[1]).toEqual({ lr: 5, initialLr: 10 });
  });

  test('changes nothing when a step fails', () => {
    const optimizer = optimizerWith(1, 2);
    const lrLambda = [(): number => 1, (epoch: number): number => (epoch < 2 ? 1 : NaN)];
    const schedule = new LambdaLR(optimizer, { lrLambda });
    schedule.step();
    const before = structuredClone(optimizer.paramGroups);
    expect(() => schedule.step()).toThrow(
      new RangeError('the learning rate of paramGroups[1] must be a finite number, got NaN'),
    );
    expect(schedule.lastEpoch).toBe(1);
    expect(optimizer.paramGroups).toEqual(before);
  });

  test('getLastLr gives a copy', () => {
    const schedule = new ExponentialLR(optimizerWith(1), { gamma: 0.5 });
    schedule.getLastLr()[0] = 9;
    expect(schedule.getLastLr()).toEqual([1]);
  });
});

test('LambdaLR: the first learning rate times a function, one for each group', () => {
  const optimizer = optimizerWith(1, 10);
  const schedule = new LambdaLR(optimizer, {
    lrLambda: [(epoch) => 0.5 ** epoch, (epoch) => 1 - epoch / 10],
  });
  schedule.step();
  schedule.step();
  // 1 · 0.5², 10 · (1 − 2 / 10)
  expect(schedule.getLastLr()).toEqual([0.25, 8]);
});

test('MultiplicativeLR: the current learning rate times a function, not at epoch 0', () => {
  const schedule = new MultiplicativeLR(optimizerWith(1), { lrLambda: (epoch) => 1 / (1 + epoch) });
  // 1, 1 / 2, 1 / (2 · 3), 1 / (2 · 3 · 4)
  expectLrs(schedule, [1, 1 / 2, 1 / 6, 1 / 24]);
});

test('StepLR: decays every stepSize epochs', () => {
  // 0.05 · 0.1^⌊t / 3⌋
  expectLrs(
    new StepLR(optimizerWith(0.05), { stepSize: 3 }),
    [0.05, 0.05, 0.05, 0.005, 0.005, 0.005, 0.0005],
  );
});

test('MultiStepLR: decays at each milestone, twice where it is named twice, in any order', () => {
  const schedule = new MultiStepLR(optimizerWith(1), { milestones: [4, 2, 4], gamma: 0.5 });
  // 0.5 from 2 on, 0.5³ from 4 on
  expectLrs(schedule, [1, 1, 0.5, 0.5, 0.125, 0.125]);
});

test('ConstantLR: a part, then the whole', () => {
  expectLrs(new ConstantLR(optimizerWith(1), { factor: 0.25, totalIters: 2 }), [0.25, 0.25, 1, 1]);
  expectLrs(new ConstantLR(optimizerWith(3)), [1, 1, 1, 1, 1, 3, 3]);
  expectLrs(new ConstantLR(optimizerWith(3), { factor: 0, totalIters: 2 }), [0, 0, 3, 3]);
});

test('LinearLR: a straight line of factors', () => {
  const schedule = new LinearLR(optimizerWith(1), {
    startFactor: 0.2,
    endFactor: 0.8,
    totalIters: 3,
  });
  // 0.2 + (0.8 − 0.2) · t / 3
  expectLrs(schedule, [0.2, 0.4, 0.6, 0.8, 0.8]);
});

test('ExponentialLR: decays at each epoch', () => {
  expectLrs(new ExponentialLR(optimizerWith(1), { gamma: 0.5 }), [1, 0.5, 0.25, 0.125]);
});

test('PolynomialLR: falls to 0 and stays there', () => {
  // (1 − t / 4)²
  expectLrs(
    new PolynomialLR(optimizerWith(1), { totalIters: 4, power: 2 }),
    [1, 0.5625, 0.25, 0.0625, 0, 0],
  );
});

test('CosineAnnealingLR: half a cosine down, half a cosine up', () => {
  // etaMin + (1 − etaMin) · (1 + cos(π t / 4)) / 2 with etaMin = 0.2; cos(π / 4) = √½
  const high = 0.2 + 0.4 * (1 + Math.SQRT1_2);
  const low = 0.2 + 0.4 * (1 - Math.SQRT1_2);
  expectLrs(new CosineAnnealingLR(optimizerWith(1), { tMax: 4, etaMin: 0.2 }), [
    1,
    high,
    0.6,
    low,
    0.2,
    low,
    0.6,
    high,
    1,
    high,
    0.6,
    low,
    0.2,
  ]);
});

describe('CosineAnnealingWarmRestarts', () => {
  test('jumps back after t0 epochs, then after tMult times as many', () => {
    // Runs of 1, 2 and 4 epochs: (1 + cos(π tCur / tI)) / 2
    const high = (1 + Math.SQRT1_2) / 2;
    expectLrs(new CosineAnnealingWarmRestarts(optimizerWith(1), { t0: 1, tMult: 2 }), [
      1,
      1,
      0.5,
      1,
      high,
      0.5,
      1 - high,
      1,
    ]);
  });

  test('goes to any epoch, also a fraction of one', () => {
    const schedule = new CosineAnnealingWarmRestarts(optimizerWith(1), { t0: 10 });
    schedule.step(25);
    expect(schedule.getLastLr()[0]).toBeCloseTo(0.5, 12);
    // (1 + cos(π · 2.5 / 10)) / 2
    schedule.step(2.5);
    expect(schedule.getLastLr()[0]).toBeCloseTo((1 + Math.SQRT1_2) / 2, 12);
    expect(schedule.lastEpoch).toBe(2);
    expect(() => schedule.step(-1)).toThrow(new RangeError('epoch must be at least 0, got -1'));
  });
});

describe('CyclicLR', () => {
  test('goes up in stepSizeUp iterations and down in stepSizeDown, momentum against it', () => {
    const optimizer = optimizerWith(7);
    const schedule = new CyclicLR(optimizer, {
      baseLr: 1,
      maxLr: 5,
      stepSizeUp: 2,
      stepSizeDown: 4,
      baseMomentum: 0.5,
      maxMomentum: 0.9,
    });
    const [group] = optimizer.paramGroups;
    expect(group).toEqual({ lr: 1, initialLr: 1, momentum: 0.9 });
    schedule.step();
    // Half of the way up
    expect(group?.lr).toBeCloseTo(3, 12);
    expect(group?.momentum).toBeCloseTo(0.7, 12);
    // Then 5 at the top, 4 steps down by 1 each, and up again
    expectLrs(schedule, [3, 5, 4, 3, 2, 1, 3]);
  });

  test('triangular2 halves each cycle', () => {
    const options = { baseLr: 1, maxLr: 5, stepSizeUp: 1, mode: 'triangular2' } as const;
    // Tops at 1 + 4, 1 + 4 / 2, 1 + 4 / 4
    expectLrs(new CyclicLR(optimizerWith(1), options), [1, 5, 1, 3, 1, 2, 1]);
  });

  test('exp_range shrinks with each iteration', () => {
    const options = { baseLr: 1, maxLr: 5, stepSizeUp: 1, mode: 'exp_range', gamma: 0.5 } as const;
    // Tops at 1 + 4 · 0.5, 1 + 4 · 0.5³
    expectLrs(new CyclicLR(optimizerWith(1), options), [1, 3, 1, 1.5, 1]);
  });

  test('takes a function of the cycle or of the iteration', () => {
    const options = { baseLr: 0, maxLr: 6, stepSizeUp: 1, scaleFn: (x: number) => 1 / x };
    expectLrs(new CyclicLR(optimizerWith(1), options), [0, 6, 0, 3, 0, 2]);
    const scaleFn = (x: number): number => 1 / (1 + x);
    expectLrs(
      new CyclicLR(optimizerWith(1), { ...options, scaleFn, scaleMode: 'iterations' }),
      [0, 3, 0, 1.5, 0, 1],
    );
  });

  test('takes lists with a value for each group', () => {
    const optimizer = optimizerWith(1, 1);
    const schedule = new CyclicLR(optimizer, {
      baseLr: [1, 2],
      maxLr: [3, 6],
      stepSizeUp: 2,
      baseMomentum: [0.1, 0.2],
      maxMomentum: [0.3, 0.6],
    });
    schedule.step();
    expect(schedule.getLastLr()).toEqual([2, 4]);
    const momenta = optimizer.paramGroups.map(({ momentum }) => momentum);
    expect(momenta[0]).toBeCloseTo(0.2, 12);
    expect(momenta[1]).toBeCloseTo(0.4, 12);
  });

  test('moves the first of betas where there are betas', () => {
    const optimizer = { paramGroups: [{ lr: 1, betas: [0.5, 0.999] as const }] };
    new CyclicLR(optimizer, { baseLr: 1, maxLr: 2 });
    expect(optimizer.paramGroups).toEqual([{ lr: 1, initialLr: 1, betas: [0.9, 0.999] }]);
  });

  test('leaves the momentum alone if told so', () => {
    const optimizer = { paramGroups: [{ lr: 1 }] };
    new CyclicLR(optimizer, { baseLr: 1, maxLr: 2, cycleMomentum: false });
    expect(optimizer.paramGroups).toEqual([{ lr: 1, initialLr: 1 }]);
  });
});

describe('OneCycleLR', () => {
  const line = { divFactor: 5, finalDivFactor: 10, annealStrategy: 'linear' } as const;

  test('goes up in one phase and down in one', () => {
    const optimizer = optimizerWith(7);
    const options = { ...line, maxLr: 10, totalSteps: 10, pctStart: 0.5 };
    const schedule = new OneCycleLR(optimizer, options);
    const [group] = optimizer.paramGroups;
    expect(group).toEqual({ lr: 2, initialLr: 2, momentum: 0.95 });
    // Up from 10 / 5 to 10 by step 0.5 · 10 − 1, down to 2 / 10 by step 9
    expectLrs(schedule, [2, 4, 6, 8, 10, 8.04, 6.08, 4.12, 2.16, 0.2]);
    expect(group?.momentum).toBeCloseTo(0.95, 12);
  });

  test('three phases: down to the first learning rate as fast as up, then to the last', () => {
    const options = { ...line, maxLr: 10, totalSteps: 10, pctStart: 0.4, threePhase: true };
    // Up by step 3, down by step 2 · 3, to 2 / 10 by step 9
    expectLrs(new OneCycleLR(optimizerWith(7), options), [
      2,
      14 / 3,
      22 / 3,
      10,
      22 / 3,
      14 / 3,
      2,
      1.4,
      0.8,
      0.2,
    ]);
  });

  test('cosine: half of the way is the mean', () => {
    // Up by step 0.5 · 6 − 1 = 2: at step 1 (2 + 10) / 2
    const options = { maxLr: 10, divFactor: 5, epochs: 2, stepsPerEpoch: 3, pctStart: 0.5 };
    expectLrs(new OneCycleLR(optimizerWith(7), options), [2, 6, 10]);
  });

  test('a way up of a single step begins at the top', () => {
    const options = { ...line, maxLr: 10, totalSteps: 10, pctStart: 0.1 };
    expect(new OneCycleLR(optimizerWith(7), options).getLastLr()).toEqual([10]);
  });

  test('fails after its last step, and changes nothing then', () => {
    const optimizer = optimizerWith(7);
    const schedule = new OneCycleLR(optimizer, { maxLr: 1, totalSteps: 2 });
    schedule.step();
    schedule.step();
    const before = structuredClone(optimizer.paramGroups);
    expect(() => schedule.step()).toThrow(
      new RangeError('step() must be called at most totalSteps (2) times, got 3'),
    );
    expect(optimizer.paramGroups).toEqual(before);
    expect(schedule.lastEpoch).toBe(2);
  });
});

describe('ReduceLROnPlateau', () => {
  /** The learning rate after each metric. */
  const lrsAfter = (schedule: ReduceLROnPlateau, metrics: readonly number[]): unknown[] =>
    metrics.map((metric) => {
      schedule.step(metric);
      return schedule.getLastLr()[0];
    });

  test('reduces after more than patience epochs without improvement', () => {
    const schedule = new ReduceLROnPlateau(optimizerWith(1), { patience: 1, factor: 0.5 });
    // 3 is the best; two more are not better; counting starts again
    expect(lrsAfter(schedule, [3, 3, 4, 3, 4])).toEqual([1, 1, 0.5, 0.5, 0.25]);
    expect(schedule.lastEpoch).toBe(5);
  });

  test('does not set initialLr or anything else before a reduction', () => {
    const optimizer = optimizerWith(1);
    new ReduceLROnPlateau(optimizer);
    expect(optimizer.paramGroups).toEqual([{ lr: 1, momentum: 0.5 }]);
  });

  test.each([
    // 'min', 'rel': below 10 · 0.9
    ['min', 'rel', 10, 9, 8.9],
    // 'min', 'abs': below 10 − 0.1
    ['min', 'abs', 10, 9.9, 9.8],
    // 'max', 'rel': above 10 · 1.1
    ['max', 'rel', 10, 11, 11.1],
    // 'max', 'abs': above 10 + 0.1
    ['max', 'abs', 10, 10.1, 10.2],
    // Of a negative metric: below −10 − 0.1 · 10, below −10 − 0.1
    ['min', 'rel', -10, -11, -11.1],
    ['min', 'rel', -10, -9.5, -11.1],
    ['min', 'abs', -10, -10.1, -10.2],
    // Above −10 + 0.1 · 10, above −10 + 0.1
    ['max', 'rel', -10, -9, -8.9],
    ['max', 'rel', -10, -10.5, -8.9],
    ['max', 'abs', -10, -9.9, -9.8],
    // Of 0 a part is 0.
    ['min', 'rel', 0, 0, -1e-9],
    ['max', 'rel', 0, 0, 1e-9],
  ] as const)('%s, %s: what counts as better', (mode, thresholdMode, best, worse, better) => {
    const options = { mode, thresholdMode, threshold: 0.1, patience: 0, factor: 0.5 };
    expect(lrsAfter(new ReduceLROnPlateau(optimizerWith(1), options), [best, better])).toEqual([
      1, 1,
    ]);
    expect(lrsAfter(new ReduceLROnPlateau(optimizerWith(1), options), [best, worse])).toEqual([
      1, 0.5,
    ]);
  });

  test('cooldown: the epochs after a reduction do not count', () => {
    const options = { patience: 0, cooldown: 2, factor: 0.5 };
    expect(lrsAfter(new ReduceLROnPlateau(optimizerWith(1), options), [1, 1, 1, 1, 1])).toEqual([
      1, 0.5, 0.5, 0.5, 0.25,
    ]);
  });

  test('minLr for each group, and eps', () => {
    const optimizer = optimizerWith(1, 1);
    const options = { patience: 0, factor: 0.5, minLr: [0.3, 0.9], eps: 0.2 };
    const schedule = new ReduceLROnPlateau(optimizer, options);
    schedule.step(1);
    schedule.step(1);
    // max(0.5, 0.3), but not max(0.5, 0.9): only 0.1 less
    expect(schedule.getLastLr()).toEqual([0.5, 1]);
    schedule.step(1);
    // max(0.25, 0.3) is 0.2 less, not more
    expect(schedule.getLastLr()).toEqual([0.5, 1]);
  });

  test('a metric that is not finite is no improvement', () => {
    const schedule = new ReduceLROnPlateau(optimizerWith(1), { patience: 0, factor: 0.5 });
    expect(lrsAfter(schedule, [NaN, 1, NaN, Infinity, 0.5])).toEqual([
      0.5, 0.5, 0.25, 0.125, 0.125,
    ]);
  });
});
