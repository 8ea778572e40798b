import { expect, test } from 'vitest';
import { resnet18 } from './resnet18.ts';

test('62 tensors, 11,689,512 parameters', () => {
  const size = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);
  expect(resnet18.length).toBe(62);
  expect(resnet18.reduce((total, shape) => total + size(shape), 0)).toBe(11_689_512);
});
