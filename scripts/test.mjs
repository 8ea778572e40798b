// @ts-check
import { Buffer } from 'node:buffer';
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runJobs } from './jobs.mjs';
import { root } from './run.mjs';
import { minutesOf, selectStages } from './select-stages.mjs';
import { setUp } from './setup.mjs';
import { stages } from './stages.mjs';
import { sum } from './totals.mjs';

/** @typedef {import('./totals.mjs').Total} Total */
/** @typedef {import('./stages.mjs').Stage} Stage */

/** @type {{ title: string, total: Total, seconds: number }[]} */
const results = [];

try {
  const selected = selectStages(stages, process.argv.slice(2));
  announce(selected);
  await setUp();
  await runJobs(selected, availableParallelism(), runStage);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  results.push({ title: 'set-up', total: { passed: 0, failed: 1 }, seconds: 0 });
}

console.log('');
for (const { title, total, seconds } of results) {
  const counts = `${total.passed} passed, ${total.failed} failed`;
  console.log(`${title.padEnd(24)}${seconds.toFixed(1).padStart(7)} s   ${counts}`);
}

const { passed, failed } = sum(results.map(({ total }) => total));
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${(performance.now() / 60_000).toFixed(1)} minutes`);
console.log(`${passed} passed, ${failed} failed`);

/**
 * Says what is about to happen, and how long it takes.
 *
 * @param {readonly Stage[]} selected
 */
function announce(selected) {
  console.log(
    'What is missing of these is installed first: the npm packages (about 1 GB), Chromium,',
  );
  console.log('and for the stage "browsers" Firefox and WebKit.\n');
  for (const { name, title, seconds } of selected) {
    console.log(`${name.padEnd(18)}${title.padEnd(26)}${`${seconds} s`.padStart(6)}`);
  }
  console.log(
    `About ${minutesOf(selected)} min on two cores. One or more by name: npm test -- gpu\n`,
  );
}

/**
 * Runs a stage in a process of its own. What it writes is shown as it comes if the stage runs alone, otherwise at its end.
 *
 * @param {Stage} stage
 */
async function runStage({ name, title, cores }) {
  const start = performance.now();
  const isAlone = cores === Infinity;
  const child = fork(join(root, 'scripts/stage.mjs'), [name], { silent: !isAlone });
  /** @type {Uint8Array[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => output.push(chunk));
  }
  console.log(isAlone ? `\n== ${title} ==` : `${title} ...`);

  /** @type {Total} */
  let total = { passed: 0, failed: 1 };
  child.on('message', (sent) => (total = /** @type {Total} */ (sent)));
  await new Promise((resolve) => child.on('close', resolve));
  results.push({ title, total, seconds: (performance.now() - start) / 1000 });
  if (!isAlone) console.log(`\n== ${title} ==\n${Buffer.concat(output).toString()}`);
}
