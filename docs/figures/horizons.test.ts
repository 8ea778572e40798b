import { expect, it } from 'vitest';
import recorded from './horizons.result.json' with { type: 'json' };
import { bestOf, horizons, tasks } from './horizons.ts';
import { measureHorizons } from './measure-horizons.ts';

const of: readonly number[] = horizons;

it('what was recorded is what the runs give: the digits, up to their first length', async () => {
  const [task] = tasks;
  const [length] = task.lengths;
  const [measured] = await measureHorizons(task, [length]);
  const stored = recorded.find(({ task: name, steps }) => name === task.name && steps === length);
  expect(measured?.raw).toBeCloseTo(stored?.raw ?? NaN, 2);
  for (const [i, loss] of (measured?.averages ?? []).entries()) {
    expect(loss).toBeCloseTo(stored?.averages[i] ?? NaN, 2);
  }
});

it('there is a row for each task and length, and a loss for each horizon', () => {
  expect(recorded.map(({ task, steps }) => `${task} ${steps}`)).toEqual(
    tasks.flatMap(({ name, lengths }) => lengths.map((steps) => `${name} ${steps}`)),
  );
  for (const { averages } of recorded) expect(averages).toHaveLength(horizons.length);
});

it('the best average beats the weights in every row', () => {
  for (const { averages, raw } of recorded) expect(Math.min(...averages)).toBeLessThan(raw);
});

it('the page says how far a tenth and a fifth of the run are from the best', () => {
  const regret = (part: number) => {
    const logs = recorded.flatMap(({ averages, steps }) => {
      const [tenth, fifth] = [10, 5].map((one) => averages[of.indexOf(steps / one)]);
      if (tenth === undefined || fifth === undefined) return [];
      return [Math.log((part === 10 ? tenth : fifth) / Math.min(...averages))];
    });
    expect(logs).toHaveLength(8);
    return Math.round(100 * (Math.exp(logs.reduce((a, b) => a + b) / logs.length) - 1));
  };
  expect([regret(10), regret(5)]).toEqual([8, 14]);
});

it('the best horizons of the page: digits, and the sine', () => {
  const shares = (name: string) =>
    recorded.filter(({ task }) => task.startsWith(name)).map((row) => bestOf(row) / row.steps);
  expect(Math.min(...shares('Digits'))).toBe(0.4);
  expect(shares('Noisy sine').sort((a, b) => a - b)).toEqual([0.05, 0.1, 0.2]);
});
