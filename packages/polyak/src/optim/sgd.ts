import { add, mul, sub } from '@tensorflow/tfjs-core';
import { checkBoolean } from '../argument.ts';
import { defineRule, type Rule } from '../update/rule.ts';
import { FusedOptimizer, type OptimizerArguments, type StepInputs } from './base/optimizer.ts';
import { checkFiniteAtLeast, checkWeightDecay, type WeightDecayOptions } from './base/options.ts';
import { registerOptimizer } from './base/register.ts';

/** Options of {@link SGD}. */
export interface SGDOptions extends WeightDecayOptions {
  /**
   * Momentum factor, at least 0.
   * @defaultValue `0`
   */
  momentum: number;
  /**
   * Dampening: the share of the gradient that the momentum buffer leaves out.
   * @defaultValue `0`
   */
  dampening: number;
  /**
   * Whether to use Nesterov momentum; requires a momentum and no dampening.
   * @defaultValue `false`
   */
  nesterov: boolean;
}

/**
 * Stochastic gradient descent, with momentum (Polyak 1964) or Nesterov's (Sutskever et al. 2013).
 *
 * @example
 * ```ts
 * const opt = new SGD({ lr: 0.1, momentum: 0.9, nesterov: true });
 * ```
 */
export class SGD extends FusedOptimizer<SGDOptions> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'PolyakSGD';

  /**
   * @param args - options; or variables or groups of variables, followed by options
   * @throws RangeError or TypeError if an option or a variable is invalid
   */
  constructor(...args: OptimizerArguments<SGDOptions>) {
    super(
      { lr: 1e-3, momentum: 0, dampening: 0, nesterov: false, weightDecay: 0, maximize: false },
      args,
    );
  }

  protected override checkOptions(options: SGDOptions): void {
    checkWeightDecay(options);
    const { momentum, dampening, nesterov } = options;
    checkFiniteAtLeast('momentum', momentum, 0);
    checkFiniteAtLeast('dampening', dampening, -Infinity);
    checkBoolean('nesterov', nesterov);
    if (nesterov && (momentum <= 0 || dampening !== 0)) {
      throw new RangeError(
        `nesterov needs momentum above 0 and dampening 0, got ${momentum} and ${dampening}`,
      );
    }
  }

  protected override rule({ momentum, nesterov }: SGDOptions): Rule {
    if (momentum === 0) return plain;
    return nesterov ? nesterovMomentum : heavyBall;
  }

  protected override rules(): readonly Rule[] {
    return [plain, heavyBall];
  }

  /** The first gradient enters the momentum buffer undampened, whenever momentum is enabled. */
  protected override scalars({ options, isFirst }: StepInputs<SGDOptions>) {
    const { lr, momentum, dampening } = options;
    return { lr, momentum, intake: isFirst ? 1 : 1 - dampening };
  }
}

export const plain = defineRule({
  key: 'sgd',
  slots: [],
  scalars: ['lr'],
  wgsl: 'w -= lr * g;',
  ops: ({ w, g }, { lr }) => ({ w: sub(w, mul(g, lr)) }),
});

export const heavyBall = defineRule({
  key: 'sgd momentum',
  slots: ['momentumBuffer'],
  scalars: ['lr', 'momentum', 'intake'],
  wgsl: `
    momentumBuffer = momentum * momentumBuffer + intake * g;
    w -= lr * momentumBuffer;`,
  ops({ w, g, momentumBuffer }, { lr, momentum, intake }) {
    const buffer = add(mul(momentumBuffer, momentum), mul(g, intake));
    return { w: sub(w, mul(buffer, lr)), momentumBuffer: buffer };
  },
});

export const nesterovMomentum = defineRule({
  key: 'sgd nesterov',
  slots: ['momentumBuffer'],
  scalars: ['lr', 'momentum', 'intake'],
  wgsl: `
    momentumBuffer = momentum * momentumBuffer + intake * g;
    w -= lr * (g + momentum * momentumBuffer);`,
  ops({ w, g, momentumBuffer }, { lr, momentum, intake }) {
    const buffer = add(mul(momentumBuffer, momentum), mul(g, intake));
    return { w: sub(w, mul(add(g, mul(buffer, momentum)), lr)), momentumBuffer: buffer };
  },
});

registerOptimizer(SGD);
