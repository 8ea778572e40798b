import { checkBoolean } from '../argument.ts';
import { AdamBase, type AdamWOptions } from './adam-base.ts';
import type { OptimizerArguments } from './base/optimizer.ts';
import { registerOptimizer } from './base/register.ts';

/** Options of {@link Adam}. */
export interface AdamOptions extends AdamWOptions {
  /**
   * Whether to shrink the weights, as in AdamW, instead of adding to the gradient.
   * @defaultValue `false`
   */
  decoupledWeightDecay: boolean;
}

/**
 * Adam (Kingma & Ba 2015, arXiv:1412.6980); weight decay is added to the gradient.
 *
 * @example
 * ```ts
 * const opt = new EMAOptimizer(new Adam({ lr: 1e-3 }), { decay: 0.999 });
 * ```
 */
export class Adam extends AdamBase<AdamOptions> {
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
        decoupledWeightDecay: false,
        maximize: false,
      },
      args,
    );
  }

  protected override checkOptions(options: AdamOptions): void {
    super.checkOptions(options);
    checkBoolean('decoupledWeightDecay', options.decoupledWeightDecay);
  }

  protected override isDecoupled({ decoupledWeightDecay }: AdamOptions): boolean {
    return decoupledWeightDecay;
  }
}

registerOptimizer(Adam);
