import { add, div, mul, sqrt, square, sub, type Tensor } from '@tensorflow/tfjs-core';
import { checkBoolean, checkHalfOpen } from '../../argument.ts';
import { defineRule, type Rule } from '../../update/rule.ts';
import type { HostState, OptimizerArguments, StepInputs } from '../base/optimizer.ts';
import { registerOptimizer } from '../base/register.ts';
import { ScheduleFreeOptimizer } from './optimizer.ts';
import {
  checkScheduleFreeMoments,
  checkWarmup,
  type ScheduleFreeMomentOptions,
  type ScheduleFreeWarmupOptions,
} from './options.ts';
import { sequences, sequenceScalars, sequencesWGSL, warmup } from './sequences.ts';

/** Options of {@link ScheduleFreeAdamW}. */
export interface ScheduleFreeAdamWOptions
  extends ScheduleFreeMomentOptions, ScheduleFreeWarmupOptions {
  /**
   * Whether weight decay is that of the sequence z instead of the weights.
   * @defaultValue `false`
   */
  decayAtZ: boolean;
  /**
   * If above 0, the decay of a running mean that replaces the gradient in the step, in [0, 1). It takes a further slot.
   * @defaultValue `0`
   */
  innerMomentum: number;
}

/**
 * Schedule-Free AdamW (Defazio et al. 2024, The Road Less Scheduled, arXiv:2405.15682): AdamW whose weights are averaged
 * instead of a schedule of the learning rate, so that the length of the run need not be known. While training, the
 * variables hold the points at which gradients are taken; evaluate and save inside {@link swapAverages}.
 *
 * @example
 * ```ts
 * const opt = new ScheduleFreeAdamW({ lr: 0.0025, warmupSteps: 100 });
 * model.compile({ optimizer: opt, loss: 'meanSquaredError' });
 * await model.fit(x, y);
 * const loss = await opt.swapAverages(() => model.evaluate(x, y));
 * ```
 */
export class ScheduleFreeAdamW extends ScheduleFreeOptimizer<ScheduleFreeAdamWOptions> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'PolyakScheduleFreeAdamW';

  /**
   * @param args - options; or variables or groups of variables, followed by options
   * @throws RangeError or TypeError if an option or a variable is invalid
   */
  constructor(...args: OptimizerArguments<ScheduleFreeAdamWOptions>) {
    super(
      {
        lr: 2.5e-3,
        betas: [0.9, 0.999],
        eps: 1e-8,
        weightDecay: 0,
        warmupSteps: 0,
        r: 0,
        weightLrPower: 2,
        decayAtZ: false,
        innerMomentum: 0,
        maximize: false,
      },
      args,
    );
  }

  protected override checkOptions(options: ScheduleFreeAdamWOptions): void {
    checkScheduleFreeMoments(options);
    checkWarmup(options);
    checkBoolean('decayAtZ', options.decayAtZ);
    checkHalfOpen('innerMomentum', options.innerMomentum, 0, 1);
  }

  protected override rule({ innerMomentum }: ScheduleFreeAdamWOptions): Rule {
    return innerMomentum > 0 ? innerMomentumRule : scheduleFreeAdamWRule;
  }

  protected override rules(): readonly Rule[] {
    return [scheduleFreeAdamWRule, innerMomentumRule];
  }

  protected override coupledWeightDecay(): number {
    return 0;
  }

  protected override beta({ betas }: ScheduleFreeAdamWOptions): number {
    return betas[0];
  }

  protected override stepSize({ lr, warmupSteps }: ScheduleFreeAdamWOptions, step: number): number {
    return lr * warmup(step, warmupSteps);
  }

  /** `expAvgWeight` is the share of the gradients in their running mean: what is missing is that of 0. */
  protected override initialHost(options: ScheduleFreeAdamWOptions): HostState {
    return { ...super.initialHost(options), expAvgWeight: 0 };
  }

  protected override advance(host: HostState, options: ScheduleFreeAdamWOptions): HostState {
    const next = super.advance(host, options);
    const { innerMomentum } = options;
    if (innerMomentum === 0) return next;
    const { expAvgWeight = 0 } = host;
    return { ...next, expAvgWeight: expAvgWeight + (1 - innerMomentum) * (1 - expAvgWeight) };
  }

  protected override scalars(inputs: StepInputs<ScheduleFreeAdamWOptions>): Record<string, number> {
    const { options, host } = inputs;
    const { betas, eps, weightDecay, decayAtZ, innerMomentum } = options;
    const { step, expAvgWeight = 0 } = host;
    return {
      ...super.scalars(inputs),
      beta2: betas[1],
      oneMinusBeta2: 1 - betas[1],
      rootCorrection: 1 / Math.sqrt(1 - betas[1] ** step),
      eps,
      decayOfY: decayAtZ ? 0 : weightDecay,
      decayOfZ: decayAtZ ? weightDecay : 0,
      intake: 1 - innerMomentum,
      meanScale: 1 / expAvgWeight,
    };
  }
}

const scalars = [
  ...sequenceScalars,
  'beta2',
  'oneMinusBeta2',
  'rootCorrection',
  'eps',
  'decayOfY',
  'decayOfZ',
] as const;

export const scheduleFreeAdamWRule = defineRule({
  key: 'schedule-free adamw',
  slots: ['z', 'expAvgSq'],
  scalars,
  wgsl: `
    expAvgSq = beta2 * expAvgSq + oneMinusBeta2 * g * g;
    let direction = g / (sqrt(expAvgSq) * rootCorrection + eps) + decayOfY * w + decayOfZ * z;
    ${sequencesWGSL}`,
  ops(tensors, values) {
    const expAvgSq = meanOfSquares(tensors, values);
    const direction = directionOf(tensors, tensors.g, expAvgSq, values);
    return { ...sequences(tensors, direction, values), expAvgSq };
  },
});

export const innerMomentumRule = defineRule({
  key: 'schedule-free adamw inner momentum',
  slots: ['z', 'expAvgSq', 'expAvg'],
  scalars: [...scalars, 'intake', 'meanScale'],
  wgsl: `
    expAvgSq = beta2 * expAvgSq + oneMinusBeta2 * g * g;
    expAvg += intake * (g - expAvg);
    let direction = meanScale * expAvg / (sqrt(expAvgSq) * rootCorrection + eps)
      + decayOfY * w + decayOfZ * z;
    ${sequencesWGSL}`,
  ops(tensors, values) {
    const { g, expAvg: before } = tensors;
    const expAvgSq = meanOfSquares(tensors, values);
    const expAvg = add(before, mul(sub(g, before), values.intake));
    const direction = directionOf(tensors, mul(expAvg, values.meanScale), expAvgSq, values);
    return { ...sequences(tensors, direction, values), expAvgSq, expAvg };
  },
});

function meanOfSquares(
  { g, expAvgSq }: Record<'g' | 'expAvgSq', Tensor>,
  { beta2, oneMinusBeta2 }: Record<'beta2' | 'oneMinusBeta2', number>,
): Tensor {
  return add(mul(expAvgSq, beta2), mul(square(g), oneMinusBeta2));
}

function directionOf(
  { w, z }: Record<'w' | 'z', Tensor>,
  gradient: Tensor,
  expAvgSq: Tensor,
  { rootCorrection, eps, decayOfY, decayOfZ }: Record<(typeof scalars)[number], number>,
): Tensor {
  const adaptive = div(gradient, add(mul(sqrt(expAvgSq), rootCorrection), eps));
  if (decayOfY !== 0) return add(adaptive, mul(w, decayOfY));
  return decayOfZ === 0 ? adaptive : add(adaptive, mul(z, decayOfZ));
}

registerOptimizer(ScheduleFreeAdamW);
