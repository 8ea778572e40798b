import { describe, expect, test } from 'vitest';
import {
  ChainedScheduler,
  ConstantLR,
  CosineAnnealingLR,
  CosineAnnealingWarmRestarts,
  CyclicLR,
  ExponentialLR,
  LinearLR,
  MultiplicativeLR,
  MultiStepLR,
  SequentialLR,
  StepLR,
  SWALR,
  type LRScheduler,
  type ScheduledGroup,
} from '../index.ts';

interface FakeOptimizer {
  paramGroups: ScheduledGroup[];
}

const optimizerWith = (...lrs: number[]): FakeOptimizer => ({
  paramGroups: lrs.map((lr) => ({ lr, momentum: 0.9 })),
});

const lrsNow = ({ paramGroups }: FakeOptimizer): number[] => paramGroups.map(({ lr }) => lr);

function expectLrs(
  optimizer: FakeOptimizer,
  schedules: readonly LRScheduler[],
  expected: readonly number[],
): void {
  expected.forEach((lr, epoch) => {
    expect(lrsNow(optimizer)[0], `epoch ${epoch}`).toBeCloseTo(lr, 12);
    for (const schedule of schedules) schedule.step();
  });
}

describe('two schedules stepped one after the other', () => {
  test('ExponentialLR and MultiStepLR', () => {
    const optimizer = optimizerWith(1);
    const exponential = new ExponentialLR(optimizer, { gamma: 0.9 });
    const steps = new MultiStepLR(optimizer, { milestones: [2, 4], gamma: 0.1 });
    // 0.9^t · 0.1^(milestones up to t)
    expectLrs(
      optimizer,
      [exponential, steps],
      [1, 0.9, 0.81 * 0.1, 0.729 * 0.1, 0.6561 * 0.01, 0.59049 * 0.01],
    );
  });

  test('CosineAnnealingLR and StepLR', () => {
    const optimizer = optimizerWith(1);
    const cosine = new CosineAnnealingLR(optimizer, { tMax: 4 });
    const steps = new StepLR(optimizer, { stepSize: 2 });
    // (1 + cos(π t / 4)) / 2 · 0.1^⌊t / 2⌋
    expectLrs(
      optimizer,
      [cosine, steps],
      [1, (1 + Math.SQRT1_2) / 2, 0.05, ((1 - Math.SQRT1_2) / 2) * 0.1, 0],
    );
  });
});

describe('one that is not alone at its lowest point', () => {
  test('CosineAnnealingLR climbs from what is there', () => {
    const optimizer = optimizerWith(1);
    const half = new ExponentialLR(optimizer, { gamma: 0.5 });
    const cosine = new CosineAnnealingLR(optimizer, { tMax: 2, etaMin: 0.1 });
    // Half of the height at epoch 1, the bottom at 2, then 0.1 · 0.5 and 0.9 · (1 − cos(π / 2)) / 2 more
    expectLrs(optimizer, [half, cosine], [1, 0.1 + 0.4 * 0.5, 0.1, 0.5]);
  });

  test('SWALR holds its constant against it', () => {
    const optimizer = optimizerWith(1);
    const swa = new SWALR(optimizer, { swaLr: 0.04, annealEpochs: 1 });
    const half = new ExponentialLR(optimizer, { gamma: 0.5 });
    expectLrs(optimizer, [swa, half], [1, 0.02, 0.02, 0.02]);
  });
});

describe('ChainedScheduler', () => {
  test('does what its schedules do one after the other', () => {
    const optimizer = optimizerWith(0.05);
    const chain = new ChainedScheduler([
      new ExponentialLR(optimizer, { gamma: 0.9 }),
      new ConstantLR(optimizer, { factor: 0.2, totalIters: 4 }),
      new StepLR(optimizer, { stepSize: 3, gamma: 0.1 }),
    ]);
    expect(chain.getLastLr()).toEqual(lrsNow(optimizer));
    // 0.05 · 0.9^t · (0.2 before 4) · 0.1^⌊t / 3⌋
    const expected = Array.from(
      { length: 9 },
      (_, t) => 0.05 * 0.9 ** t * (t < 4 ? 0.2 : 1) * 0.1 ** Math.floor(t / 3),
    );
    expectLrs(optimizer, [chain], expected);
    expect(chain.lastEpoch).toBe(9);
    expect(chain.getLastLr()).toEqual(lrsNow(optimizer));
  });
});

describe('SequentialLR', () => {
  test('warmup, then decay', () => {
    const optimizer = optimizerWith(1);
    const warmup = new LinearLR(optimizer, { startFactor: 0.25, totalIters: 3 });
    const decay = new ExponentialLR(optimizer, { gamma: 0.5 });
    const schedule = new SequentialLR(optimizer, { schedulers: [warmup, decay], milestones: [3] });
    expectLrs(optimizer, [schedule], [0.25, 0.5, 0.75, 1, 0.5, 0.25]);
    expect(schedule.lastEpoch).toBe(6);
  });

  test('each begins from the first learning rate, however far the one before it went', () => {
    const optimizer = optimizerWith(1);
    const first = new ExponentialLR(optimizer, { gamma: 0.1 });
    const second = new StepLR(optimizer, { stepSize: 2, gamma: 0.5 });
    const third = new CosineAnnealingWarmRestarts(optimizer, { t0: 2 });
    const schedule = new SequentialLR(optimizer, {
      schedulers: [first, second, third],
      milestones: [2, 5],
    });
    expectLrs(optimizer, [schedule], [1, 0.1, 1, 1, 0.5, 1, 0.5, 1]);
  });

  test('MultiplicativeLR and SWALR continue from where the previous one stopped', () => {
    const optimizer = optimizerWith(1);
    const decay = new ExponentialLR(optimizer, { gamma: 0.5 });
    const factor = new MultiplicativeLR(optimizer, { lrLambda: () => 0.8 });
    const swa = new SWALR(optimizer, { swaLr: 0.04, annealEpochs: 2, annealStrategy: 'linear' });
    const schedule = new SequentialLR(optimizer, {
      schedulers: [decay, factor, swa],
      milestones: [2, 4],
    });
    // 0.5 · 0.8, · 0.8; SWALR keeps 0.32 at its epoch 0, is half of the way to 0.04 at 1, there at 2
    expectLrs(optimizer, [schedule], [1, 0.5, 0.4, 0.32, 0.32, 0.18, 0.04, 0.04]);
  });

  test('cycles the momentum in its turn only', () => {
    const optimizer = optimizerWith(1);
    const hold = new ConstantLR(optimizer, { factor: 0.5, totalIters: 9 });
    const cycle = new CyclicLR(optimizer, { baseLr: 0.5, maxLr: 1.5, stepSizeUp: 2 });
    const schedule = new SequentialLR(optimizer, { schedulers: [hold, cycle], milestones: [2] });
    expectLrs(optimizer, [schedule], [0.5, 0.5, 0.5, 1]);
    expect(optimizer.paramGroups[0]?.momentum).toBe(0.8);
  });

  test('without a warmup, milestone 0, the second schedule begins at once', () => {
    const optimizer = optimizerWith(1);
    const warmup = new LinearLR(optimizer, { startFactor: 0.1 });
    const decay = new ExponentialLR(optimizer, { gamma: 0.5 });
    const schedule = new SequentialLR(optimizer, { schedulers: [warmup, decay], milestones: [0] });
    expectLrs(optimizer, [schedule], [1, 0.5, 0.25]);
  });

  test('around one schedule it changes nothing, also if that is made of schedules', () => {
    const makeSequence = (optimizer: FakeOptimizer): SequentialLR =>
      new SequentialLR(optimizer, {
        schedulers: [
          new ConstantLR(optimizer, { factor: 0.5, totalIters: 2 }),
          new ConstantLR(optimizer, { factor: 0.2, totalIters: 10 }),
        ],
        milestones: [2],
      });
    const makeChain = (optimizer: FakeOptimizer): ChainedScheduler =>
      new ChainedScheduler([
        new ConstantLR(optimizer, { factor: 0.5, totalIters: 2 }),
        new ExponentialLR(optimizer, { gamma: 0.9 }),
      ]);
    for (const make of [makeSequence, makeChain]) {
      const plain = optimizerWith(1);
      const wrapped = optimizerWith(1);
      const schedule = make(plain);
      const wrapper = new SequentialLR(wrapped, { schedulers: [make(wrapped)], milestones: [] });
      for (let epoch = 0; epoch < 5; epoch++) {
        expect(lrsNow(wrapped)).toEqual(lrsNow(plain));
        schedule.step();
        wrapper.step();
      }
    }
  });

  test('runs a chain and a sequence as later members', () => {
    const optimizer = optimizerWith(1);
    const hold = new ConstantLR(optimizer, { factor: 0.5, totalIters: 9 });
    const chain = new ChainedScheduler([
      new ConstantLR(optimizer, { factor: 0.5, totalIters: 2 }),
      new ExponentialLR(optimizer, { gamma: 0.5 }),
    ]);
    const sequence = new SequentialLR(optimizer, {
      schedulers: [
        new ExponentialLR(optimizer, { gamma: 0.1 }),
        new ExponentialLR(optimizer, { gamma: 0.2 }),
      ],
      milestones: [2],
    });
    const schedule = new SequentialLR(optimizer, {
      schedulers: [hold, chain, sequence],
      milestones: [1, 4],
    });
    // hold; 0.5, 0.5 · 0.5, 0.5²; 1, 0.1; 1, 0.2
    expectLrs(optimizer, [schedule], [0.5, 0.5, 0.25, 0.25, 1, 0.1, 1, 0.2]);
  });
});
