import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs';
import { expectClose } from '@polyak/testing';
import { beforeAll, expect, it } from 'vitest';
import {
  AveragedModel,
  EMAOptimizer,
  loadSafetensors,
} from 'polyak';
import {
  digits,
  exportAveragedModel,
  exportAverages,
  exportModel,
  exportWithNames,
  importModel,
} from './pytorch.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const golden = new URL(
  '../../packages/testing/golden/torch/',
  import.meta.url,
);
const fileOf = (name: string) =>
  readFileSync(new URL(name, golden));

/** Values in [-0.5, 0.5) without a pattern: n times the golden ratio, without its integer part. */
function scattered(shape: number[], start: number): tf.Tensor {
  const size = shape.reduce(
    (product, length) => product * length,
    1,
  );
  const values = Float32Array.from(
    { length: size },
    (_, i) => (((i + start) * 0.6180339887) % 1) - 0.5,
  );
  return tf.tensor(values, shape);
}

/** The model of the page after two steps, and the optimizer with the averages. */
function begunInATab() {
  const model = digits();
  model.setWeights(
    model
      .getWeights()
      .map((w, i) =>
        w.rank > 1 ? scattered(w.shape, 1000 * i).mul(0.2) : w,
      ),
  );
  const optimizer = new EMAOptimizer(tf.train.sgd(0.05), {
    decay: 0.5,
  });
  const images = scattered([4, 28, 28, 1], 7);
  const targets = scattered([4, 10], 3);
  for (let step = 0; step < 2; step++) {
    optimizer.minimize(() => {
      const outputs = model.apply(images, {
        training: true,
      }) as tf.Tensor;
      return outputs.sub(targets).square().mean().asScalar();
    });
  }
  return { model, optimizer };
}

async function base64(file: Blob): Promise<string> {
  return Buffer.from(await file.arrayBuffer()).toString('base64');
}

it('exports the averages to the file that PyTorch went on with', async () => {
  const { model, optimizer } = begunInATab();
  const before = await base64(await exportModel(model));
  const averages = await base64(
    await exportAverages(model, optimizer),
  );
  // Written by `vitest -u`; then continue_digits.py has to be run on it.
  const path = new URL('digits-from-tab.safetensors.base64', golden)
    .pathname;
  await expect(averages).toMatchFileSnapshot(path);
  expect(averages).not.toBe(before);
  expect(await base64(await exportModel(model))).toBe(before);
});

it('has the outputs of PyTorch, before it went on and after', async () => {
  const { tensors } = loadSafetensors(
    fileOf('digits-continued-io.safetensors'),
  );
  const images = tf.transpose(
    tensors['images'] as tf.Tensor,
    [0, 2, 3, 1],
  );
  const fromTab = Buffer.from(
    fileOf('digits-from-tab.safetensors.base64').toString(),
    'base64',
  );
  const files = {
    before: new Blob([fromTab]),
    after: new Blob([fileOf('digits-continued.safetensors')]),
  };
  const model = digits();
  for (const [name, file] of Object.entries(files)) {
    await importModel(file, model);
    const outputs = model.predict(images) as tf.Tensor;
    expectClose(
      outputs.dataSync(),
      tensors[name]?.dataSync() ?? [],
      1e-5,
    );
  }
});

it('exports an averaged model', () => {
  const model = digits();
  const averaged = new AveragedModel<tf.LayersModel>(model);
  averaged.updateParameters(model);
  for (const w of model.trainableWeights)
    w.write(tf.zeros(w.shape as number[]));
  averaged.updateParameters(model);
  const { 'fc.weight': weight, 'norm.weight': scale } =
    exportAveragedModel(averaged);
  expect(weight?.shape).toEqual([10, 196]);
  // The mean of 1 and 0.
  expect(Array.from(scale?.dataSync() ?? [])).toEqual([
    0.5, 0.5, 0.5, 0.5,
  ]);
});

it('gives the tensors other names', () => {
  expect(Object.keys(exportWithNames(digits()))).toEqual([
    'features.0.weight',
    'features.0.bias',
    'features.1.weight',
    'features.1.bias',
    'features.1.running_mean',
    'features.1.running_var',
    'features.1.num_batches_tracked',
    'head.weight',
    'head.bias',
  ]);
});
