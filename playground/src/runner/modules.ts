import * as tf from '@tensorflow/tfjs';
import * as polyak from 'polyak';
import * as host from '../host.ts';

/** The modules that the reader's code can import. */
export const modules: Readonly<Record<string, object>> = {
  '@tensorflow/tfjs': tf,
  polyak,
  '@polyak/playground': host,
};
