import { atMost } from '../at-most.ts';

/** A run after a step, as plain data: what a new worker needs to resume from there. */
export interface Checkpoint {
  /** Which of the run's loops it is in, from 1. */
  readonly loop: number;
  readonly step: number;
  /** The state of `host.random`. */
  readonly random: number;
  /** What the experiment keeps. */
  readonly kept: unknown;
}

/** Larger checkpoints are neither sent nor accepted. */
export const mostBytes = 32_000_000;

/** What it is made of: an array of numbers is best a typed one. */
const mostFields = 50_000;
const deepest = 20;

/** After every tenth of a loop, except at its end. */
export const isDue = (step: number, total: number): boolean =>
  step < total && step % Math.ceil(total / 10) === 0;

/** @throws RangeError when it is too large, TypeError when it is not plain data */
export function checkSize(kept: unknown): void {
  let bytes = 0;
  let fields = 0;
  const add = (value: unknown, depth: number): void => {
    atMost('fields of a checkpoint', ++fields, mostFields);
    atMost('depth of a checkpoint', depth, deepest);
    if (typeof value === 'string') bytes += 2 * value.length;
    else if (ArrayBuffer.isView(value)) bytes += value.buffer.byteLength;
    if (bytes > mostBytes) {
      throw new RangeError(`bytes of a checkpoint must be at most ${mostBytes}`);
    }
    if (['function', 'symbol', 'bigint'].includes(typeof value)) {
      throw new TypeError(`kept must be plain data, got a ${typeof value}`);
    }
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
    // Also those of another frame, where `instanceof` does not hold.
    const kind = Object.prototype.toString.call(value);
    if (kind !== '[object Object]' && kind !== '[object Array]') {
      throw new TypeError(`kept must be plain data, got ${kind}`);
    }
    for (const [key, one] of Object.entries(value)) {
      bytes += 2 * key.length;
      add(one, depth + 1);
    }
  };
  add(kept, 0);
}
