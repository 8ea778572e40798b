import { defineRule, type Rule } from '../../update/rule.ts';
import type { OptimizerArguments } from '../base/optimizer.ts';
import { registerOptimizer } from '../base/register.ts';
import { ScheduleFreeOptimizer } from './optimizer.ts';
import {
  checkBeta,
  checkScheduleFree,
  checkWarmup,
  type ScheduleFreeWarmupOptions,
} from './options.ts';
import { sequences, sequenceScalars, sequencesWGSL, warmup } from './sequences.ts';

/** Options of {@link ScheduleFreeSGD}; `lr` is 1 by default. */
export interface ScheduleFreeSGDOptions extends ScheduleFreeWarmupOptions {
  /**
   * How much of the point at which gradients are taken is the average, in (0, 1]; at 1, it is the average itself (primal
   * averaging).
   * @defaultValue `0.9`
   */
  momentum: number;
}

/**
 * Schedule-Free SGD (Defazio et al. 2024, The Road Less Scheduled, arXiv:2405.15682): SGD whose weights are averaged
 * instead of a schedule of the learning rate, so that the length of the run need not be known. While training, the
 * variables hold the points at which gradients are taken; evaluate and save inside {@link swapAverages}.
 *
 * @example
 * ```ts
 * const opt = new ScheduleFreeSGD({ lr: 1, warmupSteps: 100 });
 * model.compile({ optimizer: opt, loss: 'meanSquaredError' });
 * await model.fit(x, y);
 * const loss = await opt.swapAverages(() => model.evaluate(x, y));
 * ```
 */
export class ScheduleFreeSGD extends ScheduleFreeOptimizer<ScheduleFreeSGDOptions> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'PolyakScheduleFreeSGD';

  /**
   * @param args - options; or variables or groups of variables, followed by options
   * @throws RangeError or TypeError if an option or a variable is invalid
   */
  constructor(...args: OptimizerArguments<ScheduleFreeSGDOptions>) {
    super(
      {
        lr: 1,
        momentum: 0.9,
        weightDecay: 0,
        warmupSteps: 0,
        r: 0,
        weightLrPower: 2,
        maximize: false,
      },
      args,
    );
  }

  protected override checkOptions(options: ScheduleFreeSGDOptions): void {
    checkScheduleFree(options);
    checkWarmup(options);
    checkBeta('momentum', options.momentum);
  }

  protected override rule(): Rule {
    return scheduleFreeSGDRule;
  }

  protected override beta({ momentum }: ScheduleFreeSGDOptions): number {
    return momentum;
  }

  protected override stepSize({ lr, warmupSteps }: ScheduleFreeSGDOptions, step: number): number {
    return lr * warmup(step, warmupSteps);
  }
}

export const scheduleFreeSGDRule = defineRule({
  key: 'schedule-free sgd',
  slots: ['z'],
  scalars: sequenceScalars,
  wgsl: `
    let direction = g;
    ${sequencesWGSL}`,
  ops: (tensors, values) => sequences(tensors, tensors.g, values),
});

registerOptimizer(ScheduleFreeSGD);
