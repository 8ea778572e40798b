import { expect, test } from 'vitest';
import { failedRow } from './failed-row.ts';
import { readOptions } from './options.ts';
import type { Task } from '../src/run-task.ts';
import { progressLine } from './progress.ts';

test('without options, the ways to average are compared', () => {
  expect(readOptions([])).toMatchObject({ mode: 'compare', models: ['resnet18'], repeats: 25 });
  expect(readOptions(['--quick'])).toMatchObject({ mode: 'compare', repeats: 7 });
  expect(readOptions(['--help'])).toBeNull();
});

test('models are updated, unless the mode says otherwise', () => {
  expect(readOptions(['--models', 'resnet18,vgg11', '--memory', '2'])).toMatchObject({
    mode: 'update',
    models: ['resnet18', 'vgg11'],
    optimizer: 'adam',
    libraries: ['tfjs', 'polyak'],
    averages: ['none', 'EMAOptimizer', 'AveragedModel(avgFn)', 'AveragedModel(multiAvgFn)'],
    repeats: 5,
    memory: 2 ** 31,
  });
  expect(readOptions(['--models', 'all', '--mode', 'train'])?.models).toHaveLength(42);
  const some = readOptions(['--models', 'resnet18', '--average', 'EMAOptimizer,none']);
  expect(some?.averages).toEqual(['EMAOptimizer', 'none']);
});

test.each([
  [['--models', 'resnet19'], /^--models must be one of regnet_x_1_6gf, .*, got resnet19$/],
  [['--mode', 'fast'], /^--mode must be one of compare, update, train, whole, got fast$/],
  [['--seconds', 'x'], /^--seconds must be an integer of at least 1, got x$/],
  [['--repeats', '0'], /^--repeats must be an integer of at least 1, got 0$/],
  [['--average', 'SWA'], /^--average must be one of none, EMAOptimizer, .*, got SWA$/],
  [['--library', 'torch'], /^--library must be one of tfjs, polyak, got torch$/],
])('%j is refused', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});

test('whole steps are of the small networks, all of them or those that are named', () => {
  expect(readOptions(['--mode', 'whole'])?.networks).toEqual([
    'mlp',
    'deep',
    'cnn',
    'lstm',
    'transformer',
  ]);
  expect(readOptions(['--whole'])).toEqual(readOptions(['--mode', 'whole']));
  expect(readOptions(['--mode', 'whole', '--models', 'mlp,cnn'])?.networks).toEqual(['mlp', 'cnn']);
  expect(() => readOptions(['--mode', 'whole', '--models', 'vgg11'])).toThrow('--models must be');
});

test('progress: the time left if the rest goes on as fast', () => {
  // A quarter in 30 s leaves 90 s.
  expect(progressLine({ name: 'vgg19', share: 0.25, elapsedMs: 30_000 }, 8)).toBe(
    '██░░░░░░  25%  1 min 30 s left  vgg19',
  );
});

test('a model that fails has a row that says why; where it is the only one, the run fails', () => {
  const task: Task = {
    ...{ work: 'train', model: 'resnet18', optimizer: 'adam', libraries: ['polyak'] },
    ...{ averages: ['none'], batch: 1, image: 32, repeats: 1, memory: 2 ** 30 },
  };
  const fault = new Error(`node ended with 1:\n  a batch of one\n${'x'.repeat(2000)}`);
  const row = failedRow(task, fault);
  expect(row).toMatchObject({ model: 'resnet18', work: 'train', tensors: 62, measurements: [] });
  expect(row.skipped).toMatch(/^it failed: node ended with 1: a batch of one x+$/);
  expect(row.skipped).toHaveLength('it failed: '.length + 500);
  const only: Task = { work: 'compare', model: 'resnet18', repeats: 1 };
  expect(() => failedRow(only, fault)).toThrow(fault);
});
