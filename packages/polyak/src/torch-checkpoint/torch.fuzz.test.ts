import * as tf from '@tensorflow/tfjs';
import { damagedJson, expectExplained, expectSameData, fuzz, soaked } from '@polyak/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  Adam,
  EMAOptimizer,
  fromTorchCheckpoint,
  fromTorchStateDict,
  loadCheckpoint,
  loadModelStateDict,
  loadSafetensors,
  modelStateDict,
  saveCheckpoint,
  saveSafetensors,
  toTorchCheckpoint,
  toTorchStateDict,
} from '../index.ts';

const runs = soaked(150);

const build = (): tf.Sequential =>
  tf.sequential({
    layers: [
      tf.layers.dense({ name: 'fc', units: 3, inputShape: [2] }),
      tf.layers.batchNormalization({ name: 'norm', scale: false }),
    ],
  });

/** Changes a record of tensors in place, or gives another value for it; new tensors are made in the caller's scope. */
type Change = (tensors: Record<string, unknown>, key: string, other: string) => unknown;

const changes: Change[] = [
  (tensors, key) => Reflect.deleteProperty(tensors, key),
  (tensors, key) => (tensors[`${key}.x`] = tensors[key]),
  (tensors, key, other) => (tensors[key] = tensors[other]),
  (tensors, key) => (tensors[key] = tf.cast(tensors[key] as tf.Tensor, 'int32')),
  (tensors, key) => (tensors[key] = tf.expandDims(tensors[key] as tf.Tensor)),
  (tensors, key) => (tensors[key] = tf.reshape(tensors[key] as tf.Tensor, [-1])),
  (tensors, key) => (tensors[key] = tf.fill((tensors[key] as tf.Tensor).shape, NaN)),
  (tensors, key) => (tensors[key] = tf.add(tensors[key] as tf.Tensor, 1)),
];

const wrongs: Change[] = [
  ...[undefined, null, 7, 'x', [1], {}, new Float32Array(2)].map((wrong): Change => {
    return (tensors, key) => (tensors[key] = wrong);
  }),
  (tensors, key) => (tensors[key] as tf.Tensor).dispose(),
];

/** One to three changes: which, and of which of the tensors. */
const choices = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 });

function change(
  tensors: Record<string, unknown>,
  list: readonly [number, number, number][],
  kinds: readonly Change[],
): void {
  for (const [kind, at, from] of list) {
    const usable = Object.keys(tensors).filter((key) => {
      const one = tensors[key];
      return one instanceof tf.Tensor && !one.isDisposed;
    });
    const [key, other] = [usable[at % usable.length], usable[from % usable.length]];
    if (key !== undefined && other !== undefined) kinds[kind % kinds.length]?.(tensors, key, other);
  }
}

test('fromTorchStateDict', async () => {
  const [model, twin] = [build(), build()];
  const before = await modelStateDict(model);
  const { numTensors } = tf.memory();
  let refused = 0;
  await fuzz(fc.tuple(choices, fc.boolean()), { runs, seed: 5 }, async ([list, isFile]) => {
    const isLoaded = tf.tidy(() => {
      const tensors: Record<string, unknown> = { ...toTorchStateDict(twin) };
      change(tensors, list, [...changes, ...wrongs]);
      try {
        fromTorchStateDict((isFile ? { tensors, metadata: {} } : tensors) as never, model);
      } catch (error) {
        refused++;
        expectExplained(error);
        return false;
      }
      for (const [key, loaded] of Object.entries(toTorchStateDict(model))) {
        const expected = tensors[key] as tf.Tensor | undefined;
        // A model of tfjs does not count its batches.
        if (!expected || key.endsWith('num_batches_tracked')) continue;
        expectSameData(loaded.dataSync(), expected.dataSync());
      }
      return true;
    });
    if (isLoaded) loadModelStateDict(model, before);
    expectSameData(await modelStateDict(model), before);
    expect(tf.memory().numTensors, 'tensors').toBe(numTensors);
  });
  expect(refused).toBeGreaterThan(runs / 2);
  expect(refused).toBeLessThan(runs);
});

test('fromTorchCheckpoint', async () => {
  const [model, twin] = [build(), build()];
  const train = (of: tf.LayersModel, steps: number): tf.Optimizer => {
    const optimizer = new EMAOptimizer(new Adam(), { decay: 0.5 });
    const trained = of.trainableWeights.map((weight) => weight.read() as tf.Variable);
    for (let step = 0; step < steps; step++) {
      optimizer.minimize(
        () => tf.addN(trained.map((w) => tf.sum(tf.square(w)))).asScalar(),
        false,
        trained,
      );
    }
    return optimizer;
  };
  const [optimizer, other] = [train(model, 2), train(twin, 3)];
  const { json, safetensors } = await toTorchCheckpoint(twin, other);
  const before = await saveCheckpoint(model, optimizer);
  await fromTorchCheckpoint(model, optimizer, { json, safetensors });
  await loadCheckpoint(model, optimizer, before);
  const { numTensors } = tf.memory();
  let refused = 0;

  const inputs = fc.tuple(
    damagedJson(JSON.parse(json)),
    choices,
    fc.constantFrom('json', 'tensors', 'bytes', 'both'),
  );
  await fuzz(inputs, { runs, seed: 7 }, async ([run, list, what]) => {
    let bytes: Uint8Array = safetensors;
    if (what === 'tensors' || what === 'both') {
      const { tensors, metadata } = loadSafetensors(safetensors);
      const changed: Record<string, unknown> = { ...tensors };
      tf.engine().startScope();
      change(changed, list, changes);
      bytes = await saveSafetensors(changed as typeof tensors, metadata);
      tf.engine().endScope();
      tf.dispose(tensors);
    } else if (what === 'bytes') {
      bytes = safetensors.slice();
      for (const [value, at] of list) bytes[at % bytes.length] = value;
    }
    const given = {
      json: what === 'json' || what === 'both' ? run : json,
      safetensors: bytes,
    };
    try {
      await fromTorchCheckpoint(model, optimizer, given);
      // What has been loaded can be used.
      await toTorchCheckpoint(model, optimizer);
      await loadCheckpoint(model, optimizer, before);
    } catch (error) {
      refused++;
      expectExplained(error);
    }
    expectSameData(await saveCheckpoint(model, optimizer), before);
    expect(tf.memory().numTensors, 'tensors').toBe(numTensors);
  });
  expect(refused).toBeGreaterThan(runs / 4);
  expect(refused).toBeLessThan(runs);
});
