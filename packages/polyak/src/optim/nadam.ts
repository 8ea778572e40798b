import { add, div, mul, sqrt, sub } from '@tensorflow/tfjs-core';
import { checkBoolean } from '../argument.ts';
import { defineRule, type Rule } from '../update/rule.ts';
import { moments, momentScalars, momentsWGSL, momentValues, scaled } from './moments.ts';
import {
  FusedOptimizer,
  type HostState,
  type OptimizerArguments,
  type StepInputs,
} from './base/optimizer.ts';
import { checkFiniteAtLeast, checkMoments, type MomentOptions } from './base/options.ts';
import { registerOptimizer } from './base/register.ts';

/** Options of {@link NAdam}; `lr` is 0.002 by default. */
export interface NAdamOptions extends MomentOptions {
  /**
   * How fast the momentum grows to `betas[0]`, at least 0.
   * @defaultValue `0.004`
   */
  momentumDecay: number;
  /**
   * Whether to shrink the weights, as in AdamW, instead of adding to the gradient.
   * @defaultValue `false`
   */
  decoupledWeightDecay: boolean;
  /**
   * Whether to correct the running mean with the paper's product of momenta, as torch does since 2.0. If false, the
   * product contains the momentum of the step twice, as in earlier versions of torch; the first steps are then slightly smaller.
   * @defaultValue `true`
   */
  correctedProduct: boolean;
}

/**
 * NAdam (Dozat 2016, Incorporating Nesterov Momentum into Adam).
 *
 * @example
 * ```ts
 * const opt = new NAdam({ lr: 2e-3 });
 * ```
 */
export class NAdam extends FusedOptimizer<NAdamOptions> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'PolyakNAdam';

  /**
   * @param args - options; or variables or groups of variables, followed by options
   * @throws RangeError or TypeError if an option or a variable is invalid
   */
  constructor(...args: OptimizerArguments<NAdamOptions>) {
    super(
      {
        lr: 2e-3,
        betas: [0.9, 0.999],
        eps: 1e-8,
        weightDecay: 0,
        momentumDecay: 4e-3,
        decoupledWeightDecay: false,
        correctedProduct: true,
        maximize: false,
      },
      args,
    );
  }

  protected override checkOptions(options: NAdamOptions): void {
    checkMoments(options);
    checkFiniteAtLeast('momentumDecay', options.momentumDecay, 0);
    checkBoolean('decoupledWeightDecay', options.decoupledWeightDecay);
    checkBoolean('correctedProduct', options.correctedProduct);
  }

  protected override rule(): Rule {
    return nadamRule;
  }

  protected override coupledWeightDecay({
    weightDecay,
    decoupledWeightDecay,
  }: NAdamOptions): number {
    return decoupledWeightDecay ? 0 : weightDecay;
  }

  protected override initialHost(): HostState {
    return { step: 0, muProduct: 1 };
  }

  protected override advance({ step, muProduct = 1 }: HostState, options: NAdamOptions): HostState {
    return { step: step + 1, muProduct: muProduct * mu(step + 1, options) };
  }

  protected override scalars({ options, host }: StepInputs<NAdamOptions>) {
    const { step, muProduct = 1 } = host;
    const { lr, betas, eps, weightDecay, decoupledWeightDecay, correctedProduct } = options;
    const [current, next] = [mu(step, options), mu(step + 1, options)];
    const nextProduct = muProduct * next * (correctedProduct ? 1 : current);
    return {
      ...momentValues(betas),
      weightScale: decoupledWeightDecay ? 1 - lr * weightDecay : 1,
      gradientStep: (lr * (1 - current)) / (1 - muProduct),
      momentStep: (lr * next) / (1 - nextProduct),
      rootCorrection: 1 / Math.sqrt(1 - betas[1] ** step),
      eps,
    };
  }
}

/** The momentum at a step. */
function mu(step: number, { betas, momentumDecay }: NAdamOptions): number {
  return betas[0] * (1 - 0.5 * 0.96 ** (step * momentumDecay));
}

export const nadamRule = defineRule({
  key: 'nadam',
  slots: ['expAvg', 'expAvgSq'],
  scalars: [...momentScalars, 'weightScale', 'gradientStep', 'momentStep', 'rootCorrection', 'eps'],
  wgsl: `
    ${momentsWGSL}
    w = weightScale * w
      - (gradientStep * g + momentStep * expAvg) / (sqrt(expAvgSq) * rootCorrection + eps);`,
  ops(tensors, values) {
    const { weightScale, gradientStep, momentStep, rootCorrection, eps } = values;
    const next = moments(tensors, values);
    const direction = add(mul(tensors.g, gradientStep), mul(next.expAvg, momentStep));
    const denominator = add(mul(sqrt(next.expAvgSq), rootCorrection), eps);
    return { ...next, w: sub(scaled(tensors.w, weightScale), div(direction, denominator)) };
  },
});

registerOptimizer(NAdam);
