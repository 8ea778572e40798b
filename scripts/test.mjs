// @ts-check
import { setUp } from './setup.mjs';
import { stages } from './stages.mjs';
import { sum } from './totals.mjs';

/** @typedef {import('./totals.mjs').Total} Total */

/** @type {{ name: string, total: Total, seconds: number }[]} */
const results = [];

try {
  await setUp();
  for (const { name, run } of stages) {
    console.log(`\n== ${name} ==`);
    const start = performance.now();
    const total = await run();
    results.push({ name, total, seconds: (performance.now() - start) / 1000 });
  }
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
console.log(`${passed} passed, ${failed} failed`);
