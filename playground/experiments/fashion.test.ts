import { expect, test } from 'vitest';
import { record } from '../src/record.ts';
import { checkSeeds, checkTensors, jump, late, mean } from '../src/testing/experiment-checks.ts';
import fashion from './fashion.ts';

test('the same seed gives the same numbers, another seed others', () => checkSeeds(fashion, 10));

test('a run leaves no tensor behind', () => checkTensors(fashion, 10));

test.each([1, 2, 3])('seed %i: EMA begins behind, then passes and is steadier', async (seed) => {
  const { recording } = await record(fashion, { values: { seed }, maxSteps: 300 });
  const accuracy = (name: string, share?: number) => late(recording, 'Test accuracy', name, share);
  const early = (name: string) => mean(accuracy(name, 1).slice(0, 4));

  expect(early('EMA')).toBeLessThan(early('raw') - 0.05);
  expect(mean(accuracy('EMA'))).toBeGreaterThan(mean(accuracy('raw')) + 0.01);
  const [rawLoss = [], emaLoss = []] = ['raw', 'EMA'].map((name) =>
    late(recording, 'Test loss', name, 1 / 3),
  );
  const isBelow = emaLoss.map((value, i) => value < (rawLoss[i] ?? NaN));
  expect(isBelow.every(Boolean)).toBe(true);
  const [rawJump, emaJump] = ['raw', 'EMA'].map((name) => jump(accuracy(name, 1 / 3)));
  expect(rawJump).toBeGreaterThan(0.01);
  expect(emaJump).toBeLessThan((rawJump ?? NaN) / 2);
});
