import { makeVariable } from '@polyak/testing';
import { dispose } from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { defineRule } from './rule.ts';
import { skipRows } from './kernel/source.ts';
import { WebGPUUpdateError } from './tfjs/webgpu-update-error.ts';
import { scalarRows } from './update.ts';

test('the scalars of a step for each number of skipped steps before it, with the rates of averages', () => {
  const [weights, average, count] = [makeVariable([1]), makeVariable([1]), makeVariable([0])];
  const rule = defineRule({
    key: 'k',
    slots: [],
    scalars: ['lr'],
    wgsl: '',
    ops: ({ w }) => ({ w }),
  });
  const step = { rule, gradient: weights, slots: [], clip: undefined };
  const update = { weights, averages: [average], scalars: [1, 0, 3, 0.5] };
  expect(scalarRows({ ...update, step })).toEqual([[1, 0, 3, 0.5]]);
  const skips = { count, scalars: [[1, 0, 2], [1, 0, 1]] }; // prettier-ignore
  const rows = scalarRows({ ...update, step: { ...step, skips } });
  expect(rows.length).toBe(skipRows);
  expect(rows.slice(0, 3)).toEqual([[1, 0, 3, 0.5], [1, 0, 2, 0.5], [1, 0, 1, 0.5]]); // prettier-ignore
  // No step has been told that was skipped more often.
  for (const row of rows.slice(3)) expect(row).toEqual([1, 0, 1, 0.5]);
  dispose([weights, average, count]);
});

test('an error of the device has a name that bundlers keep', () => {
  expect(new WebGPUUpdateError('lost').name).toBe('WebGPUUpdateError');
});
