import * as tf from '@tensorflow/tfjs';
import { Adam, SGD } from 'polyak';
import type { Algorithm, Library } from './kinds.ts';

const lr = 1e-3;

const makers: Readonly<Record<`${Library} ${Algorithm}`, () => tf.Optimizer>> = {
  'tfjs adam': () => tf.train.adam(lr),
  'tfjs sgd': () => tf.train.sgd(lr),
  'polyak adam': () => new Adam({ lr }),
  'polyak sgd': () => new SGD({ lr }),
};

export const optimizerMaker = (library: Library, algorithm: Algorithm): (() => tf.Optimizer) =>
  makers[`${library} ${algorithm}`];
