import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs';
import { expectClose } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import {
  fromTorchStateDict,
  loadSafetensors,
  saveSafetensors,
  toTorchStateDict,
  type SafetensorsContents,
  type TorchStateDictOptions,
} from '../../index.ts';

/** A file that PyTorch's models were written to by make_models.py. */
function golden(name: string): SafetensorsContents {
  const folder = new URL('../../../../testing/golden/torch/', import.meta.url);
  return loadSafetensors(readFileSync(new URL(`${name}.safetensors`, folder)));
}

const { layers } = tf;
// The defaults of PyTorch, which are not those of tfjs.
const epsilon = 1e-5;

function convNet(): tf.LayersModel {
  return tf.sequential({
    layers: [
      layers.conv2d({
        name: 'conv',
        filters: 4,
        kernelSize: 3,
        padding: 'same',
        inputShape: [8, 5, 3],
      }),
      layers.batchNormalization({ name: 'norm', epsilon }),
      layers.reLU(),
      layers.depthwiseConv2d({ name: 'depth', kernelSize: [3, 2], depthMultiplier: 2 }),
      layers.maxPooling2d({ poolSize: 2 }),
      layers.flatten(),
      layers.dropout({ rate: 0.5 }),
      layers.batchNormalization({ name: 'features', epsilon }),
      layers.dense({ name: 'fc1', units: 7, activation: 'relu' }),
      layers.layerNormalization({ name: 'ln', epsilon }),
      layers.dense({ name: 'fc2', units: 3, useBias: false }),
    ],
  });
}

function sequence(): tf.LayersModel {
  return tf.sequential({
    layers: [
      layers.embedding({ inputDim: 11, outputDim: 6, inputLength: 9, name: 'table' }),
      layers.layerNormalization({ name: 'ln', epsilon }),
      layers.conv1d({ name: 'conv', filters: 5, kernelSize: 3, activation: 'relu' }),
      layers.reshape({ targetShape: [35] }),
      layers.dense({ name: 'fc', units: 4 }),
    ],
  });
}

function branches(dataFormat: 'channelsFirst' | 'channelsLast'): tf.LayersModel {
  const shape = dataFormat === 'channelsFirst' ? [2, 5, 4] : [5, 4, 2];
  const image = tf.input({ shape });
  const vector = tf.input({ shape: [4] });
  const wide = tf.sequential({
    name: 'wide',
    layers: [
      layers.conv2d({
        name: 'conv',
        filters: 3,
        kernelSize: [2, 1],
        dataFormat,
        inputShape: shape,
      }),
      layers.layerNormalization({ name: 'ln', epsilon, axis: [1, 2, 3] }),
    ],
  });
  const strided = { filters: 2, kernelSize: 3, strides: 2, dataFormat };
  const small = layers.conv2d({ name: 'small', ...strided });
  // With channels first, tfjs can move them last as it flattens.
  const flat = [
    layers.flatten().apply(wide.apply(image)),
    layers.flatten({ dataFormat }).apply(small.apply(image)),
  ] as [tf.SymbolicTensor, tf.SymbolicTensor];
  const joined = layers.concatenate().apply([flat[0], vector, flat[1]]) as tf.SymbolicTensor;
  // The order of the joined features goes on into a model inside the model.
  const features = tf.input({ shape: [56] });
  const normalized = layers.batchNormalization({ name: 'norm', epsilon }).apply(features);
  const hidden = layers.dense({ name: 'hidden', units: 5, activation: 'tanh' }).apply(normalized);
  const outputs = layers.dense({ name: 'out', units: 2 }).apply(hidden) as tf.SymbolicTensor;
  const head = tf.model({ name: 'head', inputs: features, outputs });
  return tf.model({
    inputs: [image, vector],
    outputs: head.apply(joined) as tf.SymbolicTensor,
  });
}

/** The channels of images and volumes are last in tfjs. */
function channelsLast(input: tf.Tensor): tf.Tensor {
  const { rank } = input;
  const spatial = Array.from({ length: Math.max(0, rank - 2) }, (_, axis) => axis + 2);
  return rank > 3 ? tf.transpose(input, [0, ...spatial, 1]) : input.clone();
}

function decoder(): tf.LayersModel {
  const image = tf.input({ shape: [4, 5, 3] });
  const volume = tf.input({ shape: [3, 4, 3, 2] });
  const each = (of: tf.SymbolicTensor, ...list: tf.layers.Layer[]): tf.SymbolicTensor =>
    list.reduce((x, layer) => layer.apply(x) as tf.SymbolicTensor, of);
  const flat = each(
    image,
    layers.conv2dTranspose({ name: 'up', filters: 4, kernelSize: 3, strides: 2 }),
    layers.prelu({ name: 'slopes', sharedAxes: [1, 2] }),
    layers.separableConv2d({
      name: 'separable',
      filters: 2,
      kernelSize: [2, 3],
      depthMultiplier: 2,
    }),
    layers.flatten(),
  );
  const deep = each(
    volume,
    layers.conv3d({ name: 'volume', filters: 3, kernelSize: [2, 1, 2] }),
    layers.prelu({ name: 'slope', sharedAxes: [1, 2, 3, 4] }),
    layers.conv3dTranspose({ name: 'back', filters: 2, kernelSize: [1, 2, 2], useBias: false }),
    layers.flatten(),
  );
  const joined = layers.concatenate().apply([flat, deep]) as tf.SymbolicTensor;
  const outputs = each(
    joined,
    layers.prelu({ name: 'each' }),
    layers.dense({ name: 'fc', units: 3 }),
  );
  return tf.model({ inputs: [image, volume], outputs });
}

function recurrent(): tf.LayersModel {
  // The default of tfjs is the hard sigmoid.
  const lstm = { recurrentActivation: 'sigmoid' } as const;
  const cell = layers.simpleRNN({ units: 2, returnSequences: true });
  return tf.sequential({
    layers: [
      layers.embedding({ name: 'tokens', inputDim: 7, outputDim: 3, inputLength: 5 }),
      layers.lstm({ name: 'memory', units: 4, returnSequences: true, ...lstm }),
      layers.bidirectional({ name: 'both', layer: cell, mergeMode: 'concat' }),
      layers.timeDistributed({ name: 'each', layer: layers.dense({ units: 2 }) }),
      layers.lstm({ name: 'last', units: 3, useBias: false, ...lstm }),
    ],
  });
}

const branchNames = { conv: '0', ln: '1', head: '', norm: 'norm', hidden: 'head.hidden', out: 'head.out' }; // prettier-ignore

test.each<[string, string, () => tf.LayersModel, boolean, TorchStateDictOptions]>([
  ['convnet', 'one layer after the other', convNet, true, {}],
  ['sequence', 'tokens', sequence, false, { names: { table: 'tokens' } }],
  ['branches', 'a graph with models inside', () => branches('channelsLast'), true, { names: branchNames }], // prettier-ignore
  ['branches', 'channels first', () => branches('channelsFirst'), false, { names: branchNames }], // prettier-ignore
  ['decoder', 'convolutions of other kinds', decoder, true, {}],
  ['recurrent', 'layers with a state', recurrent, false, {}],
])(
  "PyTorch's %s, %s: its output, and its state dict back",
  async (name, _, make, isChannelsLast, options) => {
    const model = make();
    const saved = golden(name);
    const { tensors } = golden(`${name}-io`);
    fromTorchStateDict(saved, model, options);

    const inputs = Object.keys(tensors)
      .filter((key) => key.startsWith('input.'))
      .map((key) => tensors[key] as tf.Tensor)
      .map((input) => (isChannelsLast ? channelsLast(input) : input.clone()));
    const output = model.predict(inputs) as tf.Tensor;
    expectClose(await output.data(), (await tensors['output']?.data()) ?? [], 1e-5);

    const stateDict = toTorchStateDict(model, options);
    expect(Object.keys(stateDict).sort()).toEqual(Object.keys(saved.tensors).sort());
    for (const [key, tensor] of Object.entries(stateDict)) {
      const expected = saved.tensors[key];
      expect(tensor.shape).toEqual(expected?.shape);
      expect(tensor.dtype).toBe(expected?.dtype);
      // make_models.py ran two batches; tfjs does not count them.
      const count = key.endsWith('num_batches_tracked');
      expect(await tensor.data()).toEqual(count ? Int32Array.of(0) : await expected?.data());
      if (count) expect(await expected?.data()).toEqual(Int32Array.of(2));
    }

    // A second model, from the file of the first.
    const twin = make();
    const file = loadSafetensors(await saveSafetensors(stateDict));
    fromTorchStateDict(file, twin, options);
    const again = twin.predict(inputs) as tf.Tensor;
    expect(await again.data()).toEqual(await output.data());
    tf.dispose([stateDict, saved.tensors, file.tensors, tensors, inputs, output, again]);
    model.dispose();
    twin.dispose();
  },
);
