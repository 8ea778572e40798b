import { AdamBase, type AdamOptions } from './adam-base.ts';
import type { OptimizerArguments } from './base/optimizer.ts';
import { registerOptimizer } from './base/register.ts';

/**
 * Adam (Kingma & Ba 2015, arXiv:1412.6980); weight decay is added to the gradient.
 *
 * @example
 * ```ts
 * const opt = new EMAOptimizer(new Adam({ lr: 1e-3 }), { decay: 0.999 });
 * ```
 */
export class Adam extends AdamBase {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'PolyakAdam';

  /**
   * @param args - options; or variables or groups of variables, followed by options
   * @throws RangeError or TypeError if an option or a variable is invalid
   */
  constructor(...args: OptimizerArguments<AdamOptions>) {
    super(
      {
        lr: 1e-3,
        betas: [0.9, 0.999],
        eps: 1e-8,
        weightDecay: 0,
        amsgrad: false,
        maximize: false,
      },
      args,
    );
  }

  protected override weightScale(): number {
    return 1;
  }
}

registerOptimizer(Adam);
