import type { RuleBody } from './kernel/rule-body.ts';
import { stepSource } from './kernel/step-source.ts';
import { takeStep } from './ops/step-ops.ts';
import type { Rule } from './update.ts';

export type { Rule } from './update.ts';

/**
 * A rule with both of its steps. Lets TypeScript check the names in the bodies against `slots` and `scalars`.
 * @throws TypeError if a name could conflict with the kernel's
 */
export function defineRule<const Slot extends string, const Scalar extends string>(
  body: RuleBody<Slot, Scalar>,
): Rule {
  const { key, slots, scalars } = body;
  for (const name of [...slots, ...scalars]) {
    if (name === 'w' || name === 'g' || name.endsWith('_')) {
      throw new TypeError(`a rule's names must not be w or g, or end in _, got "${name}"`);
    }
  }
  return {
    key,
    slots,
    scalars,
    source: (clip) => stepSource(body, clip),
    take: (weights, step, values) => takeStep(body, weights, step, values),
  };
}
