import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { inNode, unitTest } from '../../vitest.config.ts';
import { root } from '../run.mjs';

const instrumented = process.env['POLYAK_MUTANTS'] ?? '';

/** The source files with all their mutants, of which runner.ts turns on one at a time. */
const mutants: Plugin = {
  name: 'mutants',
  enforce: 'pre',
  load(id) {
    const file = join(instrumented, relative(root, id.replace(/\?.*/, '')));
    return file.endsWith('.ts') && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  },
};

export default defineConfig({
  ...inNode,
  plugins: [...inNode.plugins, mutants],
  test: {
    ...unitTest,
    include: ['scripts/mutation/start.ts'],
    runner: 'scripts/mutation/runner.ts',
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
    testTimeout: 30_000,
  },
});
