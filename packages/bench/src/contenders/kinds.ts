/** The names of what is measured, and what it holds on the device. Nothing here loads tfjs. */

/** Whose implementation takes the step. */
export const libraries = ['tfjs', 'polyak'] as const;
export type Library = (typeof libraries)[number];

export const algorithms = ['adam', 'sgd'] as const;
export type Algorithm = (typeof algorithms)[number];

/** The four ways: without an average, with `EMAOptimizer`, and with torch's two kinds of `AveragedModel`. */
export const averages = [
  'none',
  'EMAOptimizer',
  'AveragedModel(avgFn)',
  'AveragedModel(multiAvgFn)',
] as const;
export type Average = (typeof averages)[number];

export interface OptimizerKind {
  readonly name: string;
  /** Tensors of state for each parameter. */
  readonly slots: number;
  /** Temporary tensors for each parameter that are alive at once. */
  readonly temporaries: number;
}

/** tfjs's Adam updates all variables in one `tidy`: 14 results of each live until its end. Its SGD disposes of its own. */
const kinds: Readonly<Record<`${Library} ${Algorithm}`, OptimizerKind>> = {
  'tfjs adam': { name: 'tf.train.adam', slots: 2, temporaries: 14 },
  'tfjs sgd': { name: 'tf.train.sgd', slots: 0, temporaries: 0 },
  'polyak adam': { name: 'Adam', slots: 2, temporaries: 0 },
  'polyak sgd': { name: 'SGD', slots: 0, temporaries: 0 },
};

export const optimizerKind = (library: Library, algorithm: Algorithm): OptimizerKind =>
  kinds[`${library} ${algorithm}`];
