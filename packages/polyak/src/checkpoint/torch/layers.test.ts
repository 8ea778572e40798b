import * as tf from '@tensorflow/tfjs';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import { fromTorchStateDict, toTorchStateDict } from '../../index.ts';

const { layers } = tf;

/** The exported tensors as nested lists, of a model whose weights are 0, 1, 2, … each; it is disposed. */
function exported(model: tf.LayersModel): Record<string, unknown> {
  tf.tidy(() =>
    model.setWeights(
      model.weights.map(({ shape }) => {
        const sizes = shape as number[];
        const size = sizes.reduce((product, length) => product * length, 1);
        return tf.range(0, size).reshape(sizes);
      }),
    ),
  );
  const stateDict = toTorchStateDict(model);
  const lists = Object.entries(stateDict).map(([key, tensor]) => [key, tensor.arraySync()]);
  tf.dispose(stateDict);
  model.dispose();
  return Object.fromEntries(lists) as Record<string, unknown>;
}

function alone(layer: tf.layers.Layer): tf.LayersModel {
  return tf.sequential({ layers: [layer] });
}

test('Conv2DTranspose: [height, width, out, in] to [in, out, height, width]', () => {
  const inputShape = [1, 1, 3];
  const up = layers.conv2dTranspose({ name: 'up', filters: 2, kernelSize: [1, 2], inputShape });
  // At x, to o, from c: 6 x + 3 o + c. [c][o][0][x]:
  const weight = [
    [[[0, 6]], [[3, 9]]],
    [[[1, 7]], [[4, 10]]],
    [[[2, 8]], [[5, 11]]],
  ];
  expect(exported(alone(up))).toEqual({ 'up.weight': weight, 'up.bias': [0, 1] });
});

test('Conv3D: [depth, height, width, in, out] to [out, in, depth, height, width]', () => {
  const inputShape = [1, 1, 2, 2];
  const conv = layers.conv3d({ name: 'conv', filters: 1, kernelSize: [1, 1, 2], inputShape });
  // At x, from c: 2 x + c.
  const weight = [[[[[0, 2]]], [[[1, 3]]]]];
  expect(exported(alone(conv))).toEqual({ 'conv.weight': weight, 'conv.bias': [0] });
});

test('SeparableConv2D: two convolutions', () => {
  const inputShape = [1, 2, 2];
  const kernel = { kernelSize: [1, 2] as [number, number], inputShape };
  const conv = layers.separableConv2d({ name: 'conv', filters: 2, ...kernel });
  expect(exported(alone(conv))).toEqual({
    // At x, from c: 2 x + c.
    'conv.depthwise.weight': [[[[0, 2]]], [[[1, 3]]]],
    // From c, to o: 2 c + o.
    'conv.pointwise.weight': [
      [[[0]], [[2]]],
      [[[1]], [[3]]],
    ],
    'conv.pointwise.bias': [0, 1],
  });
});

test('LSTM: the kernels are transposed, and PyTorch has a second bias of zeros', () => {
  const lstm = layers.lstm({ name: 'lstm', units: 1, inputShape: [3, 2] });
  expect(exported(alone(lstm))).toEqual({
    // From c, to gate g: 4 c + g.
    'lstm.weight_ih_l0': [[0, 4], [1, 5], [2, 6], [3, 7]], // prettier-ignore
    'lstm.weight_hh_l0': [[0], [1], [2], [3]],
    'lstm.bias_ih_l0': [0, 1, 2, 3],
    'lstm.bias_hh_l0': [0, 0, 0, 0],
  });
});

test('a second bias that has become something is refused; it may be missing', () => {
  const model = alone(layers.lstm({ name: 'lstm', units: 1, inputShape: [3, 2] }));
  const stateDict = toTorchStateDict(model);
  const { 'lstm.bias_hh_l0': second, ...rest } = stateDict;
  fromTorchStateDict(rest, model);
  const trained = tf.tensor1d([0, 0, 0.5, 0]);
  expect(() => fromTorchStateDict({ ...rest, 'lstm.bias_hh_l0': trained }, model)).toThrow(
    '"lstm.bias_hh_l0" must be 0 everywhere, as the layer has no such weight',
  );
  tf.dispose([second ?? [], rest, trained]);
  model.dispose();
});

test('Bidirectional: the second layer goes in reverse', () => {
  const inputShape = [3, 1];
  const cell = layers.simpleRNN({ units: 1, useBias: false });
  const both = layers.bidirectional({ name: 'rnn', layer: cell, mergeMode: 'sum', inputShape });
  const model = alone(both);
  tf.tidy(() => model.setWeights([1, 2, 3, 4].map((value) => tf.tensor2d([[value]]))));
  const stateDict = toTorchStateDict(model);
  expect(Object.entries(stateDict).map(([key, one]) => [key, one.dataSync()[0]])).toEqual([
    ['rnn.weight_ih_l0', 1],
    ['rnn.weight_hh_l0', 2],
    ['rnn.weight_ih_l0_reverse', 3],
    ['rnn.weight_hh_l0_reverse', 4],
  ]);
  tf.dispose(stateDict);
  model.dispose();
});

test.each<[string, tf.Shape, number[] | undefined, unknown]>([
  ['for each channel', [2, 2, 3], [1, 2], [0, 1, 2]],
  ['one for all', [2, 2, 3], [1, 2, 3], [0]],
  ['for each feature', [3], undefined, [0, 1, 2]],
])('PReLU: slopes %s', (_, inputShape, sharedAxes, weight) => {
  const shared = sharedAxes ? { sharedAxes } : {};
  const prelu = layers.prelu({ name: 'prelu', inputShape, ...shared });
  expect(exported(alone(prelu))).toEqual({ 'prelu.weight': weight });
});

test('PReLU after a flattened feature map: the slopes are in its order', () => {
  const model = tf.sequential({
    layers: [
      layers.averagePooling2d({ poolSize: 1, inputShape: [1, 2, 3] }),
      layers.flatten(),
      layers.prelu({ name: 'prelu' }),
      layers.dense({ name: 'fc', units: 1, useBias: false }),
    ],
  });
  // tfjs has pixel 0's channels, 0 1 2, then pixel 1's, 3 4 5.
  const order = [0, 3, 1, 4, 2, 5];
  expect(exported(model)).toEqual({ 'prelu.weight': order, 'fc.weight': [order] });
});

test('PReLU with slopes for each pixel has no counterpart', () => {
  const model = alone(layers.prelu({ name: 'prelu', inputShape: [2, 2, 3], sharedAxes: [1] }));
  expect(() => toTorchStateDict(model)).toThrow(
    new RangeError(
      '"prelu" must share its slopes along all axes but the last, by sharedAxes, got slopes of shape [1,2,3]',
    ),
  );
  model.dispose();
});

test('BatchNormalization without scale and shift has its statistics alone', () => {
  const norm = layers.batchNormalization({
    name: 'n',
    scale: false,
    center: false,
    inputShape: [2],
  });
  expect(exported(alone(norm))).toEqual({
    'n.running_mean': [0, 1],
    'n.running_var': [0, 1],
    'n.num_batches_tracked': 0,
  });
});
