import { expect, test } from 'vitest';
import { controlValues, parseControls, toExperiment } from './controls.ts';
import type { Controls } from './host.ts';

const seed = { label: 'Seed', value: 1, min: 0, max: 9, step: 1, input: 'number' } as const;
const lr = { label: 'Learning rate', value: 0.1, min: 0, max: 1, step: 0.1, live: true } as const;
const task = { label: 'Task', options: ['a', 'b'], value: 1 } as const;
const controls: Controls = { seed, lr, task };

test('controls come through, without what is not theirs', () => {
  expect(parseControls(structuredClone(controls))).toEqual(controls);
  expect(parseControls({ seed: { ...seed, onInput: 'evil' } })).toEqual({ seed });
});

test.each([
  [null, 'controls must be an object, got null'],
  [{}, 'controls.seed must be a number control'],
  [{ seed: { ...seed, max: '9' } }, 'controls.seed.max must be a finite number, got 9'],
  [{ seed: { ...seed, value: 10 } }, 'controls.seed.value must be in [0, 9], got 10'],
  [{ seed: { ...seed, step: 0 } }, 'controls.seed.step must be above 0, got 0'],
  [
    { seed: { ...seed, input: 'file' } },
    'controls.seed.input must be range, number or decay, got "file"',
  ],
  [{ seed: { ...seed, input: 'decay' } }, 'controls.seed must go from 0 to below 1, got 0 to 9'],
  [{ seed, task: { ...task, value: 2 } }, 'controls.task.value must be in [0, 1], got 2'],
  [{ seed, task: { ...task, options: [] } }, 'controls.task.options must be 1 to 40 strings'],
  [
    { seed, task: { ...task, options: Array(2) } },
    'controls.task.options must be a string of at most 80 characters',
  ],
  [
    { seed, lr: { ...lr, label: 'x'.repeat(81) } },
    'controls.lr.label must be a string of at most 80 characters',
  ],
])('%j are no controls', (value, message) => {
  expect(() => parseControls(value)).toThrow(message);
});

test('too many controls are refused', () => {
  const many = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`c${i}`, lr]));
  expect(() => parseControls(many)).toThrow('controls must be at most 24, got 25');
});

test('a value that was chosen counts where its control allows it', () => {
  expect(controlValues(controls)).toEqual({ seed: 1, lr: 0.1, task: 1 });
  expect(controlValues(controls, { seed: 7, lr: 2, task: 0, other: 3 })).toEqual({
    seed: 7,
    lr: 0.1,
    task: 0,
  });
  expect(controlValues(controls, { seed: NaN, task: 0.5 })).toEqual({ seed: 1, lr: 0.1, task: 1 });
});

test('a default export that is no experiment is refused', () => {
  expect(() => toExperiment(undefined)).toThrow('the default export must be an object');
  expect(() => toExperiment({ controls })).toThrow('with a function run');
  expect(() => toExperiment({ run: () => undefined })).toThrow('controls must be an object');
});

test('a control may have any name', () => {
  const odd = { seed, toString: lr, constructor: task };
  expect(controlValues(odd)).toEqual({ seed: 1, toString: 0.1, constructor: 1 });
});
