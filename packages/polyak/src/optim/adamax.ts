import { abs, add, div, maximum, mul, sub } from '@tensorflow/tfjs-core';
import { defineRule, type Rule } from '../update/rule.ts';
import { FusedOptimizer, type OptimizerArguments, type StepInputs } from './base/optimizer.ts';
import { checkMoments, type MomentOptions } from './base/options.ts';
import { registerOptimizer } from './base/register.ts';

/** Options of {@link Adamax}; `lr` is 0.002 by default. */
export type AdamaxOptions = MomentOptions;

/**
 * Adamax (Kingma & Ba 2015, arXiv:1412.6980, §7): Adam with the largest decayed gradient instead of the root
 * mean square.
 *
 * @example
 * ```ts
 * const opt = new Adamax({ lr: 2e-3 });
 * ```
 */
export class Adamax extends FusedOptimizer<AdamaxOptions> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'PolyakAdamax';

  /**
   * @param args - options; or variables or groups of variables, followed by options
   * @throws RangeError or TypeError if an option or a variable is invalid
   */
  constructor(...args: OptimizerArguments<AdamaxOptions>) {
    super({ lr: 2e-3, betas: [0.9, 0.999], eps: 1e-8, weightDecay: 0, maximize: false }, args);
  }

  protected override checkOptions(options: AdamaxOptions): void {
    checkMoments(options);
  }

  protected override rule(): Rule {
    return adamaxRule;
  }

  protected override scalars({ options, host: { step } }: StepInputs<AdamaxOptions>) {
    const { lr, betas, eps } = options;
    const [beta1, beta2] = betas;
    return { oneMinusBeta1: 1 - beta1, beta2, stepSize: lr / (1 - beta1 ** step), eps };
  }
}

// WebGPU need not divide by numbers above 2^126: a quarter of any is at most that.
export const adamaxRule = defineRule({
  key: 'adamax',
  slots: ['expAvg', 'expInf'],
  scalars: ['oneMinusBeta1', 'beta2', 'stepSize', 'eps'],
  wgsl: `
    expAvg += oneMinusBeta1 * (g - expAvg);
    expInf = max_(beta2 * expInf, abs(g) + eps);
    w -= stepSize * (0.25 * expAvg / (0.25 * expInf));`,
  ops({ w, g, expAvg, expInf }, { oneMinusBeta1, beta2, stepSize, eps }) {
    const mean = add(expAvg, mul(sub(g, expAvg), oneMinusBeta1));
    const largest = maximum(mul(expInf, beta2), add(abs(g), eps));
    const ratio = div(mul(mean, 0.25), mul(largest, 0.25));
    return { w: sub(w, mul(ratio, stepSize)), expAvg: mean, expInf: largest };
  },
});

registerOptimizer(Adamax);
