import type { Scalar } from '@tensorflow/tfjs-core';
import { rejection } from '../../argument.ts';
import { optionAliases } from '../base/options.ts';
import { checkNotDisposed } from '../../alive.ts';
import { checkNotSwapped } from '../../swap-ledger.ts';
import { checkOptionNames } from '../../options.ts';
import { assertUsable } from '../../update/apply.ts';
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
import {
  checkedParams,
  checkInitialLr,
  groupsOf,
  type ParamGroup,
  type Params,
} from '../base/param-group.ts';
import { strongWolfe } from './strong-wolfe.ts';

/**
 * L-BFGS (Nocedal & Wright 2006, algorithms 7.4 and 7.5), for smooth losses that do not change between evaluations.
 * One step takes up to `maxIter` iterations and waits for results from the GPU: one readback per evaluation of the
 * closure and one per direction. It is therefore not a `tf.Optimizer`, whose steps are synchronous: call
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
  /** The class name in states, which bundlers cannot rename. */
  static readonly className = 'PolyakLBFGS';

  /** The single group of variables and its options. Changes take effect in the next step. */
  readonly paramGroups: readonly [ParamGroup<LBFGSOptions>];

  private memory: Memory | undefined;
  private iterationCount = 0;
  private evaluationCount = 0;
  private isStepping = false;
  private isDisposed = false;

  /**
   * @param params the variables, float32, or a single group
   * @param options - by default, those of torch
   * @throws RangeError or TypeError if an option is invalid, or there is more than one group
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
    checkInitialLr(complete);
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

  /** Sets the learning rate, like tfjs optimizers. */
  setLearningRate(learningRate: number): void {
    this.learningRate = learningRate;
  }

  /** The total number of iterations over all steps. */
  get iterations(): number {
    return this.iterationCount;
  }

  /** The total number of closure evaluations over all steps. */
  get funcEvals(): number {
    return this.evaluationCount;
  }

  /**
   * Minimizes the loss until a limit or tolerance is reached. Variables that the loss does not depend on, or that are not
   * trainable, have a gradient of 0.
   * @param closure computes the loss at the current variables; called as often as needed
   * @returns the loss of the first evaluation, before the step
   * @throws errors of the closure, and an Error if the loss or a gradient is not finite at the start of the step or,
   * without a line search, at a new point. The variables then have the values of the last finished iteration, and the
   * optimizer can continue from there. A line search treats such a point as too high and takes a smaller step.
   */
  async step(closure: () => Scalar): Promise<number> {
    this.assertUsable('step()');
    assertUsable();
    checkNotSwapped('step()', this.paramGroups[0].params);
    if (typeof closure !== 'function') throw rejection('closure', 'a function', closure);
    this.isStepping = true;
    try {
      return await this.iterateFrom(closure, await this.evaluate(closure, this.memory));
    } finally {
      this.isStepping = false;
    }
  }

  /** Returns everything a later run needs to resume, as plain data. */
  async stateDict(): Promise<LBFGSState> {
    this.assertUsable('stateDict()');
    const { iterations, funcEvals } = this;
    const [{ params, ...options }] = this.paramGroups;
    const paramGroups = [{ ...options, params: params.map((_, position) => position) }];
    const memory = this.memory ? await readMemory(this.memory) : null;
    return { className: LBFGS.className, iterations, funcEvals, paramGroups, memory };
  }

  /**
   * Resumes from a saved state, including its options.
   * @throws if the state does not match; nothing is changed then
   */
  loadStateDict(state: LBFGSState): void {
    this.assertUsable('loadStateDict()');
    const [group] = this.paramGroups;
    const size = group.params.reduce((total, variable) => total + variable.size, 0);
    checkLBFGSState(LBFGS.className, state, group.params.length, size);
    const { params: _, ...options } = { ...state.paramGroups[0] };
    const memory = state.memory ? writeMemory(state.memory) : undefined;
    Object.assign(group, options);
    release(this.memory);
    this.memory = memory;
    this.iterationCount = state.iterations;
    this.evaluationCount = state.funcEvals;
  }

  /** Frees the curvature estimate, but not the variables. The optimizer cannot be used afterward. */
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

  /** One iteration; none if it fails. */
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

  /** The point to move to along the line. */
  private async search(
    line: SearchLine,
    start: Point,
    trials: number,
    isLast: boolean,
  ): Promise<Point> {
    const { lr, lineSearchFn } = this.paramGroups[0];
    // Without curvature, the length of the gradient does not determine the step length.
    const t = this.memory ? lr : Math.min(1, 1 / start.gradientSum) * lr;
    if (lineSearchFn) return strongWolfe(line, start, t, trials);
    // The loss would not be used: the next step, possibly on other data, evaluates its own.
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
