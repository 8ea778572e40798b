import { cast, tidy, type Variable } from '@tensorflow/tfjs-core';
import { rejection } from '../argument.ts';
import { assertUsable } from '../update/apply.ts';
import { getSwaMultiAvgFn, type AvgFn, type MultiAvgFn } from './average-fn.ts';
import { averageVariable } from './average-variable.ts';
import { checkNotDisposed } from './followed-variables.ts';
import {
  cloneModel,
  isLayersModel,
  weightsOf,
  type LayersModelLike,
  type Weight,
} from '../layers-model.ts';

/** Options of {@link AveragedModel}. */
export interface AveragedModelOptions {
  /** The new average of one tensor; not together with `multiAvgFn`. */
  avgFn?: AvgFn;
  /**
   * The new averages of all tensors at once, in place.
   * @defaultValue `getSwaMultiAvgFn()`
   */
  multiAvgFn?: MultiAvgFn;
  /**
   * Whether what no gradient trains (batch normalization's moving statistics) is averaged too; if not, it is copied
   * at each update.
   * @defaultValue `false`
   */
  useBuffers?: boolean;
}

/**
 * Averages of a model's weights, kept apart from the training loop: SWA by default, EMA or anything else by function.
 * The semantics are those of `torch.optim.swa_utils.AveragedModel` (torch 2): the first update copies the weights,
 * later ones average.
 *
 * Of a list of variables, those with `trainable: false` count as buffers.
 *
 * @example
 * ```ts
 * const averaged = new AveragedModel(model, { multiAvgFn: getEmaMultiAvgFn(0.999) });
 * for (const [x, y] of batches) {
 *   optimizer.minimize(() => loss(model, x, y));
 *   averaged.updateParameters(model);
 * }
 * averaged.module.predict(x);
 * ```
 */
export class AveragedModel<S extends LayersModelLike | readonly Variable[]> {
  /** For a LayersModel: a model of the same architecture that holds the averages. */
  readonly module: S extends LayersModelLike ? S : undefined;

  private readonly weights: readonly Weight[];
  private readonly avgFn: AvgFn | undefined;
  private readonly multiAvgFn: MultiAvgFn;
  private readonly useBuffers: boolean;
  private count = 0;

  /**
   * @param source - a `tf.LayersModel`, or a list of variables
   * @throws if there are no variables, if one is disposed, or if both functions are given
   */
  constructor(source: S, options: AveragedModelOptions = {}) {
    const { avgFn, multiAvgFn, useBuffers = false } = options;
    if (avgFn && multiAvgFn) throw new TypeError('only one of avgFn and multiAvgFn may be given');
    checkFunction('avgFn', avgFn);
    checkFunction('multiAvgFn', multiAvgFn);
    if (typeof useBuffers !== 'boolean') throw rejection('useBuffers', 'a boolean', useBuffers);
    const sources = checkedWeights(source);
    this.avgFn = avgFn;
    this.multiAvgFn = multiAvgFn ?? getSwaMultiAvgFn();
    this.useBuffers = useBuffers;

    const module = isLayersModel(source) ? cloneModel(source) : undefined;
    this.module = module as typeof this.module;
    this.weights = module ? weightsOf(module) : sources.map(averageOf);
    copyAll(this.weights, sources);
  }

  /** How many sets of weights are in the averages. */
  get nAveraged(): number {
    return this.count;
  }

  /** The averaged variables, in the order of the model's; buffers not included. They stay this object's own. */
  parameters(): Variable[] {
    return this.weights.filter(({ isBuffer }) => !isBuffer).map(({ variable }) => variable);
  }

  /** The averages, or copies, of what no gradient trains, in order. */
  buffers(): Variable[] {
    return this.weights.filter(({ isBuffer }) => isBuffer).map(({ variable }) => variable);
  }

  /**
   * Takes the weights as they are now into the averages. Pairs tensors by order.
   * @throws if number or shapes differ from the averages, or a variable is disposed; nothing is changed then
   */
  updateParameters(source: S): void {
    const sources = checkedWeights(source);
    this.checkPairing(sources);
    assertUsable();
    if (this.count === 0) {
      copyAll(this.weights, sources);
    } else {
      this.average(sources);
    }
    this.count++;
  }

  /** Frees the averages, and `module`. */
  dispose(): void {
    if (this.module) this.module.dispose();
    else for (const { variable } of this.weights) variable.dispose();
  }

  private average(sources: readonly Weight[]): void {
    const pairs = this.weights.map((weight, i) => ({ weight, source: sources[i] ?? weight }));
    const isAveraged = ({ weight }: { weight: Weight }): boolean =>
      this.useBuffers || !weight.isBuffer;
    const averagedPairs = pairs.filter(isAveraged);
    const averaged = averagedPairs.map(({ weight }) => weight.variable);
    const current = averagedPairs.map(({ source }) => source.variable);
    if (this.avgFn) averageEach(this.avgFn, averaged, current, this.count);
    else this.multiAvgFn(averaged, current, this.count);

    const copied = pairs.filter((pair) => !isAveraged(pair));
    copyAll(
      copied.map(({ weight }) => weight),
      copied.map(({ source }) => source),
    );
  }

  private checkPairing(sources: readonly Weight[]): void {
    if (sources.length !== this.weights.length) {
      throw new RangeError(
        `the model must have ${this.weights.length} weights, as the averages, got ${sources.length}`,
      );
    }
    this.weights.forEach(({ variable }, i) => {
      checkNotDisposed(variable);
      const given = sources[i]?.variable;
      if (given && String(given.shape) === String(variable.shape)) return;
      throw new RangeError(
        `"${given?.name}" must have the shape [${variable.shape}] of its average, got [${given?.shape}]`,
      );
    });
  }
}

function checkedWeights(source: LayersModelLike | readonly Variable[]): Weight[] {
  if (!isLayersModel(source) && !Array.isArray(source)) {
    throw rejection('modelOrVariables', 'a tf.LayersModel or an array of variables', source);
  }
  const weights = weightsOf(source);
  if (weights.length === 0) {
    throw new RangeError('modelOrVariables must hold at least one variable, got none');
  }
  for (const { variable } of weights) checkNotDisposed(variable);
  return weights;
}

function checkFunction(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function') {
    throw rejection(name, 'a function', value);
  }
}

function averageOf({ variable, isBuffer }: Weight): Weight {
  return { variable: averageVariable(variable.name, variable), isBuffer };
}

/** By reference: whichever of the two is written next moves to a buffer of its own. */
function copyAll(targets: readonly Weight[], sources: readonly Weight[]): void {
  targets.forEach(({ variable }, i) => {
    const source = sources[i];
    if (source && source.variable !== variable) variable.assign(source.variable);
  });
}

function averageEach(
  avgFn: AvgFn,
  averaged: readonly Variable[],
  current: readonly Variable[],
  nAveraged: number,
): void {
  averaged.forEach((average, i) => {
    const weights = current[i];
    if (!weights) return;
    const next = tidy(() => cast(avgFn(average, weights, nAveraged), average.dtype));
    average.assign(next);
    next.dispose();
  });
}
