import * as tf from '@tensorflow/tfjs';
import { describe, expect, vi } from 'vitest';
import { gpuTest } from './gpu-test.ts';

/** A function that cannot be captured. */
export interface Refusal {
  /** What it does that cannot be replayed. */
  readonly name: string;
  readonly reason: string;
  readonly make: () => {
    readonly fn: (x: tf.Tensor1D) => unknown;
    readonly settled?: () => Promise<unknown>;
    readonly dispose?: () => void;
  };
}

/** The part of `capture` that is tested. */
type Capture = (fn: (x: tf.Tensor1D) => unknown) => {
  (x: tf.Tensor1D): unknown;
  readonly engine: string;
  readonly recordings: number;
  readonly bytes: number;
  readonly reason: string | null;
  dispose(): void;
};

/** A function that steps an optimizer of one weight; calls are counted from 1. */
export function stepping<Of extends tf.Optimizer>(
  make: (w: tf.Variable) => Of,
  step: (optimizer: Of, loss: () => tf.Scalar, call: number) => unknown,
): ReturnType<Refusal['make']> {
  const w = tf.tidy(() => tf.variable(tf.ones([3])));
  const optimizer = make(w);
  let calls = 0;
  return {
    fn: (x) => step(optimizer, () => tf.sum(tf.mul(x, w)), ++calls),
    dispose: () => {
      optimizer.dispose();
      w.dispose();
    },
  };
}

/** Tests that each runs eagerly, and says why once. */
export function testRefusals(capture: Capture, refusals: readonly Refusal[]): void {
  describe('a function that cannot be replayed', () => {
    for (const { name, reason, make } of refusals) {
      gpuTest(`because it ${name}, runs eagerly, and says why once`, async () => {
        const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
        const { fn, dispose, settled } = make();
        const captured = capture(fn);
        for (let i = 0; i < 5; i++) {
          const x = tf.tensor1d([1, 2, 3 + i]);
          const result = captured(x);
          tf.dispose([x, result as tf.Tensor]);
          await settled?.();
        }
        expect(captured.engine).toBe('eager');
        expect(captured.recordings).toBe(0);
        expect(captured.bytes).toBe(0);
        expect(captured.reason).toContain(reason);
        expect(warn.mock.calls.map(String)).toEqual([
          `polyak: the function cannot be captured: ${captured.reason}; it runs eagerly`,
        ]);
        warn.mockRestore();
        captured.dispose();
        dispose?.();
      });
    }
  });
}
