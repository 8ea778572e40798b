import { add, div, mul, sqrt, square, sub } from '@tensorflow/tfjs-core';
import { checkInterval } from '../argument.ts';
import { defineRule, type Rule } from '../update/rule.ts';
import { FusedOptimizer, type OptimizerArguments, type StepInputs } from './base/optimizer.ts';
import { checkFiniteAtLeast, checkWeightDecay, type WeightDecayOptions } from './base/options.ts';
import { registerOptimizer } from './base/register.ts';

/** Options of {@link Adadelta}; `lr` is 1 by default. */
export interface AdadeltaOptions extends WeightDecayOptions {
  /**
   * Decay of the running means of squares, in [0, 1].
   * @defaultValue `0.9`
   */
  rho: number;
  /**
   * Added inside the square roots, at least 0.
   * @defaultValue `1e-6`
   */
  eps: number;
}

/**
 * Adadelta (Zeiler 2012, arXiv:1212.5701).
 *
 * @example
 * ```ts
 * const opt = new Adadelta({ rho: 0.95 });
 * ```
 */
export class Adadelta extends FusedOptimizer<AdadeltaOptions> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'PolyakAdadelta';

  /**
   * @param args - options; or variables or groups of variables, followed by options
   * @throws RangeError or TypeError if an option or a variable is invalid
   */
  constructor(...args: OptimizerArguments<AdadeltaOptions>) {
    super({ lr: 1, rho: 0.9, eps: 1e-6, weightDecay: 0, maximize: false }, args);
  }

  protected override checkOptions(options: AdadeltaOptions): void {
    checkWeightDecay(options);
    checkInterval('rho', options.rho, 0, 1);
    checkFiniteAtLeast('eps', options.eps, 0);
  }

  protected override rule(): Rule {
    return adadeltaRule;
  }

  protected override scalars({ options: { lr, rho, eps } }: StepInputs<AdadeltaOptions>) {
    return { lr, rho, oneMinusRho: 1 - rho, eps };
  }
}

export const adadeltaRule = defineRule({
  key: 'adadelta',
  slots: ['squareAvg', 'accDelta'],
  scalars: ['lr', 'rho', 'oneMinusRho', 'eps'],
  wgsl: `
    squareAvg = rho * squareAvg + oneMinusRho * g * g;
    let delta = sqrt(accDelta + eps) / sqrt(squareAvg + eps) * g;
    accDelta = rho * accDelta + oneMinusRho * delta * delta;
    w -= lr * delta;`,
  ops({ w, g, squareAvg, accDelta }, { lr, rho, oneMinusRho, eps }) {
    const meanSquare = add(mul(squareAvg, rho), mul(square(g), oneMinusRho));
    const delta = mul(div(sqrt(add(accDelta, eps)), sqrt(add(meanSquare, eps))), g);
    return {
      w: sub(w, mul(delta, lr)),
      squareAvg: meanSquare,
      accDelta: add(mul(accDelta, rho), mul(square(delta), oneMinusRho)),
    };
  },
});

registerOptimizer(Adadelta);
