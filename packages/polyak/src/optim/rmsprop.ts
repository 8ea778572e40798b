import { add, div, maximum, mul, sqrt, square, sub, type Tensor } from '@tensorflow/tfjs-core';
import { checkBoolean } from '../argument.ts';
import { defineRule, type Rule } from '../update/rule.ts';
import { FusedOptimizer, type OptimizerArguments, type StepInputs } from './base/optimizer.ts';
import { checkFiniteAtLeast, checkWeightDecay, type WeightDecayOptions } from './base/options.ts';
import { registerOptimizer } from './base/register.ts';

/** Options of {@link RMSprop}; `lr` is 0.01 by default. */
export interface RMSpropOptions extends WeightDecayOptions {
  /**
   * Decay of the running mean of squares, at least 0.
   * @defaultValue `0.99`
   */
  alpha: number;
  /**
   * Added to the denominator, at least 0.
   * @defaultValue `1e-8`
   */
  eps: number;
  /**
   * Momentum factor, at least 0.
   * @defaultValue `0`
   */
  momentum: number;
  /**
   * Whether to divide by the standard deviation of the gradient instead of its root mean square (Graves 2013, arXiv:1308.0850).
   * @defaultValue `false`
   */
  centered: boolean;
}

/**
 * RMSprop (Tieleman & Hinton 2012, lecture 6.5).
 *
 * @example
 * ```ts
 * const opt = new RMSprop({ lr: 1e-2, momentum: 0.9 });
 * ```
 */
export class RMSprop extends FusedOptimizer<RMSpropOptions> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'PolyakRMSprop';

  /**
   * @param args - options; or variables or groups of variables, followed by options
   * @throws RangeError or TypeError if an option or a variable is invalid
   */
  constructor(...args: OptimizerArguments<RMSpropOptions>) {
    super(
      {
        lr: 1e-2,
        alpha: 0.99,
        eps: 1e-8,
        momentum: 0,
        centered: false,
        weightDecay: 0,
        maximize: false,
      },
      args,
    );
  }

  protected override checkOptions(options: RMSpropOptions): void {
    checkWeightDecay(options);
    checkFiniteAtLeast('alpha', options.alpha, 0);
    checkFiniteAtLeast('eps', options.eps, 0);
    checkFiniteAtLeast('momentum', options.momentum, 0);
    checkBoolean('centered', options.centered);
  }

  protected override rule({ momentum, centered }: RMSpropOptions): Rule {
    const [plain, withMomentum] = centered ? centeredRules : plainRules;
    return momentum > 0 ? withMomentum : plain;
  }

  protected override rules(): readonly Rule[] {
    return [...plainRules, ...centeredRules];
  }

  protected override scalars({ options }: StepInputs<RMSpropOptions>) {
    const { lr, alpha, eps, momentum } = options;
    return { lr, alpha, oneMinusAlpha: 1 - alpha, eps, momentum };
  }
}

const scalars = ['lr', 'alpha', 'oneMinusAlpha', 'eps', 'momentum'] as const;
type Scalars = Record<(typeof scalars)[number], number>;

const squareWGSL = 'squareAvg = alpha * squareAvg + oneMinusAlpha * g * g;';

// Rounding must not make the variance negative.
const centeredWGSL = `
    ${squareWGSL}
    gradAvg += oneMinusAlpha * (g - gradAvg);
    let direction = g / (sqrt(max_(squareAvg - gradAvg * gradAvg, T(0.0))) + eps);`;

const plainWGSL = `
    ${squareWGSL}
    let direction = g / (sqrt(squareAvg) + eps);`;

const descend = 'w -= lr * direction;';

const descendWithMomentum = `
    momentumBuffer = momentum * momentumBuffer + direction;
    w -= lr * momentumBuffer;`;

export const plainRules = [
  defineRule({
    key: 'rmsprop',
    slots: ['squareAvg'],
    scalars,
    wgsl: plainWGSL + descend,
    ops(tensors, values) {
      const squareAvg = meanSquare(tensors, values);
      const direction = div(tensors.g, add(sqrt(squareAvg), values.eps));
      return { squareAvg, w: sub(tensors.w, mul(direction, values.lr)) };
    },
  }),
  defineRule({
    key: 'rmsprop momentum',
    slots: ['squareAvg', 'momentumBuffer'],
    scalars,
    wgsl: plainWGSL + descendWithMomentum,
    ops(tensors, values) {
      const squareAvg = meanSquare(tensors, values);
      const direction = div(tensors.g, add(sqrt(squareAvg), values.eps));
      return { squareAvg, ...withMomentum(tensors, direction, values) };
    },
  }),
] as const;

export const centeredRules = [
  defineRule({
    key: 'rmsprop centered',
    slots: ['squareAvg', 'gradAvg'],
    scalars,
    wgsl: centeredWGSL + descend,
    ops(tensors, values) {
      const { direction, ...next } = centered(tensors, values);
      return { ...next, w: sub(tensors.w, mul(direction, values.lr)) };
    },
  }),
  defineRule({
    key: 'rmsprop centered momentum',
    slots: ['squareAvg', 'gradAvg', 'momentumBuffer'],
    scalars,
    wgsl: centeredWGSL + descendWithMomentum,
    ops(tensors, values) {
      const { direction, ...next } = centered(tensors, values);
      return { ...next, ...withMomentum(tensors, direction, values) };
    },
  }),
] as const;

function meanSquare(
  { g, squareAvg }: Record<'g' | 'squareAvg', Tensor>,
  { alpha, oneMinusAlpha }: Scalars,
): Tensor {
  return add(mul(squareAvg, alpha), mul(square(g), oneMinusAlpha));
}

function centered(
  tensors: Record<'g' | 'squareAvg' | 'gradAvg', Tensor>,
  values: Scalars,
): Record<'squareAvg' | 'gradAvg' | 'direction', Tensor> {
  const { g, gradAvg } = tensors;
  const squareAvg = meanSquare(tensors, values);
  const mean = add(gradAvg, mul(sub(g, gradAvg), values.oneMinusAlpha));
  const variance = maximum(sub(squareAvg, square(mean)), 0);
  return { squareAvg, gradAvg: mean, direction: div(g, add(sqrt(variance), values.eps)) };
}

function withMomentum(
  { w, momentumBuffer }: Record<'w' | 'momentumBuffer', Tensor>,
  direction: Tensor,
  { lr, momentum }: Scalars,
): Record<'w' | 'momentumBuffer', Tensor> {
  const buffer = add(mul(momentumBuffer, momentum), direction);
  return { momentumBuffer: buffer, w: sub(w, mul(buffer, lr)) };
}

registerOptimizer(RMSprop);
