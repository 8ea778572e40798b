import { expect, test } from 'vitest';
import { record } from '../src/record.ts';
import { checkSeeds, checkTensors, jump, late, mean } from './experiment-checks.ts';
import fashion from './fashion.ts';

test('the same seed gives the same numbers, another seed others', () => checkSeeds(fashion, 10));

test('a run leaves no tensor behind', () => checkTensors(fashion, 10));

test.each([1, 2, 3])('seed %i: EMA begins behind, then passes and is steadier', async (seed) => {
  const { recording } = await record(fashion, { values: { seed }, maxSteps: 300 });
  const accuracy = (name: string, share?: number) => late(recording, 'Test accuracy', name, share);
  const early = (name: string) => mean(accuracy(name, 1).slice(0, 4));

  expect(early('EMA')).toBeLessThan(early('raw') - 0.05);
  expect(mean(accuracy('EMA'))).toBeGreaterThan(mean(accuracy('raw')) + 0.01);
  expect(mean(late(recording, 'Test loss', 'EMA'))).toBeLessThan(
    mean(late(recording, 'Test loss', 'raw')) - 0.02,
  );
  expect(jump(accuracy('raw'))).toBeGreaterThan(0.015);
  expect(jump(accuracy('raw'))).toBeLessThan(0.035);
  expect(jump(accuracy('EMA'))).toBeLessThan(jump(accuracy('raw')) / 3);
});
