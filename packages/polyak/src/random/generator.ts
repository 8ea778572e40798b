import {
  add,
  dispose,
  keep,
  mul,
  tensor1d,
  tidy,
  variable,
  type Rank,
  type ShapeMap,
  type Tensor,
  type Variable,
} from '@tensorflow/tfjs-core';
import { isAlive } from '../alive.ts';
import {
  checkEntries,
  checkFinite,
  checkHalfOpen,
  checkInteger,
  checkKeys,
  checkNotNegative,
  outOfRange,
  rejection,
} from '../argument.ts';
import { mask, normal, uniform, type Distribution } from './distribution.ts';
import { draw } from './draw.ts';

/** The result of {@link Generator.stateDict}: plain data. */
export interface GeneratorState {
  /** The seed. */
  readonly seed: number;
  /** The number of draws since the seed, each of a tensor of any size: below 2³², after which it starts again. */
  readonly draws: number;
}

/**
 * Random numbers made on the device, as by `torch.Generator`. The seed and the number of draws are on the device too, so
 * functions that draw can be captured: each replay draws new numbers, those that the function itself would draw.
 *
 * Philox (Salmon et al. 2011) gives the same bits on every backend. Uniform numbers and dropout are the same everywhere;
 * normal numbers may differ in the last digits.
 *
 * @example
 * ```ts
 * const generator = new Generator(42);
 * const train = capture((x: tf.Tensor, y: tf.Tensor) =>
 *   optimizer.minimize(() => loss(model.apply(generator.dropout(x, 0.2)), y), true)!,
 * );
 * ```
 */
export class Generator {
  private ownSeed: number;
  /** The lower and the upper half of the seed, and the number of draws, which wraps around after 2³². */
  private readonly state: Variable;
  private readonly oneDraw: Tensor;

  /**
   * @param seed - an integer in [0, 2⁵³); by default a random one of 32 bits
   * @throws RangeError or TypeError for any other seed
   */
  constructor(seed: number = Math.floor(Math.random() * 2 ** 32)) {
    checkCount('seed', seed, 53);
    this.ownSeed = seed;
    this.state = tidy(() => variable(stateOf({ seed, draws: 0 }), false));
    this.oneDraw = keep(tensor1d([0, 0, 1], 'int32'));
  }

  /** The seed. */
  get seed(): number {
    return this.ownSeed;
  }

  /**
   * Draws numbers that are evenly spread over [0, 1): multiples of 2⁻²⁴.
   *
   * @param shape - of the result
   */
  uniform<R extends Rank>(shape: ShapeMap[R]): Tensor<R> {
    return this.draw(uniform, shape);
  }

  /**
   * Draws numbers of a normal distribution, none of which is more than 5.8 standard deviations from the mean.
   *
   * @param shape - of the result
   * @param mean - of the distribution
   * @param std - its standard deviation, at least 0
   */
  normal<R extends Rank>(shape: ShapeMap[R], mean = 0, std = 1): Tensor<R> {
    checkFinite('mean', mean);
    checkNotNegative('std', std);
    return this.draw(normal, shape, mean, std);
  }

  /**
   * Sets each element to 0 with probability `rate` and divides the others by `1 - rate`, as `tf.dropout` does. Gradients go
   * through the same elements.
   *
   * @param x - a tensor of floats
   * @param rate - in [0, 1)
   * @param noiseShape - what is drawn together: where it is 1, the same elements are set to 0 along that axis. By default,
   *   and where it is null, the shape of `x`
   */
  dropout<T extends Tensor>(x: T, rate: number, noiseShape?: readonly (number | null)[]): T {
    checkHalfOpen('rate', rate, 0, 1);
    if (x.dtype !== 'float32') throw rejection('x', 'a tensor of dtype float32', x.dtype);
    const shape = noiseShapeOf(x, noiseShape);
    if (rate === 0) return x.clone();
    return tidy(() => mul(x, this.draw(mask, shape, rate, 1 / (1 - rate))));
  }

  /** Returns what a later run needs to draw the same numbers. */
  async stateDict(): Promise<GeneratorState> {
    this.checkUsable();
    const { seed } = this;
    const [, , draws = 0] = await this.state.data();
    return { seed, draws: draws >>> 0 };
  }

  /**
   * Continues from a saved state.
   * @throws RangeError or TypeError unless it is one; nothing is changed then
   */
  loadStateDict(state: GeneratorState): void {
    this.checkUsable();
    checkKeys('state', state, ['seed', 'draws']);
    checkCount('seed', state.seed, 53);
    checkCount('draws', state.draws, 32);
    this.ownSeed = state.seed;
    tidy(() => this.state.assign(stateOf(state)));
  }

  /** Frees the state. */
  dispose(): void {
    dispose([this.state, this.oneDraw]);
  }

  private draw<R extends Rank>(
    distribution: Distribution,
    shape: ShapeMap[R],
    a = 0,
    b = 0,
  ): Tensor<R> {
    this.checkUsable();
    checkEntries('shape', shape, 'an array of sizes', (name, size) => checkInteger(name, size, 0));
    const { state, oneDraw } = this;
    const drawn = draw(distribution, shape, state, a, b);
    tidy(() => state.assign(add(state, oneDraw)));
    return drawn as Tensor<R>;
  }

  private checkUsable(): void {
    if (!isAlive(this.state)) throw new Error('the generator is disposed');
  }
}

/** Throws unless `value` is an integer of so many bits. */
function checkCount(name: string, value: unknown, bits: number): void {
  if (Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** bits) return;
  throw outOfRange(name, `an integer in [0, 2^${bits})`, value);
}

function stateOf({ seed, draws }: GeneratorState): Tensor {
  return tensor1d([seed, seed / 2 ** 32, draws].map(lowBits), 'int32');
}

/** The lower 32 bits of an integer part. */
function lowBits(value: number): number {
  return Math.trunc(value) | 0;
}

function noiseShapeOf(x: Tensor, noiseShape: readonly (number | null)[] = x.shape): number[] {
  const shape = noiseShape.map((size, i) => size ?? (x.shape[i] as number));
  const from = x.rank - shape.length;
  const fits = from >= 0 && shape.every((size, i) => size === 1 || size === x.shape[from + i]);
  if (fits) return shape;
  const allowed = `null, 1 or the size of x along each axis, [${x.shape.join(', ')}]`;
  throw new RangeError(`noiseShape must be ${allowed}, got [${noiseShape.join(', ')}]`);
}
