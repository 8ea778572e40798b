import * as tf from '@tensorflow/tfjs';
import '@polyak/testing/no-leaks';
import { beforeAll, expect, test } from 'vitest';
import {
  Adadelta,
  Adagrad,
  Adam,
  Adamax,
  AdamW,
  ASGD,
  AveragedModel,
  EMAOptimizer,
  fromTorchCheckpoint,
  LBFGS,
  loadSafetensors,
  Muon,
  NAdam,
  RAdam,
  RMSprop,
  Rprop,
  saveCheckpoint,
  saveSafetensors,
  SGD,
  toTorchCheckpoint,
  type FusedOptimizer,
  type SafetensorsContents,
  type TorchCheckpoint,
} from '../index.ts';

beforeAll(() => tf.setBackend('cpu'));

const { layers } = tf;

/** A kernel that is not symmetric, and statistics that move. */
function build(): tf.Sequential {
  return tf.sequential({
    layers: [
      layers.dense({ name: 'fc1', units: 3, inputShape: [2] }),
      layers.batchNormalization({ name: 'norm' }),
      layers.dense({ name: 'fc2', units: 1 }),
    ],
  });
}

function trainedOf(model: tf.LayersModel): tf.Variable[] {
  return model.trainableWeights.map((weight) => weight.read() as tf.Variable);
}

function train(model: tf.LayersModel, optimizer: tf.Optimizer, steps: number): void {
  const [x, y] = [tf.tensor2d([[1, 2], [3, 5], [2, -1]]), tf.tensor2d([[0], [1], [2]])]; // prettier-ignore
  for (let i = 0; i < steps; i++) {
    optimizer.minimize(
      () => tf.losses.meanSquaredError(y, model.apply(x, { training: true }) as tf.Tensor),
      false,
      trainedOf(model),
    );
  }
  tf.dispose([x, y]);
}

/** All numbers of a run, but for what this page calls its variables, and what ASGD has done with in its last step. */
async function numbersOf(model: tf.LayersModel, optimizer: tf.Optimizer): Promise<unknown> {
  const { model: weights, optimizer: state } = await saveCheckpoint(model, optimizer);
  const text = JSON.stringify([weights, state], (key, value: unknown) => {
    if (['name', 'variables', 'identities', 'params', 'eta', 'mu'].includes(key)) return undefined;
    return ArrayBuffer.isView(value) ? Array.from(value as Float32Array) : value;
  });
  return JSON.parse(text);
}

const runs: [string, (trained: tf.Variable[]) => tf.Optimizer][] = [
  ['SGD before it has a buffer', () => new SGD({ lr: 0.01 })],
  ['SGD', () => new SGD({ lr: 0.01, momentum: 0.9, dampening: 0.5 })],
  ['ASGD, which never averages', () => new ASGD({ t0: Infinity })],
  [
    'NAdam in two groups, in another order',
    ([first, ...rest]) =>
      new NAdam([{ params: rest.reverse(), weightDecay: 0.1 }, { params: [first as tf.Variable] }]),
  ],
  ['Muon, for the matrices', (trained) => new Muon(trained.filter(({ rank }) => rank === 2))],
  [
    'averages with a warmup, in every third step',
    () => new EMAOptimizer(new Adam(), { warmup: 'ramp', everyNSteps: 3 }),
  ],
  [
    'averages from zero, of the statistics too',
    () => new EMAOptimizer(new RMSprop(), { init: 'zero', decay: 0.9, buffers: 'average' }),
  ],
  ['several averages', () => new EMAOptimizer(new Adagrad(), { decays: [0.5, 0.9] })],
];

test.each(runs)('there and back, the run is the same bit for bit: %s', async (_, make) => {
  const [model, twin] = [build(), build()];
  const [optimizer, again] = [make(trainedOf(model)), make(trainedOf(twin))];
  (optimizer as Partial<EMAOptimizer>).followModel?.(model);
  (again as Partial<EMAOptimizer>).followModel?.(twin);
  train(model, optimizer, 4);
  await fromTorchCheckpoint(twin, again, await toTorchCheckpoint(model, optimizer));
  expect(await numbersOf(twin, again)).toEqual(await numbersOf(model, optimizer));
  train(model, optimizer, 2);
  train(twin, again, 2);
  expect(await numbersOf(twin, again)).toEqual(await numbersOf(model, optimizer));
  for (const one of [optimizer, again, model, twin]) one.dispose();
});

test('before the first step, the groups have the parameters', async () => {
  const model = build();
  const optimizer = new Adagrad({ initialAccumulatorValue: 0.5 });
  const { json, safetensors } = await toTorchCheckpoint(model, optimizer);
  const run = JSON.parse(json) as { optimizer: { param_groups: object[]; state: object } };
  expect(run.optimizer.param_groups).toEqual([
    {
      params: ['fc1.weight', 'fc1.bias', 'norm.weight', 'norm.bias', 'fc2.weight', 'fc2.bias'],
      lr: 0.01,
      lr_decay: 0,
      weight_decay: 0,
      initial_accumulator_value: 0.5,
      eps: 1e-10,
      maximize: false,
    },
  ]);
  // PyTorch's Adagrad has its sums from the beginning.
  expect(run.optimizer.state).toHaveProperty(['fc1.weight'], { step: 0 });
  const { tensors } = loadSafetensors(safetensors);
  expect(tensors['optimizer.fc1.weight.sum']?.shape).toEqual([3, 2]);
  expect(tensors['optimizer.fc1.weight.sum']?.dataSync()).toEqual(new Float32Array(6).fill(0.5));
  tf.dispose(tensors);
  model.dispose();
  optimizer.dispose();
});

test('slots and averages have the layout of the weights, also inside a swap', async () => {
  const model = build();
  const optimizer = new EMAOptimizer(new SGD({ lr: 0.1, momentum: 0.9 }), { decay: 0.5 });
  train(model, optimizer, 2);
  const outside = await toTorchCheckpoint(model, optimizer);
  const inside = await optimizer.swapEmaWeights(() => toTorchCheckpoint(model, optimizer));
  expect(inside).toEqual(outside);

  const { tensors } = loadSafetensors(outside.safetensors);
  const turned = (values: tf.Tensor | undefined): unknown =>
    tf.tidy(() => values?.transpose().arraySync());
  const [kernel] = trainedOf(model);
  const buffer = optimizer.inner.state.get(kernel as tf.Variable)?.slots['momentumBuffer'];
  expect(tensors['model.fc1.weight']?.arraySync()).toEqual(turned(kernel));
  expect(tensors['optimizer.fc1.weight.momentum_buffer']?.arraySync()).toEqual(turned(buffer));
  expect(tensors['averages.0.fc1.weight']?.arraySync()).toEqual(turned(optimizer.emaWeights()[0]));
  const { averages } = JSON.parse(outside.json) as Json;
  expect(averages).toMatchObject([
    { n_averaged: 2, decay: 0.5, current_step: 2, every_n_steps: 1, last_step: 2 },
  ]);
  tf.dispose(tensors);
  model.dispose();
  optimizer.dispose();
});

test.each<[string, FusedOptimizer, object]>([
  ['momentum_buffer', new RMSprop(), { momentum: 0.9 }],
  ['grad_avg', new RMSprop(), { centered: true }],
  ['max_exp_avg_sq', new Adam(), { amsgrad: true }],
])('what PyTorch needs and no step has made yet is there: %s', async (slot, optimizer, option) => {
  const model = build();
  train(model, optimizer, 1);
  const key = `optimizer.fc2.bias.${slot}`;
  const before = await toTorchCheckpoint(model, optimizer);
  Object.assign(optimizer.paramGroups[0] ?? {}, option);
  const after = await toTorchCheckpoint(model, optimizer);
  const [without, { tensors }] = [before, after].map((one) => loadSafetensors(one.safetensors)) as [
    SafetensorsContents,
    SafetensorsContents,
  ];
  expect(without.tensors[key]).toBeUndefined();
  expect(tensors[key]?.dataSync()).toEqual(Float32Array.of(0));
  tf.dispose([tensors, without.tensors]);
  model.dispose();
  optimizer.dispose();
});

test.each<[new (params: tf.Variable[]) => FusedOptimizer, slots: string[], counters: string[]]>([
  [Adadelta, ['square_avg', 'acc_delta'], ['step']],
  [Adagrad, ['sum'], ['step']],
  [Adam, ['exp_avg', 'exp_avg_sq'], ['step']],
  [AdamW, ['exp_avg', 'exp_avg_sq'], ['step']],
  [Adamax, ['exp_avg', 'exp_inf'], ['step']],
  [ASGD, ['ax'], ['eta', 'mu', 'step']],
  [Muon, ['momentum_buffer'], []],
  [NAdam, ['exp_avg', 'exp_avg_sq'], ['mu_product', 'step']],
  [RAdam, ['exp_avg', 'exp_avg_sq'], ['step']],
  [RMSprop, ['square_avg'], ['step']],
  [Rprop, ['prev', 'step_size'], ['step']],
])('the state of a parameter is that of torch.optim: %o', async (Class, slots, counters) => {
  const model = build();
  const [kernel] = trainedOf(model) as [tf.Variable];
  const optimizer = new Class([kernel]);
  tf.tidy(() => optimizer.applyGradients({ [kernel.name]: tf.onesLike(kernel) }));
  const { json, safetensors } = await toTorchCheckpoint(model, optimizer);
  const run = JSON.parse(json) as Json;
  expect(Object.keys(run.optimizer.state['fc1.weight'] ?? {}).sort()).toEqual(counters);
  const { tensors } = loadSafetensors(safetensors);
  const prefix = 'optimizer.fc1.weight.';
  const written = Object.keys(tensors).filter((key) => key.startsWith('optimizer.'));
  expect(written.sort()).toEqual(slots.map((slot) => prefix + slot).sort());
  tf.dispose(tensors);
  model.dispose();
  optimizer.dispose();
});

test('PyTorch has averages in single precision: without remainders', async () => {
  const [model, twin] = [build(), build()];
  const [optimizer, again] = [model, twin].map(
    () => new EMAOptimizer(new Adam(), { decay: 0.9, precision: 'extended' }),
  ) as [EMAOptimizer<Adam>, EMAOptimizer<Adam>];
  train(model, optimizer, 3);
  await fromTorchCheckpoint(twin, again, await toTorchCheckpoint(model, optimizer));
  const [{ ema }, { ema: loaded }] = await Promise.all([optimizer.stateDict(), again.stateDict()]);
  // Of each weight its average, and what that has been rounded off by.
  expect(loaded.length).toBe(12);
  for (const [i, { values }] of loaded.entries()) {
    expect(values).toEqual(i % 2 === 0 ? ema[i]?.values : new Float32Array(values.length));
  }
  for (const one of [optimizer, again, model, twin]) one.dispose();
});

test('statistics that are to be recomputed have no averages yet', async () => {
  const model = build();
  const optimizer = new EMAOptimizer(new Adam(), { model, buffers: 'recompute' });
  train(model, optimizer, 1);
  const { tensors } = loadSafetensors((await toTorchCheckpoint(model, optimizer)).safetensors);
  const averages = Object.keys(tensors).filter((key) => key.startsWith('averages.'));
  expect(averages).toContain('averages.0.norm.weight');
  expect(averages).not.toContain('averages.0.norm.running_mean');
  tf.dispose(tensors);
  model.dispose();
  optimizer.dispose();
});

test('a layer in two models has its averages under both names', async () => {
  const shared = layers.dense({ name: 'shared', units: 2 });
  const part = (name: string): tf.LayersModel => {
    const inputs = tf.input({ shape: [2] });
    return tf.model({ name, inputs, outputs: shared.apply(inputs) as tf.SymbolicTensor });
  };
  const input = tf.input({ shape: [2] });
  const outputs = ['a', 'b'].map((name) => part(name).apply(input) as tf.SymbolicTensor);
  const model = tf.model({ inputs: input, outputs });
  const optimizer = new EMAOptimizer(new SGD({ lr: 1 }), { decay: 0.5 });
  const [kernel] = trainedOf(model) as [tf.Variable];
  tf.tidy(() => optimizer.applyGradients({ [kernel.name]: tf.onesLike(kernel) }));
  const { safetensors } = await toTorchCheckpoint(model, optimizer);
  const { tensors } = loadSafetensors(safetensors);
  const averages = Object.keys(tensors).filter((key) => key.startsWith('averages.'));
  expect(averages.sort()).toEqual(['averages.0.a.shared.weight', 'averages.0.b.shared.weight']);
  tf.dispose(tensors);
  model.dispose();
  optimizer.dispose();
});

/** An optimizer that PyTorch does not know. */
class Own extends SGD {
  static override readonly className = 'PolyakOwn' as 'PolyakSGD';
}

test('what has no counterpart is named', async () => {
  const model = build();
  const stock = tf.train.adam();
  const nested = new EMAOptimizer(new EMAOptimizer(new Adam()));
  const foreign = tf.sequential({
    layers: [layers.gru({ name: 'gate', units: 1, inputShape: [2, 1] })],
  });
  const lbfgs = new LBFGS(trainedOf(model));
  const own = new Own();
  const around = new EMAOptimizer(tf.train.sgd(1));
  const averaged = new EMAOptimizer(new Adam());
  const averagedModel = new AveragedModel<tf.LayersModel>(model);
  for (const [optimizer, of, message] of [
    [lbfgs, model, 'got a LBFGS'],
    [own, model, 'out of Adadelta, Adagrad, Adam, AdamW, '],
    [own, model, 'got Own'],
    [
      stock,
      model,
      "optimizer must be one of Polyak's with a counterpart in PyTorch, got a AdamOptimizer",
    ],
    [around, model, 'got a SGDOptimizer'],
    [nested, model, 'got one in another'],
    [7, model, 'got 7'],
    [averaged, foreign, '"gate" (GRU)'],
  ] as [tf.Optimizer, tf.LayersModel, string][]) {
    await expect(toTorchCheckpoint(of, optimizer)).rejects.toThrow(message);
  }
  await expect(toTorchCheckpoint(model, averaged, { averagedModel })).rejects.toThrow('got both');
  const other = tf.tidy(() => tf.variable(tf.zeros([2]), true, 'other'));
  const strangers = new Adam([other]);
  await expect(toTorchCheckpoint(model, strangers)).rejects.toThrow(
    'the optimizer must train weights of the model, got "other"',
  );
  const optimizers = [lbfgs, nested, averaged, strangers, stock, own, around];
  for (const one of [...optimizers, averagedModel, model, foreign]) one.dispose();
  tf.dispose(other);
});

/** A checkpoint with something changed. */
async function changed(
  { safetensors, json }: TorchCheckpoint,
  change: (run: Json, tensors: Record<string, tf.Tensor>) => void,
): Promise<TorchCheckpoint> {
  const { tensors, metadata } = loadSafetensors(safetensors);
  const before = Object.values(tensors);
  const run = JSON.parse(json) as Json;
  change(run, tensors);
  const bytes = await saveSafetensors(tensors, metadata);
  tf.dispose([before, tensors]);
  return { safetensors: bytes, json: JSON.stringify(run) };
}

interface Json {
  step: unknown;
  format: unknown;
  averages: { n_averaged: number }[];
  optimizer: {
    name: string;
    param_groups: Record<string, unknown>[];
    state: Record<string, Record<string, unknown>>;
  };
}

test('what does not fit is refused by name, and nothing is changed', async () => {
  const [model, twin] = [build(), build()];
  const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), { decay: 0.9 });
  const target = new EMAOptimizer(new Adam(trainedOf(twin)), { decay: 0.9 });
  train(model, optimizer, 3);
  train(twin, target, 1);
  const checkpoint = await toTorchCheckpoint(model, optimizer);
  const before = await numbersOf(twin, target);
  const group = ({ optimizer: { param_groups: groups } }: Json): Record<string, unknown> => groups[0] ?? {}; // prettier-ignore
  const moment = 'optimizer.fc1.weight.exp_avg';
  const changes: [string, Parameters<typeof changed>[1]][] = [
    ['missing "norm.running_var"', (_, t) => delete t['model.norm.running_var']],
    ['unexpected "fc3.weight"', (_, t) => (t['model.fc3.weight'] = tf.zeros([1]))],
    ['"fc2.bias" must be float32 of shape [1], got float32 of shape [2]', (_, t) => (t['model.fc2.bias'] = tf.zeros([2]))], // prettier-ignore
    [`"${moment}" must be float32 of shape [3,2], got float32 of shape [2,3]`, (_, t) => (t[moment] = tf.zeros([2, 3]))], // prettier-ignore
    ['slots of "', (_, t) => Reflect.deleteProperty(t, moment)],
    ['"optimizer.fc9.weight.exp_avg" has no place', (_, t) => (t['optimizer.fc9.weight.exp_avg'] = tf.zeros([1]))], // prettier-ignore
    ['"notes" has no place', (_, t) => (t['notes'] = tf.zeros([1]))],
    ['must have "averages.0.fc2.weight"', (_, t) => delete t['averages.0.fc2.weight']],
    ['"averages.0.fc2.bias" must be float32', (_, t) => (t['averages.0.fc2.bias'] = tf.zeros([2]))], // prettier-ignore
    ['optimizer must be Adam, got "AdamW"', (run) => (run.optimizer.name = 'AdamW')],
    ['format must be', (run) => (run.format = 'torch')],
    ['step must be an integer', (run) => (run.step = 1.5)],
    ['must be of one step, got 3 in safetensors and 4 in json', (run) => (run.step = 4)],
    ['param_groups[0].eps must be given', (run) => delete group(run)['eps']],
    ['no counterpart, got "sparse"', (run) => (group(run)['sparse'] = true)], // prettier-ignore
    ['betas[0] must be', (run) => (group(run)['betas'] = [1.5, 0.9])],
    ['is missing', (run) => { (group(run)['params'] as string[]).pop(); delete run.optimizer.state['fc2.bias']; }], // prettier-ignore
    ['got "fc7.bias"', (run) => (group(run)['params'] as string[]).push('fc7.bias')],
    ['.step must be a number, got nothing', (run) => (run.optimizer.state['fc1.bias'] = {})],
    ['averages must be 1, as the optimizer\'s, got 0', (run) => (run.averages = [])], // prettier-ignore
    ['version must be 1, got 2', (run) => Object.assign(run, { version: 2 })],
    ['optimizer.name must be a string, got 7', (run) => Object.assign(run.optimizer, { name: 7 })],
    ['optimizer.state must be an object, got 7', (run) => Object.assign(run.optimizer, { state: 7 })], // prettier-ignore
    ['averages must be a list, got 7', (run) => Object.assign(run, { averages: 7 })],
    ['param_groups must be a list, got', (run) => Object.assign(run.optimizer, { param_groups: {} })], // prettier-ignore
    ['param_groups must list "fc1.bias" once, got two', (run) => (group(run)['params'] as string[]).push('fc1.bias')], // prettier-ignore
    ['"norm.running_mean" is not in the group', (run) => (group(run)['params'] as string[]).push('norm.running_mean')], // prettier-ignore
    ['optimizer.state["fc1.bias"].step must be', (run) => (run.optimizer.state['fc1.bias'] = { step: '3' })], // prettier-ignore
    ...['current_step', 'every_n_steps', 'last_step', 'decay', 'gathered'].map(
      (field): (typeof changes)[number] => [
        `averages[0].${field} must be`,
        (run) => Object.assign(run.averages[0] ?? {}, { [field]: 'x' }),
      ],
    ),
    ['n_averaged must be', (run) => (run.averages[0] = { ...run.averages[0], n_averaged: -1 })],
  ];
  for (const [message, change] of changes) {
    const bad = await changed(checkpoint, change);
    await expect(fromTorchCheckpoint(twin, target, bad), message).rejects.toThrow(message);
  }
  for (const [bad, message] of [
    [{ ...checkpoint, json: 7 }, 'json must be a string, got 7'],
    [{ ...checkpoint, json: '{' }, 'json must be JSON'],
    [{ ...checkpoint, safetensors: new Uint8Array(3) }, 'not a safetensors file'],
    [{ ...checkpoint, epoch: 1 }, 'checkpoint must have no fields but safetensors, json'],
  ] as const) {
    await expect(fromTorchCheckpoint(twin, target, bad as never)).rejects.toThrow(message);
  }
  await target.swapEmaWeights(async () => {
    await expect(fromTorchCheckpoint(twin, target, checkpoint)).rejects.toThrow('is not possible');
  });
  await expect(fromTorchCheckpoint(twin, target.inner, checkpoint)).rejects.toThrow(
    'need an EMAOptimizer or an averagedModel',
  );
  expect(await numbersOf(twin, target)).toEqual(before);
  // The same checkpoint, unchanged, fits.
  await fromTorchCheckpoint(twin, target, await changed(checkpoint, () => undefined));
  expect(await numbersOf(twin, target)).toEqual(await numbersOf(model, optimizer));
  for (const one of [optimizer, target, model, twin]) one.dispose();
});
