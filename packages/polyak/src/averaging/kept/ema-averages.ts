import type { Variable } from '@tensorflow/tfjs-core';
import { checkInteger, checkInterval } from '../../argument.ts';
import type { NamedTensor, TensorState } from '../../checkpoint/state-dict.ts';
import type { Update } from '../../update/update.ts';
import type { AverageProgress, AverageRate } from '../decay/average-rate.ts';
import { CpuAverages } from './cpu-averages.ts';
import { averageRates, type AveragesOptions } from './options.ts';
import { FollowedVariables, type FollowedVariable } from './followed-variables.ts';
import { weightsOf, type LayersModelLike } from '../../layers-model.ts';
import { ride } from './ride.ts';
import { runSwapped, WeightSwap } from './swap.ts';
import { makePolicy } from './weight-policy.ts';

/** The averages of an `EMAOptimizer`: of which weights, how fast, how exact, where; and their swap. */
export class EmaAverages {
  readonly rates: readonly AverageRate[];
  readonly isExtended: boolean;
  /** What the optimizer steps. */
  readonly trained: FollowedVariables;
  /** The other weights of the model, if it is known. */
  readonly buffers: FollowedVariables;
  private readonly onCpu: CpuAverages | null;
  private model: LayersModelLike | readonly Variable[] | undefined;
  private areBuffersFollowed = false;
  private swap: WeightSwap | null = null;
  private swappedIndex = 0;
  private isSwapAwaited = false;

  constructor(options: AveragesOptions, currentStep: number) {
    this.rates = averageRates(options, currentStep);
    const policyOf = makePolicy(options);
    const { precision = 'float32', device = 'model', model } = options;
    this.isExtended = precision === 'extended';
    const kept = { count: this.rates.length, isExtended: this.isExtended };
    this.trained = new FollowedVariables({ ...kept, policyOf: (one) => policyOf(one, false) });
    this.buffers = new FollowedVariables({ ...kept, policyOf: (one) => policyOf(one, true) });
    this.onCpu = device === 'cpu' ? new CpuAverages(kept.count) : null;
    this.model = model;
  }

  /** Whether there is nothing yet to average. */
  get isEmpty(): boolean {
    return this.trained.variables.length === 0;
  }

  get isOnCpu(): boolean {
    return this.onCpu !== null;
  }

  /** The model whose other weights are covered, too. */
  setModel(model: LayersModelLike | readonly Variable[]): void {
    this.model = model;
    this.areBuffersFollowed = false;
  }

  /** Begins to follow the variables of a step. */
  follow(variables: readonly Variable[]): void {
    this.followBuffers();
    const others = variables.filter((variable) => !this.buffers.yieldTo(variable));
    this.begin(this.trained.follow(others));
  }

  /** Begins to follow the model's other weights; a step's forward pass moves them, so before the first one. */
  followBuffers(): void {
    if (this.areBuffersFollowed || !this.model) return;
    const others = weightsOf(this.model).filter(({ isTrained }) => !isTrained);
    const fresh = this.buffers.follow(others.map(({ variable }) => variable));
    this.areBuffersFollowed = true;
    this.begin(fresh);
  }

  /** The updates of a step, with those of the averages, if these are on the device. */
  ride(updates: readonly Update[], step: number): Update[] {
    return this.onCpu ? [...updates] : ride(updates, this.averaged(), this.nextRates(step));
  }

  /** Begins the update of averages that are on the CPU, if they are. */
  updateOnCpu(step: number): void {
    if (!this.onCpu) return;
    const rates = this.nextRates(step);
    this.onCpu.update(this.averaged().map((one) => ({ ...one, rates })));
  }

  /** Throws unless the averages can be updated now. */
  checkUpdatable(): void {
    this.checkNotSwapped('a step');
    this.trained.checkAlive();
    this.buffers.checkAlive();
    this.onCpu?.checkUsable();
  }

  checkNotSwapped(what: string): void {
    if (!this.swap && !this.isSwapAwaited) return;
    throw new Error(`${what} is not possible while the averaged weights are swapped in`);
  }

  /** Waits for averages that are on their way to the CPU. */
  async join(): Promise<void> {
    await this.onCpu?.join();
  }

  /** Runs the body with the averages in the variables; waits for those on their way to the CPU first. */
  runSwapped<T>(index: number, body: () => T): T {
    if (!this.onCpu || this.onCpu.isComplete) return runSwapped(this.beginSwap(index), body);
    this.checkNotSwapped('swapEmaWeights()');
    this.checkIndex(index);
    this.isSwapAwaited = true;
    const joined = this.onCpu.join().finally(() => (this.isSwapAwaited = false));
    return joined.then(() => runSwapped(this.beginSwap(index), body)) as T;
  }

  beginSwap(index: number): WeightSwap {
    this.checkNotSwapped('swapEmaWeights()');
    this.checkIndex(index);
    this.trained.checkAlive();
    this.buffers.checkAlive();
    if (this.onCpu && !this.onCpu.isComplete) {
      throw new Error("updates are on their way to device 'cpu': await join() before the swap");
    }
    this.swappedIndex = index;
    const pairs = [...this.trained.beginSwap(index), ...this.buffers.beginSwap(index)];
    this.swap = new WeightSwap(pairs, () => {
      this.trained.endSwap(index);
      this.buffers.endSwap(index);
      this.swap = null;
    });
    return this.swap;
  }

  /** The first average becomes the weights: by reference, until one of the two is written. */
  overwriteWeights(): void {
    for (const { variable, averages } of this.averaged()) {
      const [average] = averages;
      if (average) variable.assign(average);
    }
  }

  /** The averages of that index: the trained weights', then the buffers'. */
  weightsAt(index: number): Variable[] {
    this.checkIndex(index);
    const followed = [this.trained, this.buffers];
    if (this.swap && index === this.swappedIndex) return followed.flatMap((one) => one.swappedIn());
    return followed.flatMap((one) => one.averagesAt(index));
  }

  /** What a saved state holds. Inside a swap an average is in the variable itself. */
  named(): { ema: NamedTensor[]; buffers: NamedTensor[] } {
    const swappedIndex = this.swap ? this.swappedIndex : null;
    return { ema: this.trained.named(swappedIndex), buffers: this.buffers.named(swappedIndex) };
  }

  checkFit(ema: readonly TensorState[], buffers: readonly TensorState[]): void {
    this.trained.checkFit(ema);
    this.buffers.checkFit(buffers);
  }

  restore(ema: readonly TensorState[], buffers: readonly TensorState[]): void {
    this.trained.restore(ema);
    this.buffers.restore(buffers);
  }

  loadRates(saved: readonly AverageProgress[]): void {
    saved.forEach((progress, k) => this.rates[k]?.load(progress));
  }

  /** Inside a swap the raw weights go back first. */
  dispose(): void {
    this.swap?.restore();
    this.onCpu?.dispose();
    this.trained.dispose();
    this.buffers.dispose();
  }

  private begin(fresh: readonly FollowedVariable[]): void {
    this.onCpu?.begin(fresh.filter(isAveraged));
  }

  private averaged(): FollowedVariable[] {
    return [...this.trained.variables, ...this.buffers.variables].filter(isAveraged);
  }

  private nextRates(step: number): number[] {
    return this.rates.map((rate) => rate.next(step));
  }

  private checkIndex(index: number): void {
    checkInteger('index', index, 0);
    checkInterval('index', index, 0, this.rates.length - 1);
  }
}

function isAveraged({ policy }: FollowedVariable): boolean {
  return policy === 'average';
}
