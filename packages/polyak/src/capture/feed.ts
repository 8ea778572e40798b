import type { Tensor } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from '../update/tfjs-backend.ts';

/** A tensor of the recording's own that stands for the given one. */
export function standIn(tfjs: TfjsBackend, given: Tensor): Tensor {
  if (given.size === 0) return given.clone();
  return tfjs.empty(given.shape, tfjs.storedDtype(given), given.dtype);
}

/** Copies the values of a tensor, wherever they are. */
export function feed(tfjs: TfjsBackend, given: Tensor, input: Tensor): void {
  if (given.size === 0) return;
  const target = tfjs.readableBuffer(input);
  const values = tfjs.hostValues(given);
  if (!values) {
    tfjs.recordCopy(tfjs.readableBuffer(given), target);
    return;
  }
  const Values = tfjs.storedDtype(given) === 'float32' ? Float32Array : Int32Array;
  tfjs.queue.writeBuffer(target, 0, values instanceof Values ? values : Values.from(values));
}
