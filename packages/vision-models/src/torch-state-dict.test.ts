import * as tf from '@tensorflow/tfjs';
import '@polyak/testing/no-leaks';
import { loadSafetensors, saveSafetensors } from 'polyak';
import { expect, test } from 'vitest';
import { smallModels } from '../fixtures/small-models.ts';
import { build, type VisionModel } from './build-model.ts';
import { loadTorchStateDict, torchStateDict } from './torch-state-dict.ts';

const classifier = (name: string) => name.startsWith('fc.');

function small(seed: number, classes = 3): VisionModel {
  return build(smallModels.regnet_y, { seed, classes });
}

/** The state dict of a model, after a change, as a file. */
async function fileOf(
  model: VisionModel,
  change: (tensors: Record<string, tf.Tensor>) => Record<string, tf.Tensor> = (same) => same,
): Promise<Uint8Array> {
  const tensors = torchStateDict(model);
  const file = await saveSafetensors(change(tensors));
  tf.dispose(tensors);
  return file;
}

async function bytesOf(model: VisionModel): Promise<number[]> {
  return Array.from(await fileOf(model));
}

test('a state dict goes into another model, and comes out again as it was', async () => {
  const [source, target] = [small(1), small(2)];
  tf.tidy(() => source.buffers.get('stem.1.num_batches_tracked')?.assign(tf.scalar(7, 'int32')));
  const file = await fileOf(source);
  expect(await bytesOf(target)).not.toEqual(Array.from(file));
  loadTorchStateDict(target, file);
  expect(await bytesOf(target)).toEqual(Array.from(file));
  source.dispose();
  target.dispose();
});

test('its tensors are in the layout of PyTorch', () => {
  const model = small(1);
  const tensors = torchStateDict(model);
  const stem = model.parameters.get('stem.0.weight');
  const inTorch = tensors['stem.0.weight'];
  expect([stem?.shape, inTorch?.shape]).toEqual([
    [3, 3, 3, 32],
    [32, 3, 3, 3],
  ]);
  // Output 5, input 2, row 1, column 0.
  const values = inTorch?.arraySync() as number[][][][];
  const own = stem?.arraySync() as number[][][][];
  expect(values[5]?.[2]?.[1]?.[0]).toBe(own[1]?.[0]?.[2]?.[5]);
  expect(tensors['fc.weight']?.shape).toEqual([3, 32]);
  tf.dispose(tensors);
  model.dispose();
});

test('a classifier of its own keeps its values', async () => {
  const [source, target] = [small(1, 3), small(2, 5)];
  const before = target.parameters.get('fc.weight')?.dataSync();
  loadTorchStateDict(target, await fileOf(source), { except: classifier });
  expect(target.parameters.get('fc.weight')?.dataSync()).toEqual(before);
  const stems = [source, target].map(({ parameters }) => parameters.get('stem.0.weight'));
  expect(stems[1]?.dataSync()).toEqual(stems[0]?.dataSync());
  source.dispose();
  target.dispose();
});

test('a file that does not fit changes nothing', async () => {
  const model = small(1);
  const before = await bytesOf(model);
  const load = async (change: Parameters<typeof fileOf>[1]) => {
    loadTorchStateDict(model, await fileOf(model, change));
  };
  await expect(load(({ 'fc.bias': _, ...rest }) => rest)).rejects.toThrow(
    new RangeError('"fc.bias" in the file must be float32 [3], got nothing'),
  );
  await expect(
    load((all) => ({ ...all, 'fc.extra': all['fc.bias'] as tf.Tensor })),
  ).rejects.toThrow(
    new RangeError('the file must have no tensors but the model\'s, got "fc.extra"'),
  );
  await expect(
    load((all) => ({ ...all, 'fc.weight': all['fc.bias'] as tf.Tensor })),
  ).rejects.toThrow(
    new RangeError('"fc.weight" in the file must be float32 [3, 32], got float32 [3]'),
  );
  expect(await bytesOf(model)).toEqual(before);
  model.dispose();
});

test('a file of an early PyTorch, which counted no batches', async () => {
  const [source, target] = [small(1), small(2)];
  tf.tidy(() => target.buffers.get('stem.1.num_batches_tracked')?.assign(tf.scalar(7, 'int32')));
  const file = await fileOf(source, (all) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !name.endsWith('_tracked'))),
  );
  loadTorchStateDict(target, file);
  expect(target.buffers.get('stem.1.num_batches_tracked')?.dataSync()).toEqual(Int32Array.of(7));
  const stems = [source, target].map(({ parameters }) => parameters.get('stem.0.weight'));
  expect(stems[1]?.dataSync()).toEqual(stems[0]?.dataSync());
  source.dispose();
  target.dispose();
});

test('num_batches_tracked is an integer, as in PyTorch', async () => {
  const model = small(1);
  const { tensors } = loadSafetensors(await fileOf(model));
  expect(tensors['stem.1.num_batches_tracked']?.dtype).toBe('int32');
  tf.dispose(tensors);
  model.dispose();
});
