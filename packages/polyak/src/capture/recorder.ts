import { dispose, engine, keep, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { quoted } from '../argument.ts';
import { isPromise } from '../is-promise.ts';
import { usableBackend } from '../update/apply.ts';
import type { TfjsBackend } from '../update/tfjs-backend.ts';
import {
  bufferOfData,
  duplicate,
  hold,
  lend,
  releaseBuffer,
  releaseHolds,
  shareCount,
} from '../update/tfjs-data.ts';
import { TfjsTap } from '../update/tfjs-tap.ts';
import { AssignedVariables } from './assigned-variables.ts';
import { feed, standIn } from './feed.ts';
import { listenDuring, type HostCallListener } from './host-calls.ts';
import { madeSince } from './made-since.ts';
import { leavesOf, mapLeaves } from './nest.ts';
import { Notes } from './notes.ts';
import { Recording, ReturnedArgument, type Dependency, type HostCall } from './recording.ts';
import { assignInPlace, Segment } from './segment.ts';
import { isData } from './signature.ts';
import type { Trace } from './trace.ts';

/** One call of a function, and the recording of it, or why there is none. */
export interface Recorded {
  readonly result: unknown;
  /** The tensors in the result that the call made, if it was refused. */
  readonly made: readonly Tensor[];
  readonly trace: Trace;
  /** Null for a trial, too. */
  readonly recording: Recording | null;
  readonly refusal: string | null;
}

/**
 * Runs a function once and records what it does.
 *
 * @param before - what the call before did, which must be the same; null for a trial, without a recording
 */
export function record(
  tfjs: TfjsBackend,
  fn: (...args: never[]) => unknown,
  args: readonly unknown[],
  tensors: readonly Tensor[],
  before: Trace | null,
): Recorded {
  return new Recorder(tfjs, tensors, before).record(fn, args);
}

/** The life of a recording: segments of noted work, and host calls between them. */
class Recorder implements HostCallListener {
  private readonly tfjs: TfjsBackend;
  private readonly tap: TfjsTap;
  private readonly before: Trace | null;
  private readonly given: readonly Tensor[];
  private readonly inputs: readonly Tensor[];
  private readonly notes: Notes;
  private readonly assigned: AssignedVariables;
  private readonly parts: (Segment | HostCall)[] = [];
  private readonly dependencies: Dependency[] = [];
  /** The tensors that the recording keeps for itself. */
  private readonly kept = new Set<Tensor>();
  /** What host calls get: later work uses the buffers again. */
  private readonly lent = new Set<Tensor>();
  private readonly isMade = madeSince();
  private readonly scope = engine().state.activeScope;
  private segment = new Segment();
  /** At the start of the segment. */
  private shares = new Map<Variable, { data: object; count: number }>();

  constructor(tfjs: TfjsBackend, tensors: readonly Tensor[], before: Trace | null) {
    this.tfjs = tfjs;
    this.before = before;
    this.assigned = new AssignedVariables(tfjs);
    this.given = tensors;
    this.inputs = tensors.map((tensor) => keep(standIn(tfjs, tensor)));
    this.notes = new Notes(tfjs, this.inputs, () => this.giveUp());
    this.tap = new TfjsTap(tfjs, this.notes);
    this.inputs.forEach((input, i) => feed(tfjs, tensors[i] as Tensor, input));
  }

  record(fn: (...args: never[]) => unknown, args: readonly unknown[]): Recorded {
    const inputs = [...this.inputs];
    const own = mapLeaves(args, (leaf) => (isData(leaf) ? inputs.shift() : leaf)) as never[];
    this.separateVariables();
    this.begin();
    try {
      const result = listenDuring(this, () =>
        this.assigned.watch(
          (variable) => this.assigns(variable),
          () => fn(...own),
        ),
      );
      return this.finish(result);
    } catch (error) {
      this.giveUp();
      dispose([...this.inputs]);
      throw error;
    }
  }

  get isActive(): boolean {
    return this.tap.isInstalled;
  }

  hostCall(
    owner: object,
    tensors: readonly Tensor[],
    run: (tensors: readonly Tensor[]) => void,
    given: () => readonly unknown[],
  ): void {
    if (!this.tap.isInstalled) {
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
    this.notes.trace.note({ kind: 'host', owner, buffers, given: given() });
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

  private assigns(variable: Variable): void {
    if (!this.tap.isInstalled || this.isMade(variable)) return;
    if (variable.trainable) {
      this.refuse(
        `it assigns ${quoted(variable.name)}, a trainable variable, as the optimizers of tf.train do`,
      );
    }
    this.assigned.add(variable);
  }

  private isRefused(): boolean {
    return this.notes.refusal !== null;
  }

  /** Begins a segment. */
  private begin(): void {
    this.segment = new Segment();
    this.parts.push(this.segment);
    const variables = variablesByData();
    this.shares = new Map();
    for (const [data, sharing] of variables) {
      const count = shareCount(data);
      for (const variable of sharing) this.shares.set(variable, { data, count });
    }
    this.notes.begin(this.segment, variables);
    this.tfjs.flush();
    this.tap.install();
  }

  /** Ends the segment: what it assigns is copied to where the variables were. */
  private end(): void {
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

  /**
   * Variables leave data that they share with other tensors, such as clones: a recording follows its variables to other
   * data, but must not do so where the function uses the clone.
   */
  private separateVariables(): void {
    const { tfjs } = this;
    for (const [dataId, variables] of variablesByData()) {
      const [first] = variables;
      if (!first || first.size === 0 || shareCount(dataId) <= variables.length) continue;
      const copy = duplicate(tfjs, first);
      for (const variable of variables) variable.assign(copy);
      copy.dispose();
    }
  }

  private numberOf(tensor: Tensor): number | undefined {
    return this.notes.numberOf(bufferOfData(this.tfjs, tensor.dataId));
  }

  /** A tensor with the same data that the recording keeps, in a buffer of its own. */
  private own(tensor: Tensor): Tensor {
    const isMade = this.tap.hasMade(tensor.dataId);
    const own = isMade ? hold(this.tfjs, tensor) : keep(duplicate(this.tfjs, tensor));
    this.kept.add(own);
    if (own.size > 0 && !this.notes.pool.has(this.tfjs.readableBuffer(own))) {
      this.refuse('it uses a buffer of its own');
    }
    return own;
  }

  /** In a replay, a step writes in place, and would change a tensor that shares its variable's data. */
  private checkShares(): void {
    for (const [variable, { data, count }] of this.shares) {
      if (variable.dataId !== data || shareCount(data) <= count) continue;
      this.refuse(
        `a clone or a reshape of the variable ${quoted(variable.name)} is in use during a step`,
      );
    }
  }

  private finish(result: unknown): Recorded {
    const refusal = this.refusalOf(result);
    if (refusal !== null) return this.refused(result, refusal);
    const outputs = new Map<Tensor, Tensor>();
    this.notes.trace.note({ kind: 'result', value: leavesOf(result).structure });
    const own = mapLeaves(result, (leaf) => this.ownResult(leaf, outputs));
    this.end();
    const { tfjs, parts, inputs, dependencies, kept } = this;
    const { pool, constants, trace } = this.notes;
    const reason =
      this.notes.refusal ??
      this.leak([...outputs.keys()]) ??
      this.before?.difference(trace) ??
      null;
    if (reason !== null) return this.refused(result, reason);
    if (!this.before) {
      const given = this.withoutRecording(result);
      return { result: given, made: [], trace, recording: null, refusal: null };
    }
    const lasting = [...outputs].flatMap(([{ kept: isKept }, one]) => (isKept ? one : []));
    for (const tensor of kept) if (tensor.size > 0) pool.giveUp(tfjs.readableBuffer(tensor));
    const recording = new Recording({
      tfjs,
      pool,
      parts,
      inputs,
      dependencies,
      result: own,
      outputs: [...outputs.values()],
      lasting: new Set(lasting),
      constants: [...constants.values()],
    });
    const results = recording.results(this.given);
    dispose([...outputs.keys()]);
    return { result: results, made: [], trace, recording, refusal: null };
  }

  private refusalOf(result: unknown): string | null {
    if (this.notes.refusal !== null) return this.notes.refusal;
    if (isPromise(result)) return 'it is asynchronous';
    if (usableBackend() !== this.tfjs) return 'it changes the backend';
    if (engine().state.activeScope !== this.scope) return 'it starts or ends a scope around it';
    return this.inputs.some(({ isDisposed }) => isDisposed) ? 'it disposes an argument' : null;
  }

  private ownResult(leaf: unknown, outputs: Map<Tensor, Tensor>): unknown {
    if (!isData(leaf)) {
      this.notes.trace.note({ kind: 'result', value: leaf });
      return leaf;
    }
    const input = this.inputs.indexOf(leaf);
    const isOutside = input < 0 && !this.isMade(leaf);
    if (input >= 0 || isOutside) {
      this.notes.trace.note({ kind: 'result', value: isOutside ? leaf : input });
      if (!isOutside) return new ReturnedArgument(input);
      this.dependsOn(() => [leaf.isDisposed]);
      return leaf;
    }
    if (leaf.dtype === 'string' || leaf.dtype === 'complex64') {
      this.refuse(`it returns a tensor of dtype ${leaf.dtype}`);
      return leaf;
    }
    const known = outputs.get(leaf) ?? this.own(leaf);
    outputs.set(leaf, known);
    this.notes.trace.note({ kind: 'output', buffer: this.numberOf(known) });
    return known;
  }

  /** What is left of the call, although it is not returned. */
  private leak(outputs: readonly Tensor[]): string | null {
    const expected = new Set([...outputs, ...this.kept, ...this.lent].map(({ dataId }) => dataId));
    const left = this.tap.alive().filter((dataId) => {
      const buffer = bufferOfData(this.tfjs, dataId);
      return buffer && this.notes.pool.has(buffer) && !expected.has(dataId);
    });
    if (left.length === 0) return null;
    return `${left.length} of its tensors are in use after the call (return them, or use tf.tidy inside)`;
  }

  private refused(result: unknown, refusal: string): Recorded {
    this.refuse(refusal);
    const { trace, refusal: first } = this.notes;
    const { leaves } = leavesOf(result);
    const made = leaves
      .filter(isData)
      .filter((leaf) => this.isMade(leaf) && !this.inputs.includes(leaf));
    const given = this.withoutRecording(result);
    return { result: given, made, trace, recording: null, refusal: first };
  }

  /** Gives up, and returns what the function itself returned. */
  private withoutRecording(result: unknown): unknown {
    this.giveUp();
    const given = mapLeaves(result, (leaf) => {
      const input = this.inputs.indexOf(leaf as Tensor);
      return input < 0 ? leaf : this.given[input];
    });
    dispose([...this.inputs]);
    return given;
  }

  /** Stops recording; the rest of the call runs as it would anyway. */
  private giveUp(): void {
    this.refuse('it throws an error');
    if (this.tap.isInstalled) this.tap.remove();
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
}

function variablesByData(): Map<object, Variable[]> {
  const variables = new Map<object, Variable[]>();
  for (const variable of Object.values(engine().registeredVariables)) {
    const { dataId } = variable;
    variables.set(dataId, [...(variables.get(dataId) ?? []), variable]);
  }
  return variables;
}
