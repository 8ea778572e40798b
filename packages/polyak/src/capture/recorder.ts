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
import { separateVariables, variablesByData, watchShares } from './shared-data.ts';
import type { Trace } from './trace.ts';

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
  private segment = new Segment();
  /** The variables that share their data with more tensors than at the start of the segment. */
  private newlyShared = (): Variable[] => [];

  constructor(tfjs: TfjsBackend, tensors: readonly Tensor[]) {
    this.tfjs = tfjs;
    this.assigned = new AssignedVariables(tfjs);
    this.inputs = tensors.map((tensor) => keep(standIn(tfjs, tensor)));
    this.notes = new Notes(tfjs, this.inputs, () => this.giveUp());
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

  get isActive(): boolean {
    return this.tap.isInstalled;
  }

  /** Runs the body, and records its work until {@link end}. */
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
    this.end();
    this.checkShares();
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
    if (this.isRefused()) {
      this.giveUp();
      return;
    }
    this.begin();
    for (const tensor of owned) this.kept.delete(tensor);
    dispose(owned);
  }

  dependsOn(read: () => readonly unknown[]): void {
    this.dependencies.push({ read, seen: [...read()] });
  }

  refuse(reason: string): void {
    this.notes.refuse(reason);
  }

  /** Ends the segment: what it assigns is copied to where the variables were. */
  end(): void {
    const values = this.assigned.variables.map((variable) => ({
      variable,
      values: this.own(variable),
    }));
    this.tap.remove();
    this.tfjs.flush();
    if (this.isRefused()) return;
    this.assigned.putBack();
    for (const one of values) assignInPlace(this.tfjs, one.variable, one.values);
    this.segment.assigned.push(...values);
  }

  /** A tensor with the same data that the recording keeps, in a buffer of its own. */
  own(tensor: Tensor): Tensor {
    const isMade = this.tap.hasMade(tensor.dataId);
    const own = isMade ? hold(this.tfjs, tensor) : keep(duplicate(this.tfjs, tensor));
    this.kept.add(own);
    if (own.size > 0 && !this.notes.pool.has(this.tfjs.readableBuffer(own))) {
      this.refuse('it uses a buffer of its own');
    }
    return own;
  }

  /** Which of the recording's buffers the tensor has. */
  numberOf(tensor: Tensor): number | undefined {
    return this.notes.numberOf(bufferOfData(this.tfjs, tensor.dataId));
  }

  /** Refuses if something is left of the call, although it is not returned. */
  checkLeft(returned: readonly Tensor[]): void {
    const expected = new Set([...returned, ...this.kept, ...this.lent].map(({ dataId }) => dataId));
    const left = this.tap.alive().filter((dataId) => {
      const buffer = bufferOfData(this.tfjs, dataId);
      return buffer && this.notes.pool.has(buffer) && !expected.has(dataId);
    });
    if (left.length === 0) return;
    this.refuse(
      `${left.length} of its tensors are in use after the call (return them, or use tf.tidy inside)`,
    );
  }

  /** The recording of the call, which has ended. It owns all that was kept. */
  recording({ result, outputs, lasting }: ReturnedParts): Recording {
    const { tfjs, parts, inputs, dependencies } = this;
    const { pool } = this.notes;
    for (const tensor of this.kept) if (tensor.size > 0) pool.giveUp(tfjs.readableBuffer(tensor));
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
    tfjs.flush();
    dispose([...kept, ...lent]);
    kept.clear();
    lent.clear();
    releaseHolds([...constants.values()]);
    constants.clear();
    pool.free((buffer, isReusable) => releaseBuffer(tfjs, buffer, isReusable));
  }

  private begin(): void {
    this.segment = new Segment();
    this.parts.push(this.segment);
    const variables = variablesByData();
    this.newlyShared = watchShares(variables);
    this.notes.begin(this.segment, variables);
    this.tfjs.flush();
    this.tap.install();
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
  private checkShares(): void {
    for (const { name } of this.newlyShared()) {
      this.refuse(`a clone or a reshape of the variable ${quoted(name)} is in use during a step`);
    }
  }
}
