import * as tf from '@tensorflow/tfjs';
import { BlockLayer, CustomLayer } from '@polyak/testing';
import { describe, expect, test } from 'vitest';
import { cloneModel, weightsOf, type LayersModelLike } from './layers-model.ts';

function modelOf(...layers: tf.layers.Layer[]): tf.LayersModel {
  const input = tf.input({ shape: [2] });
  const output = layers.reduce<tf.SymbolicTensor>(
    (last, layer) => layer.apply(last) as tf.SymbolicTensor,
    input,
  );
  return tf.model({ inputs: input, outputs: output });
}

function namesOf(model: tf.LayersModel): string[] {
  return weightsOf(model as LayersModelLike).map(({ name }) => name);
}

/** The names of a model's weights, after it has been compared to a copy's; both are disposed. */
function namesOfBoth(model: tf.LayersModel): string[] {
  const copy = cloneModel(model as LayersModelLike & tf.LayersModel);
  const names = namesOf(model);
  expect(namesOf(copy)).toEqual(names);
  for (const each of [model, copy]) {
    tf.dispose(weightsOf(each as LayersModelLike).map(({ variable }) => variable));
  }
  return names;
}

describe('the weights of a model', () => {
  test.each([[3], ['text'], [['a', 'b']], [{ a: 1 }], [[null, 7, {}]], [true], [[]]])(
    'are all there beside a property layers: %j',
    (listed) => {
      const custom = new CustomLayer({ name: 'custom', listed });
      const model = modelOf(tf.layers.dense({ name: 'a', units: 2, useBias: false }), custom);
      expect(namesOfBoth(model)).toEqual(['a/kernel', 'custom/scale']);
    },
  );

  test.each([true, false])(
    'are those of the layers that a layer lists, and its own (known to tfjs: %j)',
    (listed) => {
      const names = namesOfBoth(modelOf(new BlockLayer({ name: 'block', listed })));
      // Two layers with the same name except for the number, which tfjs changes in each copy.
      expect(names).toEqual([
        'block/dense_Dense/kernel',
        'block/dense_Dense/bias',
        'block/dense_Dense/kernel_1',
        'block/scale',
      ]);
    },
  );

  test('are those of wrapped layers', () => {
    const lstm = tf.layers.lstm({ units: 1, name: 'lstm', useBias: false });
    const model = tf.sequential({
      layers: [
        tf.layers.timeDistributed({
          name: 'each',
          layer: tf.layers.dense({ name: 'd', units: 2 }),
          inputShape: [3, 2],
        }),
        tf.layers.bidirectional({ name: 'both', layer: lstm, mergeMode: 'concat' }),
      ],
    });
    const names = namesOfBoth(model);
    expect(names).toEqual([
      'each/kernel',
      'each/bias',
      'both/forward_lstm/kernel',
      'both/forward_lstm/recurrent_kernel',
      'both/backward_lstm/kernel',
      'both/backward_lstm/recurrent_kernel',
    ]);
  });

  test('are each there once where two models share a layer, under its first place', () => {
    const shared = tf.layers.dense({ name: 'shared', units: 2, useBias: false });
    const frozen = tf.sequential({ name: 'one', layers: [inputLayer(), shared] });
    const trained = tf.sequential({ name: 'two', layers: [inputLayer(), shared] });
    const model = modelOf(frozen, trained);
    frozen.trainable = false;
    shared.trainable = true;
    expect(model.trainableWeights).toHaveLength(1);
    expect(weightsOf(model as LayersModelLike)).toEqual([
      {
        name: 'one/shared/kernel',
        variable: shared.weights[0]?.read(),
        isBuffer: false,
        isTrained: true,
      },
    ]);
    tf.dispose(weightsOf(model as LayersModelLike).map(({ variable }) => variable));
  });
});

test('a variable that a list has twice is there once', () => {
  const [a, b] = [tf.variable(tf.scalar(1)), tf.variable(tf.scalar(2))];
  expect(weightsOf([a, b, a]).map(({ variable }) => variable)).toEqual([a, b]);
  tf.dispose([a, b]);
});

function inputLayer(): tf.layers.Layer {
  return tf.layers.inputLayer({ inputShape: [2] });
}

test('a model whose class cannot be recreated has no copy', () => {
  class Own {
    layers = [];
    getConfig = (): object => ({});
  }
  expect(() => cloneModel(new Own() as unknown as LayersModelLike)).toThrow(
    'a Own cannot be copied: its class has no fromConfig',
  );
});

test('a copy has zeros for weights until these are set', () => {
  const dense = tf.layers.dense({ units: 2, kernelInitializer: 'ones', biasInitializer: 'ones' });
  const model = modelOf(dense);
  const copy = cloneModel(model as LayersModelLike & tf.LayersModel);
  expect(copy.getWeights().map((one) => Array.from(one.dataSync()))).toEqual([
    [0, 0, 0, 0],
    [0, 0],
  ]);
  for (const one of [model, copy]) one.dispose();
});
