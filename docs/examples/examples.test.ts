import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { emaByTensor, warmedUpEma } from './average-functions.ts';
import {
  averageWithBuffers,
  equalMean,
  meanOnCpu,
  meanOfVariables,
  movingAverage,
} from './averaged-model.ts';
import { trainEma } from './ema-recipe.ts';
import { trainUntilLost } from './errors.ts';
import { resume, save } from './save-resume.ts';
import {
  accuracyOfAverages,
  evaluateEither,
  predictWithAverages,
} from './swap.ts';
import { trainSwa } from './swa-recipe.ts';
import { EMAOptimizer } from 'polyak';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

/** Two overlapping clouds of points, as one-hot classes. */
function clouds(seed: number) {
  const count = 64;
  const labels = tf
    .range(0, count)
    .mod(tf.scalar(2))
    .toInt() as tf.Tensor1D;
  const noise = tf.randomNormal([count, 2], 0, 1, 'float32', seed);
  const xs = noise.add(labels.reshape([count, 1]).toFloat());
  return { xs, ys: tf.oneHot(labels, 2).toFloat() };
}

function classifier() {
  const init = tf.initializers.glorotNormal({ seed: 1 });
  return tf.sequential({
    layers: [
      tf.layers.dense({
        units: 2,
        activation: 'softmax',
        inputShape: [2],
        kernelInitializer: init,
      }),
    ],
  });
}

function trained(decay = 0.9) {
  const weights = tf.variable(tf.scalar(4));
  const optimizer = new EMAOptimizer(tf.train.sgd(0.25), { decay });
  const loss = () => weights.square().asScalar();
  optimizer.minimize(loss, false, [weights]);
  return { weights, optimizer, loss };
}

const valuesOf = (tensors: readonly tf.Tensor[]) =>
  tensors.map((t) => Array.from(t.dataSync()));

describe('swapEmaWeights', () => {
  // One step: 4 - 0.25 * 2 * 4 = 2, and the average 0.9 * 4 + 0.1 * 2 = 3.8.
  it('gives a function the averages', async () => {
    const { weights, optimizer } = trained();
    const read = async () =>
      (await weights.data<'float32'>())[0] ?? NaN;
    expect(await accuracyOfAverages(optimizer, read)).toBeCloseTo(
      3.8,
      5,
    );
    expect(await read()).toBe(2);
  });

  it('gives a block the averages', () => {
    const { weights, optimizer } = trained();
    const model = {
      predict: () => weights.clone(),
    } as unknown as tf.LayersModel;
    expect(
      valuesOf([predictWithAverages(optimizer, model, weights)])[0],
    ).toEqual([Math.fround(3.8)]);
    expect(valuesOf([weights])).toEqual([[2]]);
  });

  it('leaves the weights when not enabled', () => {
    const { weights, optimizer } = trained();
    const read = () => weights.dataSync<'float32'>()[0] ?? NaN;
    expect(evaluateEither(optimizer, read, true)).toBeCloseTo(
      3.8,
      5,
    );
    expect(evaluateEither(optimizer, read, false)).toBe(2);
  });
});

describe('AveragedModel', () => {
  it('starts as a copy of the model', () => {
    const model = classifier();
    const { xs } = clouds(2);
    const { averaged, prediction } = equalMean(model, xs);
    expect(averaged.nAveraged).toBe(1);
    expect(valuesOf([prediction].flat())).toEqual(
      valuesOf([model.predict(xs)].flat()),
    );
    expect(movingAverage(model).nAveraged).toBe(0);
  });

  it('keeps the averages on the CPU', async () => {
    const model = classifier();
    const { xs } = clouds(2);
    const { averaged, prediction } = await meanOnCpu(model, xs);
    expect(averaged.nAveraged).toBe(1);
    expect(valuesOf([prediction].flat())).toEqual(
      valuesOf([model.predict(xs)].flat()),
    );
  });

  it('takes variables', () => {
    const { averaged, meanKernel, meanBias } = meanOfVariables(
      tf.variable(tf.tensor1d([1, 2])),
      tf.variable(tf.scalar(3)),
    );
    expect(averaged.nAveraged).toBe(1);
    expect(
      valuesOf(
        [meanKernel, meanBias].filter((v) => v !== undefined),
      ),
    ).toEqual([[1, 2], [3]]);
  });

  it('averages the statistics of batch normalization on demand', () => {
    const model = tf.sequential({
      layers: [tf.layers.batchNormalization({ inputShape: [1] })],
    });
    const averaged = averageWithBuffers(model);
    averaged.updateParameters(model);
    const [gamma, beta] = model.getWeights();
    if (!gamma || !beta) throw new Error('no weights');
    model.setWeights([
      gamma,
      beta,
      tf.tensor1d([1]),
      tf.tensor1d([1]),
    ]);
    averaged.updateParameters(model);
    expect(averaged.buffers()[0]?.dataSync()[0]).toBeCloseTo(
      0.001,
      6,
    );
  });

  it.each([
    { name: 'avgFn', make: emaByTensor, decay: 0.9 },
    { name: 'multiAvgFn', make: warmedUpEma, decay: 2 / 11 },
  ])('averages by a $name of your own', ({ make, decay }) => {
    const weights = tf.variable(tf.scalar(10));
    const averaged = make([weights]);
    averaged.updateParameters([weights]);
    weights.assign(tf.scalar(20));
    averaged.updateParameters([weights]);
    const [[average] = []] = valuesOf(averaged.parameters());
    expect(average).toBeCloseTo(decay * 10 + (1 - decay) * 20, 5);
  });
});

describe('the recipes', () => {
  it('SWA averages ten epochs', async () => {
    const { xs, ys } = clouds(2);
    const { averaged, lr } = await trainSwa(classifier(), xs, ys);
    expect(averaged.nAveraged).toBe(10);
    expect(lr[0]).toBeCloseTo(0.1, 12);
  });

  it('EMA evaluates after each epoch and saves the averages', async () => {
    const { xs, ys } = clouds(2);
    const { xs: testXs, ys: testYs } = clouds(3);
    const model = classifier();
    let saved: tf.io.ModelArtifacts | undefined;
    const handler = tf.io.withSaveHandler((artifacts) => {
      saved = artifacts;
      return Promise.resolve({
        modelArtifactsInfo:
          tf.io.getModelArtifactsInfoForJSON(artifacts),
      });
    });
    const losses = await trainEma(
      model,
      { xs, ys, testXs, testYs },
      handler,
    );
    expect(losses).toHaveLength(20);
    expect(losses.at(-1)).toBeLessThan(losses[0] ?? 0);
    const kernel = new Float32Array(
      saved?.weightData as ArrayBuffer,
    ).subarray(0, 4);
    expect(Array.from(kernel)).not.toEqual(
      valuesOf(model.getWeights())[0],
    );
  });
});

describe('saving and resuming', () => {
  it('goes on as if there had been no stop', async () => {
    const { xs, ys } = clouds(2);
    const fit = async (
      model: tf.LayersModel,
      optimizer: EMAOptimizer,
      epochs: number,
    ) => {
      model.compile({ optimizer, loss: 'categoricalCrossentropy' });
      await model.fit(xs, ys, { epochs, shuffle: false });
    };
    const make = () =>
      new EMAOptimizer(tf.train.adam(0.01), { decay: 0.9 });

    const [through, whole] = [classifier(), make()];
    await fit(through, whole, 4);

    const [stopped, half] = [classifier(), make()];
    await fit(stopped, half, 2);
    const model = classifier();
    const optimizer = await resume(
      model,
      await save(stopped, half),
    );
    await fit(model, optimizer, 2);

    expect(optimizer.decay).toBe(0.9);
    expect(valuesOf(model.getWeights())).toEqual(
      valuesOf(through.getWeights()),
    );
    expect(valuesOf(optimizer.emaWeights())).toEqual(
      valuesOf(whole.emaWeights()),
    );
  });
});

describe('errors', () => {
  it('leaves other errors alone', () => {
    const { optimizer, loss } = trained();
    expect(trainUntilLost(optimizer, loss, 2)).toEqual({
      lost: false,
    });
    const failing = () => {
      throw new Error('mine');
    };
    expect(() => trainUntilLost(optimizer, failing, 1)).toThrow(
      'mine',
    );
  });
});
