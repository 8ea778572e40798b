// @ts-check
// Fuzzers, random sequences and long runs at full size, with the time and the heap that each takes; `POLYAK_SOAK=0.1` is a tenth of it.
// Arguments are those of vitest.
import { run } from './run.mjs';

const size = { POLYAK_SOAK: process.env['POLYAK_SOAK'] ?? '1' };
const given = process.argv.slice(2);

/** @type {[project: string, files: string[]][]} */
const parts = [
  ['library', ['fuzz.test', 'sequences.test', 'flat.test']],
  ['unit', ['fuzz.test']],
  ['gpu', ['fuzz.gpu.test', 'capture.gpu.test', 'flat.test']],
];

for (const [project, files] of parts) {
  const args = [
    'vitest',
    'run',
    '--reporter=verbose',
    '--logHeapUsage',
    '--project',
    project,
    ...files,
    ...given,
  ];
  const code = await run('npx', args, size);
  if (code !== 0) process.exitCode = 1;
}
