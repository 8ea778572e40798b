import type { Tensor } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from '../../update/tfjs/backend.ts';
import { empty, hostValues, recordCopy, storedDtype } from '../../update/tfjs/data.ts';

/** A tensor of the recording's own that stands for the given one. */
export function standIn(tfjs: TfjsBackend, given: Tensor): Tensor {
  if (given.size === 0) return given.clone();
  return empty(tfjs, given.shape, storedDtype(tfjs, given), given.dtype);
}

/** Copies the values of a tensor, wherever they are. */
export function feed(tfjs: TfjsBackend, given: Tensor, input: Tensor): void {
  if (given.size === 0) return;
  const target = tfjs.readableBuffer(input);
  const values = hostValues(tfjs, given);
  if (!values) {
    recordCopy(tfjs, tfjs.readableBuffer(given), target);
    return;
  }
  const Values = storedDtype(tfjs, given) === 'float32' ? Float32Array : Int32Array;
  tfjs.queue.writeBuffer(target, 0, values instanceof Values ? values : Values.from(values));
}
