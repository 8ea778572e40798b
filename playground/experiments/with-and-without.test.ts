import { expect, test } from 'vitest';
import { record } from '../src/record.ts';
import { checkClaims } from '../src/testing/check-claims.ts';
import { checkSeeds, checkTensors, late } from '../src/testing/experiment-checks.ts';
import withAndWithout from './with-and-without.ts';

test('the same seed gives the same numbers, another seed others', () =>
  checkSeeds(withAndWithout, 20));

test('a run leaves no tensor behind', () => checkTensors(withAndWithout, 10));

test('the raw weights are the same with the average and without', async () => {
  const { recording } = await record(withAndWithout, { maxSteps: 100 });
  const loss = (name: string) => late(recording, 'Test loss', name);
  expect(loss('raw, beside the EMA')).toEqual(loss('raw'));
  const [weights, table] = recording.texts;
  expect(weights).toEqual({
    title: 'Raw weights',
    lines: ['equal to the last bit after 100 of 100 steps'],
  });
  expect(table?.lines.map((line) => line.replace(/\d+\.\d/, '0.0'))).toEqual([
    '             eager  captured',
    'without        0.0         –',
    'with EMA       0.0         –',
    'Only WebGPU captures steps',
  ]);

  for (const name of ['without', 'with EMA']) {
    const times = late(recording, 'Milliseconds per step', name, 1);
    expect(times).toHaveLength(10);
    for (const time of times) expect(time).toBeGreaterThan(0);
  }
});

test('weights that are not equal are counted', async () => {
  // Such steps make the weights not a number, and that equals nothing.
  const { recording } = await record(withAndWithout, { values: { lr: 1e38 }, maxSteps: 10 });
  const [line = ''] = recording.texts[0]?.lines ?? [];
  expect(line).toMatch(/^equal to the last bit after [0-5] of 10 steps$/);
});

checkClaims('with-and-without');
