import type { Tensor, Variable } from '@tensorflow/tfjs-core';
import { quoted } from '../argument.ts';
import { listenDuring, type HostCallListener } from './host-calls.ts';
import { Recording, type Dependency, type RecordingParts } from './replay/recording.ts';
import type { Segment } from './replay/segment.ts';
import { SegmentRecorder } from './segment-recorder.ts';
import { separateVariables, type Shares } from './trace/shared-data.ts';

type ReturnedParts = Pick<RecordingParts, 'result' | 'outputs' | 'lasting'>;

/** Records the work of a call: segments of what tfjs does on the device, and host calls between them. */
export class Recorder extends SegmentRecorder implements HostCallListener {
  private readonly dependencies: Dependency[] = [];

  /** Runs the body, and records its work until {@link finish}. */
  listen<T>(body: () => T): T {
    separateVariables(this.tfjs);
    this.begin();
    const assigns = (variable: Variable): void => {
      if (!this.isActive || this.isMade(variable)) return;
      if (variable.trainable) {
        this.refuse(
          `it assigns ${quoted(variable.name)}, a trainable variable, as the optimizers of tf.train do`,
        );
      }
      this.assigned.add(variable);
    };
    return listenDuring(this, () => this.assigned.watch(assigns, body));
  }

  hostCall(
    owner: object,
    tensors: readonly Tensor[],
    run: (tensors: readonly Tensor[]) => void,
    given: () => readonly unknown[],
  ): void {
    if (!this.isActive) {
      run(tensors);
      return;
    }
    const owned = tensors.map((tensor) => this.own.keep(tensor));
    const buffers = owned.map((tensor) => this.own.numberOf(tensor));
    const lent = owned.map((tensor) => this.own.lend(tensor));
    this.end((shares) => this.checkShares(shares));
    if (this.isRefused()) {
      this.giveUp();
      run(tensors);
      return;
    }
    this.parts.push({ tensors: lent, run });
    try {
      run(lent);
    } catch (error) {
      // Now, before tensors are disposed whose buffers are the recording's; the function may go on.
      this.giveUp();
      throw error;
    }
    this.trace.note({ kind: 'host', owner, buffers, given: given() });
    this.trace.settings.note();
    if (this.isRefused()) {
      this.giveUp();
      return;
    }
    this.begin();
    this.own.letGo(owned);
  }

  dependsOn(read: () => readonly unknown[]): void {
    this.dependencies.push({ read, seen: [...read()] });
  }

  watches(owner: object, read: () => string): void {
    this.trace.settings.watch(owner, read);
  }

  /**
   * Ends the call.
   *
   * @param returned - the tensors that it has made and returns
   */
  finish(returned: readonly Tensor[]): void {
    let clones = 0;
    this.end((shares) => {
      clones = shares.clones(returned);
    });
    const left = clones + this.own.left(returned);
    if (left === 0) return;
    this.refuse(
      `${left} of its tensors are in use after the call (return them, or use tf.tidy inside)`,
    );
  }

  /** The recording of the call, which has ended. It owns all that was kept. */
  recording({ result, outputs, lasting }: ReturnedParts): Recording {
    const { tfjs, notes, parts, inputs, dependencies } = this;
    const { pool } = notes;
    this.own.settle();
    notes.useFewerBuffers(parts.filter((part): part is Segment => 'play' in part));
    const constants = [...notes.constants.values()];
    const own = { tfjs, pool, parts, inputs, dependencies, constants };
    return new Recording({ ...own, result, outputs, lasting });
  }

  /** In a replay, a step writes in place, and would change a tensor that shares its variable's data. */
  private checkShares({ moreShared }: Shares): void {
    for (const { name } of moreShared) {
      this.refuse(`a clone or a reshape of the variable ${quoted(name)} is in use during a step`);
    }
  }

  private isRefused(): boolean {
    return this.refusal !== null;
  }
}
