import { checkInteger, checkRecord } from '../../../argument.ts';
import type { TensorState } from '../../../checkpoint/state-dict.ts';

/** A snapshot without its tensors. */
export interface PostHocSnapshotInfo {
  /** The steps taken. */
  readonly step: number;
  /** The step of the last update of the averages: at most `step`. */
  readonly updatedStep: number;
  /** The widths of the averages. */
  readonly sigmaRels: readonly number[];
}

/** The averages at one step, as plain data. */
export interface PostHocSnapshot extends PostHocSnapshotInfo {
  /** For each width, the averages, layer by layer. */
  readonly averages: readonly (readonly TensorState[])[];
  /** Weights that are copied instead of averaged: moving statistics and integers. */
  readonly buffers: readonly TensorState[];
}

/** A store for the snapshots of {@link PostHocEma}. */
export interface PostHocStore {
  /** Stores a snapshot, replacing one of the same step. */
  put(snapshot: PostHocSnapshot): Promise<void>;
  /** Loads the snapshot of a step. */
  get(step: number): Promise<PostHocSnapshot | undefined>;
  /** Lists the snapshots by ascending step. */
  list(): Promise<PostHocSnapshotInfo[]>;
}

/** Stores snapshots in the memory of the page, not on the GPU. */
export class MemorySnapshots implements PostHocStore {
  private readonly snapshots = new Map<number, PostHocSnapshot>();

  async put(snapshot: PostHocSnapshot): Promise<void> {
    checkRecord('snapshot', snapshot);
    checkInteger('step', snapshot.step, 0);
    // Copies: what is stored is nobody else's, as in a database.
    await Promise.resolve(this.snapshots.set(snapshot.step, structuredClone(snapshot)));
  }

  async get(step: number): Promise<PostHocSnapshot | undefined> {
    return Promise.resolve(structuredClone(this.snapshots.get(step)));
  }

  async list(): Promise<PostHocSnapshotInfo[]> {
    const infos = [...this.snapshots.values()].map(({ step, updatedStep, sigmaRels }) => ({
      step,
      updatedStep,
      sigmaRels: [...sigmaRels],
    }));
    return Promise.resolve(infos.sort((a, b) => a.step - b.step));
  }

  /** Deletes all snapshots. */
  clear(): Promise<void> {
    this.snapshots.clear();
    return Promise.resolve();
  }
}
