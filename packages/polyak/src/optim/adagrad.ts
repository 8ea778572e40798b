import { add, div, mul, sqrt, square, sub } from '@tensorflow/tfjs-core';
import { defineRule, type Rule } from '../update/rule.ts';
import { FusedOptimizer, type OptimizerArguments, type StepInputs } from './base/optimizer.ts';
import { checkFiniteAtLeast, checkWeightDecay, type WeightDecayOptions } from './base/options.ts';
import { registerOptimizer } from './base/register.ts';

/** Options of {@link Adagrad}; `lr` is 0.01 by default. */
export interface AdagradOptions extends WeightDecayOptions {
  /**
   * The learning rate of step t is `lr / (1 + (t − 1) lrDecay)`; at least 0.
   * @defaultValue `0`
   */
  lrDecay: number;
  /**
   * The initial value of the sum of squares, at least 0.
   * @defaultValue `0`
   */
  initialAccumulatorValue: number;
  /**
   * Added to the denominator, at least 0.
   * @defaultValue `1e-10`
   */
  eps: number;
}

/**
 * Adagrad (Duchi, Hazan & Singer 2011, Adaptive Subgradient Methods for Online Learning and Stochastic Optimization).
 *
 * @example
 * ```ts
 * const opt = new Adagrad({ lr: 1e-2 });
 * ```
 */
export class Adagrad extends FusedOptimizer<AdagradOptions> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'PolyakAdagrad';

  /**
   * @param args - options; or variables or groups of variables, followed by options
   * @throws RangeError or TypeError if an option or a variable is invalid
   */
  constructor(...args: OptimizerArguments<AdagradOptions>) {
    super(
      {
        lr: 1e-2,
        lrDecay: 0,
        weightDecay: 0,
        initialAccumulatorValue: 0,
        eps: 1e-10,
        maximize: false,
      },
      args,
    );
  }

  protected override checkOptions(options: AdagradOptions): void {
    checkWeightDecay(options);
    checkFiniteAtLeast('lrDecay', options.lrDecay, 0);
    checkFiniteAtLeast('initialAccumulatorValue', options.initialAccumulatorValue, 0);
    checkFiniteAtLeast('eps', options.eps, 0);
  }

  protected override rule(): Rule {
    return adagradRule;
  }

  protected override initialSlot(_name: string, options: AdagradOptions): number {
    return options.initialAccumulatorValue;
  }

  protected override scalars({ options, host: { step } }: StepInputs<AdagradOptions>) {
    const { lr, lrDecay, eps } = options;
    return { lr: lr / (1 + (step - 1) * lrDecay), eps };
  }
}

export const adagradRule = defineRule({
  key: 'adagrad',
  slots: ['sum'],
  scalars: ['lr', 'eps'],
  wgsl: `
    sum += g * g;
    w -= lr * g / (sqrt(sum) + eps);`,
  ops({ w, g, sum }, { lr, eps }) {
    const next = add(sum, square(g));
    return { w: sub(w, mul(div(g, add(sqrt(next), eps)), lr)), sum: next };
  },
});

registerOptimizer(Adagrad);
