import type { Tensor } from '@tensorflow/tfjs-core';

/**
 * One optimizer step for each element, implemented twice: for the kernel and in tf ops.
 *
 * Both bodies access the weights `w`, the gradient `g` (with sign and weight decay applied), the slots and the scalars by
 * name.
 */
export interface Rule<Slot extends string = string, Scalar extends string = string> {
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

/** The scalars of every rule, before its own: `g ← gradientScale · gradient + weightDecay · w`. */
export const commonScalars = ['gradientScale', 'weightDecay'] as const;

/**
 * Lets TypeScript check the names in the bodies against `slots` and `scalars`.
 * @throws TypeError if a name could conflict with the kernel's
 */
export function defineRule<const Slot extends string, const Scalar extends string>(
  rule: Rule<Slot, Scalar>,
): Rule<Slot, Scalar> {
  for (const name of [...rule.slots, ...rule.scalars]) {
    if (name === 'w' || name === 'g' || name.endsWith('_')) {
      throw new TypeError(`a rule's names must not be w or g, or end in _, got "${name}"`);
    }
  }
  return rule;
}
