import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSilence } from './use-silence.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('ten seconds without a report are silence, until the next one', () => {
  const { isSilent, hear } = useSilence();
  hear();
  vi.advanceTimersByTime(9999);
  hear();
  vi.advanceTimersByTime(9999);
  expect(isSilent.value).toBe(false);
  vi.advanceTimersByTime(1);
  expect(isSilent.value).toBe(true);
  hear();
  expect(isSilent.value).toBe(false);
});

test('a run that has ended is not waited for', () => {
  const { isSilent, hear, endWait } = useSilence();
  hear();
  endWait();
  vi.advanceTimersByTime(60_000);
  expect(isSilent.value).toBe(false);
});
