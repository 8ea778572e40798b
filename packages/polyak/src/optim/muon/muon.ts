import {
  add,
  mul,
  sub,
  type serialization,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import {
  checkBoolean,
  checkOneOf,
  isWholeList,
  outOfRange,
  quoted,
  rejection,
} from '../../argument.ts';
import { deviceScalar } from '../../update/ops/device-scalar.ts';
import { DirectedOptimizer } from '../base/directed-optimizer.ts';
import type { OptimizerArguments, StepInputs } from '../base/optimizer.ts';
import { checkFiniteAtLeast, checkWeightDecay, type WeightDecayOptions } from '../base/options.ts';
import { registerOptimizer } from '../base/register.ts';
import type { SlotShapes } from '../base/state.ts';
import type { VariableStep } from '../base/step.ts';
import { newtonSchulz } from './newton-schulz.ts';

/** Options of {@link Muon}; `lr` is 1e-3 and `weightDecay` 0.1 by default. */
export interface MuonOptions extends WeightDecayOptions {
  /**
   * Decay of the running mean of gradients, at least 0.
   * @defaultValue `0.95`
   */
  momentum: number;
  /**
   * Whether to look ahead: to orthogonalize the gradient moved toward its mean, instead of the mean.
   * @defaultValue `true`
   */
  nesterov: boolean;
  /**
   * The coefficients of the Newton–Schulz polynomial, finite.
   * @defaultValue `[3.4445, -4.775, 2.0315]`
   */
  nsCoefficients: readonly [number, number, number];
  /**
   * The least norm that the matrix is divided by before the iteration, at least 0.
   * @defaultValue `1e-7`
   */
  eps: number;
  /**
   * The number of Newton–Schulz iterations, an integer from 0 to 99.
   * @defaultValue `5`
   */
  nsSteps: number;
  /**
   * How the learning rate depends on the shape, out × in: `'original'`, like null, multiplies it by √max(1, out / in), and
   * `'match_rms_adamw'` by 0.2 √max(out, in), for steps as large as those of AdamW (Liu et al. 2025, arXiv:2502.16982).
   * @defaultValue `null`
   */
  adjustLrFn: 'original' | 'match_rms_adamw' | null;
}

/**
 * Muon (Jordan et al. 2024, Muon: An optimizer for hidden layers in neural networks): momentum whose direction is made
 * orthogonal by Newton–Schulz iterations, with decoupled weight decay. For matrices only, that is, for variables of rank
 * 2: biases, norms, embeddings and the output layer are for another optimizer, such as {@link AdamW}.
 *
 * @example
 * ```ts
 * const optimizers = [new Muon([w], { lr: 0.02 }), new AdamW([b])];
 * const { value, grads } = tf.variableGrads(loss);
 * for (const optimizer of optimizers) optimizer.applyGradients(grads);
 * ```
 */
export class Muon extends DirectedOptimizer<MuonOptions> {
  /** The class name in saved models, which bundlers cannot rename. */
  static readonly className = 'PolyakMuon';

  /**
   * @param args - options; or variables or groups of variables, followed by options
   * @throws RangeError or TypeError if an option is invalid, or a variable is not of rank 2
   */
  constructor(...args: OptimizerArguments<MuonOptions>) {
    super(
      {
        lr: 1e-3,
        weightDecay: 0.1,
        momentum: 0.95,
        nesterov: true,
        nsCoefficients: [3.4445, -4.775, 2.0315],
        eps: 1e-7,
        nsSteps: 5,
        adjustLrFn: null,
        maximize: false,
      },
      args,
    );
  }

  /**
   * Makes the optimizer that a model's file describes.
   *
   * @param cls - this class
   * @param config - as {@link getConfig} gave it
   */
  static override fromConfig<T extends serialization.Serializable>(
    cls: serialization.SerializableConstructor<T>,
    config: serialization.ConfigDict,
  ): T {
    // tfjs turns the strings in a model's file to camelCase.
    const isTurned = config['adjustLrFn'] === 'matchRmsAdamw';
    return super.fromConfig(cls, isTurned ? { ...config, adjustLrFn: 'match_rms_adamw' } : config);
  }

  protected override checkOptions(options: MuonOptions): void {
    checkWeightDecay(options);
    checkFiniteAtLeast('momentum', options.momentum, 0);
    checkBoolean('nesterov', options.nesterov);
    checkCoefficients(options.nsCoefficients);
    checkFiniteAtLeast('eps', options.eps, 0);
    const { nsSteps, adjustLrFn } = options;
    if (!Number.isInteger(nsSteps) || nsSteps < 0 || nsSteps > 99) {
      throw outOfRange('nsSteps', 'an integer in [0, 99]', nsSteps);
    }
    if (adjustLrFn !== null) checkOneOf('adjustLrFn', adjustLrFn, ['original', 'match_rms_adamw']);
  }

  protected override checkParam({ name, shape }: Variable): void {
    if (shape.length === 2) return;
    throw new RangeError(
      `Muon trains variables of rank 2, but ${quoted(name)} has the shape [${shape}]; train it with another optimizer`,
    );
  }

  protected override slots(_options: MuonOptions, shape: readonly number[]): SlotShapes {
    return { momentumBuffer: shape };
  }

  /** A kernel is in × out. */
  protected override lrFactor(
    { adjustLrFn }: MuonOptions,
    [rows = 1, columns = 1]: readonly number[],
  ): number {
    if (adjustLrFn === 'match_rms_adamw') return 0.2 * Math.sqrt(Math.max(rows, columns));
    return Math.sqrt(Math.max(1, columns / rows));
  }

  protected override scalars({ options, lrFactor }: StepInputs<MuonOptions>) {
    const { lr, weightDecay } = options;
    return { weightScale: 1 - lr * weightDecay, stepSize: lr * lrFactor };
  }

  protected override samples({ gradient }: VariableStep<MuonOptions>): Record<string, Tensor> {
    return { momentumBuffer: gradient };
  }

  protected override slotRate({ momentum }: MuonOptions): number {
    return 1 - momentum;
  }

  protected override direction(step: VariableStep<MuonOptions>): Tensor {
    const { gradient, options } = step;
    const mean = step.slots['momentumBuffer'] as Variable;
    if (!options.nesterov) return newtonSchulz(mean, options);
    const ahead = add(gradient, mul(sub(mean, gradient), deviceScalar(options.momentum)));
    return newtonSchulz(ahead, options);
  }
}

function checkCoefficients(given: unknown): void {
  if (!isWholeList(given) || given.length !== 3) {
    throw rejection('nsCoefficients', 'a list of three numbers', given);
  }
  given.forEach((coefficient: unknown, i) => {
    if (Number.isFinite(coefficient)) return;
    throw outOfRange(`nsCoefficients[${i}]`, 'a finite number', coefficient);
  });
}

registerOptimizer(Muon);
