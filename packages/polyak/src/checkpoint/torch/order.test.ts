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
