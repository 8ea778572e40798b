import { dispose, type Tensor } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from '../tfjs/backend.ts';
import type { Update } from '../update.ts';

/**
 * The buffers that updates read. A gradient is read from a copy if its buffer is written in the same pass (a custom
 * gradient may return the weights themselves), or if it contains integers.
 */
export class Inputs {
  private readonly tfjs: TfjsBackend;
  private readonly written: ReadonlySet<GPUBuffer>;
  private readonly copies: Tensor[] = [];

  constructor(tfjs: TfjsBackend, written: ReadonlySet<GPUBuffer>) {
    this.tfjs = tfjs;
    this.written = written;
  }

  /** Null where there is none: averages are written back to the weights, which are no input then. */
  bufferOf({ weights, step, writtenBack = [] }: Update): GPUBuffer | null {
    if (!step && writtenBack.length > 0) return null;
    const tensor = step?.gradient ?? weights;
    if (this.tfjs.isFloat32(tensor)) {
      const buffer = this.tfjs.readableBuffer(tensor);
      if (!step || !this.written.has(buffer)) return buffer;
    }
    const copy = this.tfjs.copy(tensor);
    this.copies.push(copy);
    return this.tfjs.readableBuffer(copy);
  }

  /** After the submit: the queue keeps the order, so the pool may reuse the buffers. */
  dispose(): void {
    dispose(this.copies);
  }
}
