// cspell:ignore millestones stepsize treshold
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
  ReduceLROnPlateau,
  SequentialLR,
  StepLR,
  SWALR,
  type LRScheduler,
  type ScheduledGroup,
} from '../index.ts';

type Constructor = new (...args: unknown[]) => LRScheduler;

const makeOptimizer = (): { paramGroups: ScheduledGroup[] } => ({
  paramGroups: [{ lr: 0.1, momentum: 0.7 }],
});

/** What JavaScript lets pass: the types would refuse it. */
const construct = (Schedule: unknown, ...args: unknown[]): LRScheduler =>
  new (Schedule as Constructor)(...args);

function expectTypeError(f: () => unknown, message: string): void {
  expect(f).toThrow(TypeError);
  expect(f).toThrow(new TypeError(message));
}

const needingOptions: [unknown, string][] = [
  [LambdaLR, 'lrLambda'],
  [MultiplicativeLR, 'lrLambda'],
  [StepLR, 'stepSize'],
  [MultiStepLR, 'milestones'],
  [ExponentialLR, 'gamma'],
  [CosineAnnealingLR, 'tMax'],
  [CosineAnnealingWarmRestarts, 't0'],
  [CyclicLR, 'baseLr'],
  [OneCycleLR, 'maxLr'],
  [SequentialLR, 'schedulers'],
  [SWALR, 'swaLr'],
];

const schedules: [unknown, string][] = [
  ...needingOptions,
  [ConstantLR, 'factor'],
  [LinearLR, 'startFactor'],
  [PolynomialLR, 'totalIters'],
  [ReduceLROnPlateau, 'mode'],
];

const named = (table: [unknown, string][]): [string, unknown, string][] =>
  table.map(([Schedule, usual]) => [(Schedule as Constructor).name, Schedule, usual]);

describe.each(named(schedules))('%s', (name, Schedule, usual) => {
  test.each([null, 0.1, '0.1', true, [0.1], () => 1])('takes no %o for its options', (options) => {
    const optimizer = makeOptimizer();
    expect(() => construct(Schedule, optimizer, options)).toThrow(TypeError);
    expect(() => construct(Schedule, optimizer, options)).toThrow(
      `options of ${name} must be an object such as { ${usual}: … }, got `,
    );
    expect(optimizer).toEqual(makeOptimizer());
  });

  test('names the option that was meant', () => {
    const optimizer = makeOptimizer();
    const snakeCase = usual.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const slip = snakeCase === usual ? `${usual}_` : snakeCase;
    for (const given of [slip, usual.toUpperCase()]) {
      expectTypeError(
        () => construct(Schedule, optimizer, { [given]: 1 }),
        `unknown option "${given}" of ${name}: did you mean ${usual}?`,
      );
    }
    expect(optimizer).toEqual(makeOptimizer());
  });

  test('lists the options where none is near', () => {
    expect(() => construct(Schedule, makeOptimizer(), { verbose: undefined })).toThrow(
      `unknown option "verbose" of ${name}: the options are ${usual}`,
    );
  });
});

test.each(named(needingOptions))(
  '%s without options says what is missing',
  (name, Schedule, usual) => {
    expectTypeError(
      () => construct(Schedule, makeOptimizer()),
      `options of ${name} must be an object such as { ${usual}: … }, got undefined`,
    );
  },
);

test.each<[unknown, Record<string, unknown>, string]>([
  [LinearLR, { start_factor: 0.1 }, 'startFactor'],
  [StepLR, { stepsize: 3 }, 'stepSize'],
  [StepLR, { stepSize: 3, gama: 0.5 }, 'gamma'],
  [StepLR, { stepSize: 3, last_epoch: 5 }, 'lastEpoch'],
  [CosineAnnealingLR, { T_max: 5 }, 'tMax'],
  [CosineAnnealingWarmRestarts, { T_0: 5 }, 't0'],
  [MultiStepLR, { milestones: [1], millestones: [1] }, 'milestones'],
  [OneCycleLR, { maxLr: 1, total_steps: 9 }, 'totalSteps'],
  [OneCycleLR, { maxLr: 1, totalSteps: 9, stepsPerEpochs: 9 }, 'stepsPerEpoch'],
  [ReduceLROnPlateau, { treshold: 1 }, 'threshold'],
])('%o %o: %s was meant', (Schedule, options, meant) => {
  expect(() => construct(Schedule, makeOptimizer(), options)).toThrow(`did you mean ${meant}?`);
});

test.each<[unknown, Record<string, unknown>]>([
  [StepLR, { stepSize: 3 }],
  [SequentialLR, { schedulers: [], milestones: [] }],
])('%o takes no null for lastEpoch', (Schedule, options) => {
  expectTypeError(
    () => construct(Schedule, makeOptimizer(), { ...options, lastEpoch: null }),
    'lastEpoch must be an integer of at least -1, got null',
  );
});

test('ReduceLROnPlateau has no lastEpoch', () => {
  expectTypeError(
    () => construct(ReduceLROnPlateau, makeOptimizer(), { lastEpoch: 3 }),
    'unknown option "lastEpoch" of ReduceLROnPlateau: the options are mode, factor, patience, ' +
      'threshold, thresholdMode, cooldown, minLr, eps',
  );
});

test('ChainedScheduler without a list says so', () => {
  expectTypeError(() => construct(ChainedScheduler), 'schedulers must be an array, got undefined');
});

test.each([
  [[null], 'paramGroups[0] must be an object, got null'],
  [[{ lr: 1 }, { params: [] }], 'paramGroups[1].lr must be a finite number, got undefined'],
  [[{ lr: '0.1' }], 'paramGroups[0].lr must be a finite number, got "0.1"'],
])('groups %j cannot be scheduled', (paramGroups, message) => {
  expectTypeError(() => construct(StepLR, { paramGroups }, { stepSize: 1 }), message);
});

describe('lists of options are copied', () => {
  test('milestones', () => {
    const milestones = [1];
    const schedule = new MultiStepLR(makeOptimizer(), { milestones, gamma: 0.5 });
    milestones[0] = 5;
    schedule.step();
    // 0.1 · 0.5 at epoch 1
    expect(schedule.getLastLr()).toEqual([0.05]);
  });

  test('one number for each group', () => {
    const swaLr = [0.02];
    const schedule = new SWALR(makeOptimizer(), { swaLr, annealEpochs: 1 });
    swaLr[0] = 9;
    schedule.step();
    expect(schedule.getLastLr()).toEqual([0.02]);
  });

  test('functions', () => {
    const lrLambda = [(): number => 0.5];
    const schedule = new LambdaLR(makeOptimizer(), { lrLambda });
    lrLambda.push((): number => 9);
    lrLambda[0] = (): number => 9;
    schedule.step();
    expect(schedule.getLastLr()).toEqual([0.05]);
  });

  test('schedules and the epochs of their turns', () => {
    const optimizer = makeOptimizer();
    const schedulers = [
      new ConstantLR(optimizer, { factor: 0.5, totalIters: 9 }),
      new ConstantLR(optimizer, { factor: 0.2, totalIters: 9 }),
    ];
    const milestones = [2];
    const schedule = new SequentialLR(optimizer, { schedulers, milestones });
    const chain = new ChainedScheduler(schedulers);
    schedulers.length = 0;
    milestones[0] = 1;
    schedule.step();
    expect(schedule.getLastLr()).toEqual([0.05]);
    schedule.step();
    expect(schedule.getLastLr()).toEqual([0.1 * 0.2]);
    expect(chain.stateDict()['schedulers']).toHaveLength(2);
  });

  test('and the options themselves', () => {
    const options = { stepSize: 1, gamma: 0.5 };
    const schedule = new StepLR(makeOptimizer(), options);
    options.gamma = 9;
    schedule.step();
    expect(schedule.getLastLr()).toEqual([0.05]);
  });
});
