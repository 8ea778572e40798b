import * as tf from '@tensorflow/tfjs';
import '@polyak/testing/no-leaks';
import { beforeAll, expect, test } from 'vitest';
import {
  Adam,
  AdamW,
  AveragedModel,
  EMAOptimizer,
  fromTorchCheckpoint,
  loadSafetensors,
  saveSafetensors,
  SGD,
  toTorchCheckpoint,
  type TorchCheckpoint,
} from '../index.ts';

/* What polyak_torch.py writes, and this library does not. */

beforeAll(() => tf.setBackend('cpu'));

const { layers } = tf;

function build(): tf.Sequential {
  return tf.sequential({
    layers: [
      layers.dense({ name: 'body', units: 2, inputShape: [2], trainable: false }),
      layers.batchNormalization({ name: 'norm', scale: false }),
      layers.batchNormalization({ name: 'second', center: false }),
      layers.dense({ name: 'head', units: 1 }),
    ],
  });
}

/** A step toward 0. (tfjs cannot train through a normalization without scale or shift.) */
function train(model: tf.LayersModel, optimizer: tf.Optimizer): void {
  const trained = model.trainableWeights.map((weight) => weight.read() as tf.Variable);
  const gradients = trained.map((w) => ({ name: w.name, tensor: tf.mul(w, 0.5) }));
  optimizer.applyGradients(gradients);
  tf.dispose(gradients.map(({ tensor }) => tensor));
}

interface Run {
  optimizer: { param_groups: Record<string, unknown>[] };
}

/** The checkpoint with other options of its group, and further tensors, which are disposed. */
async function changed(
  { json, safetensors }: TorchCheckpoint,
  options: object,
  more: Record<string, tf.Tensor> = {},
): Promise<TorchCheckpoint> {
  const run = JSON.parse(json) as Run;
  Object.assign(run.optimizer.param_groups[0] ?? {}, options);
  const { tensors, metadata } = loadSafetensors(safetensors);
  const all = { ...tensors, ...more };
  const bytes = await saveSafetensors(all, metadata);
  tf.dispose([tensors, all]);
  return { json: JSON.stringify(run), safetensors: bytes };
}

test('the AdamW of PyTorch 2.7 and later is an Adam with decoupled_weight_decay', async () => {
  const model = build();
  const optimizer = new AdamW();
  train(model, optimizer);
  const checkpoint = await toTorchCheckpoint(model, optimizer);
  const options = { decoupled_weight_decay: true, foreach: null, fused: true, capturable: true };
  await fromTorchCheckpoint(model, optimizer, await changed(checkpoint, options));
  const other = await changed(checkpoint, { decoupled_weight_decay: 2 });
  await expect(fromTorchCheckpoint(model, optimizer, other)).rejects.toThrow(
    'param_groups[0] must have no option that has no counterpart, got "decoupled_weight_decay"',
  );
  optimizer.dispose();
  model.dispose();
});

test('averages of what the layers lack come back, if they are what they have to be', async () => {
  const model = build();
  const optimizer = new EMAOptimizer(new Adam(), { decay: 0.5 });
  train(model, optimizer);
  const checkpoint = await toTorchCheckpoint(model, optimizer);
  const constants = (shift: tf.Tensor): Record<string, tf.Tensor> => ({
    'averages.0.norm.weight': tf.ones([2]),
    'averages.0.second.bias': shift,
  });
  const same = await changed(checkpoint, {}, constants(tf.zeros([2])));
  await fromTorchCheckpoint(model, optimizer, same);
  const other = await changed(checkpoint, {}, constants(tf.tensor1d([0, 0.5])));
  await expect(fromTorchCheckpoint(model, optimizer, other)).rejects.toThrow(
    '"averages.0.second.bias" must be 0 everywhere, as the layer has no such weight',
  );
  optimizer.dispose();
  model.dispose();
});

test('an AveragedModel needs no averages of what is frozen, and takes its weights', async () => {
  const [model, twin] = [build(), build()];
  const begin = (of: tf.Sequential) => {
    const optimizer = new SGD({ lr: 0.1 });
    const averagedModel = new AveragedModel<tf.LayersModel>(of);
    return { optimizer, averagedModel };
  };
  const [run, again] = [begin(model), begin(twin)];
  for (let i = 0; i < 2; i++) {
    train(model, run.optimizer);
    run.averagedModel.updateParameters(model);
  }
  const { averagedModel } = run;
  const { safetensors, json } = await toTorchCheckpoint(model, run.optimizer, { averagedModel });
  const { tensors, metadata } = loadSafetensors(safetensors);
  const isWritten = ([key]: [string, tf.Tensor]): boolean => !key.startsWith('averages.0.body.');
  const kept = Object.fromEntries(Object.entries(tensors).filter(isWritten));
  const files = { json, safetensors: await saveSafetensors(kept, metadata) };
  await fromTorchCheckpoint(twin, again.optimizer, files, { averagedModel: again.averagedModel });
  const valuesOf = (of: typeof run): unknown =>
    [...of.averagedModel.parameters(), ...of.averagedModel.buffers()].map((one) => one.arraySync());
  expect(valuesOf(again)).toEqual(valuesOf(run));
  const lacking = Object.fromEntries(
    Object.entries(tensors).filter(([key]) => key !== 'averages.0.head.bias'),
  );
  const bad = { json, safetensors: await saveSafetensors(lacking, metadata) };
  await expect(
    fromTorchCheckpoint(twin, again.optimizer, bad, { averagedModel: again.averagedModel }),
  ).rejects.toThrow('the file must have "averages.0.head.bias"');
  const told = JSON.parse(json) as { averages: object[] };
  for (const averages of [[], [...told.averages, ...told.averages]]) {
    const other = { json: JSON.stringify({ ...told, averages }), safetensors };
    await expect(
      fromTorchCheckpoint(twin, again.optimizer, other, { averagedModel: again.averagedModel }),
    ).rejects.toThrow(`averages must be 1 for an averagedModel, got ${averages.length}`);
  }
  tf.dispose(tensors);
  for (const one of [run, again]) {
    one.averagedModel.dispose();
    one.optimizer.dispose();
  }
  model.dispose();
  twin.dispose();
});
