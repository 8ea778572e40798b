// cspell:ignore cycl
import { describe, expect, test } from 'vitest';
import {
  ChainedScheduler,
  CyclicLR,
  ExponentialLR,
  LambdaLR,
  MultiplicativeLR,
  MultiStepLR,
  OneCycleLR,
  ReduceLROnPlateau,
  SequentialLR,
  StepLR,
  type LRScheduler,
  type ScheduledGroup,
  type SchedulerState,
} from '../index.ts';

interface FakeOptimizer {
  paramGroups: ScheduledGroup[];
}

type Fields = Record<string, unknown>;

const makeOptimizer = (): FakeOptimizer => ({
  paramGroups: [
    { lr: 0.1, momentum: 0.7 },
    { lr: 0.05, betas: [0.7, 0.99] },
  ],
});

const lrLambda = (): number => 0.5;

const kinds: [string, (optimizer: FakeOptimizer) => LRScheduler][] = [
  ['StepLR', (o) => new StepLR(o, { stepSize: 2 })],
  ['LambdaLR', (o) => new LambdaLR(o, { lrLambda })],
  ['MultiplicativeLR', (o) => new MultiplicativeLR(o, { lrLambda })],
  ['CyclicLR', (o) => new CyclicLR(o, { baseLr: 0.1, maxLr: 1 })],
  ['OneCycleLR', (o) => new OneCycleLR(o, { maxLr: 1, totalSteps: 9 })],
  ['ReduceLROnPlateau', (o) => new ReduceLROnPlateau(o)],
  ['ChainedScheduler', (o) => new ChainedScheduler([new StepLR(o, { stepSize: 2 })])],
  [
    'SequentialLR',
    (o) =>
      new SequentialLR(o, {
        schedulers: [new StepLR(o, { stepSize: 2 }), new ExponentialLR(o, { gamma: 0.5 })],
        milestones: [3],
      }),
  ],
];

/** Another state is refused with the error, and nothing is changed. */
function expectRefused(schedule: LRScheduler, given: unknown, error?: Error): void {
  const before = schedule.stateDict();
  const groups = structuredClone(schedule.optimizer.paramGroups);
  let thrown: unknown;
  try {
    schedule.loadStateDict(given as SchedulerState);
  } catch (caught) {
    thrown = caught;
  }
  expect(thrown).toBeInstanceOf(Error);
  const { name, message } = thrown as Error;
  expect(['TypeError', 'RangeError']).toContain(name);
  expect(message.length).toBeLessThan(400);
  if (error) expect({ name, message }).toEqual({ name: error.name, message: error.message });
  expect(schedule.stateDict()).toEqual(before);
  expect(schedule.optimizer.paramGroups).toEqual(groups);
}

/** Fields of a list that a structured clone keeps, and that calls of its methods would meet. */
const hostileFields: readonly object[] = [{ constructor: {} }, { map: 1 }, { entries: 1 }];

/** As `JSON.parse` makes it: a field of its own. */
const withProto = (state: object): unknown =>
  Object.defineProperty({ ...state }, '__proto__', { value: {}, enumerable: true });

describe.each(kinds)('%s', (_, make) => {
  test('only what it saves itself is loaded', () => {
    const schedule = make(makeOptimizer());
    schedule.step(1);
    const state = schedule.stateDict();
    const [first, second] = state.groups;
    const holes = [first];
    holes.length = 2;
    for (const given of [
      { ...state, speed: 1 },
      { ...state, [Symbol('speed')]: 1 },
      { ...state, ['x'.repeat(10_000)]: 1 },
      withProto(state),
      new Map(Object.entries(state)),
      Object.create(state),
      Object.create(Object.assign(Object.create(null) as object, state)),
      { ...state, groups: [{ ...first, speed: 1 }, second] },
      { ...state, groups: [withProto({ ...first }), second] },
      { ...state, groups: [first, Object.create({ ...second })] },
      { ...state, groups: [first, new Map(Object.entries(second ?? {}))] },
      { ...state, groups: holes },
      { ...state, groups: [{ ...first, lr: -1 }, second] },
      { ...state, lastLr: [0.1, -0.1] },
      { ...state, lastLr: [0.1, 0.1, 0.1] },
      { ...state, lastLr: [] },
      // eslint-disable-next-line no-sparse-arrays
      { ...state, lastLr: [0.1, ,] },
      ...hostileFields.map((field) => ({ ...state, lastLr: Object.assign([0.1, 0.1], field) })),
      ...hostileFields.map((field) => ({
        ...state,
        groups: Object.assign([first, second], field),
      })),
      { ...state, lastEpoch: 2 ** 53 },
      { ...state, lastEpoch: 1e300 },
      { ...state, options: { ...state.options, ['x'.repeat(10_000)]: 1 } },
      { ...state, options: withProto(state.options) },
      { ...state, options: new Map() },
      { ...state, className: 'Other' },
      ...Object.keys(state.options).flatMap((name) =>
        // eslint-disable-next-line no-sparse-arrays
        [() => 1, Symbol('x'), 1n, {}, [[1]], [, 1]].map((value) => ({
          ...state,
          options: { ...state.options, [name]: value },
        })),
      ),
      ...('baseLrs' in state
        ? // eslint-disable-next-line no-sparse-arrays
          [[0.1], [0.1, -0.1], [0.1, ,], [0.1, 0.1, 0.1]].map((baseLrs) => ({ ...state, baseLrs }))
        : []),
      ...(first?.initialLr === undefined
        ? []
        : [-1, NaN, undefined].map((initialLr) => ({
            ...state,
            groups: [{ ...first, initialLr }, second],
          }))),
    ]) {
      expectRefused(schedule, given);
    }
    schedule.loadStateDict(state);
    expect(schedule.stateDict()).toEqual(state);
  });

  test('a state without the name of its kind loads, as older versions wrote it', () => {
    const schedule = make(makeOptimizer());
    const state = schedule.stateDict();
    const { className, ...old } = state;
    expect(className).toBe(schedule.constructor.name);
    schedule.step(1);
    schedule.loadStateDict(old);
    expect(schedule.stateDict()).toEqual(state);
  });
});

test.each(hostileFields)('a list among the options has no fields of its own: %o', (field) => {
  const schedule = new MultiStepLR(makeOptimizer(), { milestones: [2] });
  const state = schedule.stateDict();
  const milestones = Object.assign([2, 3], field);
  expectRefused(
    schedule,
    { ...state, options: { ...state.options, milestones } },
    new TypeError(
      'state.options.milestones must be a number, a string, true or false, or a list of them, got a Array',
    ),
  );
});

test('options whose quotient is not finite are refused', () => {
  const schedule = new OneCycleLR(makeOptimizer(), { maxLr: 1, totalSteps: 9 });
  const state = schedule.stateDict();
  expectRefused(
    schedule,
    { ...state, options: { ...state.options, divFactor: 5e-324 } },
    new RangeError('maxLr / divFactor must be a finite number, got Infinity'),
  );
});

test('OneCycleLR: a state after the last step is refused', () => {
  const schedule = new OneCycleLR(makeOptimizer(), { maxLr: 1, totalSteps: 2 });
  schedule.step();
  schedule.step();
  const state = schedule.stateDict();
  schedule.loadStateDict(state);
  expectRefused(
    schedule,
    { ...state, lastEpoch: 3 },
    new RangeError('state.lastEpoch must be in [-1, 2], got 3'),
  );
});

test('a state of another kind with the same fields is refused', () => {
  const schedule = new LambdaLR(makeOptimizer(), { lrLambda });
  const other = new MultiplicativeLR(makeOptimizer(), { lrLambda });
  expectRefused(
    schedule,
    other.stateDict(),
    new TypeError('state.className must be "LambdaLR", got "MultiplicativeLR"'),
  );
});

test.each(kinds.filter(([name]) => /Cycl/.test(name)))(
  '%s: the momentum must be one that the optimizer allows',
  (_, make) => {
    const schedule = make(makeOptimizer());
    const state = schedule.stateDict();
    const [first, second] = state.groups;
    expectRefused(
      schedule,
      { ...state, groups: [{ ...first, momentum: -0.1 }, second] },
      new RangeError('state.groups[0].momentum must be at least 0, got -0.1'),
    );
    expectRefused(
      schedule,
      { ...state, groups: [first, { ...second, momentum: 1 }] },
      new RangeError('state.groups[1].momentum must be in [0, 1), got 1'),
    );
    expectRefused(
      schedule,
      { ...state, options: { ...state.options, maxMomentum: 1 } },
      new RangeError('maxMomentum must be in [0, 1), got 1'),
    );
  },
);

test('a schedule that cycles the momentum loads a state of one that does not, and the other way round', () => {
  const make = (cycleMomentum: boolean): CyclicLR =>
    new CyclicLR(makeOptimizer(), { baseLr: 0.1, maxLr: 1, cycleMomentum });
  for (const cycles of [true, false]) {
    const state = make(cycles).stateDict();
    const schedule = make(!cycles);
    schedule.loadStateDict(state);
    expect(schedule.stateDict()).toEqual(state);
  }
});

describe.each(kinds.filter(([name]) => /Chained|Sequential/.test(name)))('%s', (_, make) => {
  test.each(['lr', 'initialLr'])('the states inside it must be of the same groups: %s', (key) => {
    const schedule = make(makeOptimizer());
    const state = schedule.stateDict();
    const [inner, ...others] = state['schedulers'] as [SchedulerState];
    const [first, second] = inner.groups;
    const given: Fields = {
      ...state,
      schedulers: [{ ...inner, groups: [first, { ...second, [key]: 0.2 }] }, ...others],
    };
    expectRefused(
      schedule,
      given,
      new RangeError(
        `state.schedulers[0].groups[1].${key} must be 0.05 as in state.groups, got 0.2`,
      ),
    );
  });
});

test('a function among the options is named', () => {
  const schedule = new StepLR(makeOptimizer(), { stepSize: 2 });
  const state = schedule.stateDict();
  expectRefused(
    schedule,
    { ...state, options: { ...state.options, gamma: lrLambda } },
    new TypeError(
      'state.options.gamma must be a number, a string, true or false, or a list of them, got a function',
    ),
  );
});

test('rounding errors below 0 load as 0', () => {
  const schedule = new StepLR(makeOptimizer(), { stepSize: 2 });
  const state = schedule.stateDict();
  const zero = -1e-17;
  schedule.loadStateDict({
    ...state,
    lastLr: [zero, zero],
    baseLrs: [zero, zero],
    groups: state.groups.map(() => ({ lr: zero, initialLr: zero })),
  });
  expect(schedule.stateDict()).toEqual({
    ...state,
    lastLr: [0, 0],
    baseLrs: [0, 0],
    groups: state.groups.map(() => ({ lr: 0, initialLr: 0 })),
  });
});
