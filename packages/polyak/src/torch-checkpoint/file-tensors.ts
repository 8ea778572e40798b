import type { Tensor } from '@tensorflow/tfjs-core';
import { quoted } from '../argument.ts';

/** The tensors of a file, each of which must be taken. */
export class FileTensors {
  private readonly left: Map<string, Tensor>;

  constructor(tensors: Readonly<Record<string, Tensor>>) {
    this.left = new Map(Object.entries(tensors));
  }

  take(key: string): Tensor | undefined {
    const found = this.left.get(key);
    this.left.delete(key);
    return found;
  }

  /** All whose names begin so, by the rest of the name. */
  takeUnder(prefix: string): Map<string, Tensor> {
    const keys = [...this.left.keys()].filter((key) => key.startsWith(prefix));
    return new Map(
      keys.map((key) => [key.slice(prefix.length), this.take(key)] as [string, Tensor]),
    );
  }

  /** Throws if any has not been taken. */
  checkAllTaken(): void {
    const [key] = this.left.keys();
    if (key === undefined) return;
    throw new RangeError(`${quoted(key)} has no place in the model, the optimizer and the JSON`);
  }
}
