import {
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import {
  buildModel,
  loadTorchStateDict,
} from '@polyak/vision-models';
import { expectClose } from '@polyak/testing';
import { isTorchLive, runPython } from '@polyak/testing/torch';
import { loadSafetensors } from 'polyak';
import { beforeAll, expect, it } from 'vitest';
import { formulaStateDict } from '../../packages/vision-models/fixtures/formula.ts';
import { fineTune } from './torchvision.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

/** As in exchange_torchvision.py, with the channels last. */
function images(): tf.Tensor4D {
  const shape: [number, number, number, number] = [4, 33, 33, 3];
  const values = Float32Array.from(
    { length: 4 * 33 * 33 * 3 },
    (_, i) => Math.sin(0.37 * i + 0.001 * i * i),
  );
  return tf.tensor4d(values, shape);
}

function twoBatches() {
  const labels = tf.oneHot([0, 1, 2, 1], 3) as tf.Tensor2D;
  return Array.from({ length: 2 }, () => ({
    images: images(),
    labels,
  }));
}

/** The weights of ImageNet's classes; the file of torchvision, if it is there. */
async function fileFromTorchvision(path: string): Promise<Blob> {
  if (isTorchLive) {
    runPython('exchange_torchvision.py', 'save', path);
    return new Blob([readFileSync(path)]);
  }
  const model = buildModel('shufflenet_v2_x0_5');
  const bytes = await formulaStateDict(model);
  model.dispose();
  return new Blob([new Uint8Array(bytes)]);
}

it(
  'fine-tunes torchvision’s weights, and gives their averages back',
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(
      join(tmpdir(), 'polyak-torchvision-'),
    );
    const file = await fileFromTorchvision(join(folder, 'begun'));
    const result = await fineTune(file, 3, twoBatches());
    const bytes = new Uint8Array(await result.arrayBuffer());

    const { tensors: begun } = loadSafetensors(
      await file.arrayBuffer(),
    );
    const { tensors: tuned } = loadSafetensors(bytes);
    expect(Object.keys(tuned).sort()).toEqual(
      Object.keys(begun).sort(),
    );
    expect(tuned['fc.weight']?.shape).toEqual([3, 1024]);
    // Adam moves a weight by at most about 0.001 in each of two steps, of which the average with a decay of 0.99 has a hundredth:
    // 0.01 · 0.001, then 0.99 of it and 0.01 · 0.002.
    const moved = tf.tidy(() => {
      const [from, to] = [begun, tuned].map(
        (tensors) => tensors['conv1.0.weight'] as tf.Tensor,
      );
      return (from as tf.Tensor)
        .sub(to as tf.Tensor)
        .abs()
        .max();
    });
    expect(moved.dataSync()[0]).toBeGreaterThan(5e-6);
    expect(moved.dataSync()[0]).toBeLessThan(3.1e-5);

    if (isTorchLive) {
      const [path, logits] = [
        join(folder, 'tuned'),
        join(folder, 'logits'),
      ];
      writeFileSync(path, bytes);
      runPython('exchange_torchvision.py', 'logits', path, logits);
      const { tensors } = loadSafetensors(
        new Uint8Array(readFileSync(logits)),
      );
      const model = buildModel('shufflenet_v2_x0_5', {
        classes: 3,
      });
      loadTorchStateDict(model, bytes);
      const found = model.forward(images());
      const expected = tensors['logits']?.dataSync() ?? [];
      expectClose(found.dataSync(), expected, 1e-4);
    }
    rmSync(folder, { recursive: true });
  },
);
