import type { Measurement } from '../measure/measurement.ts';
import type { Quartiles } from '../measure/statistics.ts';

export const format = 'polyak benchmark 1';

/**
 * What was measured: `update` is an optimizer step with given gradients, `train` a whole iteration, `average` the update
 * of the average alone, `step` an update on one model in further ways, and `whole` an iteration of a small network, eager and
 * captured.
 */
export const works = ['update', 'train', 'average', 'step', 'whole'] as const;
export type WorkName = (typeof works)[number];

/** One model. */
export interface Row {
  readonly model: string;
  readonly work: WorkName;
  readonly tensors: number;
  readonly parameters: number;
  readonly measurements: readonly Measurement[];
  /** A plain copy of the parameters, 8 bytes for each. */
  readonly copyMs: Quartiles | null;
  /** Why some of it, or all, was not measured. */
  readonly skipped: string | null;
}

/** Where and how it was measured. */
export interface Origin {
  /** In ISO 8601. */
  readonly date: string;
  readonly command: string;
  /** The browser or shell, with its version. */
  readonly runtime: string;
  /** The operating system and processor, as far as the runtime tells. */
  readonly machine: string;
  readonly adapter: string;
  /** Of the packages. */
  readonly versions: Readonly<Record<string, string>>;
  readonly settings: {
    readonly optimizer: string;
    readonly batch: number;
    readonly image: number;
    readonly repeats: number;
  };
}

/** The JSON that every runtime writes, and the site reads. */
export interface Result extends Origin {
  readonly format: typeof format;
  readonly rows: readonly Row[];
}
