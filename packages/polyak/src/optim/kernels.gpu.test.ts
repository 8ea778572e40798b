import { gpuTest } from '@polyak/testing/gpu';
import { describe, expect, test } from 'vitest';
import { everyRule, kernelsOf } from '../every-kernel.ts';
import { prepareKernels } from '../update/apply.ts';
import type { Rule } from '../update/rule.ts';

const sources = import.meta.glob<string>(['../**/*.ts', '!../**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

test('the list holds every rule, each under a key of its own', () => {
  const defined = Object.values(sources)
    .join()
    .match(/defineRule\(/g);
  expect(everyRule.length).toBe(defined?.length);
  expect(new Set(everyRule.map(({ key }) => key)).size).toBe(everyRule.length);
});

describe('the device takes every kernel: `prepareKernels` warns, which fails the test, if one is refused', () => {
  const compileAll = async (rule?: Rule): Promise<void> => {
    await Promise.all(kernelsOf(rule).map((kernel) => prepareKernels(kernel)));
  };
  for (const rule of everyRule) gpuTest(rule.key, () => compileAll(rule));
  gpuTest('averages alone', () => compileAll());
});
