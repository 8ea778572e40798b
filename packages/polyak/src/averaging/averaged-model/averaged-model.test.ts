import * as tf from '@tensorflow/tfjs';
import { CustomLayer, expectClose, makeVariable, onDevice, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import {
  type AveragedModelOptions,
  AveragedModel,
  getEmaAvgFn,
  getEmaMultiAvgFn,
  getSwaAvgFn,
  getSwaMultiAvgFn,
} from '../../index.ts';

function makeModel(): tf.Sequential {
  return tf.sequential({
    layers: [
      tf.layers.dense({ units: 3, inputShape: [2], kernelInitializer: 'ones' }),
      tf.layers.batchNormalization(),
      tf.layers.dense({ units: 1, kernelInitializer: 'ones' }),
    ],
  });
}

/** It makes a weight only once it is called. */
class LateLayer extends CustomLayer {
  static override readonly className: string = 'LateLayer';

  override build(): void {
    this.built = true;
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor | tf.Tensor[] {
    if (this.weights.length === 0) {
      this.addWeight('late', [1], 'float32', tf.initializers.ones());
    }
    return inputs;
  }
}
tf.serialization.registerClass(LateLayer);

/** Adds `amount` to every weight of the model, moving statistics included. */
function shift(model: tf.LayersModel, amount: number): void {
  tf.tidy(() => model.setWeights(model.getWeights().map((weight) => tf.add(weight, amount))));
}

describe('a decay of 0 or 1, where not all is finite', () => {
  test.each<[string, (decay: number) => AveragedModelOptions]>([
    ['getEmaAvgFn', (decay) => ({ avgFn: getEmaAvgFn(decay) })],
    ['getEmaMultiAvgFn', (decay) => ({ multiAvgFn: getEmaMultiAvgFn(decay) })],
  ])('%s', async (_, options) => {
    // The first update copies; 0 gives exactly the second weights, 1 keeps the first.
    for (const [decay, first, second] of [
      [0, [NaN, Infinity, -Infinity], [1, 2, 3]],
      [1, [1, 2, 3], [NaN, Infinity, -Infinity]],
    ] as const) {
      const w = makeVariable([...first]);
      const averaged = new AveragedModel([w], options(decay));
      averaged.updateParameters([w]);
      onDevice(w, [...second]);
      averaged.updateParameters([w]);
      expect(await values(averaged.parameters()[0])).toEqual([1, 2, 3]);
      averaged.dispose();
      w.dispose();
    }
  });
});

describe('a list of variables', () => {
  test('SWA is the mean of all that was seen', async () => {
    const w = makeVariable([100]);
    const averaged = new AveragedModel([w]);
    expect(averaged.nAveraged).toBe(0);
    for (const next of [3, 4, 8]) {
      onDevice(w, [next]);
      averaged.updateParameters([w]);
    }
    expect(averaged.nAveraged).toBe(3);
    expectClose(await values(averaged.parameters()[0]), [5], 1e-7);
    expect(await values(w)).toEqual([8]);
    averaged.dispose();
    w.dispose();
  });

  test('avgFn and multiAvgFn agree', async () => {
    const w = makeVariable([0, 0]);
    const all = [
      [getEmaAvgFn(0.7), getEmaMultiAvgFn(0.7)],
      [getSwaAvgFn(), getSwaMultiAvgFn()],
    ] as const;
    for (const [avgFn, multiAvgFn] of all) {
      const [a, b] = [new AveragedModel([w], { avgFn }), new AveragedModel([w], { multiAvgFn })];
      for (const next of [1, -2, 5, 9]) {
        onDevice(w, [next, 2 * next]);
        a.updateParameters([w]);
        b.updateParameters([w]);
      }
      expectClose(await values(a.parameters()[0]), await values(b.parameters()[0]), 1e-6);
      a.dispose();
      b.dispose();
    }
    w.dispose();
  });

  test('a function of your own sees the count, and its temporaries are freed', async () => {
    const w = makeVariable([1]);
    const counts: number[] = [];
    const averaged = new AveragedModel([w], {
      avgFn: (average, current, nAveraged) => {
        counts.push(nAveraged);
        return tf.maximum(average, current);
      },
    });
    for (const next of [3, 9, 4]) {
      onDevice(w, [next]);
      averaged.updateParameters([w]);
    }
    expect(counts).toEqual([1, 2]);
    expect(await values(averaged.parameters()[0])).toEqual([9]);
    averaged.dispose();
    w.dispose();
  });

  test('before the first update the averages are the weights; a copy, not a view', async () => {
    const w = makeVariable([2]);
    const averaged = new AveragedModel([w]);
    expect(await values(averaged.parameters()[0])).toEqual([2]);
    averaged.updateParameters([w]);
    onDevice(w, [7]);
    expect(await values(averaged.parameters()[0])).toEqual([2]);
    averaged.dispose();
    w.dispose();
  });

  test('averages of averages', async () => {
    const w = makeVariable([0]);
    const inner = new AveragedModel([w], { multiAvgFn: getEmaMultiAvgFn(0.5) });
    const outer = new AveragedModel(inner.parameters(), { useBuffers: true });
    for (const next of [8, 0]) {
      onDevice(w, [next]);
      inner.updateParameters([w]);
      outer.updateParameters(inner.parameters());
    }
    // inner: 8, 4; their mean is 6.
    expect(await values(outer.buffers()[0])).toEqual([6]);
    inner.updateParameters(inner.parameters());
    expect(await values(inner.parameters()[0])).toEqual([4]);
    outer.dispose();
    inner.dispose();
    w.dispose();
  });
});

describe('a LayersModel', () => {
  test('has a module of its own that predicts with the averages', async () => {
    const model = makeModel();
    const averaged = new AveragedModel(model);
    const x = tf.ones([1, 2]);
    averaged.updateParameters(model);
    const first = model.predict(x) as tf.Tensor;
    shift(model, 2);
    averaged.updateParameters(model);
    shift(model, -1);
    // The mean of w and w + 2 is w + 1, which is where the model is now.
    for (const [i, parameter] of averaged.parameters().entries()) {
      expectClose(await values(parameter), await values(model.trainableWeights[i]?.read()), 1e-6);
    }
    const predicted = averaged.module.predict(x) as tf.Tensor;
    expect(averaged.module).not.toBe(model);
    expect(predicted.shape).toEqual(first.shape);
    expect((await values(predicted)).every(Number.isFinite)).toBe(true);
    averaged.dispose();
    model.dispose();
    tf.dispose([x, first, predicted]);
  });

  test('predicts through its module without touching the live weights', async () => {
    const model = makeModel();
    const averaged = new AveragedModel(model);
    averaged.updateParameters(model);
    shift(model, 2);
    const before = await Promise.all(model.getWeights().map(values));
    const x = tf.ones([1, 2]);
    // The live kernels are 3 and their biases 2; the module's are still 1 and 0.
    const [raw, mean] = [model.predict(x), averaged.module.predict(x)] as [tf.Tensor, tf.Tensor];
    const own = averaged.module.predict(x) as tf.Tensor;
    expect(await values(mean)).toEqual(await values(own));
    expect(await values(mean)).not.toEqual(await values(raw));
    // Each hidden value is 2 / sqrt(1 + 0.001), and there are three.
    expectClose(await values(mean), [6 / Math.sqrt(1.001)], 1e-6);
    expect(await Promise.all(model.getWeights().map(values))).toEqual(before);
    averaged.dispose();
    model.dispose();
    tf.dispose([x, raw, mean, own]);
  });

  test('copies the moving statistics, or averages them with useBuffers', async () => {
    for (const [useBuffers, expected] of [
      [false, 4],
      [true, 2],
    ] as const) {
      const model = makeModel();
      const averaged = new AveragedModel(model, { useBuffers });
      averaged.updateParameters(model);
      shift(model, 4);
      averaged.updateParameters(model);
      // The moving mean was 0, then 4; the moving variance 1, then 5.
      const [mean, variance] = averaged.buffers();
      expectClose(await values(mean), Array<number>(3).fill(expected), 1e-6);
      expectClose(await values(variance), Array<number>(3).fill(expected + 1), 1e-6);
      averaged.dispose();
      model.dispose();
    }
  });

  test('a functional model, and one whose layer is frozen meanwhile', async () => {
    const input = tf.input({ shape: [2] });
    const hidden = tf.layers.dense({ units: 2, activation: 'tanh' }).apply(input);
    const output = tf.layers.dense({ units: 1 }).apply(hidden) as tf.SymbolicTensor;
    const model = tf.model({ inputs: input, outputs: output });
    const averaged = new AveragedModel(model);
    averaged.updateParameters(model);
    const [layer] = model.layers.filter(({ weights }) => weights.length > 0);
    if (layer) layer.trainable = false;
    shift(model, 2);
    averaged.updateParameters(model);
    shift(model, -1);
    expect(averaged.parameters().length).toBe(4);
    const [x] = [tf.ones([1, 2])];
    const [raw, mean] = [model.predict(x), averaged.module.predict(x)] as tf.Tensor[];
    expectClose(await values(mean), await values(raw), 1e-6);
    averaged.dispose();
    model.dispose();
    tf.dispose([x, raw, mean].filter((tensor) => tensor !== undefined));
  });
});

describe('bad input', () => {
  test('is refused before anything changes', async () => {
    const w = makeVariable([1, 2]);
    const gone = makeVariable([1]);
    gone.dispose();
    expect(() => new AveragedModel([])).toThrow(
      'modelOrVariables must hold at least one variable, got none',
    );
    expect(() => new AveragedModel([gone])).toThrow(`the variable "${gone.name}" is disposed`);
    expect(() => new AveragedModel(7 as never)).toThrow(
      'modelOrVariables must be a tf.LayersModel or an array of variables, got 7',
    );
    expect(() => new AveragedModel([w, null as never])).toThrow(
      'modelOrVariables[1] must be a variable, got null',
    );
    const [avgFn, multiAvgFn] = [getSwaAvgFn(), getSwaMultiAvgFn()];
    expect(() => new AveragedModel([w], { avgFn, multiAvgFn })).toThrow(
      'only one of avgFn and multiAvgFn may be given',
    );
    expect(() => new AveragedModel([w], { avgFn: 0.9 as never })).toThrow(
      'avgFn must be a function, got 0.9',
    );

    const averaged = new AveragedModel([w]);
    averaged.updateParameters([w]);
    const other = makeVariable([1, 2, 3]);
    expect(() => averaged.updateParameters([w, other])).toThrow(
      `the weights must be those of the averages: "${other.name}" float32[3] has no average`,
    );
    expect(() => averaged.updateParameters([gone])).toThrow('is disposed');
    expect(averaged.nAveraged).toBe(1);
    expect(await values(averaged.parameters()[0])).toEqual([1, 2]);
    averaged.dispose();
    tf.dispose([w, other]);
  });

  test('functions made for the other option', () => {
    const w = makeVariable([1]);
    for (const options of [
      { avgFn: getEmaMultiAvgFn() },
      { avgFn: getSwaMultiAvgFn() },
      { multiAvgFn: getEmaAvgFn(0.5) },
      { multiAvgFn: getSwaAvgFn() },
    ]) {
      const make = (): unknown => new AveragedModel([w], options as never);
      expect(make).toThrow(TypeError);
      expect(make).toThrow(
        /^(avgFn|multiAvgFn) must be a function of its kind, got one for (avgFn|multiAvgFn)$/,
      );
    }
    w.dispose();
  });

  test('a layer that makes its weights too late', () => {
    const model = tf.sequential({ layers: [new LateLayer({ inputShape: [1] })] });
    tf.dispose(tf.tidy(() => model.predict(tf.ones([1, 1]))));
    expect(() => new AveragedModel(model)).toThrow(
      'the model must have the weights that a copy of it has, 0, got 1: layers must make theirs in build()',
    );
    model.dispose();
  });

  test('current tensors that are not as many as the averages', () => {
    const [a, b] = [makeVariable([1]), makeVariable([1])];
    expect(() => getEmaMultiAvgFn(0.5)([a, b], [a], 0)).toThrow(
      new RangeError('current must hold 2 tensors, one for each average, got 1'),
    );
    tf.dispose([a, b]);
  });

  test.each([null, 5])('current tensors that are %o', (current) => {
    const w = makeVariable([1]);
    expect(() => getEmaMultiAvgFn()([w], current as never, 1)).toThrow(
      new TypeError(`current must be a list of tensors, got ${current}`),
    );
    w.dispose();
  });

  test.each([
    [2, 'decay must be in [0, 1], got 2'],
    [NaN, 'decay must be in [0, 1], got NaN'],
    ['x', 'decay must be in [0, 1], got "x"'],
  ])('decay %s', (decay, message) => {
    expect(() => getEmaAvgFn(decay as number)).toThrow(message);
    expect(() => getEmaMultiAvgFn(decay as number)).toThrow(message);
  });
});
