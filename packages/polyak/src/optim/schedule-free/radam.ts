import { add, div, mul, sqrt, square } from '@tensorflow/tfjs-core';
import { checkBoolean } from '../../argument.ts';
import { defineRule, type Rule } from '../../update/rule.ts';
import type { OptimizerArguments, StepInputs } from '../base/optimizer.ts';
import { rectify } from '../base/rectify.ts';
import { registerOptimizer } from '../base/register.ts';
import { ScheduleFreeOptimizer } from './optimizer.ts';
import { checkScheduleFreeMoments, type ScheduleFreeMomentOptions } from './options.ts';
import { sequences, sequenceScalars, sequencesWGSL } from './sequences.ts';

/** Options of {@link ScheduleFreeRAdam}. */
export interface ScheduleFreeRAdamOptions extends ScheduleFreeMomentOptions {
  /**
   * Whether the weights stay as they are until the running mean of squares has settled, in the first 4 steps with the
   * default `betas`; `false` steps along the plain gradient meanwhile.
   * @defaultValue `true`
   */
  silentSgdPhase: boolean;
}

/**
 * Schedule-Free RAdam (Defazio et al. 2024, The Road Less Scheduled, arXiv:2405.15682): RAdam whose weights are averaged
 * instead of a schedule of the learning rate; its rectification takes the place of a warmup. While training, the variables
 * hold the points at which gradients are taken; evaluate and save inside {@link swapAverages}.
 *
 * @example
 * ```ts
 * const opt = new ScheduleFreeRAdam({ lr: 0.0025 });
 * model.compile({ optimizer: opt, loss: 'meanSquaredError' });
 * await model.fit(x, y);
 * const loss = await opt.swapAverages(() => model.evaluate(x, y));
 * ```
 */
export class ScheduleFreeRAdam extends ScheduleFreeOptimizer<ScheduleFreeRAdamOptions> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'PolyakScheduleFreeRAdam';

  /**
   * @param args - options; or variables or groups of variables, followed by options
   * @throws RangeError or TypeError if an option or a variable is invalid
   */
  constructor(...args: OptimizerArguments<ScheduleFreeRAdamOptions>) {
    super(
      {
        lr: 2.5e-3,
        betas: [0.9, 0.999],
        eps: 1e-8,
        weightDecay: 0,
        r: 0,
        weightLrPower: 2,
        silentSgdPhase: true,
        maximize: false,
      },
      args,
    );
  }

  protected override checkOptions(options: ScheduleFreeRAdamOptions): void {
    checkScheduleFreeMoments(options);
    checkBoolean('silentSgdPhase', options.silentSgdPhase);
  }

  protected override rule(): Rule {
    return scheduleFreeRAdamRule;
  }

  protected override coupledWeightDecay(): number {
    return 0;
  }

  protected override beta({ betas }: ScheduleFreeRAdamOptions): number {
    return betas[0];
  }

  protected override stepSize(options: ScheduleFreeRAdamOptions, step: number): number {
    const { lr, betas, silentSgdPhase } = options;
    return lr * (rectify(step, betas[1], tractable) ?? (silentSgdPhase ? 0 : 1));
  }

  protected override scalars(inputs: StepInputs<ScheduleFreeRAdamOptions>): Record<string, number> {
    const { options, host } = inputs;
    const { betas, eps, weightDecay } = options;
    return {
      ...super.scalars(inputs),
      beta2: betas[1],
      oneMinusBeta2: 1 - betas[1],
      rootCorrection: 1 / Math.sqrt(1 - betas[1] ** host.step),
      eps,
      decay: weightDecay,
      isPlain: rectify(host.step, betas[1], tractable) === null ? 1 : 0,
    };
  }
}

/** The least ρ at which the authors' implementation rectifies; torch's RAdam waits until 5. */
const tractable = 4;

export const scheduleFreeRAdamRule = defineRule({
  key: 'schedule-free radam',
  slots: ['z', 'expAvgSq'],
  scalars: [
    ...sequenceScalars,
    'beta2',
    'oneMinusBeta2',
    'rootCorrection',
    'eps',
    'decay',
    'isPlain',
  ],
  wgsl: `
    expAvgSq = beta2 * expAvgSq + oneMinusBeta2 * g * g;
    let adaptive = g / (sqrt(expAvgSq) * rootCorrection + eps);
    let direction = select(adaptive, g, isPlain == 1.0) + decay * w;
    ${sequencesWGSL}`,
  ops(tensors, values) {
    const { w, g, expAvgSq: before } = tensors;
    const { beta2, oneMinusBeta2, rootCorrection, eps, decay, isPlain } = values;
    const expAvgSq = add(mul(before, beta2), mul(square(g), oneMinusBeta2));
    const adaptive = div(g, add(mul(sqrt(expAvgSq), rootCorrection), eps));
    const followed = isPlain === 1 ? g : adaptive;
    const direction = decay === 0 ? followed : add(followed, mul(w, decay));
    return { ...sequences(tensors, direction, values), expAvgSq };
  },
});

registerOptimizer(ScheduleFreeRAdam);
