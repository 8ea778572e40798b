import { expect } from 'vitest';
import { valuesAfter, type Twin } from './twins.ts';

type Fn = (...args: never[]) => unknown;

interface Captured {
  readonly engine: string;
  readonly recordings: number;
  readonly bytes: number;
  dispose(): void;
}

/** What a run puts its functions through: nothing, or `capture`. */
export type Wrap = <F extends Fn>(fn: F) => F;

/** Polyak's `capture`. */
type Capture = (fn: Fn, options: { onUncapturable: 'throw' }) => Captured;

/** Makes a run twice, with its functions as they are and captured: it must give the same, bit for bit. */
export async function expectSameCaptured(
  capture: Capture,
  steps: number,
  make: (wrap: Wrap) => Twin,
): Promise<void> {
  const eager = await valuesAfter(
    steps,
    make((fn) => fn),
  );
  const captured: Captured[] = [];
  const twin = make((fn) => {
    const one = capture(fn, { onUncapturable: 'throw' });
    captured.push(one);
    return one as unknown as typeof fn;
  });
  const own = twin.dispose.bind(twin);
  twin.dispose = () => {
    for (const one of captured) {
      expect(one.engine).toBe('captured');
      expect(one.recordings).toBeGreaterThan(0);
      one.dispose();
      expect(one.bytes).toBe(0);
    }
    own();
  };
  expect(await valuesAfter(steps, twin)).toEqual(eager);
}
