import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { record } from '../src/record.ts';
import { decodeRecording, type StoredResult } from '../src/stored-result.ts';
import { isMeasured } from '../src/testing/measured.ts';
import { experimentNames, modules } from './modules.ts';

test.each(experimentNames)('the stored result of %s is what its code gives', async (name) => {
  const experiment = await modules[name]();
  const json = await readFile(new URL(`${name}.result.json`, import.meta.url), 'utf8');
  const stored = JSON.parse(json) as StoredResult;
  expect(json.length).toBeLessThan(40_000);
  const { title, lookFor, controls } = experiment;
  expect(stored).toMatchObject({ title, lookFor, controls, backend: 'cpu' });

  const { charts } = decodeRecording(stored);
  const { recording } = await record(experiment, { maxSteps: 20 });
  for (const [i, chart] of recording.charts.entries()) {
    const { title, steps, lines } = chart;
    expect(charts[i]?.title).toBe(title);
    expect(charts[i]?.steps.slice(0, steps.length)).toEqual(steps);
    if (isMeasured(chart)) continue;
    for (const { name, values } of lines) {
      const line = charts[i]?.lines.find((one) => one.name === name);
      const near = values.map((value): unknown =>
        Number.isNaN(value) ? NaN : expect.closeTo(value, 3),
      );
      expect(line?.values.slice(0, values.length)).toEqual(near);
    }
  }
});
