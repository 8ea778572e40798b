import { dispose, type Tensor } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from './tfjs-backend.ts';
import type { Update } from './update.ts';

/**
 * The buffers that updates read. A gradient that lives in a buffer which the same pass writes (a custom gradient may
 * return the weights themselves), or that is kept in integers, is read from a copy.
 */
export class Inputs {
  private readonly tfjs: TfjsBackend;
  private readonly written: ReadonlySet<GPUBuffer>;
  private readonly copies: Tensor[] = [];

  constructor(tfjs: TfjsBackend, written: ReadonlySet<GPUBuffer>) {
    this.tfjs = tfjs;
    this.written = written;
  }

  bufferOf({ weights, step }: Update): GPUBuffer {
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
