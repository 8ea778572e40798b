// @ts-check
import { Buffer } from 'node:buffer';
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runJobs } from './jobs.mjs';
import { root } from './run.mjs';
import { setUp } from './setup.mjs';
import { stages } from './stages.mjs';
import { sum } from './totals.mjs';

/** @typedef {import('./totals.mjs').Total} Total */
/** @typedef {import('./stages.mjs').Stage} Stage */

/** @type {{ name: string, total: Total, seconds: number }[]} */
const results = [];

try {
  await setUp();
  await runJobs(stages, availableParallelism(), runStage);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  results.push({ name: 'set-up', total: { passed: 0, failed: 1 }, seconds: 0 });
}

console.log('');
for (const { name, total, seconds } of results) {
  const counts = `${total.passed} passed, ${total.failed} failed`;
  console.log(`${name.padEnd(24)}${seconds.toFixed(1).padStart(7)} s   ${counts}`);
}

const { passed, failed } = sum(results.map(({ total }) => total));
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${(performance.now() / 60_000).toFixed(1)} minutes`);
console.log(`${passed} passed, ${failed} failed`);

/**
 * Runs a stage in a process of its own. What it writes is shown as it comes if the stage runs alone, otherwise at its end.
 *
 * @param {Stage} stage
 */
async function runStage({ name, cores }) {
  const start = performance.now();
  const isAlone = cores === Infinity;
  const child = fork(join(root, 'scripts/stage.mjs'), [name], { silent: !isAlone });
  /** @type {Uint8Array[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => output.push(chunk));
  }
  console.log(isAlone ? `\n== ${name} ==` : `${name} ...`);

  /** @type {Total} */
  let total = { passed: 0, failed: 1 };
  child.on('message', (sent) => (total = /** @type {Total} */ (sent)));
  await new Promise((resolve) => child.on('close', resolve));
  results.push({ name, total, seconds: (performance.now() - start) / 1000 });
  if (!isAlone) console.log(`\n== ${name} ==\n${Buffer.concat(output).toString()}`);
}
