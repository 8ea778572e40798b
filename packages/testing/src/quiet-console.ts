import { scalar } from '@tensorflow/tfjs';
import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';

const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;

let spies: MockInstance[] = [];

// tfjs greets Node users on the console once, when the first tensor is made.
const greeting = vi.spyOn(console, 'warn').mockReturnValue();
scalar(0).dispose();
greeting.mockRestore();

beforeEach(() => {
  spies = methods.map((method) => vi.spyOn(console, method));
});

/** A test that writes to the console fails; one that means to, spies on the method itself and clears it. */
afterEach(() => {
  const written = spies.flatMap(({ mock }) => mock.calls);
  vi.restoreAllMocks();
  expect(written, 'written to the console').toEqual([]);
});
