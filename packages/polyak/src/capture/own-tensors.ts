import { dispose, keep, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from '../update/tfjs/backend.ts';
import {
  bufferOfData,
  duplicate,
  hold,
  lend,
  releaseBuffer,
  releaseHolds,
} from '../update/tfjs/data.ts';
import type { TfjsTap } from '../update/tfjs/tap.ts';
import type { Notes } from './trace/notes.ts';

/** The tensors that a recording has for itself: those that it keeps, and those that it lends to host calls. */
export class OwnTensors {
  private readonly tfjs: TfjsBackend;
  private readonly tap: TfjsTap;
  private readonly notes: Notes;
  private readonly kept = new Set<Tensor>();
  /** Later work uses their buffers again. */
  private readonly lent = new Set<Tensor>();

  constructor(tfjs: TfjsBackend, tap: TfjsTap, notes: Notes) {
    this.tfjs = tfjs;
    this.tap = tap;
    this.notes = notes;
  }

  /** A tensor with the same data that the recording keeps, in a buffer of its own. */
  keep(tensor: Tensor): Tensor {
    const isMade = this.tap.hasMade(tensor.dataId);
    const own = isMade ? hold(this.tfjs, tensor) : keep(duplicate(this.tfjs, tensor));
    this.kept.add(own);
    if (own.size === 0) return own;
    this.notes.hold(own);
    if (this.numberOf(own) === undefined) this.notes.refuse('it uses a buffer of its own');
    return own;
  }

  /** Keeps the values of a variable in the form in which its own data has them. */
  keepValues(variable: Variable): Tensor {
    if (variable.dtype === 'float32' && !this.tfjs.isFloat32(variable)) {
      const floats = this.tfjs.copy(variable);
      variable.assign(floats);
      floats.dispose();
    }
    return this.keep(variable);
  }

  /** Which of the recording's buffers the tensor has. */
  numberOf(tensor: Tensor): number | undefined {
    return this.notes.numberOf(bufferOfData(this.tfjs, tensor.dataId));
  }

  /** What a host call gets in every replay instead of a tensor that is kept. */
  lend(own: Tensor): Tensor {
    const lent = lend(this.tfjs, own);
    this.lent.add(lent);
    return lent;
  }

  /** After the host call, only later work uses what they contain. */
  letGo(own: readonly Tensor[]): void {
    for (const tensor of own) {
      this.kept.delete(tensor);
      if (tensor.size > 0) this.notes.letGo(tensor);
    }
    dispose([...own]);
  }

  /** How much data of the call is still in use, although it is neither the recording's nor returned. */
  left(returned: readonly Tensor[]): number {
    const expected = new Set([...returned, ...this.kept, ...this.lent].map(({ dataId }) => dataId));
    return this.tap.alive().filter((dataId) => {
      const buffer = bufferOfData(this.tfjs, dataId);
      return (!buffer || this.notes.pool.has(buffer)) && !expected.has(dataId);
    }).length;
  }

  /** What is kept is the recording's own from now on, outside its pool. */
  settle(): void {
    const { tfjs, notes } = this;
    for (const tensor of this.kept) {
      if (tensor.size > 0) notes.pool.giveUp(tfjs.readableBuffer(tensor));
    }
  }

  /** Without a recording, what is still in use keeps its buffers. */
  giveUp(): void {
    const borrowed = new Set(Array.from(this.lent, ({ dataId }): object => dataId));
    for (const dataId of this.tap.alive()) {
      const buffer = borrowed.has(dataId) ? null : bufferOfData(this.tfjs, dataId);
      if (buffer) this.notes.pool.giveUp(buffer);
    }
  }

  /** Frees all of them, and everything else that was kept for a recording. */
  free(): void {
    const { tfjs, kept, lent } = this;
    const { pool, constants } = this.notes;
    dispose([...kept, ...lent]);
    kept.clear();
    lent.clear();
    releaseHolds([...constants.values()]);
    constants.clear();
    pool.free((buffer, isReusable) => releaseBuffer(tfjs, buffer, isReusable));
  }
}
