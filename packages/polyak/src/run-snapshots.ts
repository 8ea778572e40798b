import {
  engine,
  registerBackend,
  removeBackend,
  setBackend,
  type Optimizer,
} from '@tensorflow/tfjs-core';
import { checkInteger, rejection } from './argument.ts';
import { usableWeights } from './checkpoint/model-state.ts';
import type { LayersModelLike } from './layers-model.ts';
import { checkOptionNames } from './options.ts';
import { loadCheckpoint, readCheckpoint, type Checkpoint } from './run-checkpoint.ts';
import { isDeviceLost } from './update/apply.ts';

/** Options of {@link RunSnapshots}. */
export interface RunSnapshotsOptions {
  /**
   * Take a snapshot after every N-th step, at least 1. While one is on its way, none is begun: the next step after it is.
   * @defaultValue `100`
   */
  snapshotEveryNSteps?: number;
}

/** A model and its optimizer. */
export interface TrainedModel {
  /** A built `tf.LayersModel`. */
  readonly model: LayersModelLike;
  /** A Polyak optimizer, with or without averages. */
  readonly optimizer: Optimizer;
}

/** An optimizer that tells when it has taken a step. */
interface Hooked extends Optimizer {
  registerStepPostHook(hook: () => void): () => void;
}

/**
 * Keeps a snapshot of a run in the CPU's memory, from which it resumes if the GPU device is lost: weights, slots, averages and
 * counters of the same step. The copies are recorded on the GPU's own timeline and read while training continues; no step
 * waits. At most two snapshots exist at a time: the last complete one and one on its way.
 *
 * @example
 * ```ts
 * const snapshots = new RunSnapshots(model, optimizer, { snapshotEveryNSteps: 100 });
 * // after a WebGPUUpdateError, on a new device or, with { backend: 'cpu' }, on the CPU:
 * const resumed = await snapshots.resume(build);
 * ```
 */
export class RunSnapshots {
  /** A snapshot is taken after every N-th step. */
  readonly snapshotEveryNSteps: number;

  private run: TrainedModel;
  private removeHook: () => void;
  private last: Checkpoint | null = null;
  private lastAt = 0;
  private error: Error | null = null;
  private reading: Promise<void> | null = null;
  /** The steps since the last snapshot was begun. */
  private steps = 0;
  private total = 0;
  private isDisposed = false;

  /**
   * @param model - a built `tf.LayersModel`
   * @param optimizer - a Polyak optimizer, with or without averages, that trains it
   * @param options - how often to take a snapshot
   * @throws TypeError if the optimizer is from `tf.train`, or the model is none; RangeError for an option outside its range
   */
  constructor(model: LayersModelLike, optimizer: Optimizer, options: RunSnapshotsOptions = {}) {
    checkOptionNames('RunSnapshots', options, ['snapshotEveryNSteps']);
    const { snapshotEveryNSteps = 100 } = options;
    checkInteger('snapshotEveryNSteps', snapshotEveryNSteps, 1);
    this.snapshotEveryNSteps = snapshotEveryNSteps;
    this.run = { model, optimizer };
    this.removeHook = this.follow(this.run);
  }

  /** The last complete snapshot, as plain data; null before the first. */
  get latest(): Checkpoint | null {
    return this.last;
  }

  /** The number of steps that {@link latest} contains, counted since these snapshots exist; 0 before the first. */
  get latestStep(): number {
    return this.lastAt;
  }

  /** Why the last attempt at a snapshot failed, if it did; {@link latest} is the one before then. */
  get failure(): Error | null {
    return this.error;
  }

  /** Waits for the snapshot that is on its way, if there is one. */
  async join(): Promise<void> {
    await this.reading;
  }

  /**
   * Resumes from the last snapshot: makes `backend` the current one, on a new device if its own is lost; builds the run again
   * there; and loads the snapshot. Before the first snapshot, the run starts from the beginning. Snapshots go on with the new run.
   *
   * @param build - builds the model and the optimizer; called once the backend is ready
   * @param options - where to resume
   * @param options.backend - by default, `'webgpu'`
   * @returns what `build` gave
   * @throws Error if there is no such backend; RangeError or TypeError if the snapshot does not match what was built
   */
  async resume<Run extends TrainedModel>(
    build: () => Run | Promise<Run>,
    options: { backend?: string } = {},
  ): Promise<Run> {
    if (typeof build !== 'function') throw rejection('build', 'a function', build);
    checkOptionNames('resume', options, ['backend']);
    await this.reading;
    await moveTo(options.backend ?? 'webgpu');
    const run = await build();
    if (this.last) await loadCheckpoint(run.model, run.optimizer, this.last);
    this.removeHook();
    this.run = { model: run.model, optimizer: run.optimizer };
    this.removeHook = this.follow(this.run);
    this.steps = 0;
    this.total = this.lastAt;
    return run;
  }

  /** Takes no further snapshots, and forgets the last one. */
  dispose(): void {
    this.isDisposed = true;
    this.removeHook();
    this.last = null;
  }

  private follow({ model, optimizer }: TrainedModel): () => void {
    usableWeights(model);
    if (!isHooked(optimizer)) {
      const { message } = rejection('optimizer', 'a Polyak optimizer', optimizer);
      throw new TypeError(message);
    }
    return optimizer.registerStepPostHook(() => this.stepped());
  }

  private stepped(): void {
    this.steps++;
    this.total++;
    if (this.steps < this.snapshotEveryNSteps || this.reading) return;
    this.steps = 0;
    this.reading = this.take(this.total).finally(() => (this.reading = null));
  }

  private async take(step: number): Promise<void> {
    try {
      const { model, optimizer } = this.run;
      const snapshot = await readCheckpoint(model, optimizer);
      if (this.isDisposed) return;
      this.last = snapshot;
      this.lastAt = step;
      this.error = null;
    } catch (error) {
      this.error = error instanceof Error ? error : new Error(String(error));
    }
  }
}

function isHooked(optimizer: unknown): optimizer is Hooked {
  const { registerStepPostHook } = (optimizer ?? {}) as Partial<Hooked>;
  return typeof registerStepPostHook === 'function';
}

/** Makes the backend the current one, with a new device if its own is lost. */
async function moveTo(backend: string): Promise<void> {
  const known = engine().registryFactory[backend];
  if (!known) throw rejection('backend', `one of ${engine().backendNames().join(', ')}`, backend);
  await setBackend(backend);
  if (!isDeviceLost()) return;
  removeBackend(backend);
  registerBackend(backend, known.factory, known.priority);
  await setBackend(backend);
}
