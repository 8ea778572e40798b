import { mul, sub } from '@tensorflow/tfjs-core';
import { checkAtLeast } from '../argument.ts';
import { lerp } from '../update/ops/lerp.ts';
import { defineRule, type Rule } from '../update/rule.ts';
import {
  FusedOptimizer,
  type HostState,
  type OptimizerArguments,
  type StepInputs,
} from './base/optimizer.ts';
import { checkFiniteAtLeast, checkWeightDecay, type WeightDecayOptions } from './base/options.ts';
import { registerOptimizer } from './base/register.ts';

/** Options of {@link ASGD}; `lr` is 0.01 by default. */
export interface ASGDOptions extends WeightDecayOptions {
  /**
   * Decay of the weights in each step, as a multiple of the step size.
   * @defaultValue `1e-4`
   */
  lambd: number;
  /**
   * The power by which the step size decays.
   * @defaultValue `0.75`
   */
  alpha: number;
  /**
   * The step at which averaging starts.
   * @defaultValue `1e6`
   */
  t0: number;
}

/**
 * Averaged stochastic gradient descent (Polyak & Juditsky 1992, Acceleration of stochastic approximation by
 * averaging). The average is the slot `ax` of each variable's state.
 *
 * @example
 * ```ts
 * const opt = new ASGD({ lr: 0.01, t0: 1000 });
 * ```
 */
export class ASGD extends FusedOptimizer<ASGDOptions> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'PolyakASGD';

  /**
   * @param args - options; or variables or groups of variables, followed by options
   * @throws RangeError or TypeError if an option or a variable is invalid
   */
  constructor(...args: OptimizerArguments<ASGDOptions>) {
    super({ lr: 1e-2, lambd: 1e-4, alpha: 0.75, t0: 1e6, weightDecay: 0, maximize: false }, args);
  }

  protected override checkOptions(options: ASGDOptions): void {
    checkWeightDecay(options);
    checkFiniteAtLeast('lambd', options.lambd, -Infinity);
    checkFiniteAtLeast('alpha', options.alpha, -Infinity);
    checkAtLeast('t0', options.t0, -Infinity);
  }

  protected override rule(): Rule {
    return asgdRule;
  }

  /** The step size and averaging rate are those computed in the previous step. */
  protected override initialHost({ lr }: ASGDOptions): HostState {
    return { step: 0, eta: lr, mu: 1, nextEta: lr, nextMu: 1 };
  }

  protected override advance(host: HostState, { lr, lambd, alpha, t0 }: ASGDOptions): HostState {
    const step = host.step + 1;
    return {
      step,
      eta: host['nextEta'] ?? lr,
      mu: host['nextMu'] ?? 1,
      nextEta: lr / (1 + lambd * lr * step) ** alpha,
      nextMu: 1 / Math.max(1, step - t0),
    };
  }

  protected override scalars({ options: { lr, lambd }, host }: StepInputs<ASGDOptions>) {
    const { eta = lr, mu = 1 } = host;
    return { shrink: 1 - lambd * eta, eta, mu };
  }
}

export const asgdRule = defineRule({
  key: 'asgd',
  slots: ['ax'],
  scalars: ['shrink', 'eta', 'mu'],
  wgsl: `
    w = shrink * w - eta * g;
    ax = lerp_(ax, w, mu);`,
  ops({ w, g, ax }, { shrink, eta, mu }) {
    const next = sub(mul(w, shrink), mul(g, eta));
    return { w: next, ax: lerp(ax, next, mu) };
  },
});

registerOptimizer(ASGD);
