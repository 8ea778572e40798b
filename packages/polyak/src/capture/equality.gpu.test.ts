import * as tf from '@tensorflow/tfjs';
import {
  classes,
  expectSameCaptured,
  noise,
  randomWeights,
  smallNetworks,
  type SmallNetwork,
  type Twin,
  type Wrap,
} from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { Adam } from '../optim/adam.ts';
import { AdamW } from '../optim/adamw.ts';
import type { ClippingOptions } from '../optim/base/clipping.ts';
import { CosineAnnealingLR } from '../schedule/cosine-annealing-lr.ts';
import { capture } from './capture.ts';
import { captureFit } from './capture-fit.ts';

const steps = 200;

async function stateOf(...optimizers: tf.Optimizer[]): Promise<tf.Tensor[]> {
  const all = await Promise.all(optimizers.map((optimizer) => optimizer.getWeights()));
  return all.flat().map(({ tensor }) => tensor);
}

function freeze(weights: readonly tf.Variable[], isFrozen: boolean): void {
  for (const one of weights) one.trainable = !isFrozen;
}

/**
 * A run with all that changes between steps: the learning rate, averages that are swapped in, a layer that is frozen and
 * thawed, and batches of another size. One step is taken every second call.
 */
function training(network: SmallNetwork, clipping: ClippingOptions, wrap: Wrap): Twin {
  const { model, weights, firstLayer } = network;
  const inner = new AdamW({ lr: 0.02, accumulate: 2 });
  inner.clipping = clipping;
  const optimizer = new EMAOptimizer(inner, {
    decays: [0.9, 0.99],
    warmup: 'ramp',
    ...(model && { model, buffers: 'average' }),
  });
  const schedule = new CosineAnnealingLR(inner, { tMax: 80 });
  const train = wrap(
    (x: tf.Tensor, y: tf.Tensor) => optimizer.minimize(() => network.loss(x, y), true) as tf.Scalar,
  );
  const test = wrap((x: tf.Tensor) => network.predict(x));
  const [fixed, unused] = network.batch(1, 5);
  unused.dispose();
  const trained = firstLayer.filter(({ trainable }) => trainable);
  return {
    step: (i) => {
      if (i === 50) freeze(trained, true);
      if (i === 100) freeze(trained, false);
      const [x, y] = network.batch(i, i % 8 === 7 ? 2 : 4);
      const seen: tf.Tensor[] = [train(x, y)];
      if (i % 10 === 9) {
        const index = i % 20 === 19 ? 1 : 0;
        seen.push(...optimizer.swapEmaWeights(() => [test(fixed)], { index }), test(fixed));
      }
      schedule.step();
      tf.dispose([x, y]);
      return seen;
    },
    state: async () => [...weights, ...(await stateOf(optimizer))],
    dispose: () => {
      optimizer.dispose();
      network.dispose();
      fixed.dispose();
    },
  };
}

/** Two optimizers take turns in one function, and one of them has averages. */
function adversarial(wrap: Wrap): Twin {
  const [g1, g2, d1, d2] = [
    [2, 8],
    [8, 2],
    [2, 8],
    [8, 1],
  ].map(randomWeights) as [tf.Variable, tf.Variable, tf.Variable, tf.Variable];
  const through = (x: tf.Tensor, a: tf.Variable, b: tf.Variable): tf.Tensor =>
    tf.matMul(tf.relu(tf.matMul(x as tf.Tensor2D, a as tf.Tensor2D)), b);
  const generator = new EMAOptimizer(new Adam([g1, g2], { lr: 0.01 }), { decay: 0.9 });
  const discriminator = new Adam([d1, d2], { lr: 0.02 });
  discriminator.clipping = { clipGradNorm: 0.1 };
  const schedule = new CosineAnnealingLR(discriminator, { tMax: steps });
  const cross = (logits: tf.Tensor, label: 0 | 1): tf.Scalar =>
    tf.losses.sigmoidCrossEntropy(label ? tf.onesLike(logits) : tf.zerosLike(logits), logits);
  const generate = wrap((z: tf.Tensor) => tf.tidy(() => through(z, g1, g2)));
  const train = wrap((real: tf.Tensor, z: tf.Tensor) => {
    const fake = tf.tidy(() => through(z, g1, g2));
    const d = discriminator.minimize(
      () => tf.add(cross(through(real, d1, d2), 1), cross(through(fake, d1, d2), 0)),
      true,
    ) as tf.Scalar;
    fake.dispose();
    const g = generator.minimize(
      () => cross(through(through(z, g1, g2), d1, d2), 1),
      true,
    ) as tf.Scalar;
    schedule.step();
    return { d, losses: [g] };
  });
  return {
    step: (i) => {
      if (i === 50) freeze([g1], true);
      const size = i % 8 === 7 ? 2 : 4;
      const [real, z] = [noise([size, 2], i), noise([size, 2], i + 1000)];
      const { d, losses } = train(real, z);
      const seen: tf.Tensor[] = [d, ...losses];
      if (i % 10 === 9) seen.push(...generator.swapEmaWeights(() => [generate(real)]));
      tf.dispose([real, z]);
      return seen;
    },
    state: async () => [g1, g2, d1, d2, ...(await stateOf(generator, discriminator))],
    dispose: () => {
      generator.dispose();
      discriminator.dispose();
      tf.dispose([g1, g2, d1, d2]);
    },
  };
}

/** Runs `fit` in two parts, the first layer frozen in the second. */
async function fitted(isCaptured: boolean): Promise<unknown> {
  const dense = (units: number, seed: number, more = {}): tf.layers.Layer =>
    tf.layers.dense({
      units,
      kernelInitializer: tf.initializers.glorotNormal({ seed }),
      ...more,
    });
  const model = tf.sequential({
    layers: [
      dense(8, 1, { inputShape: [4], activation: 'relu' }),
      tf.layers.batchNormalization(),
      dense(3, 2),
      tf.layers.softmax(),
    ],
  });
  const inner = new Adam({ lr: 0.01 });
  inner.clipping = { clipGradValue: 0.01 };
  const optimizer = new EMAOptimizer(inner, { decay: 0.9, model });
  const schedule = new CosineAnnealingLR(inner, { tMax: 40 });
  const compile = (): void => {
    model.compile({ optimizer, loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
  };
  compile();
  const fit = isCaptured ? captureFit(model, { onUncapturable: 'throw' }) : null;
  // Of each 54, 44 are for training: five batches of 8 and one of 4.
  const [x, y] = [noise([54, 4], 1), classes(54, 3, 2)];
  const seen: unknown[] = [];
  const evaluate = async (): Promise<number[][]> => {
    const scores = model.evaluate(x, y, { batchSize: 20 }) as tf.Scalar[];
    const values = await Promise.all(scores.map((score) => score.data()));
    tf.dispose(scores);
    return values.map((one) => [...one]);
  };
  const train = (initialEpoch: number, epochs: number): Promise<unknown> =>
    model.fit(x, y, {
      batchSize: 8,
      initialEpoch,
      epochs,
      shuffle: false,
      validationSplit: 10 / 54,
      verbose: 0,
      yieldEvery: 'never',
      callbacks: {
        onBatchEnd: (_, logs) => void seen.push({ ...logs }),
        onEpochEnd: async (epoch, logs) => {
          seen.push({ ...logs });
          // Every twelve steps.
          if (epoch % 2 === 1) seen.push(await optimizer.swapEmaWeights(evaluate));
          schedule.step();
        },
      },
    });
  await train(0, 9);
  if (fit) {
    // Batches of 8 and 4; of 8 and 2 for the validation, and of 20 and 14.
    expect([fit.train?.recordings, fit.test?.recordings]).toEqual([2, 4]);
  }
  const before = fit?.train;
  (model.layers[0] as tf.layers.Layer).trainable = false;
  compile();
  await train(9, 34);
  if (fit) {
    expect(fit.train).not.toBe(before);
    expect([fit.train?.engine, fit.test?.engine]).toEqual(['captured', 'captured']);
  }
  // 34 epochs of six batches.
  expect(optimizer.currentStep).toBe(204);
  const trained = [...model.getWeights(), ...(await stateOf(optimizer))];
  const values = await Promise.all(trained.map(async (one) => [...(await one.data())]));
  tf.dispose(trained.filter((one) => !(one instanceof tf.Variable)));
  fit?.dispose();
  optimizer.dispose();
  model.dispose();
  tf.dispose([x, y]);
  return { seen, values };
}

describe('200 captured steps equal eager ones bit for bit', () => {
  for (const [i, [name, make]] of Object.entries(smallNetworks).entries()) {
    const clipping = i % 2 ? { clipGradValue: 0.05 } : { clipGradNorm: 0.5 };
    gpuTest(name, () =>
      expectSameCaptured(capture, steps, (wrap) => training(make(), clipping, wrap)),
    );
  }

  gpuTest('a GAN', () => expectSameCaptured(capture, steps, adversarial));

  gpuTest('fit, with metrics, validation and callbacks', async () => {
    expect(await fitted(true)).toEqual(await fitted(false));
  });
});
