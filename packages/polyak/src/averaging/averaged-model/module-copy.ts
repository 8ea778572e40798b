import { dispose, type Variable } from '@tensorflow/tfjs-core';
import {
  cloneModel,
  placesOf,
  weightsOf,
  type LayersModelLike,
  type Weight,
} from '../../layers-model.ts';

/** A model of the same architecture, and what is in it. */
export interface ModuleCopy<M> {
  readonly module: M;
  /** Weights of its own, each once, in the order and under the names of the model's. */
  readonly weights: readonly Weight[];
  /** The copy of a layer that models share is several layers: the weights of the first, and those of the others. */
  readonly repeated: readonly { readonly first: Variable; readonly again: Variable }[];
}

/** @throws Error if the copy has other weights, as with layers that are not built in `build` */
export function copyModule<M extends LayersModelLike>(model: M): ModuleCopy<M> {
  const module = cloneModel(model);
  const [places, copies] = [placesOf(model), placesOf(module)];
  if (shapesOf(places) !== shapesOf(copies)) {
    module.dispose();
    disposeRest(copies.map(({ variable }) => variable));
    throw new Error(
      `the model must have the weights that a copy of it has, ${copies.length}, got ${places.length}: layers must make theirs in build()`,
    );
  }
  const firsts = new Map<Variable, Weight>();
  const repeated = copies.flatMap((copy, i) => {
    const source = places[i]?.variable ?? copy.variable;
    const first = firsts.get(source)?.variable;
    if (!first) firsts.set(source, copy);
    return first && first !== copy.variable ? [{ first, again: copy.variable }] : [];
  });
  const weights = weightsOf(model).flatMap(({ name, variable }) => {
    const copy = firsts.get(variable);
    return copy ? [{ ...copy, name }] : [];
  });
  return { module, weights, repeated };
}

/** Of models within models tfjs leaves half of the weights. */
export function disposeRest(variables: readonly Variable[]): void {
  dispose(variables.filter(({ isDisposed }) => !isDisposed));
}

function shapesOf(weights: readonly Weight[]): string {
  return JSON.stringify(weights.map(({ variable: { dtype, shape } }) => [dtype, shape]));
}
