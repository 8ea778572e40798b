import * as tf from '@tensorflow/tfjs';
import { expectAllOrNothing, onDevice, soaked, wrongFields, type Stateful } from '@polyak/testing';
import { expect, test } from 'vitest';
import {
  Adadelta,
  Adafactor,
  Adagrad,
  Adam,
  Adamax,
  AdamW,
  ASGD,
  AveragedModel,
  ChainedScheduler,
  ConstantLR,
  cosineDecay,
  CosineAnnealingLR,
  CosineAnnealingWarmRestarts,
  CyclicLR,
  EMAOptimizer,
  ExponentialLR,
  LambdaLR,
  Generator,
  LAWA,
  LBFGS,
  LinearLR,
  loadCheckpoint,
  loadModelStateDict,
  loadOptimizerStateDict,
  Lookahead,
  modelStateDict,
  MultiplicativeLR,
  MultiStepLR,
  Muon,
  NAdam,
  OneCycleLR,
  optimizerStateDict,
  PolynomialLR,
  PostHocEma,
  RAdam,
  ReduceLROnPlateau,
  RMSprop,
  Rprop,
  saveCheckpoint,
  ScheduleFreeAdamW,
  ScheduleFreeRAdam,
  ScheduleFreeSGD,
  SequentialLR,
  SGD,
  StepLR,
  SWAG,
  SWALR,
  type LRScheduler,
} from './index.ts';
import * as polyak from './index.ts';

const runs = soaked(150);

/** What messages call a state within a state. */
const inside: Record<string, string> = {
  optimizer: 'state|className',
  model: 'state',
  current: 'a snapshot',
};

/** A state with something else in a field is refused, by the name of the field. */
async function checkFields(target: Stateful, state: unknown): Promise<void> {
  for (const [name, wrong] of wrongFields(state)) {
    const load = async (): Promise<void> => {
      await target.load(wrong as never);
    };
    const message = new RegExp(`\\b(${name}|${inside[name] ?? name})\\b.* must `);
    await expect(load(), name).rejects.toThrow(message);
  }
}

/** Damaged states are loaded whole, or not at all; many of them not at all. */
async function check(target: Stateful, state: unknown): Promise<void> {
  await checkFields(target, state);
  expect(await expectAllOrNothing(target, state, runs)).toBeGreaterThan(runs / 4);
}

interface Saved {
  stateDict(): unknown;
  loadStateDict(state: never): unknown;
}

const stateful = (one: Saved, rest: () => unknown, use?: () => unknown): Stateful => ({
  save: () => one.stateDict(),
  load: (state) => one.loadStateDict(state),
  rest,
  ...(use && { use }),
});

const valuesOf = (list: readonly tf.Variable[]): unknown =>
  list.map((one) => one.dataSync().slice());

function variables(): [tf.Variable, tf.Variable] {
  return [tf.variable(tf.tensor2d([[1, 2]])), tf.variable(tf.scalar(3))];
}

function train(opt: tf.Optimizer, list: tf.Variable[], steps: number): void {
  const loss = (): tf.Scalar => tf.addN(list.map((one) => tf.sum(tf.square(one)))).asScalar();
  for (let step = 0; step < steps; step++) opt.minimize(loss, false, list);
}

type MakeOptimizer = (params: tf.Variable[]) => tf.Optimizer & Saved;

const optimizers: Record<string, MakeOptimizer> = {
  Adadelta: (params) => new Adadelta(params),
  Adafactor: (params) => new Adafactor(params),
  Adagrad: (params) => new Adagrad(params),
  Adam: (params) => new Adam(params, { amsgrad: true }),
  Adamax: (params) => new Adamax(params),
  AdamW: (params) => new AdamW(params),
  ASGD: (params) => new ASGD(params),
  Muon: ([matrix]) => new Muon(matrix ? [matrix] : []),
  NAdam: (params) => new NAdam(params),
  RAdam: (params) => new RAdam(params),
  RMSprop: (params) => new RMSprop(params, { centered: true, momentum: 0.9 }),
  Rprop: (params) => new Rprop(params),
  ScheduleFreeAdamW: (params) => new ScheduleFreeAdamW(params),
  ScheduleFreeRAdam: (params) => new ScheduleFreeRAdam(params),
  ScheduleFreeSGD: (params) => new ScheduleFreeSGD(params),
  SGD: (params) => new SGD(params, { momentum: 0.9 }),
  'SGD without params': () => new SGD(),
  'SGD in two groups': ([a, ...b]) => new SGD([{ params: a ? [a] : [] }, { params: b, lr: 1 }]),
  EMAOptimizer: (params) => new EMAOptimizer(new Adam(params), { decay: 0.5 }),
  'EMAOptimizer, two averages': (params) =>
    new EMAOptimizer(new SGD(params), { decays: [0.5, 0.9], precision: 'extended' }),
  'EMAOptimizer on the CPU': (params) => new EMAOptimizer(new Adam(params), { device: 'cpu' }),
  'EMAOptimizer, decays that change': (params) =>
    new EMAOptimizer(new Adam(params), {
      decay: cosineDecay({ steps: 9 }),
      warmup: { kind: 'power' },
      init: 'copyFirst',
    }),
  'EMAOptimizer around tf.train': () => new EMAOptimizer(tf.train.adam(), { warmup: 'ramp' }),
  'EMAOptimizer around another': (params) =>
    new EMAOptimizer(new EMAOptimizer(new ScheduleFreeSGD(params)), { init: 'zero' }),
  Lookahead: (params) => new Lookahead(new Adam(params), { syncPeriod: 2 }),
  'Lookahead around Schedule-Free': (params) => new Lookahead(new ScheduleFreeAdamW(params)),
  'EMAOptimizer around Lookahead': (params) =>
    new EMAOptimizer(new Lookahead(new Adafactor(params)), { decay: 0.5 }),
};

test.each(Object.entries(optimizers))('%s', async (name, make) => {
  const list = name === 'Muon' ? variables().slice(0, 1) : variables();
  const [target, source] = [make(list), make(list)];
  train(target, list, 2);
  train(source, list, 3);
  const weights = list.map((one) => one.clone());
  const use = (): void => {
    train(target, list, 1);
    list.forEach((one, i) => one.assign(weights[i] ?? one));
  };
  await check(
    stateful(target, () => valuesOf(list), use),
    await source.stateDict(),
  );
});

test('LBFGS', async () => {
  const list = variables();
  const [target, source] = [new LBFGS(list, { maxIter: 2 }), new LBFGS(list, { lr: 0.1 })];
  await source.step(() => tf.addN(list.map((one) => tf.sum(tf.square(one)))).asScalar());
  await check(
    stateful(target, () => valuesOf(list)),
    await source.stateDict(),
  );
});

type Collector = Saved & { update(): void; join?(): Promise<void> };

const collectors: Record<string, (list: tf.Variable[]) => Collector> = {
  LAWA: (list) => new LAWA(list, { k: 2 }),
  SWAG: (list) => new SWAG(list),
  PostHocEma: (list) => new PostHocEma(list, { snapshotEveryNSteps: 2 }),
  AveragedModel: (list) => {
    const averaged = new AveragedModel(list);
    return {
      stateDict: () => averaged.stateDict(),
      loadStateDict: (state) => averaged.loadStateDict(state),
      update: () => averaged.updateParameters(list),
    };
  },
};

test.each(Object.entries(collectors))('%s', async (name, make) => {
  const list = variables();
  const [target, source] = [make(list), make(list)];
  for (const [i, one] of [target, source].entries()) {
    // The snapshots that PostHocEma has stored are those of the state.
    const steps = name === 'PostHocEma' ? 3 : 3 + i;
    for (let step = 0; step < steps; step++) {
      onDevice(list[0], [[i, step]]);
      one.update();
    }
    await one.join?.();
  }
  const use = name === 'PostHocEma' ? undefined : () => target.update();
  await check(
    stateful(target, () => valuesOf(list), use),
    await source.stateDict(),
  );
});

type Optimizer = LRScheduler['optimizer'];

const lrLambda = (epoch: number): number => 0.5 ** epoch;

/** `n` is some option: another one in the state. */
const schedules: Record<string, (optimizer: Optimizer, n: number) => LRScheduler> = {
  ChainedScheduler: (o, n) =>
    new ChainedScheduler([
      new ConstantLR(o, { totalIters: n }),
      new ExponentialLR(o, { gamma: 1 / n }),
    ]),
  ConstantLR: (o, n) => new ConstantLR(o, { totalIters: n }),
  CosineAnnealingLR: (o, n) => new CosineAnnealingLR(o, { tMax: n }),
  CosineAnnealingWarmRestarts: (o, n) => new CosineAnnealingWarmRestarts(o, { t0: n }),
  CyclicLR: (o, n) => new CyclicLR(o, { baseLr: 0.1, maxLr: n }),
  ExponentialLR: (o, n) => new ExponentialLR(o, { gamma: 1 / n }),
  LambdaLR: (o) => new LambdaLR(o, { lrLambda }),
  LinearLR: (o, n) => new LinearLR(o, { totalIters: n }),
  MultiplicativeLR: (o) => new MultiplicativeLR(o, { lrLambda }),
  MultiStepLR: (o, n) => new MultiStepLR(o, { milestones: [1, n] }),
  OneCycleLR: (o, n) => new OneCycleLR(o, { maxLr: n, totalSteps: 9 }),
  PolynomialLR: (o, n) => new PolynomialLR(o, { totalIters: n }),
  ReduceLROnPlateau: (o, n) => new ReduceLROnPlateau(o, { patience: n }),
  SequentialLR: (o, n) =>
    new SequentialLR(o, {
      schedulers: [new LinearLR(o), new StepLR(o, { stepSize: n })],
      milestones: [n],
    }),
  StepLR: (o, n) => new StepLR(o, { stepSize: n }),
  SWALR: (o, n) => new SWALR(o, { swaLr: 0.5, annealEpochs: n }),
};

function advance(schedule: LRScheduler): void {
  const { lastEpoch, options } = schedule.stateDict();
  if (schedule instanceof ReduceLROnPlateau) schedule.step(1);
  // Of those that have one, this is the last step.
  else if (lastEpoch !== options['totalSteps']) schedule.step();
}

test.each(Object.entries(schedules))('%s', async (_, make) => {
  const [target, source] = [2, 3].map((steps) => {
    const optimizer: Optimizer = {
      paramGroups: [
        { lr: 0.1, momentum: 0.7 },
        { lr: 0.05, betas: [0.7, 0.99] },
      ],
    };
    const schedule = make(optimizer, 2 + steps);
    for (let step = 0; step < steps; step++) advance(schedule);
    return schedule;
  }) as [LRScheduler, LRScheduler];
  const groups = (): unknown => structuredClone(target.optimizer.paramGroups);
  await check(
    stateful(target, groups, () => advance(target)),
    source.stateDict(),
  );
});

const build = (): tf.Sequential =>
  tf.sequential({
    layers: [
      tf.layers.dense({ name: 'a', units: 2, inputShape: [1] }),
      tf.layers.batchNormalization({ name: 'b' }),
    ],
  });

const trainedOf = (model: tf.LayersModel): tf.Variable[] =>
  model.trainableWeights.map((weight) => weight.read() as tf.Variable);

test('Generator', async () => {
  const [target, source] = [new Generator(1), new Generator(2 ** 40)];
  source.uniform([3]).dispose();
  await check(
    {
      save: () => target.stateDict(),
      load: (state: never) => target.loadStateDict(state),
      use: () => target.uniform([1]).dispose(),
    },
    await source.stateDict(),
  );
});

test('loadModelStateDict', async () => {
  const [model, other] = [build(), build()];
  const target = {
    save: () => modelStateDict(model),
    load: (state: never) => loadModelStateDict(model, state),
  };
  await check(target, await modelStateDict(other));
});

test('loadOptimizerStateDict', async () => {
  const [adam, other] = [tf.train.adam(0.1), tf.train.adam(0.1)];
  const list = variables();
  train(adam, list, 1);
  train(other, list, 2);
  const target = {
    save: () => optimizerStateDict(adam),
    load: (state: never) => loadOptimizerStateDict(adam, state),
    rest: () => valuesOf(list),
  };
  await check(target, await optimizerStateDict(other));
});

test.each(['an EMAOptimizer', 'Schedule-Free', 'tf.train'])('loadCheckpoint: %s', async (kind) => {
  const make = (): tf.Optimizer => {
    if (kind === 'tf.train') return tf.train.adam(0.1);
    if (kind === 'Schedule-Free') return new ScheduleFreeAdamW();
    return new EMAOptimizer(new Adam(), { decay: 0.5, buffers: 'average' });
  };
  const [model, other] = [build(), build()];
  const [opt, otherOpt] = [make(), make()];
  train(opt, trainedOf(model), 2);
  train(otherOpt, trainedOf(other), 3);
  const target = {
    save: () => saveCheckpoint(model, opt),
    load: (state: never) => loadCheckpoint(model, opt, state),
  };
  await check(target, await saveCheckpoint(other, otherOpt));
});

test('everything that has a state is here', () => {
  const tested = [
    ...Object.keys({ ...optimizers, ...collectors, ...schedules }).map((name) =>
      name.replace(/[, ].*/, ''),
    ),
    'LBFGS',
    'Generator',
  ];
  const stateful = Object.entries(polyak)
    .filter(([, one]) => 'loadStateDict' in ((one as { prototype?: object }).prototype ?? {}))
    .map(([name]) => name);
  expect([...new Set(tested)].sort()).toEqual(
    stateful.filter((name) => name !== 'LRScheduler').sort(),
  );
});
