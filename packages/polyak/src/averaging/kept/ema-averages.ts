import type { Variable } from '@tensorflow/tfjs-core';
import { checkInteger, checkInterval } from '../../argument.ts';
import { inOrderOfCreation } from '../../identity.ts';
import { weightsOf, type LayersModelLike, type Weight } from '../../layers-model.ts';
import { applyUpdates, assertUsable } from '../../update/apply.ts';
import type { Update } from '../../update/update.ts';
import type { AverageRate } from '../decay/average-rate.ts';
import { Cohorts } from './cohorts.ts';
import { CpuAverages } from './cpu-averages.ts';
import type { FollowedVariable } from './followed-variable.ts';
import { FollowedVariables, type Newcomer } from './followed-variables.ts';
import { averageRates, type AveragesOptions } from './options.ts';
import { ride } from './ride.ts';
import { runSwapped, WeightSwap } from '../../weight-swap.ts';
import { checkNotSwapped, holderOf } from '../../swap-ledger.ts';
import { makePolicy } from './weight-policy.ts';

/** The averages of an `EMAOptimizer`: of which weights, how fast, how exact, where; and their swap. */
export class EmaAverages {
  readonly isExtended: boolean;
  readonly followed: FollowedVariables;
  readonly cohorts: Cohorts;

  private readonly onCpu: CpuAverages | null;
  private model: LayersModelLike | readonly Variable[] | undefined;
  private areBuffersFollowed = false;
  private swap: WeightSwap | null = null;
  private isSwapAwaited = false;
  private isLoading = false;
  private isDisposed = false;

  constructor(options: AveragesOptions, currentStep: number) {
    const rates = averageRates(options, currentStep);
    const policyOf = makePolicy(options);
    const { precision, device, model } = options;
    this.isExtended = precision === 'extended';
    const { isExtended } = this;
    this.followed = new FollowedVariables({ count: rates.length, isExtended, policyOf });
    this.cohorts = new Cohorts(rates, this.followed);
    this.onCpu = device === 'cpu' ? new CpuAverages(rates.length) : null;
    this.model = model;
  }

  /** The rates of the averages that have been kept longest. */
  get rates(): readonly AverageRate[] {
    return this.cohorts.first;
  }

  /** How many tensors there are for each variable. */
  get form(): { count: number; isExtended: boolean } {
    return { count: this.rates.length, isExtended: this.isExtended };
  }

  get precision(): 'float32' | 'extended' {
    return this.isExtended ? 'extended' : 'float32';
  }

  /** Whether there is nothing yet to average. */
  get isEmpty(): boolean {
    return this.followed.all.every(({ isBuffer }) => isBuffer);
  }

  get isOnCpu(): boolean {
    return this.onCpu !== null;
  }

  /**
   * Covers the model's other weights, too, and finds its variables' loaded averages; drops those that are left over, unless
   * `strict`.
   */
  followModel(model: LayersModelLike | readonly Variable[], step: number, strict = true): void {
    const weights = weightsOf(model).map(asNewcomer);
    const buffers = weights.filter(({ isBuffer }) => isBuffer);
    this.begin(this.followed.follow(buffers, weights, () => this.cohorts.beginning(step)));
    this.model = copied(model);
    this.areBuffersFollowed = true;
    if (!strict) this.followed.dropWaiting();
  }

  /** Gives loaded averages to those of the weights that they belong to. */
  findWeights(weights: readonly Weight[], step: number): void {
    this.begin(
      this.followed.follow([], weights.map(asNewcomer), () => this.cohorts.beginning(step)),
    );
  }

  /** The weights of the model, if it is known. */
  weightsOfModel(): Weight[] {
    return this.model ? weightsOf(this.model) : [];
  }

  /** Begins to follow the model's other weights; a step's forward pass moves them, so before the first one. */
  followBuffers(step: number): void {
    if (!this.areBuffersFollowed && this.model) this.followModel(this.model, step);
  }

  /**
   * Begins to follow the variables that are stepped, and those of `listed` whose averages have been loaded.
   * @returns a function that takes it back
   */
  follow(stepped: readonly Variable[], listed: readonly Variable[], step: number): () => void {
    const following = this.followed.follow(stepped.map(asTrained), listed.map(asTrained), () =>
      this.cohorts.beginning(step),
    );
    this.begin(following);
    return following.undo;
  }

  /**
   * The updates of a step with those of the averages, if these are on the device; `taken` counts them.
   *
   * @param isWrittenBack - whether the weights take the value of the first average
   */
  ride(
    updates: readonly Update[],
    step: number,
    isWrittenBack = false,
  ): { updates: Update[]; taken: () => void } {
    if (this.onCpu) return { updates: [...updates], taken: () => undefined };
    const { rates, taken } = this.cohorts.next(step);
    return { updates: ride(updates, this.averaged(), rates, isWrittenBack), taken };
  }

  /** Begins the update of averages that are on the CPU, if they are. */
  updateOnCpu(step: number): void {
    if (!this.onCpu) return;
    const { rates, taken } = this.cohorts.next(step);
    this.onCpu.update(
      this.averaged().map((one) => ({ ...one, rates: rates.get(one.cohort) ?? [] })),
    );
    taken();
  }

  /** Throws unless the averages can be updated now, all of them. */
  checkUpdatable(what: string): void {
    this.checkReady(what, []);
    this.followed.checkAlive();
  }

  /** Throws unless these variables can be stepped now; averages of disposed ones are freed then. */
  checkReady(what: string, listed: readonly Variable[]): void {
    this.checkNotSwapped(what);
    checkNotSwapped(what, [...listed, ...this.variables()]);
    this.onCpu?.checkUsable();
  }

  checkNotSwapped(what: string): void {
    this.checkNotDisposed(what);
    if (this.isLoading) throw new Error(`${what} is not possible before loading has ended`);
    if (!this.swap && !this.isSwapAwaited) return;
    throw new Error(`${what} is not possible while the averaged weights are swapped in`);
  }

  /** Waits for averages that are on their way to the CPU. */
  async join(): Promise<void> {
    await this.onCpu?.join();
  }

  /** Runs the body with the averages in the variables; waits for those on their way to the CPU first. */
  runSwapped<T>(what: string, index: number, body: () => T): T {
    if (!this.onCpu || this.onCpu.isComplete) return runSwapped(this.beginSwap(what, index), body);
    this.checkNotSwapped(what);
    this.checkIndex(index);
    this.isSwapAwaited = true;
    const joined = this.onCpu.join().finally(() => (this.isSwapAwaited = false));
    return joined.then(() => runSwapped(this.beginSwap(what, index), body)) as T;
  }

  /** @param what - what the swap is called in messages */
  beginSwap(what: string, index: number): WeightSwap {
    this.checkNotSwapped(what);
    if (!this.onCpu) assertUsable();
    this.checkIndex(index);
    this.followed.checkBound(what);
    this.followed.checkAlive();
    if (this.onCpu && !this.onCpu.isComplete) {
      throw new Error("updates are on their way to device 'cpu': await join() before the swap");
    }
    const { pairs, end } = this.followed.beginSwap(index);
    this.swap = WeightSwap.begin(pairs, () => {
      end();
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

  /** The averages of that index: the trained weights', then the buffers'. A weight that is copied is listed itself. */
  weightsAt(index: number, order: readonly Variable[]): Variable[] {
    this.checkIndex(index);
    this.onCpu?.keepReadable(this.followed.all);
    const inOrder = this.inOrder(order).map(({ isBuffer, variable, averages }) => {
      const average = averages[index];
      return { isBuffer, weight: average ? holderOf(average, variable) : variable };
    });
    const waiting = this.followed.waiting.flatMap(({ isBuffer, averages }) => {
      const weight = averages[index];
      return weight ? [{ isBuffer, weight }] : [];
    });
    const all = [...inOrder, ...waiting];
    return [false, true].flatMap((kind) =>
      all.filter(({ isBuffer }) => isBuffer === kind).map(({ weight }) => weight),
    );
  }

  /** What is followed, in the order of `order`, then in that of creation. */
  inOrder(order: readonly Variable[]): FollowedVariable[] {
    const byVariable = new Map(this.followed.all.map((one) => [one.variable, one]));
    const others = inOrderOfCreation(byVariable.keys());
    return [...new Set([...order, ...others])].flatMap(
      (variable) => byVariable.get(variable) ?? [],
    );
  }

  /** Loads a state; nothing else is possible meanwhile. */
  async load(commit: () => Promise<void>): Promise<void> {
    this.isLoading = true;
    try {
      await commit();
    } finally {
      this.isLoading = false;
    }
  }

  /** Throws after {@link dispose}. */
  checkNotDisposed(what: string): void {
    if (this.isDisposed) throw new Error(`${what} is not possible: the averages are disposed`);
  }

  /** Inside a swap the raw weights go back first. */
  dispose(): void {
    this.isDisposed = true;
    this.swap?.restore();
    this.onCpu?.dispose();
    this.followed.dispose();
  }

  private begin({ fresh, overdue }: ReturnType<FollowedVariables['follow']>): void {
    this.onCpu?.begin(fresh.filter(isAveraged));
    const late = overdue.filter(({ followed }) => isAveraged(followed));
    if (late.length === 0) return;
    if (this.onCpu) {
      this.onCpu.update(late.map(({ followed, rates }) => ({ ...followed, rates })));
      return;
    }
    const kept = late.map(({ followed }) => ({ ...followed, cohort: [] }));
    applyUpdates(
      kept.flatMap((one, i) =>
        ride([], [one], new Map([[one.cohort, [...(late[i]?.rates ?? [])]]])),
      ),
    );
  }

  private averaged(): FollowedVariable[] {
    return this.followed.all.filter(isAveraged);
  }

  private variables(): Variable[] {
    return this.followed.all.map(({ variable }) => variable);
  }

  private checkIndex(index: number): void {
    checkInteger('index', index, 0);
    checkInterval('index', index, 0, this.rates.length - 1);
  }
}

/** The caller may change a list. */
function copied<M extends LayersModelLike | readonly Variable[] | undefined>(model: M): M {
  return (Array.isArray(model) ? [...(model as readonly Variable[])] : model) as M;
}

function asNewcomer({ variable, isTrained }: Weight): Newcomer {
  return { variable, isBuffer: !isTrained };
}

function asTrained(variable: Variable): Newcomer {
  return { variable, isBuffer: false };
}

function isAveraged({ policy }: FollowedVariable): boolean {
  return policy === 'average';
}
