import type { Random } from './random.ts';

/** The values that a tensor of this shape, in PyTorch's layout, starts with. */
export type Initial = (shape: readonly number[], random: Random) => ArrayLike<number>;

export const zeros: Initial = constant(0);
export const ones: Initial = constant(1);

export function constant(value: number): Initial {
  return (shape) => new Float32Array(sizeOf(shape)).fill(value);
}

/** In [-bound, bound). */
function uniform(bound: number): Initial {
  return (shape, random) => fill(shape, () => bound * (2 * random.uniform() - 1));
}

export function normal(deviation: number): Initial {
  return (shape, random) => fill(shape, () => deviation * random.normal());
}

/** Normal, within [-2, 2] whatever the deviation: PyTorch's `trunc_normal_`. */
export function truncatedNormal(deviation: number): Initial {
  return (shape, random) =>
    fill(shape, () => {
      let value: number;
      do value = deviation * random.normal();
      while (Math.abs(value) > 2);
      return value;
    });
}

/** PyTorch's default for convolutions and linear layers, bias included: uniform in ±1/√(fan in). */
export function uniformByInputs(fanIn: number): Initial {
  return uniform(1 / Math.sqrt(fanIn));
}

/** `kaiming_uniform_`, for weights before a ReLU. */
export const kaimingUniform: Initial = (shape, random) =>
  uniform(Math.sqrt(6 / fanIn(shape)))(shape, random);

/** `kaiming_normal_` with `mode="fan_out"`, for weights before a ReLU; as in PyTorch, groups do not count. */
export const kaimingNormalFanOut: Initial = (shape, random) =>
  normal(Math.sqrt(2 / fanOut(shape)))(shape, random);

/** `xavier_uniform_`. */
export const xavierUniform: Initial = (shape, random) =>
  uniform(Math.sqrt(6 / (fanIn(shape) + fanOut(shape))))(shape, random);

/** Inputs of each output of a weight [outputs, inputs, …kernel]. */
export function fanIn(shape: readonly number[]): number {
  return sizeOf(shape.slice(1));
}

function fanOut([outputs = 1, , ...kernel]: readonly number[]): number {
  return outputs * sizeOf(kernel);
}

export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

function fill(shape: readonly number[], next: () => number): Float32Array {
  const values = new Float32Array(sizeOf(shape));
  for (let i = 0; i < values.length; i++) values[i] = next();
  return values;
}
