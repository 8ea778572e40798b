import { scalar, type Tensor } from '@tensorflow/tfjs-core';

/** Tells tensors that are made from now on from those that are there already. */
export function madeSince(): (tensor: Tensor) => boolean {
  // tfjs numbers tensors as it makes them.
  const last = scalar(0);
  last.dispose();
  return ({ id }) => id > last.id;
}
