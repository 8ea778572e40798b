import { dispose, variable, type Variable } from '@tensorflow/tfjs-core';
import { checkInteger, checkKeys, checkList } from '../../argument.ts';
import { pairSaved } from '../../checkpoint/pair-weights.ts';
import {
  checkTensorStates,
  readTensors,
  writeTensors,
  type TensorState,
} from '../../checkpoint/state-dict.ts';
import type { LayersModelLike } from '../../layers-model.ts';
import { checkOptionNames } from '../../options.ts';
import { applyUpdates } from '../../update/apply.ts';
import { copyEach } from '../../update/copies.ts';
import { referenceTo, WeightCollector } from '../kept/weight-collector.ts';

/** Options of {@link LAWA}. */
export interface LAWAOptions {
  /** The number of checkpoints to average, at least 1. The papers use 6 to 25. */
  k: number;
  /**
   * Take a checkpoint only with every N-th call of `update`, at least 1.
   * @defaultValue `1`
   */
  everyNSteps?: number;
}

/** The result of {@link LAWA.stateDict}: plain data. */
export interface LAWAState {
  /** The number of calls of `update`. */
  readonly currentStep: number;
  /** The weights of each checkpoint, the oldest first. */
  readonly checkpoints: readonly (readonly TensorState[])[];
}

/**
 * Latest weight averaging: the equal mean of the last `k` checkpoints (Kaddour 2022, arXiv:2209.14981; Sanyal et al. 2023,
 * arXiv:2306.03241), taken each epoch, or every `everyNSteps` steps. Earlier ones are forgotten all at once.
 *
 * The checkpoints stay on the device: `k` copies of the weights, which are overwritten in turn. The mean is made on demand
 * and takes one more copy while it is swapped in.
 *
 * @example
 * ```ts
 * const lawa = new LAWA(model, { k: 6 });
 * for (let epoch = 0; epoch < 30; epoch++) {
 *   trainOneEpoch();
 *   lawa.update();
 * }
 * const accuracy = await lawa.swapAverages(() => evaluate(model));
 * ```
 */
export class LAWA extends WeightCollector {
  /** The number of checkpoints to average. */
  readonly k: number;

  /** The oldest first. */
  private ring: (readonly Variable[])[] = [];

  /**
   * @param modelOrVariables - a built `tf.LayersModel`, or a list of variables, which the caller disposes
   * @param options - how many checkpoints, and how often
   * @throws if there are no variables, if one is disposed, or if an option is outside its range
   */
  constructor(modelOrVariables: LayersModelLike | readonly Variable[], options: LAWAOptions) {
    checkOptionNames('LAWA', options, ['k', 'everyNSteps'], aliases);
    const { k, everyNSteps = 1 } = options;
    checkInteger('k', k, 1);
    super(modelOrVariables, everyNSteps);
    this.k = k;
  }

  /** The number of checkpoints in the mean, at most `k`. */
  override get nAveraged(): number {
    return this.ring.length;
  }

  /** Returns everything a later run needs to resume, except the options. */
  async stateDict(): Promise<LAWAState> {
    this.checkUsable('stateDict()');
    const { currentStep } = this;
    const described = this.weights.describe();
    const checkpoints = await Promise.all(
      this.ring.map((checkpoint) =>
        readTensors(described.flatMap(({ name }, i) => named(name, checkpoint[i]))),
      ),
    );
    return { currentStep, checkpoints };
  }

  /**
   * Resumes from a saved state. Its weights are matched by name or, if all names differ, by order.
   * @throws RangeError or TypeError if the state does not match, or has more than `k` checkpoints; Error inside a swap;
   *   nothing is changed then
   */
  loadStateDict(state: LAWAState): void {
    this.checkUsable('loadStateDict()');
    checkKeys('state', state, ['currentStep', 'checkpoints']);
    const { currentStep } = state;
    const { checkpoints } = state as { checkpoints: unknown };
    checkInteger('currentStep', currentStep, 0);
    checkList('checkpoints', checkpoints, 'a list');
    if (checkpoints.length > this.k) {
      throw new RangeError(`checkpoints must be at most ${this.k}, got ${checkpoints.length}`);
    }
    const described = this.weights.describe();
    const paired = Array.from(checkpoints, (one, i) => {
      checkTensorStates(`checkpoints[${i}]`, one);
      return pairSaved(described, one, words);
    });
    const before = this.ring;
    this.ring = paired.map((one) => writeTensors(one).map(({ tensor }) => owned(tensor)));
    before.forEach((checkpoint) => dispose([...checkpoint]));
    this.goOn(currentStep);
  }

  /** Frees the checkpoints. Inside a swap, the weights are restored first. */
  override dispose(): void {
    super.dispose();
    for (const checkpoint of this.ring) dispose([...checkpoint]);
    this.ring = [];
  }

  protected override collect(): void {
    const { averaged } = this.weights;
    const isFull = this.ring.length === this.k;
    const [oldest = []] = isFull ? this.ring : [averaged.map(referenceTo)];
    copyEach(oldest.flatMap((to, i) => (averaged[i] ? [{ from: averaged[i], to }] : [])));
    this.ring = [...(isFull ? this.ring.slice(1) : this.ring), oldest];
  }

  protected override makeAverages(): Variable[] {
    const [first, ...others] = this.ring;
    const means = (first ?? this.weights.averaged).map(referenceTo);
    others.forEach((checkpoint, n) => {
      // The mean of n + 1 of them, with one more.
      const scalars = [1 / (n + 2)];
      applyUpdates(
        checkpoint.flatMap((weights, i) => {
          const mean = means[i];
          return mean ? [{ weights, averages: [mean], scalars }] : [];
        }),
      );
    });
    return means;
  }
}

const words = { demand: 'the weights must be those of the model', target: 'weight' };

/** What options are called elsewhere. */
const aliases = { window: 'k', windowSize: 'k', maxCheckpoints: 'k', interval: 'everyNSteps' };

function named(name: string, tensor: Variable | undefined) {
  return tensor ? [{ name, tensor }] : [];
}

function owned(tensor: Parameters<typeof variable>[0]): Variable {
  const own = variable(tensor, false);
  tensor.dispose();
  return own;
}
