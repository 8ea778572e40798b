import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, it } from 'vitest';
import { AveragedModel } from 'polyak';
import { loadAverages, saveAverages } from './safetensors.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

it('takes averages to another model through a file', async () => {
  const make = () =>
    tf.sequential({
      layers: [
        tf.layers.dense({ units: 2, inputShape: [3] }),
        tf.layers.batchNormalization(),
        tf.layers.dense({ units: 1 }),
      ],
    });
  const averaged = new AveragedModel<tf.LayersModel>(make());
  averaged.updateParameters(make());
  const other = make();
  const metadata = await loadAverages(
    await saveAverages(averaged),
    other,
  );
  expect(metadata).toEqual({ updates: '1' });
  const values = (tensors: readonly tf.Tensor[]) =>
    tensors.map((t) => Array.from(t.dataSync()));
  expect(
    values(other.trainableWeights.map((w) => w.read())),
  ).toEqual(values(averaged.parameters()));
});
