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
  type SchedulerState,
} from '../index.ts';

interface FakeOptimizer {
  paramGroups: ScheduledGroup[];
}

type Make = (optimizer: FakeOptimizer) => LRScheduler;

const makeOptimizer = (): FakeOptimizer => ({
  paramGroups: [
    { lr: 0.1, momentum: 0.7 },
    { lr: 0.05, betas: [0.7, 0.99] },
  ],
});

const lrLambda = (epoch: number): number => 1 / (1 + epoch);

// Each schedule, and one of its kind with other options, which the state is to replace.
const schedules: [string, Make, Make][] = [
  ['LambdaLR', (o) => new LambdaLR(o, { lrLambda }), (o) => new LambdaLR(o, { lrLambda })],
  [
    'MultiplicativeLR',
    (o) => new MultiplicativeLR(o, { lrLambda }),
    (o) => new MultiplicativeLR(o, { lrLambda }),
  ],
  [
    'StepLR',
    (o) => new StepLR(o, { stepSize: 3, gamma: 0.3 }),
    (o) => new StepLR(o, { stepSize: 1 }),
  ],
  [
    'MultiStepLR',
    (o) => new MultiStepLR(o, { milestones: [2, 5, 9], gamma: 0.3 }),
    (o) => new MultiStepLR(o, { milestones: [1, 4] }),
  ],
  [
    'ConstantLR',
    (o) => new ConstantLR(o, { factor: 0.3, totalIters: 8 }),
    (o) => new ConstantLR(o, { factor: 0.9, totalIters: 1 }),
  ],
  [
    'LinearLR',
    (o) => new LinearLR(o, { startFactor: 0.1, endFactor: 0.7, totalIters: 11 }),
    (o) => new LinearLR(o),
  ],
  [
    'ExponentialLR',
    (o) => new ExponentialLR(o, { gamma: 0.7 }),
    (o) => new ExponentialLR(o, { gamma: 0.1 }),
  ],
  [
    'PolynomialLR',
    (o) => new PolynomialLR(o, { totalIters: 13, power: 0.9 }),
    (o) => new PolynomialLR(o),
  ],
  [
    'CosineAnnealingLR',
    (o) => new CosineAnnealingLR(o, { tMax: 6, etaMin: 0.001 }),
    (o) => new CosineAnnealingLR(o, { tMax: 3 }),
  ],
  [
    'CosineAnnealingWarmRestarts',
    (o) => new CosineAnnealingWarmRestarts(o, { t0: 2, tMult: 2, etaMin: 0.001 }),
    (o) => new CosineAnnealingWarmRestarts(o, { t0: 5 }),
  ],
  [
    'CyclicLR',
    (o) => new CyclicLR(o, { baseLr: 0.01, maxLr: 0.3, stepSizeUp: 3, mode: 'triangular2' }),
    (o) => new CyclicLR(o, { baseLr: 0.2, maxLr: [0.3, 0.4] }),
  ],
  [
    'OneCycleLR',
    (o) => new OneCycleLR(o, { maxLr: [0.3, 0.2], totalSteps: 30 }),
    (o) => new OneCycleLR(o, { maxLr: 0.3, totalSteps: 9, threePhase: true }),
  ],
  [
    'ReduceLROnPlateau',
    (o) => new ReduceLROnPlateau(o, { patience: 2, cooldown: 2, factor: 0.7, mode: 'max' }),
    (o) => new ReduceLROnPlateau(o),
  ],
  // torch: test_swa_lr_state_dict
  [
    'SWALR',
    (o) => new SWALR(o, { swaLr: [0.01, 0.02], annealEpochs: 11 }),
    (o) => new SWALR(o, { swaLr: 0.3, annealStrategy: 'linear' }),
  ],
  [
    'ChainedScheduler',
    (o) =>
      new ChainedScheduler([
        new ConstantLR(o, { factor: 0.3, totalIters: 8 }),
        new ExponentialLR(o, { gamma: 0.7 }),
      ]),
    (o) => new ChainedScheduler([new ConstantLR(o), new ExponentialLR(o, { gamma: 0.1 })]),
  ],
  [
    'SequentialLR',
    (o) =>
      new SequentialLR(o, {
        schedulers: [
          new LinearLR(o, { startFactor: 0.1, totalIters: 4 }),
          new CyclicLR(o, { baseLr: 0.01, maxLr: 0.3, stepSizeUp: 3 }),
          new SWALR(o, { swaLr: 0.02, annealEpochs: 4 }),
        ],
        milestones: [4, 10],
      }),
    (o) =>
      new SequentialLR(o, {
        schedulers: [
          new LinearLR(o),
          new CyclicLR(o, { baseLr: 0.1, maxLr: 0.3 }),
          new SWALR(o, { swaLr: 0.5 }),
        ],
        milestones: [1, 2],
      }),
  ],
];

/** Steps, and gives all that can be seen after each step. */
function run(optimizer: FakeOptimizer, schedule: LRScheduler, steps: number): unknown[] {
  return Array.from({ length: steps }, () => {
    schedule.step(0.5);
    const { lastEpoch } = schedule;
    return { ...structuredClone(optimizer), lastLr: schedule.getLastLr(), lastEpoch };
  });
}

describe.each(schedules)('%s', (name, make, makeOther) => {
  test('the state names its kind', () => {
    const schedule = make(makeOptimizer());
    expect(schedule.getClassName()).toBe(name);
    expect(schedule.stateDict().className).toBe(name);
  });

  test.each([0, 1, 4, 5, 7, 10, 12])('resumed after %i steps it goes on exactly', (steps) => {
    const optimizer = makeOptimizer();
    const uninterrupted = make(optimizer);
    run(optimizer, uninterrupted, steps);
    const state = uninterrupted.stateDict();
    const lastLr = uninterrupted.getLastLr();
    const groups = structuredClone(optimizer);
    const expected = run(optimizer, uninterrupted, 10);

    for (const again of [make, makeOther]) {
      const freshOptimizer = makeOptimizer();
      const resumed = again(freshOptimizer);
      resumed.loadStateDict(JSON.parse(JSON.stringify(state)) as SchedulerState);
      expect(resumed.stateDict()).toEqual(state);
      expect(resumed.getLastLr()).toEqual(lastLr);
      expect(freshOptimizer).toEqual(groups);
      expect(run(freshOptimizer, resumed, 10)).toEqual(expected);
    }
  });

  test('the state is plain data of its own', () => {
    const optimizer = makeOptimizer();
    const schedule = make(optimizer);
    const state = schedule.stateDict();
    const taken = structuredClone(state);
    run(optimizer, schedule, 3);
    expect(state).toEqual(taken);
    schedule.loadStateDict(state);
    run(optimizer, schedule, 3);
    expect(state).toEqual(taken);
  });

  test('a bad state changes nothing', () => {
    const optimizer = makeOptimizer();
    const schedule = make(optimizer);
    run(optimizer, schedule, 2);
    const state = schedule.stateDict();
    const groups = structuredClone(optimizer);
    const { options } = state;
    const bad = [
      null,
      [],
      { ...state, lastEpoch: 1.5 },
      { ...state, lastEpoch: undefined },
      { ...state, lastLr: [0.1, NaN] },
      { ...state, groups: state.groups.slice(1) },
      { ...state, groups: [{ lr: 0.1 }, { lr: '0.1' }] },
      { ...state, groups: [null, null] },
      { ...state, options: undefined },
      { ...state, options: { ...options, speed: 1 } },
      ...Object.keys(options).map((name) => ({ ...state, options: { ...options, [name]: null } })),
      ...Object.keys(state)
        .filter((key) => key !== 'best')
        .map((key) => ({ ...state, [key]: null })),
    ];
    for (const given of bad) {
      expect(() => schedule.loadStateDict(given as unknown as SchedulerState)).toThrow(
        /must be|must have/,
      );
      expect(schedule.stateDict()).toEqual(state);
      expect(optimizer).toEqual(groups);
    }
  });
});

test('the message names the field', () => {
  const schedule = new StepLR(makeOptimizer(), { stepSize: 2 });
  const state = schedule.stateDict();
  expect(() => schedule.loadStateDict({ ...state, lastEpoch: -2 })).toThrow(
    new RangeError('state.lastEpoch must be an integer of at least -1, got -2'),
  );
  expect(() => schedule.loadStateDict({ ...state, options: { stepSize: 0, gamma: 1 } })).toThrow(
    new RangeError('stepSize must be an integer of at least 1, got 0'),
  );
  expect(() => schedule.loadStateDict({ ...state, options: { gamma: 1 } })).toThrow(
    new TypeError(
      'state.options must be those of this kind of schedule (gamma, stepSize), got gamma',
    ),
  );
});

test.each<[object, Error]>([
  [{ best: NaN }, new RangeError('state.best must be a finite number, got NaN')],
  [{ badEpochs: -1 }, new RangeError('state.badEpochs must be an integer of at least 0, got -1')],
  [
    { cooldownLeft: 0.5 },
    new RangeError('state.cooldownLeft must be an integer of at least 0, got 0.5'),
  ],
])('the message names the field of ReduceLROnPlateau: %o', (fields, error) => {
  const schedule = new ReduceLROnPlateau(makeOptimizer());
  expect(() => schedule.loadStateDict({ ...schedule.stateDict(), ...fields })).toThrow(error);
});

test('the number of learning rates must be the same all over the state', () => {
  const schedule = new StepLR(makeOptimizer(), { stepSize: 2 });
  const state = schedule.stateDict();
  expect(() => schedule.loadStateDict({ ...state, baseLrs: [0.1] })).toThrow(
    new RangeError('state.baseLrs must have length 2, got length 1'),
  );
});

test('a state with the count of steps that version 0.1 wrote loads', () => {
  const make = (optimizer: FakeOptimizer): SWALR =>
    new SWALR(optimizer, { swaLr: 0.01, annealEpochs: 4, annealStrategy: 'linear' });
  const schedule = make(makeOptimizer());
  run(makeOptimizer(), schedule, 2);
  const resumed = make(makeOptimizer());
  resumed.loadStateDict({ ...schedule.stateDict(), stepsTaken: 2 });
  resumed.step();
  // A quarter of 0.1 and of 0.05 is left
  expect(resumed.getLastLr()[0]).toBeCloseTo(0.75 * 0.01 + 0.25 * 0.1, 14);
  expect(resumed.getLastLr()[1]).toBeCloseTo(0.75 * 0.01 + 0.25 * 0.05, 14);
});

test('a member that cannot be loaded leaves the others as they were', () => {
  const optimizer = makeOptimizer();
  const chain = new ChainedScheduler([
    new StepLR(optimizer, { stepSize: 2 }),
    new ExponentialLR(optimizer, { gamma: 0.5 }),
  ]);
  const start = chain.stateDict();
  chain.step();
  const later = chain.stateDict();
  const [first, second] = later['schedulers'] as SchedulerState[];
  const broken = { ...start, schedulers: [first, { ...second, baseLrs: ['0.1'] }] };
  expect(() => chain.loadStateDict(broken)).toThrow(
    new TypeError('state.baseLrs[0] must be a finite number, got "0.1"'),
  );
  expect(chain.stateDict()).toEqual(later);
});

test('two schedules of one optimizer resume in any order, also one whose turn is yet to come', () => {
  const make = (optimizer: FakeOptimizer): { schedule: CosineAnnealingLR; swaSchedule: SWALR } => ({
    schedule: new CosineAnnealingLR(optimizer, { tMax: 20 }),
    swaSchedule: new SWALR(optimizer, { swaLr: 0.02, annealEpochs: 3 }),
  });
  const finish = (
    optimizer: FakeOptimizer,
    { schedule, swaSchedule }: ReturnType<typeof make>,
  ): unknown[] => [...run(optimizer, schedule, 3), ...run(optimizer, swaSchedule, 5)];

  const optimizer = makeOptimizer();
  const uninterrupted = make(optimizer);
  run(optimizer, uninterrupted.schedule, 4);
  const state = uninterrupted.schedule.stateDict();
  const swaState = uninterrupted.swaSchedule.stateDict();
  const expected = finish(optimizer, uninterrupted);

  for (const swaFirst of [false, true]) {
    const freshOptimizer = makeOptimizer();
    const resumed = make(freshOptimizer);
    if (swaFirst) resumed.swaSchedule.loadStateDict(swaState);
    resumed.schedule.loadStateDict(state);
    if (!swaFirst) resumed.swaSchedule.loadStateDict(swaState);
    expect(finish(freshOptimizer, resumed)).toEqual(expected);
  }
});
