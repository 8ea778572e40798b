import { gpuTest } from '@polyak/testing/gpu';
import { describe, expect, test } from 'vitest';
import { momentsRule } from '../averaging/swag/moments-rule.ts';
import { prepareKernels } from '../update/apply.ts';
import type { Rule } from '../update/rule.ts';
import { rules as optimizerRules } from './rules.ts';

const rules = [...optimizerRules, momentsRule];

const sources = import.meta.glob<string>(['../**/*.ts', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

test('the list holds every rule, each under a key of its own', () => {
  const defined = Object.values(sources)
    .join()
    .match(/defineRule\(/g);
  expect(rules.length).toBe(defined?.length);
  expect(new Set(rules.map(({ key }) => key)).size).toBe(rules.length);
});

/**
 * Every kernel of the rule: for sizes of both kinds, which `prepareKernels` compiles; it warns, which fails the test, if one is
 * refused. Clipping and averages are separate parts of a kernel, so clipped kernels have at most one average here.
 */
async function compileAll(rule: Rule | undefined): Promise<void> {
  const kernels = (rule ? [0, 1, 3] : [1, 3]).flatMap((averages) =>
    (averages > 0 ? [false, true] : [false]).flatMap((extended) => {
      const kernel = { rule, averages, extended };
      const clips = rule && averages < 2 ? (['value', 'norm'] as const) : [];
      return [
        kernel,
        ...clips.map((clip) => ({ ...kernel, clip })),
        { ...kernel, guarded: true },
        // As in Lookahead.
        ...(averages > 0 ? [{ ...kernel, writtenBack: [0] }] : []),
      ];
    }),
  );
  await Promise.all(kernels.map(prepareKernels));
}

describe('the device takes every kernel, with 0, 1 and 3 averages, float32 and extended, clipped, guarded or neither, the first written back or none', () => {
  for (const rule of rules) gpuTest(rule.key, () => compileAll(rule));
  gpuTest('averages alone', () => compileAll(undefined));
});
