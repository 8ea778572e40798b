import type { Quartiles } from './statistics.ts';

/** For one step of a contender. */
export interface Measurement {
  readonly optimizer: string;
  readonly average: string;
  /** Milliseconds from the call until the GPU has finished. */
  readonly wallMs: Quartiles;
  /** Milliseconds until the call returns. */
  readonly jsMs: Quartiles;
  /** Milliseconds in the compute passes; null if the device has no timestamps. */
  readonly gpuMs: Quartiles | null;
  readonly dispatches: number;
  readonly submits: number;
  /** See `Traffic`. */
  readonly bytes: number;
  /** Waits for the GPU to hand values to the CPU. */
  readonly readbacks: number;
  readonly newBuffers: number;
  /** Null in results of before they were counted. */
  readonly bindGroups: number | null;
}
