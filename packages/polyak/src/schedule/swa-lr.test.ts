import { describe, expect, test } from 'vitest';
import { MultiplicativeLR, SWALR, type LRScheduler, type ScheduledGroup } from '../index.ts';

interface FakeOptimizer {
  paramGroups: ScheduledGroup[];
}

const makeOptimizer = (): FakeOptimizer => ({ paramGroups: [{ lr: 0.05 }, { lr: 0.5 }] });

const swaStart = 5;

/** Steps `schedule` before epoch 5, `swaSchedule` from then on. */
function expectLrs(
  { paramGroups }: FakeOptimizer,
  schedule: LRScheduler | undefined,
  swaSchedule: SWALR,
  epochs: number,
  expected: (initialLr: number, epoch: number, group: number) => number,
): void {
  const initialLrs = paramGroups.map(({ lr }) => lr);
  for (let epoch = 0; epoch < epochs; epoch++) {
    paramGroups.forEach(({ lr }, i) => {
      expect(lr, `epoch ${epoch}`).toBeCloseTo(expected(initialLrs[i] ?? NaN, epoch, i), 12);
    });
    if (epoch >= swaStart) swaSchedule.step();
    else schedule?.step();
  }
}

// torch: test_swalr_no_anneal
test('no anneal: one step leads all the way', () => {
  const optimizer = makeOptimizer();
  const swaSchedule = new SWALR(optimizer, { swaLr: 0.01, annealEpochs: 1 });
  expectLrs(optimizer, undefined, swaSchedule, 10, (lr, epoch) => (epoch > swaStart ? 0.01 : lr));
});

// torch: test_swalr_cosine_anneal_after_multiplicative
test('cosine anneal after multiplicative', () => {
  const optimizer = makeOptimizer();
  const schedule = new MultiplicativeLR(optimizer, { lrLambda: () => 0.9 });
  const swaSchedule = new SWALR(optimizer, { swaLr: 0.01, annealEpochs: 5 });
  // 0.9^t times the first, then (1 + cos(π n / 5)) / 2 of what that reached, n epochs later
  expectLrs(optimizer, schedule, swaSchedule, 15, (lr, epoch) => {
    const since = Math.max(0, epoch - swaStart);
    const coefficient = since < 5 ? (1 + Math.cos((Math.PI * since) / 5)) / 2 : 0;
    const before = lr * 0.9 ** Math.min(epoch, swaStart);
    return before * coefficient + 0.01 * (1 - coefficient);
  });
});

// torch: test_swalr_linear_anneal_after_multiplicative
test('linear anneal after multiplicative, a swaLr for each group', () => {
  const optimizer = makeOptimizer();
  const swaLr = [0.01, 0.02];
  const schedule = new MultiplicativeLR(optimizer, { lrLambda: () => 0.9 });
  const swaSchedule = new SWALR(optimizer, { swaLr, annealEpochs: 4, annealStrategy: 'linear' });
  // 0.9^t times the first, then 1 − n / 4 of what that reached, n epochs later
  expectLrs(optimizer, schedule, swaSchedule, 15, (lr, epoch, group) => {
    const coefficient = Math.max(0, 1 - Math.max(0, epoch - swaStart) / 4);
    const before = lr * 0.9 ** Math.min(epoch, swaStart);
    return before * coefficient + (swaLr[group] ?? NaN) * (1 - coefficient);
  });
});

test('annealEpochs 0 goes all the way at construction', () => {
  const optimizer = makeOptimizer();
  const swaSchedule = new SWALR(optimizer, { swaLr: 0.01, annealEpochs: 0 });
  expect(swaSchedule.getLastLr()).toEqual([0.01, 0.01]);
});

// torch: test_swalr_hypers
describe('hypers', () => {
  test.each([
    [{ annealStrategy: 'exponential' }, TypeError, 'annealStrategy must be "cos" or "linear"'],
    [{ annealEpochs: -1 }, RangeError, 'annealEpochs must be an integer of at least 0, got -1'],
    [{ annealEpochs: 1.7 }, RangeError, 'annealEpochs must be an integer of at least 0, got 1.7'],
    [
      { swaLr: [1, 0.1, 0.01] },
      RangeError,
      'swaLr must be one value, or one for each param group (2), got 3 values',
    ],
  ])('%o', (options, ErrorClass, message) => {
    const optimizer = makeOptimizer();
    const make = (): unknown => new SWALR(optimizer, { swaLr: 1, ...options } as never);
    expect(make).toThrow(ErrorClass);
    expect(make).toThrow(message);
    expect(optimizer).toEqual(makeOptimizer());
  });
});
