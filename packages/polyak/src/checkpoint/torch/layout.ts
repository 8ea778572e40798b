import { gather, reshape, tidy, transpose, type Tensor } from '@tensorflow/tfjs-core';

/** How a weight of tfjs becomes a tensor of PyTorch: its first axis reordered, its axes permuted, then reshaped. */
export interface Layout {
  /** The shape in tfjs. */
  readonly shape: readonly number[];
  /** Row i for PyTorch is row `rows[i]` of tfjs; without it, the rows stay in order. */
  readonly rows?: readonly number[] | undefined;
  /** Axis i for PyTorch is axis `axes[i]` of tfjs. */
  readonly axes: readonly number[];
  /** The shape in PyTorch. */
  readonly torchShape: readonly number[];
}

/** The layout of a vector, or of any tensor that both have alike. */
export function sameLayout(shape: readonly number[]): Layout {
  return { shape, axes: shape.map((_, axis) => axis), torchShape: shape };
}

/** The layout with its axes in another order. */
export function permuted(shape: readonly number[], axes: readonly number[]): Layout {
  return { shape, axes, torchShape: take(shape, axes) };
}

/** A fresh tensor as PyTorch has it. */
export function toTorch(weight: Tensor, { rows, axes, torchShape }: Layout): Tensor {
  return tidy(() => {
    const ordered = rows ? gather(weight, [...rows]) : weight.clone();
    return reshape(transpose(ordered, [...axes]), [...torchShape]);
  });
}

/** A fresh tensor as tfjs has it. */
export function fromTorch(tensor: Tensor, { shape, rows, axes }: Layout): Tensor {
  return tidy(() => {
    const ordered = transpose(reshape(tensor, take(shape, axes)), inverse(axes));
    return rows ? gather(ordered, inverse(rows)) : ordered;
  });
}

function take(values: readonly number[], indices: readonly number[]): number[] {
  return indices.map((index) => values[index] ?? NaN);
}

function inverse(permutation: readonly number[]): number[] {
  const result = new Array<number>(permutation.length);
  permutation.forEach((from, to) => (result[from] = to));
  return result;
}
