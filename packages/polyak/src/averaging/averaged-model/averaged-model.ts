import { onHost } from '../../capture/host-calls.ts';
import type { Variable } from '@tensorflow/tfjs-core';
import { checkNotDisposed } from '../../alive.ts';
import { checkBoolean, checkInteger, checkKeys, checkOneOf } from '../../argument.ts';
import { checkNotSwapped } from '../../swap-ledger.ts';
import { checkOptionNames } from '../../options.ts';
import {
  checkTensorStates,
  readTensors,
  writeTensors,
  type TensorState,
} from '../../checkpoint/state-dict.ts';
import { assertUsable } from '../../update/apply.ts';
import {
  averageEach,
  checkAvgFn,
  getSwaMultiAvgFn,
  rateOf,
  type AvgFn,
  type MultiAvgFn,
} from './average-fn.ts';
import { copyModule, disposeRest, type ModuleCopy } from './module-copy.ts';
import { averageVariable } from '../kept/average-variable.ts';
import { CpuAverages, type AveragedVariable } from '../kept/cpu-averages.ts';
import {
  checkedWeightsOf,
  isLayersModel,
  type LayersModelLike,
  type Weight,
} from '../../layers-model.ts';
import { pairSaved, pairWeights, type DescribedWeight } from '../../checkpoint/pair-weights.ts';

/** Options of {@link AveragedModel}. */
export interface AveragedModelOptions {
  /** Computes the new average of one tensor. Cannot be combined with `multiAvgFn`. */
  avgFn?: AvgFn;
  /**
   * Computes the new averages of all tensors at once, in place.
   * @defaultValue `getSwaMultiAvgFn()`
   */
  multiAvgFn?: MultiAvgFn;
  /**
   * Whether to average buffers too, such as the moving statistics of batch normalization. If false, they are copied at
   * each update.
   * @defaultValue `false`
   */
  useBuffers?: boolean;
  /**
   * Where to store the averages: on the device of the model, or in CPU memory, which requires Polyak's own averaging
   * functions. For the CPU, the weights of each update are read back while training continues, and `join()` waits until
   * all have arrived.
   * @defaultValue `'model'`
   */
  device?: 'model' | 'cpu';
}

/** The result of {@link AveragedModel.stateDict}: plain data. */
export interface AveragedModelState {
  /** The number of sets of weights in the averages. */
  readonly nAveraged: number;
  /** The averages, and the buffers, in order. */
  readonly weights: readonly TensorState[];
}

/**
 * Averages of a model's weights, independent of the training loop: SWA by default, or EMA or a custom average.
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
  /** For a LayersModel: a model with the same architecture that contains the averages. */
  readonly module: S extends LayersModelLike ? S : undefined;

  private readonly weights: readonly Weight[];
  private readonly repeated: ModuleCopy<LayersModelLike>['repeated'];
  private readonly avgFn: AvgFn | undefined;
  private readonly multiAvgFn: MultiAvgFn;
  private readonly useBuffers: boolean;
  private readonly onCpu: CpuAverages | null;
  private count = 0;

  /**
   * @param source - a `tf.LayersModel`, or a list of variables
   * @param options - by default, SWA on the device of the model
   * @throws if there are no variables, if one is disposed, or if options conflict
   */
  constructor(source: S, options: AveragedModelOptions = {}) {
    checkOptionNames('AveragedModel', options, optionNames);
    const { avgFn, multiAvgFn, useBuffers = false, device = 'model' } = options;
    if (avgFn && multiAvgFn) throw new TypeError('only one of avgFn and multiAvgFn may be given');
    checkAvgFn('avgFn', avgFn);
    checkAvgFn('multiAvgFn', multiAvgFn);
    checkBoolean('useBuffers', useBuffers);
    checkOneOf('device', device, ['model', 'cpu']);
    const given = avgFn ?? multiAvgFn;
    if (device === 'cpu' && given && !rateOf(given)) {
      throw new TypeError("device 'cpu' needs an averaging function that Polyak makes");
    }
    const sources = checkedWeightsOf(source);
    this.avgFn = avgFn;
    this.multiAvgFn = multiAvgFn ?? getSwaMultiAvgFn();
    this.useBuffers = useBuffers;

    const copy = isLayersModel(source) ? copyModule(source) : undefined;
    this.module = copy?.module as typeof this.module;
    this.weights = copy?.weights ?? sources.map(averageOf);
    this.repeated = copy?.repeated ?? [];
    const pairs = this.pairsWith(sources);
    copyAll(pairs);
    this.repeat();
    this.onCpu = device === 'cpu' ? new CpuAverages(1) : null;
    this.onCpu?.begin(pairs.filter(isFloat).map(followed));
  }

  /** The number of sets of weights in the averages. */
  get nAveraged(): number {
    return this.count;
  }

  /** The averaged variables, in the order of the model's weights, without buffers. They are owned by this object. */
  parameters(): Variable[] {
    return this.weights.filter(({ isBuffer }) => !isBuffer).map(({ variable }) => variable);
  }

  /** The averages or copies of the buffers, in order. */
  buffers(): Variable[] {
    return this.weights.filter(({ isBuffer }) => isBuffer).map(({ variable }) => variable);
  }

  /**
   * Updates the averages with the current weights. They are matched by name, in any order. If all names differ, as in a
   * rebuilt model, they are matched by order.
   * @throws RangeError that lists everything that is missing, unexpected or of a wrong shape; Error if a variable is
   * disposed, or inside a swap; nothing is changed then
   */
  updateParameters(source: S): void {
    onHost(
      this,
      [],
      () => this.update(source),
      () => [source].flat(),
    );
  }

  private update(source: S): void {
    const given = checkedWeightsOf(source);
    for (const { variable } of this.weights) checkNotDisposed(variable);
    checkNotSwapped(
      'updateParameters()',
      given.map(({ variable }) => variable),
    );
    const sources = pairWeights(this.weights.map(described), given.map(described), words);
    this.onCpu?.checkUsable();
    assertUsable();
    const pairs = this.pairsWith(sources);
    const isAveraged = ({ isBuffer }: Pair): boolean =>
      this.count > 0 && (this.useBuffers || !isBuffer);
    if (this.onCpu) {
      const rate = rateOf(this.avgFn ?? this.multiAvgFn)?.(this.count) ?? NaN;
      const rates = (pair: Pair): number[] => [isAveraged(pair) ? rate : 1];
      const floats = pairs.filter(isFloat);
      this.onCpu.update(floats.map((pair) => ({ ...followed(pair), rates: rates(pair) })));
      copyAll(pairs.filter((pair) => !isFloat(pair)));
    } else {
      if (this.count > 0) this.average(pairs.filter(isAveraged));
      copyAll(pairs.filter((pair) => !isAveraged(pair)));
    }
    this.repeat();
    this.count++;
  }

  /** With `device: 'cpu'`, waits until the averages are complete; otherwise they always are. */
  async join(): Promise<void> {
    await this.onCpu?.join();
    this.repeat();
  }

  /** Returns everything a later run needs to resume, except the options. */
  async stateDict(): Promise<AveragedModelState> {
    await this.join();
    for (const { variable } of this.weights) checkNotDisposed(variable);
    const nAveraged = this.count;
    const weights = this.weights.map(({ name, variable }) => ({ name, tensor: variable }));
    return { nAveraged, weights: await readTensors(weights) };
  }

  /**
   * Resumes from a saved state. It is matched by the names of the weights or, if all names differ, by order.
   * @throws RangeError or TypeError if the state does not match; nothing is changed then
   */
  loadStateDict(state: AveragedModelState): void {
    if (this.onCpu && !this.onCpu.isComplete) {
      throw new Error(
        "updates are on their way to device 'cpu': await join() before loadStateDict()",
      );
    }
    checkKeys('state', state, ['nAveraged', 'weights']);
    checkInteger('nAveraged', state.nAveraged, 0);
    checkTensorStates('weights', state.weights);
    for (const { variable } of this.weights) checkNotDisposed(variable);
    const saved = pairSaved(this.weights.map(described), state.weights, words);
    writeTensors(saved).forEach(({ tensor }, i) => {
      this.weights[i]?.variable.assign(tensor);
      tensor.dispose();
    });
    this.repeat();
    this.count = state.nAveraged;
  }

  /** Frees the averages and `module`. */
  dispose(): void {
    this.onCpu?.dispose();
    this.module?.dispose();
    disposeRest(this.weights.map(({ variable }) => variable));
    disposeRest(this.repeated.map(({ again }) => again));
  }

  /** The copy of a layer that models share is several layers, all with the average of the one. */
  private repeat(): void {
    for (const { first, again } of this.repeated) if (!again.isDisposed) again.assign(first);
  }

  private average(averaged: readonly Pair[]): void {
    const averages = averaged.map(({ average }) => average);
    const current = averaged.map(({ source }) => source);
    if (this.avgFn) averageEach(this.avgFn, averages, current, this.count);
    else this.multiAvgFn(averages, current, this.count);
  }

  private pairsWith(sources: readonly Weight[]): Pair[] {
    return this.weights.flatMap(({ variable: average, isBuffer }, i) => {
      const source = sources[i]?.variable;
      return source ? [{ average, source, isBuffer }] : [];
    });
  }
}

const optionNames = ['avgFn', 'multiAvgFn', 'useBuffers', 'device'];

const words = { demand: 'the weights must be those of the averages', target: 'average' };

/** A weight, and the average or the copy of it. */
interface Pair {
  readonly average: Variable;
  readonly source: Variable;
  readonly isBuffer: boolean;
}

function averageOf({ name, variable, ...kind }: Weight): Weight {
  return { name, variable: averageVariable(name, variable), ...kind };
}

function described(weight: Weight): Weight & DescribedWeight {
  const { dtype, shape } = weight.variable;
  return { ...weight, dtype, shape };
}

function followed({ average, source }: Pair): AveragedVariable {
  return { variable: source, averages: [average], remainders: [] };
}

/** What can be read back while training continues; the rest is copied on the device. */
function isFloat({ source }: Pair): boolean {
  return source.dtype === 'float32';
}

/** By reference: whichever of the two is written next moves to a buffer of its own. */
function copyAll(pairs: readonly Pair[]): void {
  for (const { average, source } of pairs) if (average !== source) average.assign(source);
}
