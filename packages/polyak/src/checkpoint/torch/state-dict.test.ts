import * as tf from '@tensorflow/tfjs';
import { CustomLayer } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import {
  AveragedModel,
  EMAOptimizer,
  fromTorchStateDict,
  toTorchStateDict,
  type TorchStateDictOptions,
} from '../../index.ts';

const { layers } = tf;

class Weightless extends CustomLayer {
  static override readonly className: string = 'Weightless';
  override build(): void {
    this.built = true;
  }
}

/** A layer by itself, its weights 0, 1, 2, … each from 0 on. */
function counting(layer: tf.layers.Layer): tf.LayersModel {
  return counted(tf.sequential({ layers: [layer] }));
}

function counted(model: tf.LayersModel): tf.LayersModel {
  tf.tidy(() => model.setWeights(model.weights.map(({ shape }) => count(shape as number[]))));
  return model;
}

function count(shape: number[]): tf.Tensor {
  const size = shape.reduce((product, length) => product * length, 1);
  return tf.tensor(
    Float32Array.from({ length: size }, (_, i) => i),
    shape,
  );
}

/** The exported tensors as nested lists; `model` is disposed. */
function exported(model: tf.LayersModel, options?: TorchStateDictOptions): Record<string, unknown> {
  const stateDict = toTorchStateDict(model, options);
  const lists = Object.entries(stateDict).map(([key, tensor]) => [key, tensor.arraySync()]);
  tf.dispose(stateDict);
  model.dispose();
  return Object.fromEntries(lists) as Record<string, unknown>;
}

/** The message of the error of loading, after which no weight may have changed. */
function refusal(stateDict: Record<string, tf.Tensor>, model: tf.LayersModel): string {
  const values = (): number[][] =>
    model.weights.map((weight) => Array.from(weight.read().dataSync()));
  const before = values();
  let message = 'nothing thrown';
  try {
    fromTorchStateDict(stateDict, model);
  } catch (error) {
    message = String(error);
  }
  expect(values()).toEqual(before);
  tf.dispose(stateDict);
  model.dispose();
  return message;
}

describe('layouts', () => {
  test('Dense: the kernel is transposed', () => {
    const model = counting(layers.dense({ name: 'fc', units: 3, inputShape: [2] }));
    // [[0, 1, 2], [3, 4, 5]]: input 0 goes to the outputs with 0, 1, 2.
    const weight = [
      [0, 3],
      [1, 4],
      [2, 5],
    ];
    expect(exported(model)).toEqual({ 'fc.weight': weight, 'fc.bias': [0, 1, 2] });
  });

  test('Conv1D: the axes in reverse', () => {
    const conv = layers.conv1d({
      name: 'conv',
      filters: 2,
      kernelSize: 3,
      inputShape: [4, 1],
      useBias: false,
    });
    // Position k, output o: 2 k + o.
    expect(exported(counting(conv))).toEqual({ 'conv.weight': [[[0, 2, 4]], [[1, 3, 5]]] });
  });

  test('Conv2D: [height, width, in, out] to [out, in, height, width]', () => {
    const conv = layers.conv2d({
      name: 'conv',
      filters: 2,
      kernelSize: [1, 2],
      inputShape: [1, 2, 3],
    });
    // At x, from c, to o: 6 x + 2 c + o. [o][c][0][x]:
    const weight = [
      [[[0, 6]], [[2, 8]], [[4, 10]]],
      [[[1, 7]], [[3, 9]], [[5, 11]]],
    ];
    expect(exported(counting(conv))).toEqual({ 'conv.weight': weight, 'conv.bias': [0, 1] });
  });

  test('DepthwiseConv2D: output channel c * multiplier + m', () => {
    const conv = layers.depthwiseConv2d({
      name: 'conv',
      kernelSize: [1, 2],
      depthMultiplier: 2,
      inputShape: [1, 2, 3],
      useBias: false,
    });
    // At x, from c, the m-th: 6 x + 2 c + m. [2 c + m][0][0][x]:
    const weight = [[[[0, 6]]], [[[1, 7]]], [[[2, 8]]], [[[3, 9]]], [[[4, 10]]], [[[5, 11]]]];
    expect(exported(counting(conv))).toEqual({ 'conv.weight': weight });
  });

  test('Embedding, and layers that are frozen', () => {
    const model = tf.sequential({
      layers: [
        layers.embedding({ name: 'tokens', inputDim: 2, outputDim: 2, inputLength: 3 }),
        layers.batchNormalization({ name: 'norm' }),
      ],
    });
    for (const layer of model.layers) layer.trainable = false;
    expect(exported(model)).toEqual({
      'tokens.weight': expect.any(Array) as unknown,
      'norm.weight': [1, 1],
      'norm.bias': [0, 0],
      'norm.running_mean': [0, 0],
      'norm.running_var': [1, 1],
      'norm.num_batches_tracked': 0,
    });
  });

  test.each([
    // Height 1, width 2, 3 channels: tfjs has pixel 0's channels, 0 1 2, then pixel 1's, 3 4 5.
    ['channels first', undefined, [0, 3, 1, 4, 2, 5]],
    ['channels last, on request', 'channelsLast' as const, [0, 1, 2, 3, 4, 5]],
  ])('Dense after a flattened feature map, %s', (_, dataFormat, order) => {
    const flattened = (): tf.LayersModel =>
      tf.sequential({
        layers: [
          layers.averagePooling2d({ poolSize: 1, inputShape: [1, 2, 3] }),
          layers.flatten(),
          layers.dense({ name: 'fc', units: 1, useBias: false }),
        ],
      });
    const options = dataFormat ? { dataFormat } : {};
    expect(exported(counted(flattened()), options)).toEqual({ 'fc.weight': [order] });

    const model = flattened();
    const weight = tf.tensor2d([order]);
    fromTorchStateDict({ 'fc.weight': weight }, model, options);
    const kernel = model.weights[0]?.read();
    expect(kernel?.arraySync()).toEqual([[0], [1], [2], [3], [4], [5]]);
    weight.dispose();
    model.dispose();
  });

  test('an order that goes through a sum, a join, and a model inside', () => {
    const inputs = tf.input({ shape: [1, 2, 2] });
    const flat = layers.flatten().apply(inputs) as tf.SymbolicTensor;
    const doubled = layers.add().apply([flat, layers.reLU().apply(flat) as tf.SymbolicTensor]);
    const joined = layers.concatenate().apply([doubled as tf.SymbolicTensor, flat]);
    const head = tf.sequential({
      name: 'head',
      layers: [
        layers.dropout({ rate: 0.1, inputShape: [8] }),
        layers.dense({ name: 'fc', units: 1, useBias: false }),
      ],
    });
    const outputs = head.apply(joined) as tf.SymbolicTensor;
    // Pixels 01 and 23, so 0 2 1 3 channels first; once more from 4 on.
    expect(exported(counted(tf.model({ inputs, outputs })))).toEqual({
      'head.fc.weight': [[0, 2, 1, 3, 4, 6, 5, 7]],
    });
  });

  test('an order that a factor for each channel does not disturb', () => {
    const inputs = tf.input({ shape: [1, 2, 2] });
    const mean = layers.globalAveragePooling2d({}).apply(inputs) as tf.SymbolicTensor;
    const factors = layers.reshape({ targetShape: [1, 1, 2] }).apply(mean) as tf.SymbolicTensor;
    const product = layers.multiply().apply([factors, inputs]);
    const flat = layers.flatten().apply(product);
    const fc = layers.dense({ name: 'fc', units: 1, useBias: false });
    const outputs = fc.apply(flat) as tf.SymbolicTensor;
    expect(exported(counted(tf.model({ inputs, outputs })))).toEqual({
      'fc.weight': [[0, 2, 1, 3]],
    });
  });

  test('one layer on two feature maps of different shape has no order', () => {
    const inputs = [tf.input({ shape: [1, 2, 3] }), tf.input({ shape: [1, 3, 2] })];
    const fc = layers.dense({ name: 'fc', units: 1 });
    const outputs = inputs.map(
      (input) => fc.apply(layers.flatten().apply(input)) as tf.SymbolicTensor,
    );
    const model = tf.model({ inputs, outputs });
    expect(() => toTorchStateDict(model)).toThrow('"fc" gets features in different orders');
    model.dispose();
    // tfjs counts its uses.
    fc.dispose();
  });

  test('an order lost in a layer that is not known is no matter where no order counts', () => {
    const after = (...rest: tf.layers.Layer[]): tf.LayersModel =>
      tf.sequential({
        layers: [
          layers.averagePooling2d({ poolSize: 1, inputShape: [1, 2, 3] }),
          layers.permute({ name: 'turned', dims: [2, 1, 3] }),
          ...rest,
          layers.dense({ name: 'fc', units: 1, useBias: false }),
        ],
      });
    expect(exported(counted(after(layers.globalAveragePooling2d({}))))).toEqual({
      'fc.weight': [[0, 1, 2]],
    });
    const model = after(layers.flatten());
    expect(() => toTorchStateDict(model)).toThrow(
      `the order of features cannot be followed through "turned" (Permute) to "fc"; dataFormat: 'channelsLast' keeps`,
    );
    expect(exported(counted(model), { dataFormat: 'channelsLast' })).toEqual({
      'fc.weight': [[0, 1, 2, 3, 4, 5]],
    });
  });

  test.each([
    ['all axes', [1, 2, 3], [[[0, 3]], [[1, 4]], [[2, 5]]]],
    ['the last axes in PyTorch', [1, 2], [[0, 1]]],
    ['one axis', 3, [0, 1, 2]],
  ])('LayerNormalization of a feature map over %s', (_, axis, weight) => {
    const model = tf.sequential({
      layers: [
        layers.averagePooling2d({ poolSize: 1, inputShape: [1, 2, 3] }),
        layers.layerNormalization({ name: 'ln', axis }),
      ],
    });
    expect(exported(counted(model))).toEqual({ 'ln.weight': weight, 'ln.bias': weight });
  });

  test('LayerNormalization over axes that PyTorch cannot take', () => {
    const norm = layers.layerNormalization({ name: 'ln', axis: [2, 3], inputShape: [4, 2, 3] });
    const model = tf.sequential({ layers: [norm] });
    expect(() => toTorchStateDict(model)).toThrow(
      '"ln" must normalize over one axis, or over what are the last axes in PyTorch, got axes [2,3]',
    );
    model.dispose();
  });
});

describe('a scale or a shift alone', () => {
  const scaled = (options: object): tf.LayersModel =>
    tf.sequential({
      layers: [layers.layerNormalization({ name: 'ln', inputShape: [2], ...options })],
    });

  test('is written with the other as zeros or ones', () => {
    expect(exported(scaled({ center: false }))).toEqual({ 'ln.weight': [1, 1], 'ln.bias': [0, 0] });
    expect(exported(scaled({ scale: false }))).toEqual({ 'ln.weight': [1, 1], 'ln.bias': [0, 0] });
    expect(exported(scaled({ scale: false, center: false }))).toEqual({});
  });

  test('is read with the other as zeros or ones, or without it', () => {
    const model = scaled({ center: false });
    const weight = tf.tensor1d([3, 4]);
    const zeros = tf.zeros([2]);
    fromTorchStateDict({ 'ln.weight': weight, 'ln.bias': zeros }, model);
    expect(model.weights[0]?.read().arraySync()).toEqual([3, 4]);
    fromTorchStateDict({ 'ln.weight': zeros }, model);
    expect(model.weights[0]?.read().arraySync()).toEqual([0, 0]);
    tf.dispose([weight, zeros]);
    model.dispose();
  });

  test('is not read where the other has become something', () => {
    const trained = (): Record<string, tf.Tensor> => ({
      'ln.weight': tf.tensor1d([3, 4]),
      'ln.bias': tf.tensor1d([0, 0.5]),
    });
    expect(refusal(trained(), scaled({ center: false }))).toContain(
      '"ln.bias" must be 0 everywhere, as the layer has no such weight',
    );
    expect(refusal(trained(), scaled({ scale: false }))).toContain(
      '"ln.weight" must be 1 everywhere, as the layer has no such weight',
    );
  });
});

describe('names', () => {
  const nested = (): tf.LayersModel =>
    tf.sequential({
      layers: [
        tf.sequential({
          name: 'body',
          layers: [layers.dense({ name: 'first', units: 1, useBias: false, inputShape: [1] })],
        }),
        layers.dense({ name: 'last', units: 1, useBias: false }),
      ],
    });

  test.each<[TorchStateDictOptions['names'], string[]]>([
    [undefined, ['body.first.weight', 'last.weight']],
    [{ first: '0', body: 'layers' }, ['layers.0.weight', 'last.weight']],
    [{ body: '', last: 'head.fc' }, ['first.weight', 'head.fc.weight']],
    [(name) => (name === 'last' ? '' : undefined), ['body.first.weight', 'weight']],
  ])('%j', (names, expected) => {
    expect(Object.keys(exported(nested(), names ? { names } : {}))).toEqual(expected);
  });

  test.each<[unknown, string]>([
    [{ lost: 'x' }, 'names must have names of layers, body, first, last, got "lost"'],
    [{ first: 3 }, 'the name of "first" must be a string, got 3'],
    [() => null, 'the name of "body" must be a string, got null'],
    ['fc', 'names must be a record of strings or a function, got "fc"'],
    [() => '', 'the tensors must have names of their own, got "weight" twice'],
  ])('refused: %j', (names, message) => {
    const model = nested();
    expect(() => toTorchStateDict(model, { names: names as never })).toThrow(message);
    model.dispose();
  });
});

describe('what cannot be exported', () => {
  test('another layer with weights', () => {
    const model = tf.sequential({
      layers: [
        layers.dense({ units: 2, inputShape: [1, 3, 2] }),
        layers.timeDistributed({
          name: 'each',
          layer: layers.conv1d({ filters: 2, kernelSize: 1, inputShape: [3, 2] }),
        }),
        layers.reshape({ targetShape: [3, 2] }),
        layers.gru({ name: 'memory', units: 2 }),
      ],
    });
    const message =
      'layers with weights must be Dense, Conv1D, Conv2D, Conv3D, Conv2DTranspose, Conv3DTranspose, DepthwiseConv2D, ' +
      'SeparableConv2D, BatchNormalization, LayerNormalization, Embedding, PReLU, SimpleRNN, LSTM, ' +
      'Bidirectional of SimpleRNN or LSTM, TimeDistributed of Dense, got "each" (TimeDistributed), "memory" (GRU)';
    expect(() => toTorchStateDict(model)).toThrow(message);
    expect(() => fromTorchStateDict({}, model)).toThrow(message);
    model.dispose();
  });

  test('a layer of the user with weights; one without takes no part, whatever it calls layers', () => {
    const dense = (name: string): tf.layers.Layer => layers.dense({ name, units: 2 });
    const model = tf.sequential({
      layers: [
        layers.dense({ name: 'a', units: 2, inputShape: [2] }),
        new Weightless({ listed: 'none' }),
        new Weightless({ listed: [7, null] }),
        dense('b'),
      ],
    });
    const exported = toTorchStateDict(model);
    expect(Object.keys(exported)).toEqual(['a.weight', 'a.bias', 'b.weight', 'b.bias']);
    fromTorchStateDict(exported, model);
    tf.dispose(exported);
    model.dispose();
    const other = tf.sequential({
      layers: [new CustomLayer({ name: 'own', listed: [dense('c')], inputShape: [2] })],
    });
    expect(() => toTorchStateDict(other)).toThrow('got "own" (CustomLayer)');
    other.dispose();
  });

  test('what is no model, and options out of range', () => {
    expect(() => toTorchStateDict([] as never)).toThrow('model must be a tf.LayersModel');
    const model = tf.sequential({ layers: [layers.dense({ units: 1, inputShape: [1] })] });
    expect(() => toTorchStateDict(model, { dataFormat: 'NCHW' as never })).toThrow(
      'dataFormat must be "channelsFirst" or "channelsLast", got "NCHW"',
    );
    expect(() => toTorchStateDict(model, { prefix: 'module' } as never)).toThrow(
      'unknown option "prefix" of a torch state dict: the options are names, dataFormat',
    );
    model.dispose();
  });
});

describe('what does not fit', () => {
  const model = (): tf.LayersModel =>
    tf.sequential({
      layers: [
        layers.dense({ name: 'a', units: 2, inputShape: [3] }),
        layers.batchNormalization({ name: 'b' }),
      ],
    });

  test('is all listed in one error', () => {
    const stateDict = {
      'a.weight': tf.zeros([3, 2]),
      'a.bias': tf.zeros([2], 'int32'),
      'b.weight': tf.zeros([2]),
      'b.running_mean': tf.zeros([2]),
      'b.num_batches_tracked': tf.scalar(5, 'int32'),
      'c.weight': tf.zeros([2]),
      d: tf.zeros([1]),
    };
    expect(refusal(stateDict, model())).toBe(
      'RangeError: the state dict must fit the model: missing "b.bias", "b.running_var"; unexpected "c.weight", "d"; ' +
        '"a.weight" must be float32 of shape [2,3], got float32 of shape [3,2]; ' +
        '"a.bias" must be float32 of shape [2], got int32 of shape [2]',
    );
  });

  test('what is no tensor, or is disposed', () => {
    const gone = tf.zeros([2]);
    gone.dispose();
    expect(refusal({ 'a.bias': gone }, model())).toBe('Error: "a.bias" is disposed');
    expect(refusal({ 'a.bias': 3 as never }, model())).toContain(
      '"a.bias" must be a tensor, got 3',
    );
    expect(refusal(null as never, model())).toContain(
      'stateDict must be a record of tensors, got null',
    );
  });

  test('a count of batches may be missing', () => {
    const [from, to] = [model(), model()];
    const { 'b.num_batches_tracked': tracked, ...stateDict } = toTorchStateDict(from);
    fromTorchStateDict(stateDict, to);
    expect(to.weights.map((w) => w.read().arraySync())).toEqual(
      from.weights.map((w) => w.read().arraySync()),
    );
    tf.dispose([tracked ?? [], stateDict]);
    from.dispose();
    to.dispose();
  });
});

describe('averages', () => {
  test.each(['at once', 'after a wait'])('inside a swap, %s', async (when) => {
    const model = tf.sequential({
      layers: [layers.dense({ name: 'fc', units: 1, inputShape: [1], useBias: false })],
    });
    tf.tidy(() => model.setWeights([tf.tensor2d([[4]])]));
    const optimizer = new EMAOptimizer(tf.train.sgd(1), { decay: 0.75 });
    // The gradient is 2: 4 to 2; the average 0.75 * 4 + 0.25 * 2 = 3.5.
    const loss = (): tf.Scalar => tf.mul(model.weights[0]?.read() ?? 0, 2).asScalar();
    optimizer.minimize(loss)?.dispose();
    const stateDict =
      when === 'at once'
        ? optimizer.swapEmaWeights(() => toTorchStateDict(model))
        : await optimizer.swapEmaWeights(async () => {
            await Promise.resolve();
            return toTorchStateDict(model);
          });
    expect(stateDict['fc.weight']?.arraySync()).toEqual([[3.5]]);
    expect(model.weights[0]?.read().arraySync()).toEqual([[2]]);
    tf.dispose(stateDict);
    optimizer.dispose();
    model.dispose();
  });

  test('of an AveragedModel', () => {
    const model = tf.sequential({
      layers: [layers.dense({ name: 'fc', units: 1, inputShape: [1], useBias: false })],
    });
    tf.tidy(() => model.setWeights([tf.tensor2d([[4]])]));
    const averaged = new AveragedModel<tf.LayersModel>(model);
    averaged.updateParameters(model);
    tf.tidy(() => model.setWeights([tf.tensor2d([[2]])]));
    averaged.updateParameters(model);
    const stateDict = toTorchStateDict(averaged.module);
    expect(stateDict['fc.weight']?.arraySync()).toEqual([[3]]);
    tf.dispose(stateDict);
    averaged.dispose();
    model.dispose();
  });
});
