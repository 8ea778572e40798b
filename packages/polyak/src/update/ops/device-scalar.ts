import { fill, type Tensor } from '@tensorflow/tfjs-core';

/** A number as a tensor made on the device: of the number in `mul(x, 2)`, tfjs uploads a new buffer in each call. */
export function deviceScalar(value: number): Tensor {
  return fill([], value, 'float32');
}
