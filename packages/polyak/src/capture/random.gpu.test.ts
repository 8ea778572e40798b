import * as tf from '@tensorflow/tfjs';
import {
  classes,
  countCalls,
  expectSameCaptured,
  noise,
  oneSubmit,
  randomWeights,
  values,
  type Twin,
  type Wrap,
} from '@polyak/testing';
import { gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { Adam } from '../optim/adam.ts';
import { Generator } from '../random/generator.ts';
import { useGenerator } from '../random/use-generator.ts';
import { capture } from './capture.ts';
import { captureFit } from './capture-fit.ts';

const callsBefore = 3;

/** Two dense layers with dropout between them, and noise on the input. */
function perceptron(generator: Generator): {
  weights: tf.Variable[];
  loss: (x: tf.Tensor, y: tf.Tensor) => tf.Scalar;
} {
  const weights = [randomWeights([6, 16], 1), randomWeights([16, 3], 2)];
  const [first, second] = weights as [tf.Variable<tf.Rank.R2>, tf.Variable<tf.Rank.R2>];
  return {
    weights,
    loss: (x, y) => {
      const noisy = tf.add<tf.Tensor2D>(x, generator.normal(x.shape, 0, 0.1));
      const hidden = generator.dropout(tf.relu(tf.matMul(noisy, first)), 0.4);
      return tf.losses.softmaxCrossEntropy(y, tf.matMul(hidden, second));
    },
  };
}

/** A model with each layer that draws, one of them nested. */
function noisyModel(): tf.LayersModel {
  const kernel = (seed: number) => ({
    kernelInitializer: tf.initializers.glorotNormal({ seed }),
  });
  const { layers } = tf;
  return tf.sequential({
    layers: [
      layers.gaussianNoise({ stddev: 0.1, inputShape: [2, 4] }),
      layers.dense({ units: 6, activation: 'elu', ...kernel(1) }),
      layers.spatialDropout1d({ rate: 0.2 }),
      tf.sequential({ layers: [layers.alphaDropout({ rate: 0.1, inputShape: [2, 6] })] }),
      layers.lstm({
        units: 5,
        dropout: 0.2,
        recurrentDropout: 0.2,
        recurrentInitializer: tf.initializers.glorotNormal({ seed: 2 }),
        ...kernel(3),
      }),
      layers.dropout({ rate: 0.3 }),
      layers.gaussianDropout({ rate: 0.1 }),
      layers.dense({ units: 3, activation: 'softmax', ...kernel(4) }),
    ],
  });
}

/** Between steps, the generator is also used eagerly, and put back to a saved position. */
function training(wrap: Wrap): Twin {
  const generator = new Generator(3);
  const { weights, loss } = perceptron(generator);
  const optimizer = new EMAOptimizer(new Adam(weights, { lr: 0.02 }), { decay: 0.9 });
  const train = wrap(
    (x: tf.Tensor, y: tf.Tensor) => optimizer.minimize(() => loss(x, y), true) as tf.Scalar,
  );
  return {
    step: (i) => {
      if (i === 150) generator.loadStateDict({ seed: 8, draws: 5 });
      const size = i % 8 === 7 ? 2 : 4;
      const [x, y] = [noise([size, 6], i), classes(size, 3, i)];
      const seen: tf.Tensor[] = [train(x, y)];
      if (i % 10 === 9) seen.push(generator.uniform([3]));
      tf.dispose([x, y]);
      return seen;
    },
    state: async () => {
      const all = (await optimizer.getWeights()).map(({ tensor }) => tensor);
      const { draws } = await generator.stateDict();
      return [...weights, ...all, tf.scalar(draws)];
    },
    dispose: () => {
      optimizer.dispose();
      generator.dispose();
      tf.dispose(weights);
    },
  };
}

/** Runs `fit` with validation; the model is compiled again in the middle. */
async function fitted(isCaptured: boolean): Promise<unknown> {
  const model = noisyModel();
  const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), { decay: 0.9, model });
  const compile = (): void => {
    model.compile({ optimizer, loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
  };
  compile();
  const generator = new Generator(4);
  const stop = useGenerator(model, generator);
  const fit = isCaptured ? captureFit(model, { onUncapturable: 'throw' }) : null;
  const [x, y] = [noise([22, 2, 4], 1), classes(22, 3, 2)];
  const seen: unknown[] = [];
  const train = (initialEpoch: number, epochs: number): Promise<unknown> =>
    model.fit(x, y, {
      batchSize: 4,
      initialEpoch,
      epochs,
      shuffle: false,
      validationSplit: 4 / 22,
      verbose: 0,
      yieldEvery: 'never',
      callbacks: { onEpochEnd: (_, logs) => void seen.push({ ...logs }) },
    });
  // Of each 22, 18 are for training: four batches of 4, and one of 2.
  await train(0, 20);
  compile();
  await train(20, 40);
  expect(optimizer.currentStep).toBe(200);
  if (fit) expect([fit.train?.engine, fit.test?.engine]).toEqual(['captured', 'captured']);
  const { draws } = await generator.stateDict();
  const trained = await Promise.all(model.getWeights().map(values));
  fit?.dispose();
  stop();
  optimizer.dispose();
  generator.dispose();
  model.dispose();
  tf.dispose([x, y]);
  return { seen, trained, draws };
}

describe('200 captured steps with random numbers equal eager ones bit for bit', () => {
  gpuTest('of a generator in the function', () => expectSameCaptured(capture, 200, training));

  gpuTest('of the layers of a model, by captureFit', async () => {
    const captured = await fitted(true);
    expect(captured).toEqual(await fitted(false));
  });
});

describe('a captured function that draws', () => {
  gpuTest('gives new numbers in each replay, those of the generator', async () => {
    const [generator, same] = [new Generator(1), new Generator(1)];
    const draw = capture(() => generator.uniform([5]), { onUncapturable: 'throw' });
    const drawn = new Set<string>();
    for (let i = 0; i < callsBefore + 5; i++) {
      const [a, b] = [draw(), same.uniform([5])];
      expect(await values(a)).toEqual(await values(b));
      drawn.add((await values(a)).join());
      tf.dispose([a, b]);
    }
    expect(draw.engine).toBe('captured');
    expect(drawn.size).toBe(callsBefore + 5);
    draw.dispose();
    generator.dispose();
    same.dispose();
  });

  gpuTest('can use two generators, which do not disturb each other', async () => {
    const all = [1, 2, 1, 2].map((seed) => new Generator(seed));
    const [a, b, sameA, sameB] = all as [Generator, Generator, Generator, Generator];
    const draw = capture(() => [a.uniform([3]), b.uniform([3]), a.uniform([3])]);
    for (let i = 0; i < callsBefore + 3; i++) {
      const drawn = draw();
      const expected = [sameA.uniform([3]), sameB.uniform([3]), sameA.uniform([3])];
      const read = (tensors: tf.Tensor[]): Promise<number[][]> => Promise.all(tensors.map(values));
      expect(await read(drawn)).toEqual(await read(expected));
      tf.dispose([...drawn, ...expected]);
    }
    expect(draw.engine).toBe('captured');
    draw.dispose();
    for (const generator of all) generator.dispose();
  });

  gpuTest('asks for one submit and nothing new, and its memory stays the same', async () => {
    const generator = new Generator(1);
    const { weights, loss } = perceptron(generator);
    const optimizer = new EMAOptimizer(new Adam(weights, { lr: 0.02 }), { decay: 0.9 });
    const [x, y] = [noise([4, 6], 1), classes(4, 3, 1)];
    const train = capture(
      (a: tf.Tensor, b: tf.Tensor) => optimizer.minimize(() => loss(a, b), true) as tf.Scalar,
    );
    // On the GPU, as in a training loop.
    tf.dispose([tf.add(x, 1), tf.add(y, 1)]);
    for (let i = 0; i < callsBefore + 1; i++) train(x, y).dispose();
    const { numTensors, numBytes } = tf.memory();
    const { bufferManager, device } = webgpuBackend();
    const { numBytesAllocated } = bufferManager;
    for (let i = 0; i < 3; i++) {
      const calls = await countCalls(device, () => train(x, y).dispose());
      const { copies: _, ...others } = oneSubmit;
      expect(calls).toMatchObject({ ...others, bindGroups: 0 });
    }
    for (let i = 0; i < 500; i++) train(x, y).dispose();
    expect(train.engine).toBe('captured');
    expect(tf.memory()).toMatchObject({ numTensors, numBytes });
    expect(bufferManager.numBytesAllocated).toBe(numBytesAllocated);
    train.dispose();
    optimizer.dispose();
    generator.dispose();
    tf.dispose([...weights, x, y]);
  });

  gpuTest('is refused if the layers draw on the host, and says what to do', () => {
    const model = tf.sequential({ layers: [tf.layers.dropout({ rate: 0.5, inputShape: [8] })] });
    const apply = capture((x: tf.Tensor) => model.apply(x, { training: true }) as tf.Tensor, {
      onUncapturable: 'throw',
    });
    const x = tf.ones([2, 8]);
    const call = (): void => {
      for (let i = 0; i < callsBefore; i++) apply(x).dispose();
    };
    expect(call).toThrow(/from a Generator.*captureFit or useGenerator/);
    x.dispose();
    model.dispose();
  });
});

gpuTest('captureFit has a generator of its own for layers without one, and frees it', async () => {
  const model = noisyModel();
  model.compile({ optimizer: new Adam({ lr: 0.01 }), loss: 'categoricalCrossentropy' });
  const [x, y] = [noise([4, 2, 4], 1), classes(4, 3, 2)];
  const losses = new Set<unknown>();
  await model.trainOnBatch(x, y);
  // The masks of an LSTM stay until its next call.
  const fit = captureFit(model, { onUncapturable: 'throw' });
  for (let i = 0; i < callsBefore + 3; i++) losses.add(await model.trainOnBatch(x, y));
  expect(fit.train?.engine).toBe('captured');
  expect(losses.size).toBe(callsBefore + 3);
  const { numTensors } = tf.memory();
  const inUse = fit.train?.recordings;
  expect(inUse).toBe(1);
  fit.dispose();
  // The generator's state and what is added to it, and what the recording has.
  expect(tf.memory().numTensors).toBeLessThan(numTensors - 1);
  expect(model.layers.every((layer) => !Object.hasOwn(layer, 'call'))).toBe(true);
  model.optimizer.dispose();
  model.dispose();
  tf.dispose([x, y]);
});
