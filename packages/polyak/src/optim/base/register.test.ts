import * as tf from '@tensorflow/tfjs';
import { describe, expect, it } from 'vitest';
import * as polyak from '../../index.ts';
import { registerOptimizer, savedClasses } from './register.ts';

const { classNameMap } = tf.serialization.SerializationMap.getMap();

/** Runs the body as in a program whose bundle lacks the class of that name. */
async function without(className: string, body: () => Promise<void>): Promise<void> {
  const own = classNameMap[className];
  Reflect.deleteProperty(classNameMap, className);
  registerOptimizer(polyak.EMAOptimizer);
  try {
    await body();
  } finally {
    if (own) classNameMap[className] = own;
  }
}

/** What `model.save` with `includeOptimizer` writes for a model trained with that optimizer. */
async function saved(optimizer: tf.Optimizer): Promise<tf.io.ModelArtifacts> {
  const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] });
  model.compile({ optimizer, loss: 'meanSquaredError' });
  let artifacts: tf.io.ModelArtifacts | undefined;
  const keep = tf.io.withSaveHandler((given) => {
    artifacts = given;
    return Promise.resolve({
      modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' },
    });
  });
  await model.save(keep, { includeOptimizer: true });
  model.dispose();
  if (!artifacts) throw new Error('nothing was saved');
  return artifacts;
}

describe('a class that a saved model needs', () => {
  it.each([
    ['alone', () => new polyak.Adam()],
    ['in an EMAOptimizer', () => new polyak.EMAOptimizer(new polyak.Adam())],
    ['in a Lookahead', () => new polyak.Lookahead(new polyak.Adam())],
  ])('is named with its import if the program lacks it: %s', async (_, make) => {
    const artifacts = await saved(make());
    await without('PolyakAdam', async () => {
      await expect(tf.loadLayersModel(tf.io.fromMemory(artifacts))).rejects.toThrow(
        "the model was saved with Adam, which this program does not contain: import { Adam } from 'polyak' and use it",
      );
    });
  });

  it('is found once the program uses it', async () => {
    const artifacts = await saved(new polyak.Adam());
    await without('PolyakAdam', async () => {
      registerOptimizer(polyak.Adam);
      const model = await tf.loadLayersModel(tf.io.fromMemory(artifacts));
      expect((model as tf.Sequential).optimizer.getClassName()).toBe('PolyakAdam');
      model.dispose();
    });
  });

  it('stays that of another copy of the package, which has registered it', () => {
    const own = classNameMap['PolyakAdam'];
    registerOptimizer(polyak.EMAOptimizer);
    expect(classNameMap['PolyakAdam']).toBe(own);
  });
});

it('lists all exported classes that tfjs knows by name', () => {
  const registered = Object.entries(polyak).flatMap(([name, value]) => {
    const { className } = value as { className?: string };
    return className !== undefined && classNameMap[className]?.[0] === value ? [name] : [];
  });
  expect([...savedClasses].sort()).toEqual(registered.sort());
});
