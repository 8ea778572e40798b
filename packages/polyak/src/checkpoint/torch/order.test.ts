import * as tf from '@tensorflow/tfjs';
import { CustomLayer } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import { toTorchStateDict } from '../../index.ts';

const { layers } = tf;

/** A layer of the user without weights, whose output has the shape that it is given. */
class Reshaping extends CustomLayer {
  static override readonly className: string = 'Reshaping';
  override build(): void {
    this.built = true;
  }
  override computeOutputShape(): tf.Shape {
    return [null, 3, 2];
  }
}

/** On a flattened feature map: height 1, width 2, 3 channels. */
function afterFlatten(...rest: tf.layers.Layer[]): tf.LayersModel {
  return tf.sequential({
    layers: [
      layers.averagePooling2d({ poolSize: 1, inputShape: [1, 2, 3] }),
      layers.flatten({ name: 'flat' }),
      ...rest,
    ],
  });
}

const dense = (): tf.layers.Layer => layers.dense({ name: 'fc', units: 1, useBias: false });

test.each<[string, string, () => tf.layers.Layer[]]>([
  // The vector 0 3 1 4 2 5 of PyTorch has other pairs than that of tfjs.
  ['pairs of features', 'Reshape', () => [layers.reshape({ name: 'it', targetShape: [3, 2] }), dense()]], // prettier-ignore
  // Each of the copies is a vector of 6 features, in another order for PyTorch.
  ['copies of a vector', 'RepeatVector', () => [layers.repeatVector({ name: 'it', n: 2 }), dense()]], // prettier-ignore
  ['a map of another shape', 'Reshape', () => [layers.reshape({ name: 'it', targetShape: [3, 1, 2] }), layers.conv2d({ name: 'fc', filters: 1, kernelSize: 1 })]], // prettier-ignore
  ['what a layer of the user makes of it', 'Reshaping', () => [new Reshaping({ name: 'it', listed: 'none' }), dense()]], // prettier-ignore
  ['the mean of pairs', 'Reshape', () => [layers.reshape({ name: 'it', targetShape: [3, 2] }), layers.globalAveragePooling1d({}), dense()]], // prettier-ignore
  ['pairs of an order that is lost before', 'Permute', () => [layers.reshape({ targetShape: [1, 2, 3] }), layers.permute({ name: 'it', dims: [2, 1, 3] }), layers.flatten(), layers.reshape({ targetShape: [3, 2] }), dense()]], // prettier-ignore
])('a layer on %s is refused: the order is lost', (_, className, rest) => {
  const model = afterFlatten(...rest());
  expect(() => toTorchStateDict(model)).toThrow(
    `the order of features cannot be followed through "it" (${className}) to "fc"`,
  );
  const kept = toTorchStateDict(model, { dataFormat: 'channelsLast' });
  tf.dispose(kept);
  model.dispose();
});

test('a feature map that is flattened and made a map again is as it was', () => {
  const model = afterFlatten(
    layers.reshape({ targetShape: [1, 2, 3] }),
    layers.conv2d({ filters: 1, kernelSize: 1, useBias: false, name: 'conv' }),
    layers.flatten(),
    layers.dense({ name: 'last', units: 1, useBias: false }),
  );
  const stateDict = toTorchStateDict(model);
  expect(stateDict['conv.weight']?.shape).toEqual([1, 3, 1, 1]);
  tf.dispose(stateDict);
  model.dispose();
});

test('tokens of a feature map are its pixels, whose features are its channels', () => {
  const model = tf.sequential({
    layers: [
      layers.averagePooling2d({ poolSize: 1, inputShape: [1, 2, 3] }),
      layers.reshape({ targetShape: [2, 3] }),
      dense(),
    ],
  });
  tf.tidy(() => model.setWeights([tf.tensor2d([[0], [1], [2]])]));
  const stateDict = toTorchStateDict(model);
  expect(stateDict['fc.weight']?.arraySync()).toEqual([[0, 1, 2]]);
  tf.dispose(stateDict);
  model.dispose();
});

test('a layer for each pixel has features in an order of its own', () => {
  const model = tf.sequential({
    layers: [
      layers.averagePooling2d({ poolSize: 1, inputShape: [1, 2, 3] }),
      layers.timeDistributed({ name: 'each', layer: layers.dense({ units: 2 }) }),
      layers.flatten(),
      dense(),
    ],
  });
  tf.tidy(() => {
    const [kernel, bias] = model.getWeights() as [tf.Tensor, tf.Tensor];
    model.setWeights([kernel, bias, tf.tensor2d([[0], [1], [2], [3]])]);
  });
  const stateDict = toTorchStateDict(model);
  expect(stateDict['fc.weight']?.arraySync()).toEqual([[0, 1, 2, 3]]);
  tf.dispose(stateDict);
  model.dispose();
});

test('a normalization over several axes needs to know their order', () => {
  const model = tf.sequential({
    layers: [
      layers.averagePooling2d({ poolSize: 1, inputShape: [1, 2, 3] }),
      layers.permute({ name: 'it', dims: [2, 1, 3] }),
      layers.layerNormalization({ name: 'ln', axis: [1, 2, 3] }),
    ],
  });
  expect(() => toTorchStateDict(model)).toThrow(
    'the order of features cannot be followed through "it" (Permute) to "ln"',
  );
  model.dispose();
});

test('nor is the order known of what a layer of the user gives to a layer inside', () => {
  const inner = layers.dense({ name: 'inner', units: 1, useBias: false });
  inner.build([null, 6]);
  const model = afterFlatten(new Reshaping({ name: 'own', listed: [inner] }));
  const message = 'the order of features cannot be followed through "own" (Reshaping) to "inner"';
  expect(() => toTorchStateDict(model)).toThrow(message);
  const kept = toTorchStateDict(model, { dataFormat: 'channelsLast' });
  expect(Object.keys(kept)).toEqual(['own.inner.weight']);
  tf.dispose([kept, inner.getWeights()]);
  model.dispose();
});

type Apply = (x: tf.SymbolicTensor) => unknown;

const applying =
  (layer: tf.layers.Layer): Apply =>
  (x) =>
    layer.apply(x);

/** In what order PyTorch has the features that come out, flattened. */
function orderAfter(shape: tf.Shape, ...steps: Apply[]): number[] {
  const inputs = tf.input({ shape });
  const maps = steps.reduce((x, apply) => apply(x) as tf.SymbolicTensor, inputs);
  const features = maps.shape.length > 2 ? layers.flatten().apply(maps) : maps;
  const model = tf.model({ inputs, outputs: dense().apply(features) as tf.SymbolicTensor });
  const fc = model.getLayer('fc');
  tf.tidy(() => {
    const [kernel] = fc.getWeights() as [tf.Tensor];
    fc.setWeights([tf.range(0, kernel.size).reshape(kernel.shape)]);
  });
  const stateDict = toTorchStateDict(model);
  const order = Array.from(stateDict['fc.weight']?.dataSync() ?? []);
  tf.dispose(stateDict);
  model.dispose();
  return order;
}

const small = { filters: 3, kernelSize: 2 };

test.each<[tf.Shape, tf.layers.Layer, tf.Shape]>([
  [[3, 2], layers.conv1d(small), [2, 3]],
  [[3, 2, 2], layers.conv2d(small), [2, 1, 3]],
  [[3, 2, 2, 2], layers.conv3d(small), [2, 1, 1, 3]],
  [[1, 1, 2], layers.conv2dTranspose(small), [2, 2, 3]],
  [[1, 1, 1, 2], layers.conv3dTranspose(small), [2, 2, 2, 3]],
  [[3, 2, 2], layers.depthwiseConv2d({ kernelSize: 2 }), [2, 1, 2]],
  [[3, 2, 2], layers.separableConv2d(small), [2, 1, 3]],
  [[3, 2, 2], layers.cropping2D({ cropping: [[1, 0], [0, 1]] }), [2, 1, 2]], // prettier-ignore
  [[1, 1, 2], layers.upSampling2d({ size: [2, 1] }), [2, 1, 2]],
  [[1, 1, 2], layers.zeroPadding2d({ padding: [[1, 0], [0, 0]] }), [2, 1, 2]], // prettier-ignore
  [[2, 2], layers.averagePooling1d({ poolSize: 1 }), [2, 2]],
  [[2, 1, 2], layers.averagePooling2d({ poolSize: 1 }), [2, 1, 2]],
  [[2, 1, 1, 2], layers.averagePooling3d({ poolSize: 1 }), [2, 1, 1, 2]],
  [[2, 2], layers.maxPooling1d({ poolSize: 1 }), [2, 2]],
  [[2, 1, 2], layers.maxPooling2d({ poolSize: 1 }), [2, 1, 2]],
  [[2, 1, 1, 2], layers.maxPooling3d({ poolSize: 1 }), [2, 1, 1, 2]],
])(
  'on %j, $1.name gives a feature map, whose channels are the first axis',
  (shape, layer, output) => {
    const expected = tf.tidy(() => {
      const size = output.reduce<number>((product, length) => product * Number(length), 1);
      const axes = output.map((_, axis) => (axis === 0 ? output.length - 1 : axis - 1));
      return tf
        .range(0, size)
        .reshape(output as number[])
        .transpose(axes)
        .dataSync();
    });
    expect(orderAfter(shape, applying(layer))).toEqual(Array.from(expected));
  },
);

/** Of two pixels with three channels each. */
const map = (): Apply => applying(layers.averagePooling1d({ poolSize: 1 }));
const channelsFirst = [0, 3, 1, 4, 2, 5];

test.each([
  layers.activation({ activation: 'tanh' }),
  layers.reLU(),
  layers.leakyReLU(),
  layers.elu(),
  layers.prelu({ sharedAxes: [1] }),
  layers.thresholdedReLU(),
  layers.softmax(),
  layers.masking(),
  layers.dropout({ rate: 0.5 }),
  layers.spatialDropout1d({ rate: 0.5 }),
  layers.gaussianNoise({ stddev: 1 }),
  layers.gaussianDropout({ rate: 0.5 }),
  layers.alphaDropout({ rate: 0.5 }),
  layers.batchNormalization(),
  layers.layerNormalization(),
])('$name leaves each element in its place', (layer) => {
  expect(orderAfter([2, 3], map(), applying(layer))).toEqual(channelsFirst);
});

test.each([layers.add(), layers.average(), layers.maximum(), layers.minimum(), layers.multiply()])(
  '$name of two feature maps is one',
  (layer) => {
    const merged = (x: tf.SymbolicTensor): unknown =>
      layer.apply([x, layers.reLU().apply(x)] as never);
    expect(orderAfter([2, 3], map(), merged)).toEqual(channelsFirst);
  },
);

test.each<[tf.Shape, tf.layers.Layer, number]>([
  [[2, 3], layers.dense({ units: 2 }), 4],
  [[2, 3], layers.simpleRNN({ units: 3 }), 3],
  [[2, 3], layers.lstm({ units: 3 }), 3],
  [[2, 3], layers.bidirectional({ layer: layers.lstm({ units: 2 }), mergeMode: 'concat' }), 4], // prettier-ignore
  [[2, 3], layers.globalAveragePooling1d({}), 3],
  [[2, 3], layers.globalMaxPooling1d({}), 3],
  [[2, 1, 3], layers.globalAveragePooling2d({}), 3],
  [[2, 1, 3], layers.globalMaxPooling2d({}), 3],
])('on %j, $1.name gives features in an order of their own', (shape, layer, count) => {
  const pool = { poolSize: 1 };
  const first = shape.length === 2 ? layers.averagePooling1d(pool) : layers.averagePooling2d(pool);
  const order = orderAfter(shape, applying(first), applying(layer));
  expect(order).toEqual([...Array(count).keys()]);
});
