import type { Tensor, Variable } from '@tensorflow/tfjs-core';
import { usableBackend } from './apply.ts';
import { recordCopy, replaceableBuffer } from './tfjs/data.ts';

/** A tensor, and the variable of the same shape that takes its values. */
export interface Copy {
  readonly from: Tensor;
  readonly to: Variable;
}

/**
 * Makes the copies: from buffer to buffer on WebGPU, in one submit and without a kernel. A variable that shares its buffer
 * gets one of its own; otherwise none is allocated. Elsewhere the values are shared, which nothing changes in place.
 */
export function copyEach(copies: readonly Copy[]): void {
  const tfjs = usableBackend();
  if (!tfjs) {
    for (const { from, to } of copies) to.assign(from);
    return;
  }
  const full = copies.filter(({ from }) => from.size > 0);
  tfjs.together(() => {
    for (const { from, to } of full) {
      recordCopy(tfjs, tfjs.readableBuffer(from), replaceableBuffer(tfjs, to));
    }
  });
}
