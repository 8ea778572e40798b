import { dispose, type Tensor } from '@tensorflow/tfjs-core';
import { usableBackend } from './apply.ts';
import { StagingRing, type Landing } from './staging-ring.ts';
import type { TfjsBackend } from './tfjs-backend.ts';

/** How many readings may be under way: enough that the next step finds a place while the last one's is read. */
const slots = 3;

/** Reads weights back to the CPU without waiting: from a staging ring on WebGPU, by `data()` elsewhere. */
export class WeightReader {
  private underWay = 0;
  private ring: { readonly tfjs: TfjsBackend; readonly staging: StagingRing } | null = null;

  /** Whether one more reading may begin. */
  get isFree(): boolean {
    return this.underWay < slots;
  }

  /** Begins to read the tensors as they are now; `release` of what comes makes room for the next reading. */
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

/** By reference: on these backends a step gives a variable new data, and the clone keeps the old. */
async function readClones(tensors: readonly Tensor[]): Promise<Landing> {
  const clones = tensors.map((tensor) => tensor.clone());
  try {
    const values = await Promise.all(clones.map((clone) => clone.data<'float32'>()));
    return { values, release: () => undefined };
  } finally {
    dispose(clones);
  }
}
