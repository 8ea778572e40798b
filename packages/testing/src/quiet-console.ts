import { env } from '@tensorflow/tfjs-core';
import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';

// Else tfjs greets Node users on the console.
env().set('IS_TEST', true);

const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;

let spies: MockInstance[] = [];

beforeEach(() => {
  spies = methods.map((method) => vi.spyOn(console, method));
});

/** A test that writes to the console fails; one that means to, spies on the method itself and clears it. */
afterEach(() => {
  const written = spies.flatMap(({ mock }) => mock.calls);
  vi.restoreAllMocks();
  expect(written, 'written to the console').toEqual([]);
});
