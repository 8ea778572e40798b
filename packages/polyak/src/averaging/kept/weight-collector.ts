import { dispose, keep, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { checkInteger } from '../../argument.ts';
import { onHost } from '../../capture/host-calls.ts';
import type { LayersModelLike } from '../../layers-model.ts';
import { checkNotSwapped, type SwapPair } from '../../swap-ledger.ts';
import { assertUsable } from '../../update/apply.ts';
import { averageVariable } from './average-variable.ts';
import { ModelWeights } from './model-weights.ts';
import {
  checkSwapArguments,
  runSwapped,
  WeightSwap,
  withoutSwap,
  type SwapChoice,
} from '../../weight-swap.ts';

/**
 * Collects the weights of a model every now and then, independent of the optimizer, and makes averages of them on demand.
 *
 * All float32 weights of a model are collected, including frozen ones; of a list of variables, those that are trainable.
 * The moving statistics of batch normalization and integers are not: in a swap, they start as they are in the model, and
 * come back after it.
 */
export abstract class WeightCollector {
  /** @internal */
  protected readonly weights: ModelWeights;
  private readonly everyNSteps: number;
  private step = 0;
  private swap: WeightSwap | null = null;
  private isDisposed = false;

  /** @internal */
  constructor(source: LayersModelLike | readonly Variable[], everyNSteps: number) {
    checkInteger('everyNSteps', everyNSteps, 1);
    this.weights = new ModelWeights(source);
    this.everyNSteps = everyNSteps;
  }

  /** The number of calls of {@link update}. */
  get currentStep(): number {
    return this.step;
  }

  /** The number of sets of weights in the averages. */
  abstract get nAveraged(): number;

  /**
   * Collects the weights as they are now, with every N-th call if `everyNSteps` is N. It never waits for the device.
   * @throws Error inside a swap, or if a variable is disposed; nothing is changed then
   */
  update(): void {
    onHost(this, [], () => {
      this.checkUsable('update()');
      checkNotSwapped('update()', this.weights.averaged);
      assertUsable();
      if ((this.step + 1) % this.everyNSteps === 0) this.collect();
      this.step++;
    });
  }

  /**
   * Swaps the averages into the model's variables. With a body, it runs the body, restores the weights even if it throws,
   * and returns its result. Without a body, it returns a handle for `using` or to `restore()` manually. The weights come
   * back bit for bit. Before the first update, the averages are the weights themselves.
   *
   * @param body - what to do meanwhile, for example `updateBn`, then an evaluation
   * @param options - `enabled: false` runs the body with the weights as they are
   * @throws Error inside another swap
   * @example
   * ```ts
   * const accuracy = await lawa.swapAverages(() => evaluate(model));
   * ```
   */
  swapAverages(body?: undefined, options?: SwapChoice): WeightSwap;
  swapAverages<T>(body: () => T, options?: SwapChoice): T;
  swapAverages<T>(body?: () => T, options: SwapChoice = {}): WeightSwap | T {
    checkSwapArguments('swapAverages', body, options, ['enabled']);
    const { enabled = true } = options;
    const make = (): Variable[] => this.makeAverages();
    return this.swapIn('swapAverages()', make, body, enabled);
  }

  /**
   * Returns the averages, for example to keep or to export them.
   *
   * @returns new tensors, which the caller disposes, in the order of the variables or, for a model, of `model.weights`, as
   *   expected by `model.setWeights`
   */
  averages(): Tensor[] {
    this.checkUsable('averages()');
    return this.inOrder(this.makeAverages());
  }

  /** Frees everything. Inside a swap, the weights are restored first. */
  dispose(): void {
    this.swap?.restore();
    this.isDisposed = true;
  }

  /** Takes in the weights as they are now. */
  protected abstract collect(): void;

  /** The averages, each in a variable of its own, which is disposed after use. */
  protected abstract makeAverages(): Variable[];

  /** Resumes after so many calls. */
  protected goOn(step: number): void {
    this.step = step;
  }

  /**
   * The same for any weights that are made for the swap.
   * @param make - gives a variable for each that is averaged
   */
  protected swapIn<T>(
    what: string,
    make: () => Variable[],
    body: (() => T) | undefined,
    enabled: boolean,
  ): WeightSwap | T {
    this.checkUsable(what);
    if (!enabled) return withoutSwap(body);
    const pairs = [
      ...pairsOf(this.weights.averaged, make()),
      ...pairsOf(this.weights.buffers, this.weights.buffers.map(referenceTo)),
    ];
    const free = (): void => {
      dispose(pairs.map(({ average }) => average));
      this.swap = null;
    };
    try {
      this.swap = WeightSwap.begin(pairs, free);
    } catch (error) {
      free();
      throw error;
    }
    return body ? runSwapped(this.swap, body) : this.swap;
  }

  /** New tensors with the values of these averages, and of the buffers, in the order of the source; frees the averages. */
  protected inOrder(averages: readonly Variable[]): Tensor[] {
    const averageOf = new Map(this.weights.averaged.map((one, i) => [one, averages[i]]));
    // Kept by reference, also in a tidy, as the variables would be.
    const tensors = this.weights.inOrder().map((one) => keep((averageOf.get(one) ?? one).clone()));
    dispose([...averages]);
    return tensors;
  }

  /** Throws in a swap, after {@link dispose}, or if a variable is gone. */
  protected checkUsable(what: string): void {
    if (this.isDisposed) throw new Error(`${what} is not possible after dispose()`);
    if (this.swap) throw new Error(`${what} is not possible while averages are swapped in`);
    this.weights.checkAlive();
  }
}

function pairsOf(variables: readonly Variable[], averages: readonly Variable[]): SwapPair[] {
  return variables.flatMap((variable, i) => {
    const average = averages[i];
    return average ? [{ variable, average }] : [];
  });
}

/** Takes no memory until it is written. */
export function referenceTo(variable: Variable): Variable {
  return averageVariable(variable.name, variable);
}
