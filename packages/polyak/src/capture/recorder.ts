import { dispose, keep, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { quoted } from '../argument.ts';
import type { TfjsBackend } from '../update/tfjs-backend.ts';
import {
  bufferOfData,
  duplicate,
  hold,
  lend,
  releaseBuffer,
  releaseHolds,
} from '../update/tfjs-data.ts';
import { TfjsTap } from '../update/tfjs-tap.ts';
import { AssignedVariables } from './assigned-variables.ts';
import { feed, standIn } from './feed.ts';
import { listenDuring, type HostCallListener } from './host-calls.ts';
import { madeSince } from './made-since.ts';
import { Notes } from './notes.ts';
import { Recording, type Dependency, type HostCall, type RecordingParts } from './recording.ts';
import { assignInPlace, Segment } from './segment.ts';
import { Settings } from './settings.ts';
import { separateVariables, Shares } from './shared-data.ts';
import type { Trace } from './trace.ts';
import { Validation } from './validation.ts';

type ReturnedParts = Pick<RecordingParts, 'result' | 'outputs' | 'lasting'>;

/** Records the work of a call: segments of what tfjs does on the device, and host calls between them. */
export class Recorder implements HostCallListener {
  /** What stands for the arguments' tensors in the call, and in its recording. */
  readonly inputs: readonly Tensor[];
  /** Whether a tensor is from the call, and not from outside. */
  readonly isMade = madeSince();

  private readonly tfjs: TfjsBackend;
  private readonly notes: Notes;
  private readonly tap: TfjsTap;
  private readonly assigned: AssignedVariables;
  private readonly parts: (Segment | HostCall)[] = [];
  private readonly dependencies: Dependency[] = [];
  /** The tensors that the recording keeps for itself. */
  private readonly kept = new Set<Tensor>();
  /** What host calls get: later work uses the buffers again. */
  private readonly lent = new Set<Tensor>();
  /** What the device says of the segments. */
  private readonly verdicts: Promise<string | null>[] = [];
  private validation: Validation | null = null;
  private segment = new Segment();
  /** As of the start of the segment. */
  private shares: Shares | null = null;

  /** @param before - what the call before did, if there was one */
  constructor(tfjs: TfjsBackend, tensors: readonly Tensor[], before: Trace | null) {
    this.tfjs = tfjs;
    this.assigned = new AssignedVariables(tfjs);
    this.inputs = tensors.map((tensor) => keep(standIn(tfjs, tensor)));
    const settings = new Settings(before?.settings);
    this.notes = new Notes(tfjs, this.inputs, settings, () => this.giveUp());
    this.tap = new TfjsTap(tfjs, this.notes);
    this.inputs.forEach((input, i) => feed(tfjs, tensors[i] as Tensor, input));
  }

  get trace(): Trace {
    return this.notes.trace;
  }

  /** Why the call cannot be replayed; null if it can, as far as is known. */
  get refusal(): string | null {
    return this.notes.refusal;
  }

  /** Why the device has rejected what was recorded; null if it has not. */
  get rejection(): Promise<string | null> {
    return Promise.all(this.verdicts).then((all) => all.find((one) => one !== null) ?? null);
  }

  get isActive(): boolean {
    return this.tap.isInstalled;
  }

  /** Runs the body, and records its work until {@link finish}. */
  listen<T>(body: () => T): T {
    separateVariables(this.tfjs);
    this.begin();
    return listenDuring(this, () =>
      this.assigned.watch((variable) => this.assigns(variable), body),
    );
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
    const owned = tensors.map((tensor) => this.own(tensor));
    const buffers = owned.map((tensor) => this.numberOf(tensor));
    const lent = owned.map((tensor) => lend(this.tfjs, tensor));
    for (const tensor of lent) this.lent.add(tensor);
    this.checkSettings();
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
    for (const tensor of owned) {
      this.kept.delete(tensor);
      if (tensor.size > 0) this.notes.letGo(tensor);
    }
    dispose(owned);
  }

  dependsOn(read: () => readonly unknown[]): void {
    this.dependencies.push({ read, seen: [...read()] });
  }

  watches(owner: object, read: () => string): void {
    this.trace.settings.watch(owner, read);
  }

  refuse(reason: string): void {
    this.notes.refuse(reason);
  }

  /**
   * Ends the call.
   *
   * @param returned - the tensors that it has made and returns
   */
  finish(returned: readonly Tensor[]): void {
    let clones = 0;
    this.checkSettings();
    this.end((shares) => {
      clones = shares.clones(returned);
    });
    this.checkLeft(clones, returned);
  }

  /**
   * Ends the segment: what it assigns is copied to where the variables were.
   *
   * @param check - called when all variables have the data that they had
   */
  private end(check: (shares: Shares) => void): void {
    const values = this.assigned.variables.map((variable) => ({
      variable,
      values: this.ownValues(variable),
    }));
    this.tap.remove();
    this.submit();
    if (this.isRefused()) return;
    this.assigned.putBack();
    if (this.shares) check(this.shares);
    for (const one of values) assignInPlace(this.tfjs, one.variable, one.values);
    this.segment.assigned.push(...values);
  }

  /** A tensor with the same data that the recording keeps, in a buffer of its own. */
  own(tensor: Tensor): Tensor {
    const isMade = this.tap.hasMade(tensor.dataId);
    const own = isMade ? hold(this.tfjs, tensor) : keep(duplicate(this.tfjs, tensor));
    this.kept.add(own);
    if (own.size === 0) return own;
    this.notes.hold(own);
    if (this.numberOf(own) === undefined) this.refuse('it uses a buffer of its own');
    return own;
  }

  /** Which of the recording's buffers the tensor has. */
  numberOf(tensor: Tensor): number | undefined {
    return this.notes.numberOf(bufferOfData(this.tfjs, tensor.dataId));
  }

  /** Refuses if options were changed where a replay does not change them. */
  private checkSettings(): void {
    if (!this.trace.settings.areChanged) return;
    this.refuse('it changes options of an optimizer (do so outside, or by a schedule)');
  }

  /** Refuses if something is left of the call, although it is not returned: these clones, or data of its own. */
  private checkLeft(clones: number, returned: readonly Tensor[]): void {
    const expected = new Set([...returned, ...this.kept, ...this.lent].map(({ dataId }) => dataId));
    const own = this.tap.alive().filter((dataId) => {
      const buffer = bufferOfData(this.tfjs, dataId);
      return (!buffer || this.notes.pool.has(buffer)) && !expected.has(dataId);
    });
    const left = clones + own.length;
    if (left === 0) return;
    this.refuse(
      `${left} of its tensors are in use after the call (return them, or use tf.tidy inside)`,
    );
  }

  /** The recording of the call, which has ended. It owns all that was kept. */
  recording({ result, outputs, lasting }: ReturnedParts): Recording {
    const { tfjs, parts, inputs, dependencies } = this;
    const { pool } = this.notes;
    for (const tensor of this.kept) if (tensor.size > 0) pool.giveUp(tfjs.readableBuffer(tensor));
    this.notes.useFewerBuffers(parts.filter((part): part is Segment => 'play' in part));
    const constants = [...this.notes.constants.values()];
    const own = { tfjs, pool, parts, inputs, dependencies, constants };
    return new Recording({ ...own, result, outputs, lasting });
  }

  /** Stops recording; the rest of the call runs as it would anyway. */
  giveUp(): void {
    this.refuse('it throws an error');
    if (this.isActive) this.tap.remove();
    this.assigned.forget();
    const { tfjs, kept, lent } = this;
    const { pool, constants } = this.notes;
    const borrowed = new Set(Array.from(lent, ({ dataId }): object => dataId));
    for (const dataId of this.tap.alive()) {
      const buffer = borrowed.has(dataId) ? null : bufferOfData(tfjs, dataId);
      if (buffer) pool.giveUp(buffer);
    }
    this.submit();
    dispose([...kept, ...lent]);
    kept.clear();
    lent.clear();
    releaseHolds([...constants.values()]);
    constants.clear();
    pool.free((buffer, isReusable) => releaseBuffer(tfjs, buffer, isReusable));
  }

  /** The values of a variable in the form in which its own data has them. */
  private ownValues(variable: Variable): Tensor {
    if (variable.dtype === 'float32' && !this.tfjs.isFloat32(variable)) {
      const floats = this.tfjs.copy(variable);
      variable.assign(floats);
      floats.dispose();
    }
    return this.own(variable);
  }

  private begin(): void {
    this.segment = new Segment();
    this.parts.push(this.segment);
    this.shares = new Shares(this.inputs);
    this.notes.begin(this.segment, this.shares.variables);
    this.tfjs.flush();
    this.validation = new Validation(this.tfjs.device);
    this.tap.install();
  }

  private submit(): void {
    this.tfjs.flush();
    if (this.validation) this.verdicts.push(this.validation.end(this.trace.pipelines));
    this.validation = null;
  }

  private isRefused(): boolean {
    return this.refusal !== null;
  }

  private assigns(variable: Variable): void {
    if (!this.isActive || this.isMade(variable)) return;
    if (variable.trainable) {
      this.refuse(
        `it assigns ${quoted(variable.name)}, a trainable variable, as the optimizers of tf.train do`,
      );
    }
    this.assigned.add(variable);
  }

  /** In a replay, a step writes in place, and would change a tensor that shares its variable's data. */
  private checkShares({ moreShared }: Shares): void {
    for (const { name } of moreShared) {
      this.refuse(`a clone or a reshape of the variable ${quoted(name)} is in use during a step`);
    }
  }
}
