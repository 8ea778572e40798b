import type { Optimizer, serialization, Variable } from '@tensorflow/tfjs-core';
import { checkInteger, checkInterval } from '../../argument.ts';
import type { Weight } from '../../layers-model.ts';
import { EmaAverages } from '../kept/ema-averages.ts';
import type { WeightSwap } from '../../weight-swap.ts';
import { checkSwapArguments, withoutSwap, type SwapChoice } from '../../weight-swap.ts';
import { AveragingOptimizer } from '../ema-optimizer/averaging-optimizer.ts';
import { checkOptimizer, orderOf } from '../ema-optimizer/inner-optimizer.ts';
import { loadAround, saveInner, type SavedInner } from '../ema-optimizer/saved-model.ts';
import type { LookaheadState } from '../ema-optimizer/saved-state.ts';
import { prepareState, readState } from '../ema-optimizer/state.ts';
import { lookaheadOptions, type LookaheadOptions } from './options.ts';
import { fromAverages, toAverages } from './state.ts';
import { registerOptimizer } from '../../optim/base/register.ts';

/**
 * Lookahead (Zhang et al. 2019, arXiv:1907.08610): the wrapped optimizer moves the weights, which are the fast ones. Every
 * `syncPeriod` steps, slow weights move toward them, `slow ← slow + slowStepSize · (fast − slow)`, and the fast weights
 * continue from there. On WebGPU, that is part of the step's own kernel.
 *
 * It is itself a `tf.Optimizer` and forwards all other members to the wrapped one. The slow weights start from the weights
 * before the first step. The state of the wrapped optimizer, such as its momentum, stays as it is.
 *
 * @example
 * ```ts
 * const opt = new Lookahead(new Adam({ lr: 1e-3 }), { syncPeriod: 5, slowStepSize: 0.5 });
 * model.compile({ optimizer: opt, loss: 'meanSquaredError' });
 * await model.fit(x, y);
 * ```
 */
export class Lookahead<Inner extends Optimizer = Optimizer> extends AveragingOptimizer<
  Inner,
  LookaheadState
> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'Lookahead';

  private stepSize: number;

  /**
   * @param inner - any `tf.Optimizer`; the Lookahead takes ownership and disposes it
   * @param options - by default, slow weights that move by half every five steps
   * @throws RangeError or TypeError for an option outside its range
   */
  constructor(inner: Inner, options: LookaheadOptions = {}) {
    checkOptimizer(inner);
    const { syncPeriod, slowStepSize, currentStep } = lookaheadOptions(options);
    // Slow weights are an average that is written back.
    const decay = 1 - slowStepSize;
    super(inner, {
      inner,
      averages: new EmaAverages({ decay, buffers: 'exclude' }, currentStep),
      device: 'model',
      currentStep,
      everyNSteps: syncPeriod,
      isWrittenBack: true,
      overwriteEveryNSteps: null,
      isFromFile: false,
    });
    this.stepSize = slowStepSize;
  }

  /** The slow weights move with every step that makes `currentStep` a multiple of this. You can change it at any time. */
  get syncPeriod(): number {
    return this.run.everyNSteps;
  }

  set syncPeriod(syncPeriod: number) {
    checkInteger('syncPeriod', syncPeriod, 1);
    this.run.everyNSteps = syncPeriod;
  }

  /** How far the slow weights move toward the fast ones, in [0, 1]. You can change it at any time. */
  get slowStepSize(): number {
    return this.stepSize;
  }

  set slowStepSize(slowStepSize: number) {
    checkInterval('slowStepSize', slowStepSize, 0, 1);
    this.stepSize = slowStepSize;
    this.averages.cohorts.setDecay(1 - slowStepSize);
  }

  /**
   * Swaps the slow weights into the model's variables, to evaluate or export them between two of their steps. With a body,
   * it runs the body, restores the fast weights even if it throws, and returns its result. Without a body, it returns a
   * handle for `using` or to `restore()` manually.
   *
   * The swap exchanges references: no copies, no GPU calls, bit-exact.
   *
   * @param body - what to do meanwhile
   * @param options - `enabled: false` runs the body with the fast weights
   * @throws Error inside another swap
   * @example
   * ```ts
   * const accuracy = await lookahead.swapSlowWeights(() => evaluate(model));
   * ```
   */
  swapSlowWeights(body?: undefined, options?: SwapChoice): WeightSwap;
  swapSlowWeights<T>(body: () => T, options?: SwapChoice): T;
  swapSlowWeights<T>(body?: () => T, options: SwapChoice = {}): WeightSwap | T {
    this.checkUsable();
    checkSwapArguments('swapSlowWeights', body, options, ['enabled']);
    const { enabled = true } = options;
    if (!enabled) return withoutSwap(body);
    const what = 'swapSlowWeights()';
    return body ? this.averages.runSwapped(what, 0, body) : this.averages.beginSwap(what, 0);
  }

  /**
   * The slow weights in the order of the wrapped optimizer's params, or in the order in which tfjs created the variables.
   * The optimizer owns them.
   */
  slowWeights(): Variable[] {
    this.checkUsable();
    return this.averages.weightsAt(0, orderOf(this.inner));
  }

  /** @internal */
  override prepareLoad(state: LookaheadState, weights: readonly Weight[]): () => Promise<void> {
    const load = prepareState(this.run, toAverages(state), weights);
    return async () => {
      await load();
      this.slowStepSize = state.slowStepSize;
    };
  }

  protected override async readState(): Promise<LookaheadState> {
    return fromAverages(await readState(this.run), this.slowStepSize);
  }

  override getConfig(): serialization.ConfigDict {
    const { inner, syncPeriod, slowStepSize, currentStep } = this;
    const optimizer = saveInner(inner) as unknown as serialization.ConfigDict;
    return { optimizer, syncPeriod, slowStepSize, currentStep };
  }

  static override fromConfig<T extends serialization.Serializable>(
    cls: serialization.SerializableConstructor<T>,
    config: serialization.ConfigDict,
  ): T {
    const { optimizer, syncPeriod, slowStepSize, currentStep } = config;
    return loadAround(optimizer as unknown as SavedInner, (inner) => {
      const loaded = new cls(inner, { syncPeriod, slowStepSize, currentStep });
      (loaded as unknown as Lookahead).run.isFromFile = true;
      return loaded;
    });
  }
}

registerOptimizer(Lookahead);
