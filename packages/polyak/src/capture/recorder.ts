import { dispose, engine, keep, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { quoted } from '../argument.ts';
import { usableBackend } from '../update/apply.ts';
import type { TfjsBackend } from '../update/tfjs-backend.ts';
import type { BufferCopy, TakeBuffer, TapListener, TfjsTap } from '../update/tfjs-tap.ts';
import { AssignedVariables } from './assigned-variables.ts';
import { BufferPool } from './buffer-pool.ts';
import { feed, standIn } from './feed.ts';
import { listenDuring, type HostCallListener } from './host-calls.ts';
import { mapLeaves } from './nest.ts';
import { Recording, ReturnedArgument, type Dependency, type HostCall } from './recording.ts';
import { assignInPlace, bufferOf, Segment } from './segment.ts';
import { isData } from './signature.ts';
import { Trace } from './trace.ts';
import { Uniforms } from './uniforms.ts';

/** One call of a function, and the recording of it, or why there is none. */
export interface Recorded {
  readonly result: unknown;
  readonly trace: Trace;
  readonly recording: Recording | null;
  readonly refusal: string | null;
}

/** Runs a function once and records what it does. */
export function record(
  tfjs: TfjsBackend,
  fn: (...args: never[]) => unknown,
  args: readonly unknown[],
  tensors: readonly Tensor[],
): Recorded {
  return new Recorder(tfjs, tensors).record(fn, args);
}

class Recorder implements TapListener, HostCallListener {
  private readonly tfjs: TfjsBackend;
  private readonly tap: TfjsTap;
  private readonly given: readonly Tensor[];
  private readonly inputs: readonly Tensor[];
  private readonly trace = new Trace();
  private readonly pool = new BufferPool();
  private readonly uniforms = new Uniforms(this.pool);
  private readonly assigned: AssignedVariables;
  private readonly parts: (Segment | HostCall)[] = [];
  private readonly dependencies: Dependency[] = [];
  /** Tensors from outside, by their data. */
  private readonly constants = new Map<object, Tensor>();
  /** The tensors that the recording keeps for itself. */
  private readonly kept = new Set<Tensor>();
  private readonly descriptors = new WeakMap<GPUBindGroup, GPUBindGroupDescriptor>();
  private segment = new Segment();
  /** At the start of the segment. */
  private variables = new Map<object, Variable[]>();
  private shares = new Map<Variable, { data: object; count: number }>();
  /** What the next dispatch uses from outside. */
  private outside: unknown[] = [];
  private outsideBuffers = new Set<GPUBuffer>();
  private refusal: string | null = null;

  constructor(tfjs: TfjsBackend, tensors: readonly Tensor[]) {
    this.tfjs = tfjs;
    this.tap = tfjs.tap(this);
    this.assigned = new AssignedVariables(tfjs);
    this.given = tensors;
    this.inputs = tensors.map((tensor) => keep(standIn(tfjs, tensor)));
    this.inputs.forEach((input, i) => feed(tfjs, tensors[i] as Tensor, input));
  }

  record(fn: (...args: never[]) => unknown, args: readonly unknown[]): Recorded {
    const inputs = [...this.inputs];
    const own = mapLeaves(args, (leaf) => (isData(leaf) ? inputs.shift() : leaf)) as never[];
    let result: unknown;
    this.begin();
    try {
      result = listenDuring(this, () =>
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
  ): void {
    if (!this.tap.isInstalled) {
      run(tensors);
      return;
    }
    const kept = tensors.map((tensor) => this.own(tensor));
    this.end();
    this.checkShares();
    if (this.refusal !== null) {
      this.giveUp();
      run(tensors);
      return;
    }
    this.trace.note({ kind: 'host', owner, count: tensors.length });
    this.parts.push({ tensors: kept, run });
    run(kept);
    if (this.isRefused()) this.giveUp();
    else this.begin();
  }

  dependsOn(read: () => readonly unknown[]): void {
    this.dependencies.push({ read, seen: [...read()] });
  }

  refuse(reason: string): void {
    this.refusal ??= reason;
  }

  acquire(take: TakeBuffer, size: number, usage: number, isMapped: boolean): GPUBuffer {
    return this.pool.acquire(take, size, usage, isMapped);
  }

  release(buffer: GPUBuffer): boolean {
    if (!this.pool.has(buffer)) return false;
    this.pool.release(buffer);
    return true;
  }

  usesOutside(dataId: object, buffer: GPUBuffer): void {
    this.outsideBuffers.add(buffer);
    const variables = this.variables.get(dataId);
    const input = this.inputs.findIndex((one) => one.dataId === dataId);
    this.outside.push(variables?.[0] ?? (input < 0 ? dataId : input));
    if (variables) this.segment.usesVariables(buffer, variables);
    else if (input < 0 && !this.constants.has(dataId)) {
      this.constants.set(dataId, this.tfjs.holdData(dataId));
    }
  }

  uploads(values: ArrayLike<number>): void {
    this.trace.note({ kind: 'upload', values });
  }

  writesUniforms(buffer: GPUBuffer, data: ArrayBuffer): boolean {
    if (this.pool.has(buffer)) return this.uniforms.write(buffer, data);
    this.refuse('it writes to a buffer of its own');
    return true;
  }

  binds(descriptor: GPUBindGroupDescriptor): GPUBindGroupDescriptor {
    const used = this.uniforms.substitute(descriptor);
    const isKnown = [...used.entries].every((entry) => {
      const buffer = bufferOf(entry);
      return buffer && (this.pool.has(buffer) || this.outsideBuffers.has(buffer));
    });
    if (!isKnown) this.refuse('it uses a texture or a buffer of its own');
    return used;
  }

  bound(group: GPUBindGroup, descriptor: GPUBindGroupDescriptor): void {
    this.descriptors.set(group, descriptor);
  }

  dispatches(
    pipeline: GPUComputePipeline,
    group: GPUBindGroup,
    workgroups: readonly [number, number, number],
  ): void {
    const descriptor = this.descriptors.get(group);
    if (!descriptor) {
      this.refuse('it has kernels of its own');
      return;
    }
    const numbers = `${workgroups.join('×')} ${this.uniforms.contents(descriptor)}`;
    this.trace.note({ kind: 'dispatch', pipeline, numbers, outside: this.outside });
    this.outside = [];
    this.segment.dispatch(pipeline, group, descriptor, workgroups);
  }

  copies(copy: BufferCopy): void {
    this.trace.note({ kind: 'copy', size: copy.size, outside: this.outside });
    this.outside = [];
    this.segment.copy(copy);
  }

  refuses(reason: string): void {
    this.refuse(reason);
  }

  stops(reason: string): void {
    this.refuse(reason);
    this.giveUp();
  }

  private assigns(variable: Variable): void {
    if (!this.tap.isInstalled) return;
    if (variable.trainable) {
      this.refuse(
        `it assigns ${quoted(variable.name)}, a trainable variable, as the optimizers of tf.train do`,
      );
    }
    this.assigned.add(variable);
  }

  private isRefused(): boolean {
    return this.refusal !== null;
  }

  /** Begins a segment. */
  private begin(): void {
    this.segment = new Segment();
    this.parts.push(this.segment);
    this.variables = new Map();
    this.shares = new Map();
    for (const variable of Object.values(engine().registeredVariables)) {
      const { dataId } = variable;
      this.variables.set(dataId, [...(this.variables.get(dataId) ?? []), variable]);
      this.shares.set(variable, { data: dataId, count: this.tfjs.shareCount(dataId) });
    }
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
    if (this.refusal !== null) return;
    this.assigned.putBack();
    for (const one of values) assignInPlace(this.tfjs, one.variable, one.values);
    this.segment.assigned.push(...values);
  }

  /** A tensor with the same data that the recording keeps, in a buffer of its own. */
  private own(tensor: Tensor): Tensor {
    const isMade = this.tap.hasMade(tensor.dataId);
    const own = isMade ? this.tfjs.hold(tensor) : keep(this.tfjs.duplicate(tensor));
    this.kept.add(own);
    if (own.size > 0 && !this.pool.has(this.tfjs.readableBuffer(own))) {
      this.refuse('it uses a buffer of its own');
    }
    return own;
  }

  /** In a replay, a step writes in place, and would change a tensor that shares its variable's data. */
  private checkShares(): void {
    for (const [variable, { data, count }] of this.shares) {
      if (variable.dataId !== data || this.tfjs.shareCount(data) <= count) continue;
      this.refuse(
        `a clone or a reshape of the variable ${quoted(variable.name)} is in use during a step`,
      );
    }
  }

  private finish(result: unknown): Recorded {
    const refusal = this.refusalOf(result);
    if (refusal !== null) return this.refused(result, refusal);
    const outputs = new Map<Tensor, Tensor>();
    const own = mapLeaves(result, (leaf) => this.ownResult(leaf, outputs));
    this.end();
    const leak = this.refusal ?? this.leak([...outputs.keys()]);
    if (leak !== null) return this.refused(result, leak);
    for (const tensor of this.kept) if (tensor.size > 0) this.pool.giveUp(this.bufferOf(tensor));
    const { tfjs, pool, parts, inputs, dependencies } = this;
    const recording = new Recording({
      tfjs,
      pool,
      parts,
      inputs,
      dependencies,
      result: own,
      outputs: [...outputs.values()],
      constants: [...this.constants.values()],
    });
    const results = recording.results(this.given);
    dispose([...outputs.keys()]);
    return { result: results, trace: this.trace, recording, refusal: null };
  }

  private refusalOf(result: unknown): string | null {
    if (this.refusal !== null) return this.refusal;
    if (isPromise(result)) return 'it is asynchronous';
    if (usableBackend() !== this.tfjs) return 'it changes the backend';
    return this.inputs.some(({ isDisposed }) => isDisposed) ? 'it disposes an argument' : null;
  }

  private ownResult(leaf: unknown, outputs: Map<Tensor, Tensor>): unknown {
    if (!isData(leaf)) {
      this.trace.note({ kind: 'result', value: leaf });
      return leaf;
    }
    const input = this.inputs.indexOf(leaf);
    if (input >= 0) return new ReturnedArgument(input);
    const known = outputs.get(leaf) ?? this.own(leaf);
    outputs.set(leaf, known);
    return known;
  }

  /** What is left of the call, although it is not returned. */
  private leak(outputs: readonly Tensor[]): string | null {
    const expected = new Set([...outputs, ...this.kept].map(({ dataId }) => dataId));
    const left = this.tap.alive().filter((dataId) => {
      const buffer = this.tfjs.bufferOfData(dataId);
      return buffer && this.pool.has(buffer) && !expected.has(dataId);
    });
    if (left.length === 0) return null;
    return `${left.length} of its tensors are in use after the call (return them, or use tf.tidy inside)`;
  }

  private refused(result: unknown, refusal: string): Recorded {
    this.refuse(refusal);
    this.giveUp();
    const given = mapLeaves(result, (leaf) => {
      const input = this.inputs.indexOf(leaf as Tensor);
      return input < 0 ? leaf : this.given[input];
    });
    dispose([...this.inputs]);
    return { result: given, trace: this.trace, recording: null, refusal: this.refusal };
  }

  /** Stops recording; the rest of the call runs as it would anyway. */
  private giveUp(): void {
    this.refusal ??= 'it throws an error';
    if (this.tap.isInstalled) this.tap.remove();
    this.assigned.forget();
    for (const dataId of this.tap.alive()) {
      const buffer = this.tfjs.bufferOfData(dataId);
      if (buffer) this.pool.giveUp(buffer);
    }
    this.tfjs.flush();
    dispose([...this.kept]);
    this.kept.clear();
    this.tfjs.releaseHolds([...this.constants.values()]);
    this.constants.clear();
    this.pool.free((buffer, isReusable) => this.tfjs.releaseBuffer(buffer, isReusable));
  }

  private bufferOf(tensor: Tensor): GPUBuffer {
    return this.tfjs.readableBuffer(tensor);
  }
}

function isPromise(value: unknown): boolean {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function';
}
