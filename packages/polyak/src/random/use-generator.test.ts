import * as tf from '@tensorflow/tfjs';
import { describe, expect, it } from 'vitest';
import { Generator } from './generator.ts';
import { useGenerator } from './use-generator.ts';

const { layers } = tf;

/** What a model makes of ones in training. */
function trained(model: tf.LayersModel): number[] {
  const shape = (model.inputs[0] as tf.SymbolicTensor).shape.map((size) => size ?? 2);
  return tf.tidy(() => {
    const output = model.apply(tf.ones(shape), { training: true }) as tf.Tensor;
    return Array.from(output.dataSync());
  });
}

/** The same numbers from another generator with the same seed. */
function expected(of: (generator: Generator) => tf.Tensor): number[] {
  const generator = new Generator(1);
  const values = tf.tidy(() => Array.from(of(generator).dataSync()));
  generator.dispose();
  return values;
}

/** Runs the body with a model whose layers draw from a generator with seed 1. */
function withGenerator(
  model: tf.LayersModel,
  body: (model: tf.LayersModel, generator: Generator, stop: () => void) => void,
): void {
  const generator = new Generator(1);
  const stop = useGenerator(model, generator);
  body(model, generator, stop);
  stop();
  generator.dispose();
  model.dispose();
}

const alone = (layer: tf.layers.Layer): tf.LayersModel => tf.sequential({ layers: [layer] });

const inputShape = [5, 4];

describe('layers that draw from a generator', () => {
  it.each<[string, () => tf.layers.Layer, (generator: Generator) => tf.Tensor]>([
    [
      'dropout',
      () => layers.dropout({ rate: 0.5, inputShape }),
      (generator) => generator.dropout(tf.ones([2, 5, 4]), 0.5),
    ],
    [
      'dropout with the shape of its noise',
      () => layers.dropout({ rate: 0.5, noiseShape: [null, 5, 1] as number[], inputShape }),
      (generator) => generator.dropout(tf.ones([2, 5, 4]), 0.5, [2, 5, 1]),
    ],
    [
      'spatialDropout1d',
      () => layers.spatialDropout1d({ rate: 0.5, inputShape }),
      (generator) => generator.dropout(tf.ones([2, 5, 4]), 0.5, [2, 1, 4]),
    ],
    [
      'gaussianNoise',
      () => layers.gaussianNoise({ stddev: 0.3, inputShape }),
      (generator) => tf.add(generator.normal([2, 5, 4], 0, 0.3), 1),
    ],
    [
      'gaussianDropout',
      () => layers.gaussianDropout({ rate: 0.2, inputShape }),
      // √(0.2 / 0.8)
      (generator) => generator.normal([2, 5, 4], 1, 0.5),
    ],
  ])('%s', (_, make, of) => {
    withGenerator(alone(make()), (model) => expect(trained(model)).toEqual(expected(of)));
  });

  it('alphaDropout, with the two values of the layer itself', () => {
    const make = (): tf.LayersModel => alone(layers.alphaDropout({ rate: 0.3, inputShape }));
    const own = make();
    const values = new Set(trained(own));
    expect(values.size).toBe(2);
    withGenerator(make(), (model) => expect(new Set(trained(model))).toEqual(values));
    own.dispose();
  });

  const seeded = {
    kernelInitializer: tf.initializers.glorotNormal({ seed: 1 }),
    recurrentInitializer: tf.initializers.glorotNormal({ seed: 2 }),
  };
  it.each<[string, () => tf.layers.Layer]>([
    ['simpleRNN', () => layers.simpleRNN({ units: 3, dropout: 0.4, inputShape, ...seeded })],
    ['gru', () => layers.gru({ units: 9, recurrentDropout: 0.4, inputShape, ...seeded })],
    [
      'lstm',
      () => layers.lstm({ units: 3, dropout: 0.4, recurrentDropout: 0.4, inputShape, ...seeded }),
    ],
    [
      'convLstm2d',
      () =>
        layers.convLstm2d({
          filters: 2,
          kernelSize: 1,
          dropout: 0.4,
          inputShape: [3, 2, 2, 2],
          ...seeded,
        }),
    ],
  ])('%s', (_, make) => {
    withGenerator(alone(make()), (model, generator) => {
      const { numTensors } = tf.memory();
      const first = trained(model);
      // No mask is left.
      expect(tf.memory().numTensors).toBe(numTensors);
      expect(trained(model)).not.toEqual(first);
      generator.loadStateDict({ seed: 1, draws: 0 });
      expect(trained(model)).toEqual(first);
    });
  });

  it('are found in nested models and in wrappers, each once', async () => {
    const shared = layers.dropout({ rate: 0.5 });
    const inner = tf.sequential({ layers: [layers.gaussianNoise({ stddev: 1, inputShape })] });
    const input = tf.input({ shape: inputShape });
    const after = inner.apply(input) as tf.SymbolicTensor;
    const both = layers
      .add()
      .apply([shared.apply(input), shared.apply(after)] as tf.SymbolicTensor[]);
    const steps = layers.timeDistributed({ layer: layers.dropout({ rate: 0.5 }) }).apply(both);
    const recurrent = layers.bidirectional({
      layer: layers.simpleRNN({ units: 2, dropout: 0.5 }),
      mergeMode: 'sum',
    });
    const outputs = recurrent.apply(steps) as tf.SymbolicTensor;
    const generator = new Generator(1);
    const model = tf.model({ inputs: input, outputs });
    useGenerator(model, generator);
    trained(model);
    // Two of the shared layer, one of the noise, one at each of 5 time steps, and one in each direction.
    expect((await generator.stateDict()).draws).toBe(2 + 1 + 5 + 2);
    generator.dispose();
    model.dispose();
  });

  it('draw nothing but in training', async () => {
    const generator = new Generator(1);
    const model = alone(layers.dropout({ rate: 0.5, inputShape }));
    useGenerator(model, generator);
    const output = tf.tidy(() => (model.predict(tf.ones([1, 5, 4])) as tf.Tensor).dataSync());
    expect(new Set(output)).toEqual(new Set([1]));
    expect((await generator.stateDict()).draws).toBe(0);
    generator.dispose();
    model.dispose();
  });

  it('with a seed draw what they did', () => {
    const make = (): tf.LayersModel => alone(layers.dropout({ rate: 0.5, seed: 3, inputShape }));
    const own = make();
    withGenerator(make(), (model) => expect(trained(model)).toEqual(trained(own)));
    own.dispose();
  });

  it.each([0, 1])('change nothing with rate %d', (rate) => {
    const model = alone(layers.dropout({ rate, inputShape }));
    withGenerator(model, () => expect(new Set(trained(model))).toEqual(new Set([1])));
  });

  it('go back to their own numbers, and not before the last generator is taken away', () => {
    const layer = layers.dropout({ rate: 0.5, inputShape });
    const rnn = layers.lstm({ units: 1, dropout: 0.5 });
    const model = tf.sequential({ layers: [layer, rnn] });
    const generators = [new Generator(1), new Generator(2)] as const;
    const [first, second] = generators.map((generator) => useGenerator(model, generator)) as [
      () => void,
      () => void,
    ];
    first();
    trained(model);
    expect([layer, rnn].map((one) => Object.hasOwn(one, 'call'))).toEqual([true, true]);
    second();
    expect([layer, rnn].map((one) => Object.hasOwn(one, 'call'))).toEqual([false, false]);
    expect((rnn as unknown as { cell: { dropoutFunc?: unknown } }).cell.dropoutFunc).toBe(
      undefined,
    );
    for (const generator of generators) generator.dispose();
    model.dispose();
  });
});

it('useGenerator refuses what is no model or no generator', () => {
  const generator = new Generator(1);
  const model = alone(layers.dropout({ rate: 0.5, inputShape }));
  expect(() => useGenerator({} as never, generator)).toThrow('model must be a tf.LayersModel');
  expect(() => useGenerator(model, 3 as never)).toThrow('generator must be a Generator, got 3');
  generator.dispose();
  model.dispose();
});
