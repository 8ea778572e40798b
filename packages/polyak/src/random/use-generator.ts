import { rejection } from '../argument.ts';
import { isLayersModel, type LayersModelLike } from '../layers-model.ts';
import { pageWide } from '../page-wide.ts';
import type { Generator } from './generator.ts';
import { adapt, randomLayersIn } from './random-layers.ts';

/** What lets each layer draw as before. */
const restores = pageWide('generators of layers', () => new WeakMap<object, () => void>());

/**
 * Lets the layers of a model draw from a generator, in eager and in captured calls: `Dropout`, `SpatialDropout1D`,
 * `GaussianNoise`, `GaussianDropout`, `AlphaDropout` and the dropout of recurrent layers, also inside nested models. Layers
 * with a `seed` draw the same numbers in each step, and stay as they are.
 *
 * {@link captureFit} does this for layers without a generator. The layers do not own theirs: dispose it after them.
 *
 * @param model - a `tf.LayersModel`
 * @param generator - takes the place of any other
 * @returns a function that lets the layers draw as before
 * @throws TypeError unless it is a model and a generator
 * @example
 * ```ts
 * useGenerator(model, new Generator(42));
 * const train = capture((x: tf.Tensor, y: tf.Tensor) =>
 *   optimizer.minimize(() => loss(model.apply(x, { training: true }), y), true)!,
 * );
 * ```
 */
export function useGenerator(model: LayersModelLike, generator: Generator): () => void {
  if (!isLayersModel(model)) throw rejection('model', 'a tf.LayersModel', model);
  if (!isGenerator(generator)) throw rejection('generator', 'a Generator', generator);
  return drawFrom(generator, randomLayersIn(model));
}

/** The same with the generator that `make` returns, if there are layers that have none yet. */
export function useGeneratorIfNone(model: object, make: () => Generator): () => void {
  const layers = randomLayersIn(model).filter((layer) => !restores.has(layer));
  return layers.length > 0 ? drawFrom(make(), layers) : () => undefined;
}

function drawFrom(generator: Generator, layers: ReturnType<typeof randomLayersIn>): () => void {
  const own = layers.map((layer) => {
    restores.get(layer)?.();
    const back = adapt(layer, generator);
    const restore = (): void => {
      if (restores.get(layer) !== restore) return;
      restores.delete(layer);
      back();
    };
    restores.set(layer, restore);
    return restore;
  });
  return () => {
    for (const restore of own) restore();
  };
}

/** Of whichever copy of this package. */
function isGenerator(candidate: unknown): candidate is Generator {
  return typeof (candidate as Partial<Generator> | null | undefined)?.dropout === 'function';
}
