import type { Variable } from '@tensorflow/tfjs-core';
import { checkNotDisposed } from '../../alive.ts';
import { checkBoolean } from '../../argument.ts';
import { onHost, refuseCapture } from '../../capture/host-calls.ts';
import type { TensorState } from '../../checkpoint/state-dict.ts';
import { listed } from '../../identity.ts';
import {
  byKind,
  checkModelOrVariables,
  weightsOf,
  type LayersModelLike,
  type Weight,
} from '../../layers-model.ts';
import { checkOptionNames } from '../../options.ts';
import { assertUsable } from '../../update/apply.ts';
import type { PreparedKernel } from '../../update/webgpu/fit.ts';
import {
  checkSwapArguments,
  runSwapped,
  WeightSwap,
  withoutSwap,
  type SwapChoice,
} from '../../weight-swap.ts';
import type { ClippingOptions } from '../base/clipping.ts';
import type { VariableGradient } from '../base/named-variables.ts';
import { FusedOptimizer, type HostState, type StepInputs } from '../base/optimizer.ts';
import type { Rider } from '../base/rider.ts';
import type { OptimizerState } from '../base/state.ts';
import { computeAverages, freeAverages } from './averages.ts';
import type { ScheduleFreeOptions } from './options.ts';
import { initialSequences, nextSequences, sequenceValues } from './sequences.ts';

/**
 * The base class of the Schedule-Free optimizers. While training, the variables hold y, the points at which gradients are
 * taken; what the method computes is their average x, which {@link swapAverages} puts into the variables.
 */
export abstract class ScheduleFreeOptimizer<
  Options extends ScheduleFreeOptions = ScheduleFreeOptions,
> extends FusedOptimizer<Options> {
  private swap: WeightSwap | null = null;

  /**
   * Computes the averages x and swaps them into the variables. With a body, it runs the body, restores the trained weights y
   * even if it throws, and returns its result. Without a body, it returns a handle for `using` or to `restore()` manually.
   *
   * Evaluate, predict and export inside. The averages take one dispatch per variable and, during the swap, the memory of
   * the variables; the trained weights are exchanged by reference and come back bit for bit. Before the first step, the
   * averages are the weights themselves.
   *
   * @throws Error inside another swap of this optimizer, or if loaded state has not found its variables yet
   * @example
   * ```ts
   * const opt = new ScheduleFreeAdamW({ lr: 0.01 });
   * opt.minimize(loss);
   * const accuracy = await opt.swapAverages(async () => evaluate(model));
   * ```
   */
  swapAverages(body?: undefined, options?: SwapChoice): WeightSwap;
  swapAverages<T>(body: () => T, options?: SwapChoice): T;
  swapAverages<T>(body?: () => T, options: SwapChoice = {}): WeightSwap | T {
    this.checkUsable();
    checkSwapArguments('swapAverages', body, options, ['enabled']);
    const { enabled = true } = options;
    if (!enabled) return withoutSwap(body);
    const swap = this.beginSwap();
    return body ? runSwapped(swap, body) : swap;
  }

  /**
   * Finds the variables of a loaded state, so that you can swap before the next step. Use it for an optimizer that was
   * loaded with a model; `loadCheckpoint` does so itself.
   *
   * @param model - a built `tf.LayersModel`, or variables
   * @param options - how to treat loaded state without a variable
   * @param options.strict - `false` drops loaded state of variables that the model does not have, such as those of a
   *   replaced head; by default it waits for its variables, and a swap is an error
   * @throws if they do not match the loaded state; nothing is changed then
   */
  followModel(
    model: LayersModelLike | readonly Variable[],
    options: { strict?: boolean } = {},
  ): void {
    this.checkUsable();
    checkModelOrVariables('model', model);
    checkOptionNames('followModel', options, ['strict']);
    const { strict = true } = options;
    checkBoolean('strict', strict);
    const weights = weightsOf(model);
    for (const { variable } of weights) checkNotDisposed(variable);
    const { parameters, buffers } = byKind(weights);
    this.adopt(parameters, [], buffers);
    if (!strict) this.dropWaiting();
  }

  /** @internal */
  override applyWith(
    entries: readonly VariableGradient[],
    clipping: ClippingOptions,
    rider: Rider,
  ): boolean {
    this.checkNotSwapped('a step');
    return super.applyWith(entries, clipping, rider);
  }

  /** @internal */
  override prepareLoad(saved: OptimizerState, weights: readonly Weight[] = []): () => void {
    this.checkNotSwapped('loadStateDict()');
    return super.prepareLoad(saved, weights);
  }

  /** @internal */
  override prepareWeights(
    weightValues: readonly TensorState[],
    weights: readonly Weight[] = [],
  ): () => void {
    this.checkNotSwapped('setWeights()');
    return super.prepareWeights(weightValues, weights);
  }

  /** Frees the slots. Inside a swap, the trained weights are restored first. */
  override dispose(): void {
    this.swap?.restore();
    super.dispose();
  }

  /**
   * With that of the swap.
   * @internal
   */
  protected override kernels(
    averages: number,
    extended: boolean,
    writtenBack: readonly number[],
  ): PreparedKernel[] {
    return [...super.kernels(averages, extended, writtenBack), { averages: 1 }];
  }

  /** How much of y is x. */
  protected abstract beta(options: Options): number;

  /** γ of the step with this number, from 1. */
  protected abstract stepSize(options: Options, step: number): number;

  protected override initialHost(options: Options): HostState {
    return initialSequences(this.beta(options));
  }

  protected override advance(host: HostState, options: Options): HostState {
    const stepSize = this.stepSize(options, host.step + 1);
    return nextSequences(host, this.beta(options), stepSize, options);
  }

  protected override scalars(inputs: StepInputs<Options>): Record<string, number> {
    const { options, host } = inputs;
    return sequenceValues(inputs, this.beta(options), this.stepSize(options, host.step));
  }

  protected override initialSlot(name: string): number | 'weights' {
    return name === 'z' ? 'weights' : 0;
  }

  private beginSwap(): WeightSwap {
    this.checkNotSwapped('swapAverages()');
    const waiting = this.waiting.filter(({ state }) => state !== null);
    if (waiting.length > 0) {
      throw new Error(
        `swapAverages() needs to know the variables of the state of ${listed(waiting)}, ` +
          'which was loaded: call followModel(model) first, with { strict: false } if they are no longer there',
      );
    }
    refuseCapture('it swaps averages in (swap around it)');
    onHost(this, [], () => this.swapIn());
    return this.swap as WeightSwap;
  }

  private swapIn(): void {
    assertUsable();
    const pairs = computeAverages(this.state);
    try {
      this.swap = WeightSwap.begin(pairs, () => {
        this.swap = null;
        freeAverages(pairs);
      });
    } catch (error) {
      freeAverages(pairs);
      throw error;
    }
  }

  private checkNotSwapped(what: string): void {
    if (this.swap) throw new Error(`${what} is not possible while the averages are swapped in`);
  }
}
