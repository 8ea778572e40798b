import { memory } from '@tensorflow/tfjs';
import { afterEach, beforeEach, expect } from 'vitest';

/** Import this in a test file: each of its tests must dispose as many tensors as it makes. */
let before = 0;

beforeEach(() => {
  before = memory().numTensors;
});

afterEach(() => {
  expect(memory().numTensors, 'tensors after the test').toBe(before);
});
