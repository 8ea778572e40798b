import { AdamBase, type AdamWOptions } from './adam-base.ts';
import type { OptimizerArguments } from './base/optimizer.ts';
import { registerOptimizer } from './base/register.ts';

/**
 * AdamW (Loshchilov & Hutter 2019, arXiv:1711.05101): Adam with decoupled weight decay, 0.01 by default, which
 * shrinks the weights instead of adding to the gradient.
 *
 * @example
 * ```ts
 * const opt = new AdamW({ lr: 1e-3, weightDecay: 0.05 });
 * ```
 */
export class AdamW extends AdamBase<AdamWOptions> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'PolyakAdamW';

  /**
   * @param args - options; or variables or groups of variables, followed by options
   * @throws RangeError or TypeError if an option or a variable is invalid
   */
  constructor(...args: OptimizerArguments<AdamWOptions>) {
    super(
      {
        lr: 1e-3,
        betas: [0.9, 0.999],
        eps: 1e-8,
        weightDecay: 0.01,
        amsgrad: false,
        maximize: false,
      },
      args,
    );
  }

  protected override isDecoupled(): boolean {
    return true;
  }
}

registerOptimizer(AdamW);
