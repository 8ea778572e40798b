import {
  div,
  maximum,
  mean,
  mul,
  sqrt,
  square,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import { checkFinite, checkInterval } from '../argument.ts';
import { deviceScalar } from '../update/ops/device-scalar.ts';
import { DirectedOptimizer } from './base/directed-optimizer.ts';
import type { HostState, OptimizerArguments, StepInputs } from './base/optimizer.ts';
import {
  checkFiniteAtLeast,
  checkPair,
  checkWeightDecay,
  type WeightDecayOptions,
} from './base/options.ts';
import { registerOptimizer } from './base/register.ts';
import type { SlotShapes } from './base/state.ts';
import type { VariableStep } from './base/step.ts';

/** Options of {@link Adafactor}; `lr` is 0.01 by default. */
export interface AdafactorOptions extends WeightDecayOptions {
  /**
   * The power of the step number by which the running means of squares take in the next square; at most 0.
   * @defaultValue `-0.8`
   */
  beta2Decay: number;
  /**
   * The least root mean square of gradients to divide by, where null is 2⁻²³, and the least root mean square of the weights
   * that a step is in proportion to; at least 0.
   * @defaultValue `[null, 1e-3]`
   */
  eps: readonly [number | null, number];
  /**
   * The root mean square to which an update is scaled down before it is multiplied by the step size; at least 1.
   * @defaultValue `1`
   */
  d: number;
}

/**
 * Adafactor (Shazeer & Stern 2018, arXiv:1804.04235): steps in proportion to the weights, divided by the root of a running
 * mean of squares that is stored as the means over rows and columns. A matrix of n × m weights has n + m numbers of state.
 * Of variables with more dimensions, the last two are the rows and columns; those with fewer are stored in full.
 *
 * @example
 * ```ts
 * const opt = new Adafactor({ lr: 0.01 });
 * ```
 */
export class Adafactor extends DirectedOptimizer<AdafactorOptions> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'PolyakAdafactor';

  /**
   * @param args - options; or variables or groups of variables, followed by options
   * @throws RangeError or TypeError if an option or a variable is invalid
   */
  constructor(...args: OptimizerArguments<AdafactorOptions>) {
    super(
      { lr: 1e-2, beta2Decay: -0.8, eps: [null, 1e-3], d: 1, weightDecay: 0, maximize: false },
      args,
    );
  }

  protected override checkOptions(options: AdafactorOptions): void {
    checkWeightDecay(options);
    const { beta2Decay, eps, d } = options;
    checkInterval('beta2Decay', beta2Decay, -Infinity, 0);
    checkFinite('beta2Decay', beta2Decay);
    checkPair('eps', eps);
    if (eps[0] !== null) checkFiniteAtLeast('eps[0]', eps[0], 0);
    checkFiniteAtLeast('eps[1]', eps[1], 0);
    checkFiniteAtLeast('d', d, 1);
  }

  protected override slots(_options: AdafactorOptions, shape: readonly number[]): SlotShapes {
    if (shape.length < 2) return { variance: shape };
    const [rows = 1, columns = 1] = shape.slice(-2);
    const others = shape.slice(0, -2);
    return { rowVar: [...others, rows, 1], colVar: [...others, 1, columns] };
  }

  protected override scalars({ options, host: { step } }: StepInputs<AdafactorOptions>) {
    const { lr, weightDecay, d } = options;
    const relative = Math.min(lr, 1 / Math.sqrt(step));
    return { weightScale: 1 - lr * weightDecay, stepSize: relative * d };
  }

  protected override slotRate({ beta2Decay }: AdafactorOptions, { step }: HostState): number {
    return step ** beta2Decay;
  }

  protected override samples({ gradient }: VariableStep<AdafactorOptions>): Record<string, Tensor> {
    const squares = square(gradient);
    if (gradient.rank < 2) return { variance: squares };
    return { rowVar: mean(squares, -1, true), colVar: mean(squares, -2, true) };
  }

  /** The update times `max(eps[1], RMS(w)) / max(d, RMS(update))`. */
  protected override direction(step: VariableStep<AdafactorOptions>): Tensor {
    const { weights, gradient, slots, options } = step;
    const floor = deviceScalar(options.eps[0] ?? epsilon);
    const update = div(gradient, maximum(rootOf(slots, floor), floor));
    const size = maximum(rootMeanSquare(weights), deviceScalar(options.eps[1]));
    return mul(update, div(size, maximum(rootMeanSquare(update), deviceScalar(options.d))));
  }
}

/** The distance from 1 to the next float. */
const epsilon = 2 ** -23;

/** The root of the running mean of squares, factor by factor: the product of two small squares may be no float. */
function rootOf(slots: Readonly<Record<string, Variable>>, floor: Tensor): Tensor {
  const { variance, rowVar, colVar } = slots;
  if (!rowVar || !colVar) return sqrt(variance as Variable);
  const share = div(rowVar, maximum(mean(rowVar, -2, true), floor));
  return mul(sqrt(share), sqrt(colVar));
}

function rootMeanSquare(x: Tensor): Tensor {
  return sqrt(mean(square(x)));
}

registerOptimizer(Adafactor);
