import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';
import { expect, it } from 'vitest';
import { load, resume, save } from './checkpoint.ts';

const build = () =>
  tf.sequential({
    layers: [
      tf.layers.dense({
        units: 1,
        inputShape: [1],
        useBias: false,
        kernelInitializer: 'zeros',
      }),
    ],
  });

const weightOf = (model: tf.LayersModel) =>
  model.getWeights()[0]?.dataSync()[0];

it('a checkpoint from validation time has the weights and their averages', async () => {
  const model = build();
  const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), {
    decay: 0.5,
  });
  model.compile({ optimizer, loss: 'meanSquaredError' });
  await model.fit(tf.ones([1, 1]), tf.ones([1, 1]), { epochs: 1 });
  const { score, checkpoint } = await save(model, optimizer, () =>
    Promise.resolve(weightOf(model) ?? NaN),
  );
  // Adam's first step is lr long; the average is half way.
  expect(weightOf(model)).toBeCloseTo(0.01, 6);
  expect(score).toBeCloseTo(0.005, 6);

  const other = build();
  const resumed = await resume(other, structuredClone(checkpoint));
  expect(weightOf(other)).toBe(weightOf(model));
  expect(resumed.decay).toBe(0.5);
  expect(resumed.swapEmaWeights(() => weightOf(other))).toBe(score);
});

it('a model that is loaded with its optimizer can be swapped at once', async () => {
  const model = build();
  const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), {
    decay: 0.5,
  });
  model.compile({ optimizer, loss: 'meanSquaredError' });
  await model.fit(tf.ones([1, 1]), tf.ones([1, 1]), { epochs: 1 });
  let saved: tf.io.ModelArtifacts = {};
  await model.save(
    tf.io.withSaveHandler((artifacts) => {
      saved = artifacts;
      const modelArtifactsInfo =
        tf.io.getModelArtifactsInfoForJSON(artifacts);
      return Promise.resolve({ modelArtifactsInfo });
    }),
    { includeOptimizer: true },
  );
  const loaded = await load(tf.io.fromMemory(saved));
  const average = loaded.optimizer.swapEmaWeights(() =>
    weightOf(loaded.model),
  );
  expect(average).toBeCloseTo(0.005, 6);
});
