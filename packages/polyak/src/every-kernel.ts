import { momentsRule } from './averaging/swag/moments-rule.ts';
import { rules } from './optim/rules.ts';
import { normMeter } from './update/norm/meter.ts';
import type { Rule } from './update/rule.ts';
import type { PreparedKernel } from './update/webgpu/fit.ts';

/** All update rules, for tests that compile every kernel. */
export const everyRule: readonly Rule[] = [...rules, momentsRule];

/** The averages that a kernel may update. */
const kept: readonly Omit<PreparedKernel, 'rule'>[] = [
  { averages: 0 },
  { averages: 1 },
  { averages: 1, extended: true },
  { averages: 1, writtenBack: [0] },
  { averages: 3 },
  { averages: 3, extended: true, writtenBack: [0] },
];

const clips = [undefined, 'value', 'norm'] as const;

/**
 * The kernels of a rule, or those without one, of averages alone. Each way to clip comes with each of the averages, and each
 * of both guarded or not.
 */
export function kernelsOf(rule?: Rule): PreparedKernel[] {
  if (!rule) {
    const some = kept.filter(({ averages }) => averages > 0);
    return some.flatMap((own) =>
      [false, true].map((guarded) => ({ ...own, guarded, meter: normMeter })),
    );
  }
  return kept.flatMap((own, i) =>
    clips.map((clip, k) => ({ ...own, rule, clip, guarded: (i + k) % 2 === 1, meter: normMeter })),
  );
}
