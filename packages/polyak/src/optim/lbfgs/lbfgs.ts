import type { Scalar } from '@tensorflow/tfjs-core';
import { rejection } from '../../argument.ts';
import { optionAliases } from '../base/options.ts';
import { checkNotDisposed } from '../../alive.ts';
import { checkNotSwapped } from '../../swap-ledger.ts';
import { checkOptionNames } from '../../options.ts';
import { evaluate, SearchLine, type Heading, type Point } from './line.ts';
import { release, turn, type Memory } from './memory.ts';
import {
  checkLBFGSOptions,
  completeOptions,
  groupKeys,
  optionKeys,
  type LBFGSOptions,
} from './options.ts';
import { checkLBFGSState, readMemory, writeMemory, type LBFGSState } from './state.ts';
import { checkedParams, groupsOf, type ParamGroup, type Params } from '../base/param-group.ts';
import { strongWolfe } from './strong-wolfe.ts';

/**
 * L-BFGS (Nocedal & Wright 2006, algorithms 7.4 and 7.5), for smooth losses that do not change from one evaluation to
 * the next. One step is up to `maxIter` iterations, and waits for numbers from the GPU: one readback for each evaluation
 * of the closure and one for each direction. So it is not a `tf.Optimizer`, which cannot wait: call
 * `await opt.step(closure)` instead of `opt.minimize(closure)`.
 *
 * @example
 * ```ts
 * const opt = new LBFGS([w, b], { lineSearchFn: 'strongWolfe' });
 * for (let i = 0; i < 10; i++) {
 *   const loss = await opt.step(() => tf.losses.meanSquaredError(y, x.matMul(w).add(b)));
 * }
 * ```
 */
export class LBFGS {
  /** The name that states carry; bundlers may rename the class, not this. */
  static readonly className = 'PolyakLBFGS';

  /** The one group of variables and its options; what is changed here counts from the next step on. */
  readonly paramGroups: readonly [ParamGroup<LBFGSOptions>];

  private memory: Memory | undefined;
  private iterationCount = 0;
  private evaluationCount = 0;
  private isStepping = false;
  private isDisposed = false;

  /**
   * @param params the variables, float32, or one group of them
   * @param options - torch's defaults
   * @throws RangeError or TypeError if an option is not allowed, or there is more than one group
   */
  constructor(params: Params<LBFGSOptions>, options: Partial<LBFGSOptions> = {}) {
    if (!Array.isArray(params)) throw rejection('params', 'a list of variables or groups', params);
    checkOptionNames('LBFGS', options, optionKeys, optionAliases);
    const [group, ...others] = groupsOf<LBFGSOptions>(params);
    if (!group || others.length > 0) {
      throw new RangeError(`params must be one group, got ${others.length + 1}`);
    }
    checkOptionNames('a param group of LBFGS', group, groupKeys, optionAliases);
    const complete = completeOptions({ ...options, ...group });
    this.paramGroups = [{ ...complete, params: [...checkedParams(group.params, new Set())] }];
  }

  /** The learning rate of the group. */
  get learningRate(): number {
    return this.paramGroups[0].lr;
  }

  set learningRate(learningRate: number) {
    checkLBFGSOptions({ ...this.paramGroups[0], lr: learningRate });
    this.paramGroups[0].lr = learningRate;
  }

  /** Sets the learning rate, as stock optimizers do. */
  setLearningRate(learningRate: number): void {
    this.learningRate = learningRate;
  }

  /** How many iterations have been done, over all steps. */
  get iterations(): number {
    return this.iterationCount;
  }

  /** How often closures have been evaluated, over all steps. */
  get funcEvals(): number {
    return this.evaluationCount;
  }

  /**
   * Goes downhill until one of the limits or tolerances is reached. Variables that the loss does not depend on, or that
   * are not trainable, have a gradient of 0.
   * @param closure computes the loss; called as often as needed, with the variables at the place to look at
   * @returns the loss of the first evaluation, which is that before the step
   * @throws what the closure throws, and an error if it gives a loss or gradient that is not finite where the step
   * begins or, without a line search, goes. The variables are then where the last finished iteration left them, and the
   * optimizer goes on from there. A line search takes such a point as too high, and goes less far.
   */
  async step(closure: () => Scalar): Promise<number> {
    this.assertUsable('step()');
    checkNotSwapped('step()', this.paramGroups[0].params);
    if (typeof closure !== 'function') throw rejection('closure', 'a function', closure);
    this.isStepping = true;
    try {
      return await this.iterateFrom(closure, await this.evaluate(closure, this.memory));
    } finally {
      this.isStepping = false;
    }
  }

  /** All that a later run needs to go on, as plain data. */
  async stateDict(): Promise<LBFGSState> {
    this.assertUsable('stateDict()');
    const { iterations, funcEvals } = this;
    const [{ params, ...options }] = this.paramGroups;
    const paramGroups = [{ ...options, params: params.map((_, position) => position) }];
    const memory = this.memory ? await readMemory(this.memory) : null;
    return { className: LBFGS.className, iterations, funcEvals, paramGroups, memory };
  }

  /**
   * Goes on from a saved state, its options included.
   * @throws if the state does not fit; nothing is changed then
   */
  loadStateDict(state: LBFGSState): void {
    this.assertUsable('loadStateDict()');
    const [group] = this.paramGroups;
    const size = group.params.reduce((total, variable) => total + variable.size, 0);
    checkLBFGSState(LBFGS.className, state, group.params.length, size);
    const { params: _, ...options } = { ...state.paramGroups[0] };
    Object.assign(group, options);
    release(this.memory);
    this.memory = state.memory ? writeMemory(state.memory) : undefined;
    this.iterationCount = state.iterations;
    this.evaluationCount = state.funcEvals;
  }

  /** Frees what is remembered of the curvature, and ends all use; the variables stay. */
  dispose(): void {
    this.assertIdle('dispose()');
    release(this.memory);
    this.memory = undefined;
    this.isDisposed = true;
  }

  private async iterateFrom(closure: () => Scalar, first: Point): Promise<number> {
    const { maxIter, maxEval, toleranceGrad } = this.paramGroups[0];
    const lastEval = this.evaluationCount - 1 + maxEval;
    let point = first;
    try {
      assertFinite(point);
      for (let iteration = 1; iteration <= maxIter; iteration++) {
        if (point.gradientMax <= toleranceGrad) break;
        const trials = lastEval - this.evaluationCount;
        const next = await this.iterate(closure, point, trials, iteration === maxIter);
        if (next.point.gradient !== point.gradient) point.gradient.dispose();
        point = next.point;
        if (!next.hasProgressed || this.evaluationCount >= lastEval) break;
      }
    } finally {
      point.gradient.dispose();
    }
    return first.loss;
  }

  /** One iteration, or, if it fails, none. */
  private async iterate(
    closure: () => Scalar,
    point: Point,
    trials: number,
    isLast: boolean,
  ): Promise<{ point: Point; hasProgressed: boolean }> {
    const { params, historySize, toleranceChange } = this.paramGroups[0];
    const memory = turn(this.memory, point, historySize);
    let line: SearchLine | undefined;
    try {
      line = await SearchLine.along(memory, params, () => this.evaluate(closure, memory));
      const start = { ...point, t: 0, slope: line.slope };
      const isDownhill = line.slope <= -toleranceChange;
      const end = isDownhill ? await this.search(line, start, trials, isLast) : start;
      line.moveTo(end.t);
      line.retain([end]);
      release(this.memory, memory);
      this.memory = { ...memory, t: end.t };
      this.iterationCount++;
      const hasMoved = end.t * line.reach > toleranceChange;
      return {
        point: end,
        hasProgressed: hasMoved && Math.abs(end.loss - point.loss) >= toleranceChange,
      };
    } catch (error) {
      line?.retain([]);
      release(memory, this.memory);
      line?.moveTo(0);
      throw error;
    } finally {
      line?.dispose();
    }
  }

  /** Where to go along the line. */
  private async search(
    line: SearchLine,
    start: Point,
    trials: number,
    isLast: boolean,
  ): Promise<Point> {
    const { lr, lineSearchFn } = this.paramGroups[0];
    // Without curvature the gradient's length says nothing of how far to go.
    const t = this.memory ? lr : Math.min(1, 1 / start.gradientSum) * lr;
    if (lineSearchFn) return strongWolfe(line, start, t, trials);
    // Nobody would look at the loss: the next step, maybe on other data, takes its own.
    if (isLast) return { ...start, t };
    const end = await line.evaluate(t);
    assertFinite(end);
    return end;
  }

  private async evaluate(closure: () => Scalar, heading?: Heading): Promise<Point> {
    this.evaluationCount++;
    return evaluate(closure, this.paramGroups[0].params, heading);
  }

  private assertUsable(what: string): void {
    if (this.isDisposed) throw new Error('the optimizer LBFGS is disposed');
    this.assertIdle(what);
    for (const variable of this.paramGroups[0].params) checkNotDisposed(variable);
  }

  private assertIdle(what: string): void {
    if (this.isStepping) throw new Error(`${what} is not possible before step() has finished`);
  }
}

function assertFinite({ loss, finite }: Point): void {
  if (finite) return;
  const what = Number.isFinite(loss) ? 'a gradient that is not finite' : `the loss ${loss}`;
  throw new RangeError(`closure must give a finite loss and gradient, got ${what}`);
}
