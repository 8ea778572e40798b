import { clipByValue, greater, less, mul, onesLike, sign, sub, where } from '@tensorflow/tfjs-core';
import { checkAtLeast, checkFinite } from '../argument.ts';
import { defineRule, type Rule } from '../update/rule.ts';
import { FusedOptimizer, type OptimizerArguments, type StepInputs } from './base/optimizer.ts';
import { checkCommon, checkPair, type CommonOptions } from './base/options.ts';
import { registerOptimizer } from './base/register.ts';

/** Options of {@link Rprop}; `lr`, 0.01 by default, is the first step size. */
export interface RpropOptions extends CommonOptions {
  /**
   * Factors by which a step size shrinks and grows: `0 < etas[0] < 1 < etas[1]`.
   * @defaultValue `[0.5, 1.2]`
   */
  etas: readonly [number, number];
  /**
   * The smallest and the largest step size: `0 <= stepSizes[0] <= stepSizes[1]`.
   * @defaultValue `[1e-6, 50]`
   */
  stepSizes: readonly [number, number];
}

/**
 * Resilient backpropagation (Riedmiller & Braun 1993): steps by the sign of the gradient with one step
 * size per element. For full batches.
 *
 * @example
 * ```ts
 * const opt = new Rprop({ lr: 0.01 });
 * ```
 */
export class Rprop extends FusedOptimizer<RpropOptions> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'PolyakRprop';

  /**
   * @param args - options; or variables or groups of variables, followed by options
   * @throws RangeError or TypeError if an option or a variable is invalid
   */
  constructor(...args: OptimizerArguments<RpropOptions>) {
    super({ lr: 1e-2, etas: [0.5, 1.2], stepSizes: [1e-6, 50], maximize: false }, args);
  }

  protected override checkOptions(options: RpropOptions): void {
    checkCommon(options);
    checkPair('etas', options.etas);
    options.etas.forEach((eta, i) => checkFinite(`etas[${i}]`, eta));
    const [shrink, grow] = options.etas;
    if (!(shrink > 0 && shrink < 1 && grow > 1)) {
      throw new RangeError(`etas must be 0 < etas[0] < 1 < etas[1], got ${shrink} and ${grow}`);
    }
    checkPair('stepSizes', options.stepSizes);
    options.stepSizes.forEach((size, i) => checkAtLeast(`stepSizes[${i}]`, size, 0));
    const [smallest, largest] = options.stepSizes;
    if (smallest > largest) {
      throw new RangeError(
        `stepSizes must be the smallest and the largest, got ${smallest} and ${largest}`,
      );
    }
  }

  protected override rule(): Rule {
    return rpropRule;
  }

  protected override initialSlot(name: string, { lr }: RpropOptions): number {
    return name === 'stepSize' ? lr : 0;
  }

  protected override scalars({ options: { etas, stepSizes } }: StepInputs<RpropOptions>) {
    const [shrink, grow] = etas;
    const [smallest, largest] = stepSizes;
    return { shrink, grow, smallest, largest };
  }
}

export const rpropRule = defineRule({
  key: 'rprop',
  slots: ['prev', 'stepSize'],
  scalars: ['shrink', 'grow', 'smallest', 'largest'],
  wgsl: `
    let change = sign_(g) * sign_(prev);
    let factor = select(select(T(1.0), T(shrink), change < T(0.0)), T(grow), change > T(0.0));
    stepSize = clamp_(stepSize * factor, smallest, largest);
    prev = select(g, T(0.0), change < T(0.0));
    w -= sign_(prev) * stepSize;`,
  ops({ w, g, prev, stepSize }, { shrink, grow, smallest, largest }) {
    const change = mul(sign(g), sign(prev));
    const [isSame, isOpposite] = [greater(change, 0), less(change, 0)];
    const factor = where(isSame, grow, where(isOpposite, shrink, onesLike(g)));
    const size = clipByValue(mul(stepSize, factor), smallest, largest);
    const kept = where(isOpposite, 0, g);
    return { w: sub(w, mul(sign(kept), size)), prev: kept, stepSize: size };
  },
});

registerOptimizer(Rprop);
