import { expect, test } from 'vitest';
import { record } from '../src/record.ts';
import digits from './digits.ts';
import { checkSeeds, checkTensors, jump, late, mean } from '../src/testing/experiment-checks.ts';

/** MomentumOptimizer.dispose() of tfjs 4.22 forgets its learning rate's scalar. */
const momentumLeak = 1;

test('the same seed gives the same numbers, another seed others', () => checkSeeds(digits, 60));

test('a run leaves no tensor behind', () => checkTensors(digits, 60, momentumLeak));

test.each([1, 2, 3])('seed %i: the averages are better, SWA only with updateBn', async (seed) => {
  const { recording } = await record(digits, { values: { seed }, maxSteps: 250 });
  const accuracy = (name: string) => late(recording, 'Test accuracy', name);
  const loss = (name: string) => late(recording, 'Test loss', name);
  const [raw, ema, swa, updated] = ['raw', 'EMA', 'SWA', 'SWA, updateBn'].map(accuracy);

  expect(mean(ema ?? [])).toBeGreaterThan(mean(raw ?? []));
  expect(mean(loss('EMA'))).toBeLessThan(mean(loss('raw')));
  expect(mean(swa ?? [])).toBeLessThan(mean(ema ?? []));
  expect(mean(updated ?? [])).toBeGreaterThan(mean(raw ?? []) + 0.02);
  expect(mean(updated ?? [])).toBeGreaterThan(mean(swa ?? []) + 0.02);
  expect(mean(loss('SWA, updateBn'))).toBeLessThan(mean(loss('SWA')));

  expect(jump(ema ?? [])).toBeLessThan(jump(raw ?? []));
  for (const other of [raw, ema, swa]) {
    expect(jump(updated ?? [])).toBeLessThan(jump(other ?? []));
  }
});
