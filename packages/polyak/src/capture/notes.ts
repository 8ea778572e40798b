import type { Tensor, Variable } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from '../update/tfjs-backend.ts';
import { holdData } from '../update/tfjs-data.ts';
import type { BufferCopy, TakeBuffer, TapListener } from '../update/tap-listener.ts';
import { BufferPool } from './buffer-pool.ts';
import { bufferOf, Segment } from './segment.ts';
import { Trace } from './trace.ts';
import { Uniforms } from './uniforms.ts';

/** What tfjs does on the device during a recorded call: noted in the trace, and in the segment that will do it again. */
export class Notes implements TapListener {
  readonly trace = new Trace();
  readonly pool = new BufferPool();
  /** Tensors from outside that are not variables, by their data; they are held. */
  readonly constants = new Map<object, Tensor>();
  /** Why the call cannot be replayed. */
  refusal: string | null = null;

  private readonly tfjs: TfjsBackend;
  private readonly inputs: readonly Tensor[];
  private readonly giveUp: () => void;
  private readonly uniforms = new Uniforms(this.pool);
  private readonly descriptors = new WeakMap<GPUBindGroup, GPUBindGroupDescriptor>();
  private segment = new Segment();
  /** By their data at the start of the segment. */
  private variables: ReadonlyMap<object, readonly Variable[]> = new Map();
  /** What the next dispatch uses from outside. */
  private outside: unknown[] = [];
  private readonly outsideBuffers = new Set<GPUBuffer>();

  /**
   * @param inputs - the recording's copies of the arguments' tensors
   * @param giveUp - ends the recording
   */
  constructor(tfjs: TfjsBackend, inputs: readonly Tensor[], giveUp: () => void) {
    this.tfjs = tfjs;
    this.inputs = inputs;
    this.giveUp = giveUp;
  }

  /** From now on, the work belongs to this segment. */
  begin(segment: Segment, variables: ReadonlyMap<object, readonly Variable[]>): void {
    this.segment = segment;
    this.variables = variables;
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
      this.constants.set(dataId, holdData(this.tfjs, dataId));
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
    const buffers = [...descriptor.entries].map((entry) => this.numberOf(bufferOf(entry)));
    const outside = this.takeOutside();
    this.trace.note({ kind: 'dispatch', pipeline, numbers, buffers, outside });
    this.segment.dispatch(pipeline, group, descriptor, workgroups);
  }

  copies(copy: BufferCopy): void {
    const { source, target, size } = copy;
    const buffers = [source, target].map((buffer) => this.numberOf(buffer));
    this.trace.note({ kind: 'copy', size, buffers, outside: this.takeOutside() });
    this.segment.copy(copy);
  }

  /** Which of the recording's buffers it is; undefined for others. */
  numberOf(buffer: GPUBuffer | null): number | undefined {
    return buffer ? this.pool.numberOf(buffer) : undefined;
  }

  refuses(reason: string): void {
    this.refuse(reason);
  }

  stops(reason: string): void {
    this.refuse(reason);
    this.giveUp();
  }

  private takeOutside(): unknown[] {
    const { outside } = this;
    this.outside = [];
    return outside;
  }
}
