import { add, div, mul, sqrt, sub } from '@tensorflow/tfjs-core';
import { checkBoolean } from '../argument.ts';
import { defineRule, type Rule } from '../update/rule.ts';
import { moments, momentScalars, momentsWGSL, momentValues, scaled } from './moments.ts';
import { FusedOptimizer, type OptimizerArguments, type StepInputs } from './base/optimizer.ts';
import { checkMoments, type MomentOptions } from './base/options.ts';
import { rectify } from './base/rectify.ts';
import { registerOptimizer } from './base/register.ts';

/** Options of {@link RAdam}. */
export interface RAdamOptions extends MomentOptions {
  /**
   * Whether to shrink the weights, as in AdamW, instead of adding to the gradient.
   * @defaultValue `false`
   */
  decoupledWeightDecay: boolean;
}

/**
 * RAdam (Liu et al. 2020, On the Variance of the Adaptive Learning Rate and Beyond, arXiv:1908.03265): plain momentum
 * until the running mean of squares has settled, then Adam with a rectified step.
 *
 * @example
 * ```ts
 * const opt = new RAdam({ lr: 1e-3 });
 * ```
 */
export class RAdam extends FusedOptimizer<RAdamOptions> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'PolyakRAdam';

  /**
   * @param args - options; or variables or groups of variables, followed by options
   * @throws RangeError or TypeError if an option or a variable is invalid
   */
  constructor(...args: OptimizerArguments<RAdamOptions>) {
    super(
      {
        lr: 1e-3,
        betas: [0.9, 0.999],
        eps: 1e-8,
        weightDecay: 0,
        decoupledWeightDecay: false,
        maximize: false,
      },
      args,
    );
  }

  protected override checkOptions(options: RAdamOptions): void {
    checkMoments(options);
    checkBoolean('decoupledWeightDecay', options.decoupledWeightDecay);
  }

  protected override rule(): Rule {
    return radamRule;
  }

  protected override coupledWeightDecay({
    weightDecay,
    decoupledWeightDecay,
  }: RAdamOptions): number {
    return decoupledWeightDecay ? 0 : weightDecay;
  }

  /** One of the two steps is 0. */
  protected override scalars({ options, host: { step } }: StepInputs<RAdamOptions>) {
    const { lr, betas, eps, weightDecay, decoupledWeightDecay } = options;
    const stepSize = lr / (1 - betas[0] ** step);
    const rectification = rectify(step, betas[1], 5);
    return {
      ...momentValues(betas),
      weightScale: decoupledWeightDecay ? 1 - lr * weightDecay : 1,
      plainStep: rectification === null ? stepSize : 0,
      adaptiveStep:
        rectification === null ? 0 : stepSize * rectification * Math.sqrt(1 - betas[1] ** step),
      eps,
    };
  }
}

export const radamRule = defineRule({
  key: 'radam',
  slots: ['expAvg', 'expAvgSq'],
  scalars: [...momentScalars, 'weightScale', 'plainStep', 'adaptiveStep', 'eps'],
  wgsl: `
    ${momentsWGSL}
    w = weightScale * w - expAvg * (plainStep + adaptiveStep / (sqrt(expAvgSq) + eps));`,
  ops(tensors, values) {
    const { weightScale, plainStep, adaptiveStep, eps } = values;
    const next = moments(tensors, values);
    const step = add(div(adaptiveStep, add(sqrt(next.expAvgSq), eps)), plainStep);
    return { ...next, w: sub(scaled(tensors.w, weightScale), mul(next.expAvg, step)) };
  },
});

registerOptimizer(RAdam);
