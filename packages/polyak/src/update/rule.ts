import type { Tensor } from '@tensorflow/tfjs-core';

/**
 * What one step of an optimizer does to each element, written twice: for the kernel and in tf ops.
 *
 * Both bodies see the weights `w`, the gradient `g` (sign and weight decay already applied), the slots and the
 * scalars by name.
 */
export interface Rule<Slot extends string = string, Scalar extends string = string> {
  /** Names all that the two bodies depend on. */
  readonly key: string;
  /** The tensors that the rule keeps for each variable, of the variable's shape. */
  readonly slots: readonly Slot[];
  /** The numbers of a step, the same for all elements; computed in double precision on the host. */
  readonly scalars: readonly Scalar[];
  /** WGSL statements that assign to `w` and to the slots; `T` is the type of an element, or of four. */
  readonly wgsl: string;
  /** The new weights and slots. */
  ops(
    tensors: Readonly<Record<'w' | 'g' | Slot, Tensor>>,
    scalars: Readonly<Record<Scalar, number>>,
  ): Record<'w' | Slot, Tensor>;
}

/** The scalars that every rule has, before its own: `g ← gradientScale · gradient + weightDecay · w`. */
export const commonScalars = ['gradientScale', 'weightDecay'] as const;

/** Lets TypeScript check the bodies' names against `slots` and `scalars`. */
export function defineRule<const Slot extends string, const Scalar extends string>(
  rule: Rule<Slot, Scalar>,
): Rule<Slot, Scalar> {
  return rule;
}
