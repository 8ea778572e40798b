import { add, div, maximum, mul, sqrt, sub, type Tensor } from '@tensorflow/tfjs-core';
import { checkBoolean } from '../argument.ts';
import { defineRule, type Rule } from '../update/rule.ts';
import { moments, momentScalars, momentsWGSL, momentValues, scaled } from './moments.ts';
import { FusedOptimizer, type StepInputs } from './base/optimizer.ts';
import { checkMoments, type MomentOptions } from './base/options.ts';

/** Options of {@link AdamW}; {@link Adam} has one more. */
export interface AdamWOptions extends MomentOptions {
  /**
   * Whether to divide by the largest running mean of squares so far (Reddi et al. 2018, arXiv:1904.09237).
   * @defaultValue `false`
   */
  amsgrad: boolean;
}

/** The common part of {@link Adam} and {@link AdamW}: everything except which of them decouples weight decay. */
export abstract class AdamBase<Options extends AdamWOptions> extends FusedOptimizer<Options> {
  protected override checkOptions(options: Options): void {
    checkMoments(options);
    checkBoolean('amsgrad', options.amsgrad);
  }

  protected override rule({ amsgrad }: Options): Rule {
    return amsgrad ? amsgradRule : adamRule;
  }

  protected override rules(): readonly Rule[] {
    return [adamRule, amsgradRule];
  }

  protected override coupledWeightDecay(options: Options): number {
    return this.isDecoupled(options) ? 0 : options.weightDecay;
  }

  protected override scalars({ options, host }: StepInputs<Options>): Record<string, number> {
    const { lr, betas, eps, weightDecay } = options;
    const { step } = host;
    return {
      ...momentValues(betas),
      weightScale: this.isDecoupled(options) ? 1 - lr * weightDecay : 1,
      stepSize: lr / (1 - betas[0] ** step),
      rootCorrection: 1 / Math.sqrt(1 - betas[1] ** step),
      eps,
    };
  }

  /** Whether weight decay shrinks the weights instead of adding to the gradient. */
  protected abstract isDecoupled(options: Options): boolean;
}

const scalars = [...momentScalars, 'weightScale', 'stepSize', 'rootCorrection', 'eps'] as const;

export const adamRule = defineRule({
  key: 'adam',
  slots: ['expAvg', 'expAvgSq'],
  scalars,
  wgsl: `
    ${momentsWGSL}
    w = weightScale * w - stepSize * expAvg / (sqrt(expAvgSq) * rootCorrection + eps);`,
  ops(tensors, values) {
    const next = moments(tensors, values);
    return { ...next, w: descend(tensors.w, next.expAvg, next.expAvgSq, values) };
  },
});

export const amsgradRule = defineRule({
  key: 'adam amsgrad',
  slots: ['expAvg', 'expAvgSq', 'maxExpAvgSq'],
  scalars,
  wgsl: `
    ${momentsWGSL}
    maxExpAvgSq = max_(maxExpAvgSq, expAvgSq);
    w = weightScale * w - stepSize * expAvg / (sqrt(maxExpAvgSq) * rootCorrection + eps);`,
  ops(tensors, values) {
    const next = moments(tensors, values);
    const maxExpAvgSq = maximum(tensors.maxExpAvgSq, next.expAvgSq);
    return { ...next, maxExpAvgSq, w: descend(tensors.w, next.expAvg, maxExpAvgSq, values) };
  },
});

function descend(
  w: Tensor,
  expAvg: Tensor,
  secondMoment: Tensor,
  { weightScale, stepSize, rootCorrection, eps }: Record<(typeof scalars)[number], number>,
): Tensor {
  const denominator = add(mul(sqrt(secondMoment), rootCorrection), eps);
  return sub(scaled(w, weightScale), mul(div(expAvg, denominator), stepSize));
}
