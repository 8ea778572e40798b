import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Controls, Experiment } from '../src/host.ts';
import { record } from '../src/record.ts';
import { decodeRecording, type StoredResult } from '../src/stored-result.ts';
import digits from './digits.ts';
import twoMoons from './two-moons.ts';

async function check<C extends Controls>(name: string, experiment: Experiment<C>) {
  const json = await readFile(new URL(`${name}.result.json`, import.meta.url), 'utf8');
  const stored = JSON.parse(json) as StoredResult;
  expect(json.length).toBeLessThan(40_000);
  const { title, lookFor, controls } = experiment;
  expect(stored).toMatchObject({ title, lookFor, controls, backend: 'cpu' });

  const { charts } = decodeRecording(stored);
  const { recording } = await record(experiment, { maxSteps: 20 });
  for (const [i, { title, steps, lines }] of recording.charts.entries()) {
    expect(charts[i]?.title).toBe(title);
    expect(charts[i]?.steps.slice(0, steps.length)).toEqual(steps);
    for (const [j, { name, values }] of lines.entries()) {
      const line = charts[i]?.lines[j];
      expect(line?.name).toBe(name);
      for (const [k, value] of values.entries()) expect(line?.values[k]).toBeCloseTo(value, 3);
    }
  }
}

test('the stored result of two-moons is what its code gives', () => check('two-moons', twoMoons));
test('the stored result of digits is what its code gives', () => check('digits', digits));
