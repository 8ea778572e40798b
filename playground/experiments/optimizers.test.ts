import { expect, test } from 'vitest';
import { checkClaims } from '../src/testing/check-claims.ts';
import { checkSeeds, checkTensors, jump, late, mean } from '../src/testing/experiment-checks.ts';
import { wholeRun } from '../src/testing/whole-run.ts';
import optimizers from './optimizers.ts';

const names = optimizers.controls.optimizer.options;
const schedules = optimizers.controls.schedule.options;
const run = (values: Record<string, number>) => wholeRun(optimizers, values);

test('the same seed gives the same numbers, another seed others', () => checkSeeds(optimizers, 20));

test('a run leaves no tensor behind', () => checkTensors(optimizers, 10));

test('under a cosine the raw weights converge', async () => {
  const [constant, cosine] = [await run({ schedule: 0 }), await run({})];
  const jumps = [constant, cosine].map((one) => jump(late(one, 'Test loss', 'raw', 0.1)));
  expect(jumps[1]).toBeLessThan((jumps[0] ?? NaN) / 20);
});

test.each(names)('%s learns', async (name) => {
  const recording = await run({ optimizer: names.indexOf(name) });
  for (const line of ['raw', 'EMA']) {
    // Of ten classes, without knowledge: ln 10 = 2.3.
    expect(mean(late(recording, 'Test loss', line, 0.1))).toBeLessThan(0.9);
  }
  expect(mean(late(recording, 'Test loss', 'EMA', 0.3))).toBeLessThan(
    1.05 * mean(late(recording, 'Test loss', 'raw', 0.3)),
  );
});

test.each(schedules)('%s sets the learning rate', async (name) => {
  const recording = await run({ schedule: schedules.indexOf(name) });
  const rates = late(recording, 'Learning rate', 'lr', 1);
  expect(rates).toHaveLength(30);
  expect(Math.max(...rates)).toBeGreaterThan(0.12);
  expect(Math.max(...rates)).toBeLessThan(0.15 + 1e-9);
  expect(new Set(rates).size === 1).toBe(name === 'constant');
  expect(mean(late(recording, 'Test loss', 'EMA', 0.1))).toBeLessThan(0.6);
});

checkClaims('optimizers');
