import type { Tensor, Tensor2D, Tensor4D, Variable } from '@tensorflow/tfjs';
import type { Declaration, Scope } from './scope.ts';

/** One run of a model. */
export interface Pass {
  readonly training: boolean;
  /** The variable of a declared tensor. */
  readonly read: (declaration: Declaration) => Variable;
  /** A new seed for tfjs's random numbers. */
  readonly seed: () => number;
}

/** A part of a model, ready to run; feature maps are [batch, height, width, channels]. */
export type Layer<In extends Tensor = Tensor4D, Out extends Tensor = In> = (
  input: In,
  pass: Pass,
) => Out;

export interface ModelSize {
  /** Height and width of the images, in pixels. */
  readonly image: number;
  readonly classes: number;
}

/** Declares the tensors of a model, and returns what maps images to logits. */
export type Definition = (scope: Scope, size: ModelSize) => Layer<Tensor4D, Tensor2D>;

/** One layer after the other. */
export function sequence<T extends Tensor>(layers: readonly Layer<T>[]): Layer<T> {
  return (input, pass) => layers.reduce((x, layer) => layer(x, pass), input);
}
