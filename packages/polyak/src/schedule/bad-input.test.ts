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

interface FakeOptimizer {
  paramGroups: ScheduledGroup[];
}

type Bad = Record<string, unknown>;

const makeOptimizer = (): FakeOptimizer => ({
  paramGroups: [
    { lr: 0.1, momentum: 0.7 },
    { lr: 0.05, momentum: 0.7 },
  ],
});

// What JavaScript lets pass: the types would refuse most of it.
type Constructor = new (optimizer: unknown, options: Bad) => LRScheduler;

const table: [new (...args: never[]) => LRScheduler, Bad, Bad, string][] = [
  [LambdaLR, {}, { lrLambda: 0.5 }, 'lrLambda must be a function, got 0.5'],
  [
    LambdaLR,
    {},
    { lrLambda: [Math.abs] },
    'lrLambda must be one value, or one for each param group (2), got 1 values',
  ],
  [LambdaLR, {}, { lrLambda: [Math.abs, 'x'] }, 'lrLambda[1] must be a function, got "x"'],
  [MultiplicativeLR, {}, { lrLambda: undefined }, 'lrLambda must be a function, got undefined'],
  [StepLR, {}, { stepSize: 0 }, 'stepSize must be an integer of at least 1, got 0'],
  [StepLR, {}, { stepSize: '3' }, 'stepSize must be an integer of at least 1, got "3"'],
  [StepLR, { stepSize: 3 }, { gamma: NaN }, 'gamma must be a finite number, got NaN'],
  [StepLR, { stepSize: 3 }, { gamma: null }, 'gamma must be a finite number, got null'],
  [
    StepLR,
    { stepSize: 3 },
    { lastEpoch: -2 },
    'lastEpoch must be an integer of at least -1, got -2',
  ],
  [
    StepLR,
    { stepSize: 3 },
    { lastEpoch: 0.5 },
    'lastEpoch must be an integer of at least -1, got 0.5',
  ],
  [
    StepLR,
    { stepSize: 3 },
    { lastEpoch: 0 },
    'paramGroups[0].initialLr must be a number when lastEpoch is 0 or more, got undefined',
  ],
  [MultiStepLR, {}, { milestones: 3 }, 'milestones must be an array, got 3'],
  [
    MultiStepLR,
    {},
    { milestones: [1, 2.5] },
    'milestones[1] must be an integer of at least 0, got 2.5',
  ],
  [ConstantLR, {}, { factor: 1.1 }, 'factor must be in [0, 1], got 1.1'],
  [ConstantLR, {}, { factor: -0.1 }, 'factor must be in [0, 1], got -0.1'],
  [ConstantLR, {}, { totalIters: -1 }, 'totalIters must be an integer of at least 0, got -1'],
  [LinearLR, {}, { startFactor: 0 }, 'startFactor must be in (0, 1], got 0'],
  [LinearLR, {}, { startFactor: 1.5 }, 'startFactor must be in (0, 1], got 1.5'],
  [LinearLR, {}, { endFactor: -0.5 }, 'endFactor must be in [0, 1], got -0.5'],
  [LinearLR, {}, { totalIters: 2.5 }, 'totalIters must be an integer of at least 0, got 2.5'],
  [ExponentialLR, {}, { gamma: undefined }, 'gamma must be a finite number, got undefined'],
  [PolynomialLR, {}, { power: Infinity }, 'power must be a finite number, got Infinity'],
  // At its end, 0 to a power below 0.
  [PolynomialLR, {}, { power: -1 }, 'power must be at least 0, got -1'],
  [CosineAnnealingLR, {}, { tMax: 0 }, 'tMax must be an integer of at least 1, got 0'],
  [CosineAnnealingLR, { tMax: 9 }, { etaMin: '0' }, 'etaMin must be a finite number, got "0"'],
  [CosineAnnealingWarmRestarts, {}, { t0: 0 }, 't0 must be an integer of at least 1, got 0'],
  [CosineAnnealingWarmRestarts, {}, { t0: 1.5 }, 't0 must be an integer of at least 1, got 1.5'],
  [
    CosineAnnealingWarmRestarts,
    { t0: 1 },
    { tMult: 0 },
    'tMult must be an integer of at least 1, got 0',
  ],
  [CyclicLR, { maxLr: 1 }, { baseLr: '0' }, 'baseLr must be a finite number, got "0"'],
  [
    CyclicLR,
    { baseLr: 0 },
    { maxLr: [1] },
    'maxLr must be one value, or one for each param group (2), got 1 values',
  ],
  [
    CyclicLR,
    { baseLr: 0, maxLr: 1 },
    { mode: 'CATS' },
    'mode must be "triangular" or "triangular2" or "exp_range", got "CATS"',
  ],
  [
    CyclicLR,
    { baseLr: 0, maxLr: 1 },
    { stepSizeUp: 0 },
    'stepSizeUp must be a finite number above 0, got 0',
  ],
  [
    CyclicLR,
    { baseLr: 0, maxLr: 1 },
    { scaleMode: 'step' },
    'scaleMode must be "cycle" or "iterations", got "step"',
  ],
  [CyclicLR, { baseLr: 0, maxLr: 1 }, { scaleFn: 2 }, 'scaleFn must be a function, got 2'],
  [
    OneCycleLR,
    { maxLr: 1 },
    { totalSteps: 0 },
    'totalSteps must be an integer of at least 1, got 0',
  ],
  [
    OneCycleLR,
    { maxLr: 1, stepsPerEpoch: 3 },
    { epochs: 0 },
    'epochs must be an integer of at least 1, got 0',
  ],
  [
    OneCycleLR,
    { maxLr: 1 },
    { epochs: 3 },
    'totalSteps must be given, or epochs and stepsPerEpoch, got neither',
  ],
  [
    OneCycleLR,
    { maxLr: 1, totalSteps: 9 },
    { pctStart: 1.1 },
    'pctStart must be in [0, 1], got 1.1',
  ],
  [
    OneCycleLR,
    { maxLr: 1, totalSteps: 9 },
    { annealStrategy: 'CATS' },
    'annealStrategy must be "cos" or "linear", got "CATS"',
  ],
  [
    OneCycleLR,
    { maxLr: 1, totalSteps: 9 },
    { maxMomentum: [0.9] },
    'maxMomentum must be one value, or one for each param group (2), got 1 values',
  ],
  [
    OneCycleLR,
    { maxLr: 1, totalSteps: 9 },
    { divFactor: 0 },
    'divFactor must be a finite number above 0, got 0',
  ],
  [ReduceLROnPlateau, {}, { mode: 'CATS' }, 'mode must be "min" or "max", got "CATS"'],
  [
    ReduceLROnPlateau,
    {},
    { thresholdMode: 'CATS' },
    'thresholdMode must be "rel" or "abs", got "CATS"',
  ],
  [ReduceLROnPlateau, {}, { factor: 1 }, 'factor must be in [0, 1), got 1'],
  [ReduceLROnPlateau, {}, { patience: 0.5 }, 'patience must be an integer of at least 0, got 0.5'],
  [
    ReduceLROnPlateau,
    {},
    { minLr: [0, 0, 0] },
    'minLr must be one value, or one for each param group (2), got 3 values',
  ],
  [ReduceLROnPlateau, {}, { eps: Infinity }, 'eps must be a finite number, got Infinity'],
  [SWALR, {}, { swaLr: undefined }, 'swaLr must be a finite number, got undefined'],
  // Numbers that are allowed each, but not what follows from them.
  [
    OneCycleLR,
    { maxLr: [0, 1], totalSteps: 9 },
    { divFactor: 5e-324 },
    'maxLr / divFactor must be a finite number, got Infinity',
  ],
  [
    OneCycleLR,
    { maxLr: 1, totalSteps: 9 },
    { finalDivFactor: 5e-324 },
    'maxLr / divFactor / finalDivFactor must be a finite number, got Infinity',
  ],
  [
    CyclicLR,
    { baseLr: 0, maxLr: 1 },
    { stepSizeUp: 1e308, stepSizeDown: 1e308 },
    'stepSizeUp + stepSizeDown must be a finite number, got Infinity',
  ],
  [
    CyclicLR,
    { baseLr: 0, maxLr: 1 },
    { stepSizeUp: 5e-324 },
    '2 ** 53 / (stepSizeUp + stepSizeDown) must be a finite number, got Infinity',
  ],
  [
    CyclicLR,
    { baseLr: 0, maxLr: 1, stepSizeDown: 2000 },
    { stepSizeUp: 5e-324 },
    'stepSizeUp / (stepSizeUp + stepSizeDown) must be a finite number above 0, got 0',
  ],
  // No learning rate is below 0.
  [StepLR, { stepSize: 3 }, { gamma: -0.5 }, 'gamma must be at least 0, got -0.5'],
  [MultiStepLR, { milestones: [3] }, { gamma: -1 }, 'gamma must be at least 0, got -1'],
  [ExponentialLR, {}, { gamma: -0.9 }, 'gamma must be at least 0, got -0.9'],
  [CosineAnnealingLR, { tMax: 9 }, { etaMin: -0.1 }, 'etaMin must be at least 0, got -0.1'],
  [CosineAnnealingWarmRestarts, { t0: 1 }, { etaMin: -0.1 }, 'etaMin must be at least 0, got -0.1'],
  [CyclicLR, { maxLr: 1 }, { baseLr: -1 }, 'baseLr must be at least 0, got -1'],
  [CyclicLR, { baseLr: 0, maxLr: 1 }, { gamma: -1 }, 'gamma must be at least 0, got -1'],
  [OneCycleLR, { totalSteps: 9 }, { maxLr: [1, -1] }, 'maxLr[1] must be at least 0, got -1'],
  [SWALR, {}, { swaLr: -0.1 }, 'swaLr must be at least 0, got -0.1'],
  [SWALR, {}, { swaLr: [0.1, null] }, 'swaLr[1] must be a finite number, got null'],
];

/** A RangeError where a number is out of range or a list too long or short, a TypeError elsewhere. */
function errorOf(message: string): Error {
  const ofNumber = /got (-?[\d.]+|NaN|Infinity)( values)?$/.test(message);
  const ofKind = / must be a function/.test(message) || / must be an array/.test(message);
  return ofNumber && !ofKind ? new RangeError(message) : new TypeError(message);
}

function expectError(f: () => unknown, expected: Error): void {
  expect(f).toThrow(expected);
  expect(f).toThrow(expected.constructor);
}

test.each(table.map((row) => [row[0].name, ...row] as const))(
  '%s %#',
  (_, Schedule, good, bad, message) => {
    const optimizer = makeOptimizer();
    const make = (): LRScheduler =>
      new (Schedule as unknown as Constructor)(optimizer, { ...good, ...bad });
    expectError(make, errorOf(message));
    expect(optimizer, 'nothing is changed').toEqual(makeOptimizer());
  },
);

test.each([undefined, null, 3, {}, { paramGroups: {} }])('%o is no optimizer', (optimizer) => {
  for (const [Schedule, options] of [
    [StepLR, { stepSize: 1 }],
    [ReduceLROnPlateau, {}],
  ] as const) {
    expect(() => new (Schedule as unknown as Constructor)(optimizer, options)).toThrow(
      'optimizer must be an object with paramGroups, got',
    );
  }
});

test.each([
  ['CyclicLR', (optimizer: FakeOptimizer) => new CyclicLR(optimizer, { baseLr: 0, maxLr: 1 })],
  [
    'OneCycleLR',
    (optimizer: FakeOptimizer) =>
      new OneCycleLR(optimizer, { maxLr: 1, epochs: 1, stepsPerEpoch: 9 }),
  ],
])('%s needs a momentum to cycle', (_, make) => {
  const optimizer = { paramGroups: [{ lr: 1, momentum: 0 }, { lr: 1 }] };
  expectError(
    () => make(optimizer),
    new TypeError(
      'paramGroups[1] must have momentum or betas when cycleMomentum is true, got neither',
    ),
  );
  expect(optimizer).toEqual({ paramGroups: [{ lr: 1, momentum: 0 }, { lr: 1 }] });
});

test.each([undefined, null, '0.5', { loss: 1 }])('%o is no metric', (metric) => {
  const schedule = new ReduceLROnPlateau(makeOptimizer());
  const state = schedule.stateDict();
  expect(() => schedule.step(metric as never)).toThrow(TypeError);
  expect(() => schedule.step(metric as never)).toThrow('metric must be a number, got');
  expect(schedule.stateDict()).toEqual(state);
});

describe('schedules made of schedules', () => {
  const optimizer = makeOptimizer();
  const one = new StepLR(optimizer, { stepSize: 1 });
  const two = new ExponentialLR(optimizer, { gamma: 0.5 });
  const foreign = new ExponentialLR(makeOptimizer(), { gamma: 0.5 });
  const plateau = new ReduceLROnPlateau(optimizer);

  test.each<[unknown, Error]>([
    [[], new RangeError('schedulers must hold at least one schedule, got none')],
    [one, new TypeError('schedulers must be an array, got a StepLR')],
    [
      [one, plateau],
      new TypeError(
        'schedulers[1] must be a schedule that steps without a metric, got a ReduceLROnPlateau',
      ),
    ],
    [
      [undefined, one],
      new TypeError('schedulers[0] must be a schedule that steps without a metric, got undefined'),
    ],
    [
      [one, foreign],
      new TypeError('schedulers[1] must be of the same optimizer, got one of another'),
    ],
  ])('schedulers %#', (schedulers, error) => {
    const given = schedulers as StepLR[];
    const before = structuredClone(optimizer);
    expectError(() => new ChainedScheduler(given), error);
    expectError(() => new SequentialLR(optimizer, { schedulers: given, milestones: [1] }), error);
    expect(optimizer).toEqual(before);
  });

  test.each<[unknown, Error]>([
    [[], new RangeError('milestones must have length 1, got length 0')],
    [[1, 2], new RangeError('milestones must have length 1, got length 2')],
    [3, new TypeError('milestones must be an array, got 3')],
    [[-1], new RangeError('milestones[0] must be an integer of at least 0, got -1')],
    [['2'], new TypeError('milestones[0] must be an integer of at least 0, got "2"')],
  ])('milestones %o', (milestones, error) => {
    const options = { schedulers: [one, two], milestones: milestones as number[] };
    const before = [one.stateDict(), two.stateDict()];
    expectError(() => new SequentialLR(optimizer, options), error);
    expect([one.stateDict(), two.stateDict()]).toEqual(before);
  });

  test('milestones must come in order', () => {
    const options = { schedulers: [one, two, one], milestones: [5, 3] };
    expectError(
      () => new SequentialLR(optimizer, options),
      new RangeError('milestones[1] must be an integer of at least 5, got 3'),
    );
  });
});
