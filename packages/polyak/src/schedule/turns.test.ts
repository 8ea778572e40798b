import { describe, expect, test } from 'vitest';
import {
  ChainedScheduler,
  ConstantLR,
  CosineAnnealingLR,
  CyclicLR,
  ExponentialLR,
  LambdaLR,
  LinearLR,
  OneCycleLR,
  SequentialLR,
  StepLR,
  SWALR,
  type ScheduledGroup,
} from '../index.ts';

type Optimizer = SequentialLR['optimizer'] & { paramGroups: ScheduledGroup[] };
type Member = ConstructorParameters<typeof ChainedScheduler>[0][number];
type Make = (optimizer: Optimizer) => Member;

const makeOptimizer = (): Optimizer => ({
  paramGroups: [
    { lr: 1, momentum: 0.5 },
    { lr: 2, betas: [0.5, 0.99] },
  ],
});

const members: Record<string, Make> = {
  ConstantLR: (o) => new ConstantLR(o, { factor: 0.5 }),
  LambdaLR: (o) => new LambdaLR(o, { lrLambda: () => 0.25 }),
  CyclicLR: (o) => new CyclicLR(o, { baseLr: 3, maxLr: 5 }),
  OneCycleLR: (o) => new OneCycleLR(o, { maxLr: 50, totalSteps: 20 }),
  SWALR: (o) => new SWALR(o, { swaLr: 7, annealEpochs: 0 }),
  ChainedScheduler: (o) =>
    new ChainedScheduler([
      new OneCycleLR(o, { maxLr: 50, totalSteps: 20 }),
      new ExponentialLR(o, { gamma: 0.5 }),
    ]),
  SequentialLR: (o) =>
    new SequentialLR(o, {
      schedulers: [new CyclicLR(o, { baseLr: 3, maxLr: 5 }), new StepLR(o, { stepSize: 1 })],
      milestones: [1],
    }),
};

const pairs = Object.entries(members).flatMap(([first, makeFirst]) =>
  Object.entries(members).map(([second, makeSecond]) => ({ first, second, makeFirst, makeSecond })),
);

describe.each(pairs)('$first, then $second', ({ makeFirst, makeSecond }) => {
  test.each([true, false])('the groups are as if only the first had begun', (inOrder) => {
    const alone = makeOptimizer();
    const only = makeFirst(alone);
    const optimizer = makeOptimizer();
    const last = inOrder ? undefined : makeSecond(optimizer);
    const first = makeFirst(optimizer);
    const second = last ?? makeSecond(optimizer);
    const schedule = new SequentialLR(optimizer, { schedulers: [first, second], milestones: [3] });
    for (let epoch = 0; epoch < 3; epoch++) {
      expect(second.lastEpoch).toBe(-1);
      expect(optimizer).toEqual(alone);
      expect(schedule.getLastLr()).toEqual(only.getLastLr());
      only.step();
      schedule.step();
    }
    expect(second.lastEpoch).toBe(0);
  });
});

test('momentum and learning rate move in the turn of OneCycleLR, from the first ones on', () => {
  const optimizer = { paramGroups: [{ lr: 1, momentum: 0.5 }] };
  const [group] = optimizer.paramGroups;
  const warmup = new LinearLR(optimizer, { startFactor: 0.5, totalIters: 2 });
  const cycle = new OneCycleLR(optimizer, { maxLr: 5, totalSteps: 10 });
  const decay = new CosineAnnealingLR(optimizer, { tMax: 2 });
  const schedule = new SequentialLR(optimizer, {
    schedulers: [warmup, cycle, decay],
    milestones: [2, 4],
  });
  expect(group).toEqual({ lr: 0.5, initialLr: 1, momentum: 0.5 });
  schedule.step();
  expect(group).toEqual({ lr: 0.75, initialLr: 1, momentum: 0.5 });
  schedule.step();
  // 5 / 25
  expect(group).toEqual({ lr: 0.2, initialLr: 1, momentum: 0.95 });
  schedule.step();
  const momentum = group?.momentum;
  expect(momentum).toBeLessThan(0.95);
  schedule.step();
  // CosineAnnealingLR starts from 1, which the optimizer began with; the momentum stays
  expect(group).toEqual({ lr: 1, initialLr: 1, momentum });
});

test('a turn that cannot begin changes nothing', () => {
  const optimizer = { paramGroups: [{ lr: 1 }] };
  let factor = 1;
  const first = new ConstantLR(optimizer, { factor: 0.5 });
  const chain = new ChainedScheduler([
    new ConstantLR(optimizer, { factor: 0.2 }),
    new LambdaLR(optimizer, { lrLambda: () => factor }),
  ]);
  const schedule = new SequentialLR(optimizer, { schedulers: [first, chain], milestones: [1] });
  factor = NaN;
  expect(() => schedule.step()).toThrow('must be a finite number, got NaN');
  expect(optimizer).toEqual({ paramGroups: [{ lr: 0.5, initialLr: 1 }] });
  expect(schedule.lastEpoch).toBe(0);
});
