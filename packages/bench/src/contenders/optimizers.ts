import * as tf from '@tensorflow/tfjs';
import { Adam, SGD } from 'polyak';

/** Whose implementation takes the step. */
export type Library = 'tfjs' | 'polyak';
export type Algorithm = 'adam' | 'sgd';

export const libraries: readonly Library[] = ['tfjs', 'polyak'];
export const algorithms: readonly Algorithm[] = ['adam', 'sgd'];

interface OptimizerKind {
  readonly name: string;
  readonly make: () => tf.Optimizer;
  /** Tensors of state for each parameter. */
  readonly slots: number;
  /** Temporary tensors for each parameter that are alive at once. */
  readonly temporaries: number;
}

const lr = 1e-3;

/** tfjs's Adam updates all variables in one `tidy`: 14 results of each live until its end. Its SGD disposes of its own. */
const kinds: Readonly<Record<`${Library} ${Algorithm}`, OptimizerKind>> = {
  'tfjs adam': {
    name: 'tf.train.adam',
    make: () => tf.train.adam(lr),
    slots: 2,
    temporaries: 14,
  },
  'tfjs sgd': { name: 'tf.train.sgd', make: () => tf.train.sgd(lr), slots: 0, temporaries: 0 },
  'polyak adam': { name: 'Adam', make: () => new Adam({ lr }), slots: 2, temporaries: 0 },
  'polyak sgd': { name: 'SGD', make: () => new SGD({ lr }), slots: 0, temporaries: 0 },
};

export const optimizerKind = (library: Library, algorithm: Algorithm): OptimizerKind =>
  kinds[`${library} ${algorithm}`];
