import * as tf from '@tensorflow/tfjs';
import { expectClose } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { inTorch, isTorchLive, runPython } from '@polyak/testing/torch';
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
  fromTorchStateDict,
  getEmaMultiAvgFn,
  NAdam,
  RAdam,
  RMSprop,
  Rprop,
  saveCheckpoint,
  SGD,
  toTorchCheckpoint,
  type TorchCheckpoint,
} from '../index.ts';

/*
 * A run of some steps here, some more in the real PyTorch, against the same run here alone. `npm run test:torch` runs
 * PyTorch and stores the files that it writes; otherwise those files are read.
 */

beforeAll(() => tf.setBackend('cpu'));

const { layers } = tf;

/** Every kind of layer that has a counterpart; `Everything` in continue_run.py is the same. */
function everything(): tf.LayersModel {
  const image = tf.input({ shape: [4, 3, 2] });
  const volume = tf.input({ shape: [2, 2, 2, 1] });
  const tokens = tf.input({ shape: [3] });
  const apply = (layer: tf.layers.Layer, to: tf.SymbolicTensor): tf.SymbolicTensor =>
    layer.apply(to) as tf.SymbolicTensor;
  let maps = apply(layers.conv2d({ name: 'conv', filters: 3, kernelSize: [3, 2] }), image);
  maps = apply(layers.batchNormalization({ name: 'norm' }), maps);
  maps = apply(layers.depthwiseConv2d({ name: 'depth', kernelSize: 1, depthMultiplier: 2 }), maps);
  let more = apply(layers.conv2dTranspose({ name: 'up', filters: 2, kernelSize: 2 }), maps);
  more = apply(layers.prelu({ name: 'slopes', sharedAxes: [1, 2] }), more);
  more = apply(layers.separableConv2d({ name: 'separable', filters: 3, kernelSize: 2 }), more);
  let deep = apply(layers.conv3d({ name: 'volume', filters: 2, kernelSize: 2 }), volume);
  deep = apply(layers.conv3dTranspose({ name: 'back', filters: 1, kernelSize: 2 }), deep);
  const vectors = apply(layers.embedding({ name: 'table', inputDim: 5, outputDim: 2 }), tokens);
  const words = apply(layers.conv1d({ name: 'words', filters: 2, kernelSize: 2 }), vectors);
  const cell = layers.simpleRNN({ units: 1 });
  const each = layers.dense({ units: 1 });
  const joined = layers.concatenate().apply([
    // [2, 2, 6] and [2, 2, 3], in another order for PyTorch.
    ...[maps, more, deep, words].map((map) => apply(layers.flatten(), map)),
    apply(layers.lstm({ name: 'memory', units: 2 }), vectors),
    apply(layers.bidirectional({ name: 'both', layer: cell, mergeMode: 'concat' }), vectors),
    apply(layers.flatten(), apply(layers.timeDistributed({ name: 'each', layer: each }), vectors)),
  ]) as tf.SymbolicTensor;
  const normalized = apply(layers.layerNormalization({ name: 'ln' }), joined);
  const features = apply(layers.dense({ name: 'fc', units: 3 }), normalized);
  const outputs = apply(layers.batchNormalization({ name: 'shift', scale: false }), features);
  return tf.model({ inputs: [image, volume, tokens], outputs });
}

/** Values in [-1, 1) in PyTorch's order of the elements. */
function formula(key: string, shape: readonly number[], phase: number): tf.Tensor {
  const size = shape.reduce((product, length) => product * length, 1);
  const start = phase + Buffer.from(key).reduce((sum, byte) => sum + byte, 0);
  const values = Float32Array.from({ length: size }, (_, i) => Math.sin(start + 1.7 * i));
  return tf.tensor(values, [...shape]);
}

/** A model with weights of the formula. */
function filled(shapes: readonly [string, number[]][], phase: number): tf.LayersModel {
  const model = everything();
  const state = shapes.map(([key, shape]) => [key, formula(key, shape, phase)] as const);
  const tensors = Object.fromEntries(state);
  fromTorchStateDict(tensors, model);
  tf.dispose(tensors);
  return model;
}

const shapes: [string, number[]][] = [
  ['conv.weight', [3, 2, 3, 2]],
  ['conv.bias', [3]],
  ['norm.weight', [3]],
  ['norm.bias', [3]],
  ['norm.running_mean', [3]],
  ['norm.running_var', [3]],
  ['depth.weight', [6, 1, 1, 1]],
  ['depth.bias', [6]],
  ['table.weight', [5, 2]],
  ['words.weight', [2, 2, 2]],
  ['words.bias', [2]],
  ['up.weight', [6, 2, 2, 2]],
  ['up.bias', [2]],
  ['slopes.weight', [2]],
  ['separable.depthwise.weight', [2, 1, 2, 2]],
  ['separable.pointwise.weight', [3, 2, 1, 1]],
  ['separable.pointwise.bias', [3]],
  ['volume.weight', [2, 1, 2, 2, 2]],
  ['volume.bias', [2]],
  ['back.weight', [2, 1, 2, 2, 2]],
  ['back.bias', [1]],
  ['memory.weight_ih_l0', [8, 2]],
  ['memory.weight_hh_l0', [8, 2]],
  ['memory.bias_ih_l0', [8]],
  ...['', '_reverse'].flatMap((direction): [string, number[]][] => [
    [`both.weight_ih_l0${direction}`, [1, 2]],
    [`both.weight_hh_l0${direction}`, [1, 1]],
    [`both.bias_ih_l0${direction}`, [1]],
  ]),
  ['each.weight', [1, 2]],
  ['each.bias', [1]],
  ['ln.weight', [55]],
  ['ln.bias', [55]],
  ['fc.weight', [3, 55]],
  ['fc.bias', [3]],
  ['shift.bias', [3]],
  ['shift.running_mean', [3]],
  ['shift.running_var', [3]],
];

function trainedOf(model: tf.LayersModel): tf.Variable[] {
  return model.trainableWeights.map((weight) => weight.read() as tf.Variable);
}

/** A run whose gradients come from the formula: toward a target, with noise. */
class Run {
  readonly model = filled(shapes, 0);
  readonly optimizer: tf.Optimizer;
  private readonly parts = [1, 2, 3].map((phase) => filled(shapes, phase));

  constructor(make: (trained: tf.Variable[]) => tf.Optimizer) {
    this.optimizer = make(trainedOf(this.model));
  }

  step(count: number, after: () => void = () => undefined): void {
    const [targets = [], sines = [], cosines = []] = this.parts.map(trainedOf);
    for (let i = 0; i < count; i++) {
      const phase = 0.7 * this.optimizer.iterations;
      const grads = trainedOf(this.model).map((w, k) => ({
        name: w.name,
        tensor: tf.tidy(() => {
          const [target, sine, cosine] = [targets[k], sines[k], cosines[k]] as [
            tf.Variable,
            tf.Variable,
            tf.Variable,
          ];
          const noise = sine.mul(Math.cos(phase)).add(cosine.mul(Math.sin(phase)));
          return w.sub(target).mul(0.3).add(noise.mul(0.5));
        }),
      }));
      this.optimizer.applyGradients(grads);
      tf.dispose(grads.map(({ tensor }) => tensor));
      after();
    }
  }

  dispose(): void {
    for (const one of [this.optimizer, this.model, ...this.parts]) one.dispose();
  }
}

/** Weights, slots and averages, by kind. */
async function numbersOf({ model, optimizer }: Run): Promise<Map<string, number[]>> {
  const checkpoint = await saveCheckpoint(model, optimizer);
  const { ema = [], optimizer: inner = checkpoint.optimizer } = checkpoint.optimizer as {
    ema?: { values: ArrayLike<number> }[];
    optimizer?: unknown;
  };
  const { state } = inner as {
    state: Record<string, { slots: { name: string; values: ArrayLike<number> }[] }>;
  };
  const numbers = new Map<string, number[]>();
  const add = (kind: string, values: ArrayLike<number>): void => {
    numbers.set(kind, [...(numbers.get(kind) ?? []), ...Array.from(values)]);
  };
  for (const { values } of checkpoint.model) add('weights', values);
  for (const { values } of ema) add('averages', values);
  for (const { slots } of Object.values(state)) {
    for (const { name, values } of slots) add(name, values);
  }
  return numbers;
}

function expectSame(actual: Map<string, number[]>, expected: Map<string, number[]>): void {
  expect([...actual.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [kind, values] of expected) expectClose(actual.get(kind) ?? [], values, 1e-5);
}

/** What PyTorch makes of a checkpoint in so many steps. */
function continued(name: string, checkpoint: TorchCheckpoint, steps: number): TorchCheckpoint {
  return inTorch('continue_run.py', `run-${name}`, checkpoint, steps);
}

type Make = (trained: tf.Variable[]) => tf.Optimizer;

const inGroups: Make = (trained) => {
  const isMatrix = (w: tf.Variable): boolean => w.rank > 1;
  const [decayed, rest] = [trained.filter(isMatrix), trained.filter((w) => !isMatrix(w))];
  // In another order than the model's.
  const groups = [{ params: rest.reverse(), weightDecay: 0, lr: 3e-3 }, { params: decayed }];
  return new AdamW(groups, { lr: 1e-2, weightDecay: 0.1 });
};

const long: [string, Make][] = [
  ['sgd-momentum', () => new SGD({ lr: 0.02, momentum: 0.9, dampening: 0.2 })],
  ['adamw-groups', inGroups],
  ['rmsprop', () => new RMSprop({ lr: 1e-3, momentum: 0.5, centered: true })],
  // PyTorch 1.13 wrote the stored files.
  ['nadam', () => new NAdam({ lr: 5e-3, correctedProduct: false })],
];

test.each(long)(
  '%s: 200 steps here and 100 in PyTorch are 300 here',
  { timeout: 300_000 },
  (name, own) => compare(name, own, 200, 100),
);

const short: [string, Make][] = [
  ['adadelta', () => new Adadelta({ weightDecay: 0.01 })],
  ['adagrad', () => new Adagrad({ lrDecay: 0.1, initialAccumulatorValue: 0.2 })],
  ['adam-amsgrad', () => new Adam({ amsgrad: true, maximize: true, weightDecay: 0.1 })],
  ['adamax', () => new Adamax({ betas: [0.8, 0.99] })],
  // It averages from step 5.
  ['asgd', () => new ASGD({ lambd: 0.01, t0: 5, lr: 0.05 })],
  ['radam', () => new RAdam({ lr: 0.01, betas: [0.9, 0.9] })],
  ['rmsprop-plain', () => new RMSprop()],
  ['rprop', () => new Rprop({ etas: [0.4, 1.3] })],
  ['sgd', () => new SGD({ lr: 0.02, weightDecay: 0.1 })],
  ['sgd-nesterov', () => new SGD({ lr: 0.02, momentum: 0.9, nesterov: true })],
];

test.each(short)(
  '%s: 10 steps here and 10 in PyTorch are 20 here',
  { timeout: 300_000 },
  (name, own) => compare(name, own, 10, 10),
);

async function compare(name: string, own: Make, first: number, second: number): Promise<void> {
  const averaged = (trained: tf.Variable[]): tf.Optimizer =>
    new EMAOptimizer(own(trained), { decay: 0.95 });
  const whole = new Run(averaged);
  whole.step(first);
  const checkpoint = continued(name, await toTorchCheckpoint(whole.model, whole.optimizer), second);
  whole.step(second);
  const resumed = new Run(averaged);
  await fromTorchCheckpoint(resumed.model, resumed.optimizer, checkpoint);
  expect(resumed.optimizer.iterations).toBe(first + second);
  expect((resumed.optimizer as EMAOptimizer).nAveraged).toBe(first + second);
  expectSame(await numbersOf(resumed), await numbersOf(whole));
  // And on, as if it had never been away.
  for (const run of [whole, resumed]) run.step(second);
  expectSame(await numbersOf(resumed), await numbersOf(whole));
  for (const run of [whole, resumed]) run.dispose();
}

test(
  'an AveragedModel: 10 steps here and 10 in PyTorch are 20 here',
  { timeout: 300_000 },
  async () => {
    const own = (): tf.Optimizer => new Adam({ lr: 0.01 });
    const begin = () => {
      const run = new Run(own);
      // What continue_run.py does where the checkpoint names no decay.
      const averagedModel = new AveragedModel(run.model, { multiAvgFn: getEmaMultiAvgFn(0.9) });
      return { run, averagedModel };
    };
    const [whole, resumed] = [begin(), begin()];
    const walk = ({ run, averagedModel }: typeof whole): void =>
      run.step(10, () => averagedModel.updateParameters(run.model));
    walk(whole);
    const { averagedModel } = whole;
    const begun = await toTorchCheckpoint(whole.run.model, whole.run.optimizer, { averagedModel });
    walk(whole);
    const checkpoint = continued('averaged-model', begun, 10);
    await fromTorchCheckpoint(resumed.run.model, resumed.run.optimizer, checkpoint, {
      averagedModel: resumed.averagedModel,
    });
    for (let i = 0; i < 2; i++) {
      expect(resumed.averagedModel.nAveraged).toBe(20 + 10 * i);
      expectSame(await numbersOf(resumed.run), await numbersOf(whole.run));
      const averages = resumed.averagedModel.parameters();
      for (const [k, average] of whole.averagedModel.parameters().entries()) {
        expectClose(averages[k]?.dataSync() ?? [], average.dataSync(), 1e-5);
      }
      for (const one of [whole, resumed]) walk(one);
    }
    for (const { run, averagedModel: averages } of [whole, resumed]) {
      averages.dispose();
      run.dispose();
    }
  },
);

// Not declared otherwise: a test that is skipped counts as one that failed.
if (isTorchLive) {
  test('polyak_torch.py passes its own tests', { timeout: 120_000 }, () => {
    runPython('../../../polyak/python/test_polyak_torch.py');
  });
}
