import * as tf from '@tensorflow/tfjs';
import { valuesAfter, type Twin } from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { Adam } from '../optim/adam.ts';
import { AdamW } from '../optim/adamw.ts';
import { ScheduleFreeAdamW } from '../optim/schedule-free/adamw.ts';
import type { ScheduleFreeOptimizer } from '../optim/schedule-free/optimizer.ts';
import { ScheduleFreeRAdam } from '../optim/schedule-free/radam.ts';
import { ScheduleFreeSGD } from '../optim/schedule-free/sgd.ts';
import { SGD } from '../optim/sgd.ts';
import { CosineAnnealingLR } from '../schedule/cosine-annealing-lr.ts';
import { capture, type CapturedFunction } from './capture.ts';
import { captureFit } from './capture-fit.ts';

type Fn = (...args: never[]) => unknown;
type Captured = CapturedFunction<Fn>;
type Wrap = <F extends Fn>(fn: F) => F;

/** `VITE_CAPTURED_STEPS=200` makes the runs longer. */
const atLeast = Number(import.meta.env['VITE_CAPTURED_STEPS'] ?? 0);

/** The same run twice: with each function as it is, and captured. */
async function expectSame(fewest: number, make: (wrap: Wrap) => Twin): Promise<void> {
  const steps = Math.max(fewest, atLeast);
  const eager = await valuesAfter(
    steps,
    make((fn) => fn),
  );
  const captured: Captured[] = [];
  const twin = make((fn) => {
    const one = capture(fn, { onUncapturable: 'throw' });
    captured.push(one);
    return one as unknown as typeof fn;
  });
  const disposeTwin = twin.dispose.bind(twin);
  twin.dispose = () => {
    for (const one of captured) {
      expect(one.engine).toBe('captured');
      expect(one.recordings).toBeGreaterThan(0);
      one.dispose();
      expect(one.bytes).toBe(0);
    }
    disposeTwin();
  };
  expect(await valuesAfter(steps, twin)).toEqual(eager);
}

// tfjs takes the seed 0 for none.
const noise = (shape: number[], seed: number, scale = 1): tf.Tensor =>
  tf.randomNormal(shape, 0, scale, 'float32', seed + 1);

const weights = (shape: number[], seed: number): tf.Variable =>
  tf.tidy(() => tf.variable(noise(shape, seed, 0.2)));

const dense = (units: number, seed: number, activation?: 'relu' | 'tanh') =>
  tf.layers.dense({
    units,
    ...(activation && { activation }),
    kernelInitializer: tf.initializers.glorotNormal({ seed }),
  });

async function stateOf(...optimizers: tf.Optimizer[]): Promise<tf.Tensor[]> {
  const all = await Promise.all(optimizers.map((optimizer) => optimizer.getWeights()));
  return all.flat().map(({ tensor }) => tensor);
}

function classes(size: number, count: number, seed: number): tf.Tensor {
  return tf.tidy(() =>
    tf.oneHot(tf.cast(tf.randomUniform([size], 0, count - 0.01, 'float32', seed), 'int32'), count),
  );
}

/** How a model is trained, what it then is, and what frees it. */
function training(
  wrap: Wrap,
  model: tf.LayersModel,
  optimizer: EMAOptimizer,
  loss: (y: tf.Tensor, predicted: tf.Tensor) => tf.Scalar,
) {
  return {
    train: wrap(
      (x: tf.Tensor, y: tf.Tensor) =>
        optimizer.minimize(
          () => loss(y, model.apply(x, { training: true }) as tf.Tensor),
          true,
        ) as tf.Scalar,
    ),
    state: async () => [...(model.getWeights() as tf.Variable[]), ...(await stateOf(optimizer))],
    dispose: () => {
      optimizer.dispose();
      model.dispose();
    },
  };
}

/** Steps on inputs of their own. */
const stepsOn =
  (train: (...inputs: tf.Tensor[]) => tf.Scalar, inputsOf: (i: number) => tf.Tensor[]) =>
  (i: number): tf.Tensor[] => {
    const inputs = inputsOf(i);
    const cost = train(...inputs);
    tf.dispose(inputs);
    return [cost];
  };

describe('captured steps equal eager ones bit for bit', () => {
  gpuTest(
    'an MLP, with schedule, clipping, swaps, a frozen layer and a last batch of another size',
    async () => {
      await expectSame(60, (wrap) => {
        const w = [weights([6, 16], 1), weights([16], 2), weights([16, 3], 3), weights([3], 4)];
        const [w1, b1, w2, b2] = w as [tf.Variable, tf.Variable, tf.Variable, tf.Variable];
        const predict = (x: tf.Tensor): tf.Tensor =>
          tf.tidy(() => {
            const hidden = tf.relu(tf.add(tf.matMul(x as tf.Tensor2D, w1 as tf.Tensor2D), b1));
            return tf.add(tf.matMul(hidden as tf.Tensor2D, w2 as tf.Tensor2D), b2);
          });
        const inner = new AdamW({ lr: 0.02 });
        inner.clipping = { clipGradNorm: 0.5 };
        const optimizer = new EMAOptimizer(inner, { decays: [0.9, 0.99], warmup: 'ramp' });
        const schedule = new CosineAnnealingLR(inner, { tMax: 80 });
        const loss = (x: tf.Tensor, y: tf.Tensor): tf.Scalar =>
          tf.losses.softmaxCrossEntropy(y, predict(x));
        const train = wrap(
          (x: tf.Tensor, y: tf.Tensor) => optimizer.minimize(() => loss(x, y), true) as tf.Scalar,
        );
        const test = wrap((x: tf.Tensor) => predict(x));
        return {
          step: (i) => {
            if (i === 30) w1.trainable = false;
            if (i === 44) w1.trainable = true;
            const size = i % 6 === 5 ? 3 : 8;
            const [x, y] = [noise([size, 6], i), classes(size, 3, i)];
            const seen: tf.Tensor[] = [train(x, y)];
            if (i % 5 === 4) {
              const fixed = noise([5, 6], 7);
              seen.push(...optimizer.swapEmaWeights(() => [test(fixed)], { index: i % 2 }));
              seen.push(test(fixed));
              fixed.dispose();
            }
            schedule.step();
            tf.dispose([x, y]);
            return seen;
          },
          state: async () => [...w, ...(await stateOf(optimizer))],
          dispose: () => {
            optimizer.dispose();
            tf.dispose(w);
          },
        };
      });
    },
  );

  gpuTest('accumulated gradients, clipped by value, with averages every third step', async () => {
    await expectSame(40, (wrap) => {
      const w = weights([5, 4], 1);
      const inner = new SGD([w], { lr: 0.1, momentum: 0.9, accumulate: 2 });
      inner.clipping = { clipGradValue: 0.01 };
      const optimizer = new EMAOptimizer(inner, { decay: 0.8, everyNSteps: 3 });
      const train = wrap(
        (x: tf.Tensor) =>
          optimizer.minimize(
            () => tf.mean(tf.square(tf.matMul(x as tf.Tensor2D, w as tf.Tensor2D))),
            true,
          ) as tf.Scalar,
      );
      return {
        step: stepsOn(train, (i) => [noise([3, 5], i)]),
        state: async () => [w, ...(await stateOf(optimizer))],
        dispose: () => {
          optimizer.dispose();
          w.dispose();
        },
      };
    });
  });

  for (const [name, make] of Object.entries({
    ScheduleFreeSGD: (w: tf.Variable) => new ScheduleFreeSGD([w], { lr: 0.3, warmupSteps: 5 }),
    ScheduleFreeAdamW: (w: tf.Variable) =>
      new ScheduleFreeAdamW([w], { lr: 0.02, innerMomentum: 0.5, weightDecay: 0.1 }),
    ScheduleFreeRAdam: (w: tf.Variable) => new ScheduleFreeRAdam([w], { lr: 0.02 }),
  })) {
    gpuTest(`${name}, with swaps, alone and with an average around it`, async () => {
      for (const isAveraged of [false, true]) {
        await expectSame(24, (wrap) => {
          const w = weights([5, 4], 1);
          const inner: ScheduleFreeOptimizer = make(w);
          const optimizer = isAveraged ? new EMAOptimizer(inner, { decay: 0.8 }) : inner;
          const cost = (x: tf.Tensor): tf.Scalar =>
            tf.mean(tf.square(tf.matMul(x as tf.Tensor2D, w as tf.Tensor2D)));
          const train = wrap(
            (x: tf.Tensor) => optimizer.minimize(() => cost(x), true) as tf.Scalar,
          );
          const test = wrap((x: tf.Tensor) => tf.tidy(() => cost(x)));
          return {
            step: (i) => {
              const x = noise([3, 5], i);
              const seen = [train(x)];
              if (i % 4 === 3)
                seen.push(
                  inner.swapAverages(() => test(x)),
                  test(x),
                );
              x.dispose();
              return seen;
            },
            state: async () => [w, ...(await stateOf(optimizer))],
            dispose: () => {
              optimizer.dispose();
              w.dispose();
            },
          };
        });
      }
    });
  }

  gpuTest('a CNN with batch normalization, whose statistics are averaged', async () => {
    await expectSame(15, (wrap) => {
      const model = tf.sequential({
        layers: [
          tf.layers.conv2d({
            inputShape: [8, 8, 1],
            filters: 4,
            kernelSize: 3,
            kernelInitializer: tf.initializers.heNormal({ seed: 1 }),
          }),
          tf.layers.batchNormalization(),
          tf.layers.activation({ activation: 'relu' }),
          tf.layers.maxPooling2d({ poolSize: 2 }),
          tf.layers.flatten(),
          dense(3, 2),
        ],
      });
      const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), {
        decay: 0.9,
        model,
        buffers: 'average',
      });
      const { train, state, dispose } = training(
        wrap,
        model,
        optimizer,
        tf.losses.softmaxCrossEntropy,
      );
      const test = wrap((x: tf.Tensor) => model.predict(x) as tf.Tensor);
      return {
        step: (i) => {
          const [x, y] = [noise([4, 8, 8, 1], i), classes(4, 3, i)];
          const seen = [train(x, y)];
          if (i % 3 === 2) seen.push(...optimizer.swapEmaWeights(() => [test(x) as tf.Scalar]));
          tf.dispose([x, y]);
          return seen;
        },
        state,
        dispose,
      };
    });
  });

  gpuTest('an LSTM', async () => {
    await expectSame(8, (wrap) => {
      const model = tf.sequential({
        layers: [
          tf.layers.lstm({
            inputShape: [4, 3],
            units: 5,
            kernelInitializer: tf.initializers.glorotNormal({ seed: 1 }),
            recurrentInitializer: tf.initializers.glorotNormal({ seed: 2 }),
          }),
          dense(1, 3),
        ],
      });
      const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), { decay: 0.9 });
      const { train, state, dispose } = training(
        wrap,
        model,
        optimizer,
        tf.losses.meanSquaredError,
      );
      const step = stepsOn(train, (i) => [noise([4, 4, 3], i), noise([4, 1], i + 1000)]);
      return { step, state, dispose };
    });
  });

  gpuTest('a GAN, whose two optimizers take turns in one function', async () => {
    await expectSame(12, (wrap) => {
      const [g1, g2, d1, d2] = [
        weights([2, 8], 1),
        weights([8, 2], 2),
        weights([2, 8], 3),
        weights([8, 1], 4),
      ] as [tf.Variable, tf.Variable, tf.Variable, tf.Variable];
      const through = (x: tf.Tensor, a: tf.Variable, b: tf.Variable): tf.Tensor =>
        tf.matMul(tf.relu(tf.matMul(x as tf.Tensor2D, a as tf.Tensor2D)), b);
      const generator = new EMAOptimizer(new Adam([g1, g2], { lr: 0.01 }), { decay: 0.9 });
      const discriminator = new Adam([d1, d2], { lr: 0.02 });
      const cross = (logits: tf.Tensor, label: 0 | 1): tf.Scalar =>
        tf.losses.sigmoidCrossEntropy(label ? tf.onesLike(logits) : tf.zerosLike(logits), logits);
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
        return { d, losses: [g] };
      });
      return {
        step: (i) => {
          const [real, z] = [noise([4, 2], i), noise([4, 2], i + 1000)];
          const { d, losses } = train(real, z);
          tf.dispose([real, z]);
          return [d, ...losses];
        },
        state: async () => [g1, g2, d1, d2, ...(await stateOf(generator, discriminator))],
        dispose: () => {
          generator.dispose();
          discriminator.dispose();
          tf.dispose([g1, g2, d1, d2]);
        },
      };
    });
  });

  gpuTest('a transformer', async () => {
    await expectSame(6, (wrap) => {
      const width = 8;
      const w = [1, 2, 3, 4].map((seed) => weights([width, width], seed));
      const [query, key, value, out] = w as [tf.Variable, tf.Variable, tf.Variable, tf.Variable];
      const [scale, shift] = [
        tf.tidy(() => tf.variable(tf.ones([width]))),
        tf.tidy(() => tf.variable(tf.zeros([width]))),
      ];
      const project = (x: tf.Tensor, matrix: tf.Variable): tf.Tensor =>
        tf.reshape(tf.matMul(tf.reshape(x, [-1, width]), matrix as tf.Tensor2D), x.shape);
      const attention = (x: tf.Tensor): tf.Tensor => {
        const { mean, variance } = tf.moments(x, -1, true);
        const normal = tf.add(
          tf.mul(tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, 1e-5))), scale),
          shift,
        );
        const scores = tf.mul(
          tf.matMul(project(normal, query), project(normal, key), false, true),
          width ** -0.5,
        );
        const mask = tf.mul(tf.sub(1, tf.linalg.bandPart(tf.ones([5, 5]), -1, 0)), -1e9);
        const mixed = tf.matMul(tf.softmax(tf.add(scores, mask)), project(normal, value));
        return tf.add(x, project(mixed, out));
      };
      const optimizer = new EMAOptimizer(new AdamW({ lr: 0.01 }), { decay: 0.9 });
      const train = wrap(
        (x: tf.Tensor, y: tf.Tensor) =>
          optimizer.minimize(
            () => tf.mean(tf.square(tf.sub(attention(attention(x)), y))),
            true,
          ) as tf.Scalar,
      );
      return {
        step: stepsOn(train, (i) => [noise([2, 5, width], i), noise([2, 5, width], i + 1000)]),
        state: async () => [...w, scale, shift, ...(await stateOf(optimizer))],
        dispose: () => {
          optimizer.dispose();
          tf.dispose([...w, scale, shift]);
        },
      };
    });
  });

  gpuTest('fit, with metrics, validation, callbacks and a last batch of another size', async () => {
    const run = async (isCaptured: boolean): Promise<unknown> => {
      const model = tf.sequential({
        layers: [
          tf.layers.dense({
            inputShape: [4],
            units: 8,
            activation: 'relu',
            kernelInitializer: tf.initializers.glorotNormal({ seed: 1 }),
          }),
          tf.layers.batchNormalization(),
          dense(3, 2),
          tf.layers.softmax(),
        ],
      });
      const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), { decay: 0.9, model });
      const compile = (): void => {
        model.compile({
          optimizer,
          loss: 'categoricalCrossentropy',
          metrics: ['accuracy'],
        });
      };
      compile();
      const fit = isCaptured ? captureFit(model, { onUncapturable: 'throw' }) : null;
      const [x, y] = [noise([50, 4], 1), classes(50, 3, 2)];
      const batches: unknown[] = [];
      const history = await model.fit(x, y, {
        batchSize: 8,
        epochs: 6,
        shuffle: false,
        validationSplit: 0.2,
        verbose: 0,
        callbacks: { onBatchEnd: (_, logs) => void batches.push({ ...logs }) },
      });
      const evaluated = await optimizer.swapEmaWeights(async () => {
        const scores = model.evaluate(x, y, { batchSize: 10 }) as tf.Scalar[];
        const values = await Promise.all(scores.map((score) => score.data()));
        tf.dispose(scores);
        return values.map((one) => [...one]);
      });
      const onBatch = await model.trainOnBatch(x, y);
      if (fit) {
        expect(fit.train?.recordings).toBe(1);
        // Batches of 8 and 2 of the validation, and of 10.
        expect(fit.test?.recordings).toBe(3);
        const before = fit.train;
        compile();
        await model.trainOnBatch(x, y);
        expect(fit.train).not.toBe(before);
        fit.dispose();
      } else {
        compile();
        await model.trainOnBatch(x, y);
      }
      const trained = [...model.getWeights(), ...(await stateOf(optimizer))];
      const values = await Promise.all(trained.map(async (one) => [...(await one.data())]));
      tf.dispose(trained.filter((one) => !(one instanceof tf.Variable)));
      optimizer.dispose();
      model.dispose();
      tf.dispose([x, y]);
      return { history: history.history, batches, evaluated, onBatch, values };
    };
    expect(await run(true)).toEqual(await run(false));
  });
});
