import {
  add,
  dispose,
  maximum,
  mul,
  randomNormal,
  reshape,
  slice,
  sqrt,
  tidy,
  variable,
  zerosLike,
  type Tensor,
  type Tensor1D,
  type Variable,
} from '@tensorflow/tfjs-core';
import { checkInteger, checkKeys } from '../../argument.ts';
import { pairSaved } from '../../checkpoint/pair-weights.ts';
import {
  checkTensorStates,
  readTensors,
  writeTensors,
  type TensorState,
} from '../../checkpoint/state-dict.ts';
import type { LayersModelLike } from '../../layers-model.ts';
import { checkOptionNames } from '../../options.ts';
import { applyUpdates } from '../../update/apply.ts';
import { averageVariable } from '../kept/average-variable.ts';
import { checkSwapArguments, type WeightSwap } from '../../weight-swap.ts';
import { referenceTo, WeightCollector } from '../kept/weight-collector.ts';
import { momentsRule } from './moments-rule.ts';
import { sampleOptions, swagOptions, type SampleOptions, type SWAGOptions } from './options.ts';

/** The result of {@link SWAG.stateDict}: plain data. */
export interface SWAGState {
  /** The number of calls of `update`. */
  readonly currentStep: number;
  /** The number of sets of weights collected. */
  readonly nAveraged: number;
  /** The mean of each weight. */
  readonly mean: readonly TensorState[];
  /** The variance of each weight, before the floor. */
  readonly variance: readonly TensorState[];
}

/**
 * SWAG-diagonal: the mean and the variance of each weight late in training, and models sampled from the normal distribution
 * that they describe (Maddox et al. 2019, arXiv:1902.02476). The mean of their predictions is better calibrated than the
 * prediction of one model.
 *
 * It keeps two copies of the weights on the device. The variance is that of the paper, the mean of the squares minus the
 * square of the mean, but computed from deviations, which float32 needs.
 *
 * @example
 * ```ts
 * const swag = new SWAG(model);
 * for (let epoch = swaStart; epoch < 30; epoch++) {
 *   trainOneEpoch();
 *   swag.update();
 * }
 * for (let seed = 0; seed < 30; seed++) {
 *   await swag.swapSample(
 *     async () => {
 *       await updateBn(dataset, model);
 *       return evaluate(model);
 *     },
 *     { seed },
 *   );
 * }
 * ```
 */
export class SWAG extends WeightCollector {
  private readonly varianceFloor: number;
  private readonly moments: readonly Moments[];
  private count = 0;

  /**
   * @param modelOrVariables - a built `tf.LayersModel`, or a list of variables, which the caller disposes
   * @param options - by default, every call of `update` collects the weights
   * @throws if there are no variables, if one is disposed, or if an option is outside its range
   */
  constructor(modelOrVariables: LayersModelLike | readonly Variable[], options: SWAGOptions = {}) {
    const { everyNSteps, varianceFloor } = swagOptions(options);
    super(modelOrVariables, everyNSteps);
    this.varianceFloor = varianceFloor;
    this.moments = this.weights.averaged.map((one) => ({ mean: zeros(one), variance: zeros(one) }));
  }

  /** The number of sets of weights collected. */
  override get nAveraged(): number {
    return this.count;
  }

  /** The means, in the order of the weights. They are owned by this object. */
  means(): Variable[] {
    return this.moments.map(({ mean }) => mean);
  }

  /** The variances before the floor, in the order of the weights. They are owned by this object. */
  variances(): Variable[] {
    return this.moments.map(({ variance }) => variance);
  }

  /**
   * Samples weights: each from a normal distribution with its mean and `scale` times its variance.
   *
   * @param options - the `scale` of the variances, and the `seed`
   * @returns new tensors, which the caller disposes, in the order of the variables or, for a model, of `model.weights`, as
   *   expected by `model.setWeights`
   * @throws Error before the first update, or inside a swap
   */
  sample(options: SampleOptions = {}): Tensor[] {
    checkOptionNames('sample', options, ['scale', 'seed']);
    const own = sampleOptions(options);
    this.checkUsable('sample()');
    this.checkBegun('sample()');
    return this.inOrder(this.makeSample(own));
  }

  /**
   * The same in the model's variables, with the rules of {@link swapAverages}. Recompute the statistics of batch
   * normalization for each sample, with `updateBn` in the body.
   *
   * @param body - what to do meanwhile, for example to predict
   * @param options - the `scale` of the variances, and the `seed`
   * @throws Error before the first update, or inside another swap
   */
  swapSample(body?: undefined, options?: SampleOptions): WeightSwap;
  swapSample<T>(body: () => T, options?: SampleOptions): T;
  swapSample<T>(body?: () => T, options: SampleOptions = {}): WeightSwap | T {
    checkSwapArguments('swapSample', body, options, ['scale', 'seed']);
    const own = sampleOptions(options);
    this.checkBegun('swapSample()');
    return this.swapIn('swapSample()', () => this.makeSample(own), body, true);
  }

  /** Returns everything a later run needs to resume, except the options. */
  async stateDict(): Promise<SWAGState> {
    this.checkUsable('stateDict()');
    const { currentStep, nAveraged } = this;
    const [mean, variance] = await Promise.all([
      this.read(this.means()),
      this.read(this.variances()),
    ]);
    return { currentStep, nAveraged, mean, variance };
  }

  /**
   * Resumes from a saved state. Its weights are matched by name or, if all names differ, by order.
   * @throws RangeError or TypeError if the state does not match; Error inside a swap; nothing is changed then
   */
  loadStateDict(state: SWAGState): void {
    this.checkUsable('loadStateDict()');
    checkKeys('state', state, ['currentStep', 'nAveraged', 'mean', 'variance']);
    const { currentStep, nAveraged, mean, variance } = state;
    checkInteger('currentStep', currentStep, 0);
    checkInteger('nAveraged', nAveraged, 0);
    checkTensorStates('mean', mean);
    checkTensorStates('variance', variance);
    const described = this.weights.describe();
    const means = pairSaved(described, mean, words);
    const variances = pairSaved(described, variance, words);
    write(this.means(), means);
    write(this.variances(), variances);
    this.count = nAveraged;
    this.goOn(currentStep);
  }

  /** Frees the mean and the variance. Inside a swap, the weights are restored first. */
  override dispose(): void {
    super.dispose();
    dispose([...this.means(), ...this.variances()]);
  }

  protected override collect(): void {
    const scalars = [1, 0, 1 / (this.count + 1)];
    applyUpdates(
      this.weights.averaged.flatMap((gradient, i) => {
        const moments = this.moments[i];
        if (!moments) return [];
        const step = { rule: momentsRule, gradient, slots: [moments.variance] };
        return [{ weights: moments.mean, averages: [], step, scalars }];
      }),
    );
    this.count++;
  }

  protected override makeAverages(): Variable[] {
    const { averaged } = this.weights;
    return (this.count > 0 ? this.means() : averaged).map(referenceTo);
  }

  /** Variable by variable, so that temporaries have the size of only one. */
  private makeSample({ scale, seed }: SampleOptions & { scale: number }): Variable[] {
    const { averaged } = this.weights;
    return tidy(() => {
      const noise = noiseFor(averaged, seed);
      let begin = 0;
      return this.moments.map(({ mean, variance }, i) =>
        tidy(() => {
          const own = reshape(slice(noise, begin, mean.size), mean.shape);
          begin += mean.size;
          const deviation = sqrt(mul(maximum(variance, this.varianceFloor), scale));
          const sample = add(mean, mul(deviation, own));
          return averageVariable(averaged[i]?.name ?? '', sample);
        }),
      );
    });
  }

  private checkBegun(what: string): void {
    if (this.count === 0) throw new Error(`${what} needs an update() first`);
  }

  private read(tensors: readonly Variable[]): Promise<TensorState[]> {
    const described = this.weights.describe();
    return readTensors(tensors.map((tensor, i) => ({ name: described[i]?.name ?? '', tensor })));
  }
}

interface Moments {
  readonly mean: Variable;
  readonly variance: Variable;
}

const words = { demand: 'the weights must be those of the model', target: 'weight' };

function zeros(weights: Variable): Variable {
  return tidy(() => variable(zerosLike(weights), false));
}

function write(variables: readonly Variable[], states: readonly TensorState[]): void {
  writeTensors(states).forEach(({ tensor }, i) => {
    variables[i]?.assign(tensor);
    tensor.dispose();
  });
}

/** For all elements from one generator, so that weights of the same shape get noise of their own. */
function noiseFor(variables: readonly Variable[], seed: number | undefined): Tensor1D {
  const total = variables.reduce((sum, { size }) => sum + size, 0);
  // tfjs takes a seed of 0 for none.
  const own = seed === undefined ? undefined : seed + 0.5;
  return randomNormal([total], 0, 1, 'float32', own);
}
