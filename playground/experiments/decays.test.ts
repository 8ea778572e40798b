import { expect, test } from 'vitest';
import type { Recording } from '../src/recording.ts';
import { record } from '../src/record.ts';
import decays from './decays.ts';
import { checkClaims } from '../src/testing/check-claims.ts';
import { checkSeeds, checkTensors, jump, late, mean } from '../src/testing/experiment-checks.ts';
import { wholeRun } from '../src/testing/whole-run.ts';

const run = async (maxSteps: number, values: Record<string, number> = {}) =>
  (await record(decays, { values, maxSteps })).recording;

/** The loss by width in the last plot. */
const curve = ({ plots }: Recording) => plots[0]?.series[0]?.points ?? [];
const bestWidth = (recording: Recording) =>
  curve(recording).reduce((best, point) => (point[1] < best[1] ? point : best))[0];

test('the same seed gives the same numbers, another seed others', () => checkSeeds(decays, 20));

test('a run leaves no tensor behind', () => checkTensors(decays, 50));

test('first the short averages are ahead, and the best width grows with the run', async () => {
  const recording = await wholeRun(decays);
  const early = (name: string) => mean(late(recording, 'Test loss', name, 1).slice(0, 5));
  const order = ['EMA 0.8', 'EMA 0.95', 'EMA 0.99', 'EMA 0.998'].map(early);
  expect(order).toEqual([...order].sort((a, b) => a - b));

  const atFirst = await run(50);
  expect(curve(recording)).toHaveLength(9);
  expect(bestWidth(atFirst)).toBeLessThan(bestWidth(recording));
});

test('the slider picks the width', async () => {
  const chosen = async (sigma: number) =>
    late(await run(200, { sigma }), 'Test loss of the chosen width', 'post-hoc EMA');
  expect(jump(await chosen(0.25))).toBeLessThan(jump(await chosen(0.05)) / 2);
});

checkClaims('decays');
