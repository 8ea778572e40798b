import { dispose, type Tensor } from '@tensorflow/tfjs-core';
import { usableBackend } from './apply.ts';
import { StagingRing, type Landing } from './device/staging-ring.ts';
import type { TfjsBackend } from './tfjs/backend.ts';

/** The maximum number of pending readings: enough for the next step while the last one is being read. */
const slots = 3;

/** Reads weights back to the CPU without waiting: from a staging ring on WebGPU, by `data()` elsewhere. */
export class WeightReader {
  private underWay = 0;
  private ring: { readonly tfjs: TfjsBackend; readonly staging: StagingRing } | null = null;

  /** Whether another reading can start. */
  get isFree(): boolean {
    return this.underWay < slots;
  }

  /** Starts reading the current values of the tensors; `release` of the result makes room for the next reading. */
  async read(tensors: readonly Tensor[]): Promise<Landing> {
    this.underWay++;
    try {
      const tfjs = usableBackend();
      const landing = await (tfjs ? this.stagingOf(tfjs).read(tensors) : readClones(tensors));
      return {
        values: landing.values,
        release: () => {
          landing.release();
          this.underWay--;
        },
      };
    } catch (error) {
      this.underWay--;
      throw error;
    }
  }

  dispose(): void {
    this.ring?.staging.dispose();
  }

  private stagingOf(tfjs: TfjsBackend): StagingRing {
    if (this.ring?.tfjs !== tfjs) {
      this.dispose();
      this.ring = { tfjs, staging: new StagingRing(tfjs) };
    }
    return this.ring.staging;
  }
}

/** By reference: on these backends, a step assigns new data to a variable, and the clone keeps the old data. */
async function readClones(tensors: readonly Tensor[]): Promise<Landing> {
  const clones = tensors.map((tensor) => tensor.clone());
  try {
    const values = await Promise.all(clones.map((clone) => clone.data<'float32'>()));
    return { values, release: () => undefined };
  } finally {
    dispose(clones);
  }
}
