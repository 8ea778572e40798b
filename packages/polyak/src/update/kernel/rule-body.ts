import type { Tensor } from '@tensorflow/tfjs-core';

/**
 * One optimizer step for each element, said twice: for the kernel and in tf ops.
 *
 * Both bodies access the weights `w`, the gradient `g` (with sign and weight decay applied), the slots and the scalars by
 * name.
 */
export interface RuleBody<Slot extends string = string, Scalar extends string = string> {
  /** Identifies everything that the two bodies depend on. */
  readonly key: string;
  /** The tensors that the rule stores for each variable, with the variable's shape. */
  readonly slots: readonly Slot[];
  /** The per-step numbers, equal for all elements; computed on the host in double precision. */
  readonly scalars: readonly Scalar[];
  /**
   * WGSL statements that assign to `w` and to the slots; `T` is the type of one element, or of four. In addition to WGSL
   * functions, they can use those of the kernel, whose names end in `_`: `max_`, `clamp_` and `sign_`, which handle NaN,
   * and `lerp_`.
   */
  readonly wgsl: string;
  /** The new weights and slots. */
  ops(
    tensors: Readonly<Record<'w' | 'g' | Slot, Tensor>>,
    scalars: Readonly<Record<Scalar, number>>,
  ): Record<'w' | Slot, Tensor>;
}
