import { checkInteger, checkRecord } from '../../argument.ts';
import type { TensorState } from '../../checkpoint/state-dict.ts';

/** What there is to know about a snapshot before its tensors are loaded. */
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
  /** What is copied rather than averaged: moving statistics and integers. */
  readonly buffers: readonly TensorState[];
}

/** Where {@link PostHocEma} keeps its snapshots. */
export interface PostHocStore {
  /** Stores a snapshot; one of the same step is replaced. */
  put(snapshot: PostHocSnapshot): Promise<void>;
  /** Loads the snapshot of a step. */
  get(step: number): Promise<PostHocSnapshot | undefined>;
  /** The snapshots there are, by ascending step. */
  list(): Promise<PostHocSnapshotInfo[]>;
}

/** Keeps snapshots in the memory of the page, outside the GPU. */
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

  /** Forgets all snapshots. */
  clear(): Promise<void> {
    this.snapshots.clear();
    return Promise.resolve();
  }
}
