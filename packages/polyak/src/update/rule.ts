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
  /**
   * WGSL statements that assign to `w` and to the slots; `T` is the type of an element, or of four. Beside WGSL's
   * functions there are the kernel's own, whose names end in `_`: `max_`, `clamp_` and `sign_`, which tell NaN, and
   * `lerp_`.
   */
  readonly wgsl: string;
  /** The new weights and slots. */
  ops(
    tensors: Readonly<Record<'w' | 'g' | Slot, Tensor>>,
    scalars: Readonly<Record<Scalar, number>>,
  ): Record<'w' | Slot, Tensor>;
}

/** The scalars that every rule has, before its own: `g ← gradientScale · gradient + weightDecay · w`. */
export const commonScalars = ['gradientScale', 'weightDecay'] as const;

/**
 * Lets TypeScript check the bodies' names against `slots` and `scalars`.
 * @throws TypeError if a name could be one of the kernel's
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
