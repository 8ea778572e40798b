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

/** Every kernel of the rule: for sizes of both kinds, which `prepareKernels` compiles; it warns, which fails the test, if one is refused. */
async function compileAll(rule: Rule | undefined): Promise<void> {
  for (const averages of rule ? [0, 1, 3] : [1, 3]) {
    for (const extended of [false, true]) {
      await Promise.all(
        (rule ? [undefined, 'value', 'norm'] : [undefined]).map((clip) =>
          prepareKernels({ rule, averages, extended, clip: clip as 'value' | 'norm' | undefined }),
        ),
      );
      await prepareKernels({ rule, averages, extended, guarded: true });
      // As in Lookahead.
      if (averages > 0) await prepareKernels({ rule, averages, extended, writtenBack: [0] });
    }
  }
}

describe('the device takes every kernel, with 0, 1 and 3 averages, float32 and extended, clipped, guarded or neither, the first written back or none', () => {
  for (const rule of rules) gpuTest(rule.key, () => compileAll(rule));
  gpuTest('averages alone', () => compileAll(undefined));
});
