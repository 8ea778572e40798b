import { parameterShapes } from '@polyak/vision-models';
import { expect, test } from 'vitest';
import { chooseLibraries, memoryFor, modelSize, tooLarge } from './fit.ts';

const vgg19 = modelSize(parameterShapes('vgg19'));
const GiB = 2 ** 30;

test('a tensor that the device cannot bind is named', () => {
  // 25,088 · 4,096 floats.
  expect(vgg19.largest).toEqual({ name: 'classifier.0.weight', size: 102_760_448 });
  const most = (bytes: number) => ({ maxStorageBufferBindingSize: bytes, maxBufferSize: GiB });
  expect(tooLarge(vgg19, most(2 ** 27))).toBe(
    'classifier.0.weight has 411 MB; this device binds at most 134 MB',
  );
  expect(tooLarge(vgg19, most(411_041_792))).toBeNull();
  expect(tooLarge(vgg19, { ...most(GiB), maxBufferSize: 411_041_788 })).toContain('411 MB');
});

test('memory: gradients, weights, and what the contenders have of their own', () => {
  const size = { parameters: 100, largest: { name: 'w', size: 10 } };
  // Gradients and weights; two slots and an average at a time, or in all 4 · 2 slots and 3 averages; 3 temporaries.
  expect(memoryFor(size, 'adam', ['polyak'])).toEqual({
    least: 4 * (100 * (2 + 3) + 30),
    all: 4 * (100 * (2 + 11) + 30),
  });
  // tfjs's Adam has 14 temporaries for each.
  expect(memoryFor(size, 'adam', ['tfjs']).least).toBe(4 * (100 * (16 + 3) + 30));
});

test('what the memory has no room for is left out, with the reason', () => {
  const task = { optimizer: 'adam', libraries: ['tfjs', 'polyak'], memory: 8 * GiB } as const;
  // tfjs: 4 · (143,667,240 · (17 + 3) + 3 · 102,760,448) bytes beside Polyak's.
  expect(chooseLibraries(vgg19, task)).toEqual({
    libraries: ['polyak'],
    skipped: 'tf.train.adam needs 12.7 GB; 8.6 GB is allowed',
  });
  expect(chooseLibraries(vgg19, { ...task, memory: GiB }).libraries).toEqual([]);
  expect(chooseLibraries(vgg19, { ...task, memory: 16 * GiB })).toEqual({
    libraries: ['tfjs', 'polyak'],
    skipped: null,
  });
});
