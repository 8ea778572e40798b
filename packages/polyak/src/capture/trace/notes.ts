import type { Tensor, Variable } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from '../../update/tfjs/backend.ts';
import { holdData, releaseBuffer } from '../../update/tfjs/data.ts';
import type { BufferCopy, TakeBuffer, TapListener } from '../../update/tfjs/tap-listener.ts';
import { BufferPool } from '../replay/buffer-pool.ts';
import { Contents } from '../replay/contents.ts';
import { Lives } from '../replay/lives.ts';
import { bufferOf, Segment, type Place } from '../replay/segment.ts';
import type { Settings } from './settings.ts';
import { Trace } from './trace.ts';

/** What tfjs does on the device during a recorded call: noted in the trace, and in the segment that will do it again. */
export class Notes implements TapListener {
  readonly trace: Trace;
  readonly pool = new BufferPool();
  /** Tensors from outside that are not variables, by their data; they are held. */
  readonly constants = new Map<object, Tensor>();
  /** Why the call cannot be replayed. */
  refusal: string | null = null;

  private readonly tfjs: TfjsBackend;
  private readonly inputs: readonly Tensor[];
  private readonly giveUp: () => void;
  private readonly lives = new Lives();
  private readonly uniforms = new Contents();
  private readonly uploaded = new Contents();
  private readonly descriptors = new WeakMap<GPUBindGroup, GPUBindGroupDescriptor>();
  private segment = new Segment();
  /** By their data at the start of the segment. */
  private variables: ReadonlyMap<object, readonly Variable[]> = new Map();
  /** What the next dispatch uses from outside. */
  private outside: unknown[] = [];
  private readonly outsideBuffers = new Set<GPUBuffer>();

  /**
   * @param inputs - the recording's copies of the arguments' tensors
   * @param settings - of the call's host calls
   * @param giveUp - ends the recording
   */
  constructor(
    tfjs: TfjsBackend,
    inputs: readonly Tensor[],
    settings: Settings,
    giveUp: () => void,
  ) {
    this.tfjs = tfjs;
    this.trace = new Trace(settings);
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
    const buffer = this.pool.acquire(take, size, usage, isMapped);
    const isConstant = isMapped || (usage & GPUBufferUsage.UNIFORM) !== 0;
    if (!isConstant) this.lives.begin(buffer);
    return buffer;
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
    if (variables) this.segment.usesVariables(buffer, variables, this.tfjs);
    else if (input < 0 && !this.constants.has(dataId)) {
      this.constants.set(dataId, holdData(this.tfjs, dataId));
    }
  }

  uploads(buffer: GPUBuffer, data: ArrayBuffer): void {
    this.trace.note({ kind: 'upload', contents: this.uploaded.note(buffer, data) });
  }

  writesUniforms(buffer: GPUBuffer, data: ArrayBuffer): void {
    if (this.pool.has(buffer)) this.uniforms.note(buffer, data);
    else this.refuse('it writes to a buffer of its own');
  }

  binds(group: GPUBindGroup, descriptor: GPUBindGroupDescriptor): void {
    this.descriptors.set(group, descriptor);
    if (buffersOf(descriptor).some((buffer) => !this.isKnown(buffer))) {
      this.refuse('it uses a texture or a buffer of its own');
    }
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
    const bound = buffersOf(descriptor);
    const uniforms = bound.map((buffer) => (buffer && this.uniforms.of(buffer)) ?? '');
    const numbers = `${workgroups.join('×')} ${uniforms.join(' ')}`;
    const buffers = bound.map((buffer) => this.numberOf(buffer));
    const outside = this.takeOutside();
    this.trace.note({ kind: 'dispatch', pipeline, numbers, buffers, outside });
    const command = this.lives.command(bound);
    this.segment.dispatch(pipeline, { command, group, descriptor }, workgroups);
  }

  copies(copy: BufferCopy): void {
    const { source, sourceOffset, target, targetOffset, size } = copy;
    const both = [source, target];
    if (!both.every((buffer) => this.isKnown(buffer))) this.refuse('it copies a buffer of its own');
    const numbers = [size, sourceOffset, targetOffset].join();
    const buffers = both.map((buffer) => this.numberOf(buffer));
    this.trace.note({ kind: 'copy', numbers, buffers, outside: this.takeOutside() });
    this.segment.copy({ ...copy, command: this.lives.command(both) });
  }

  /** Which of the recording's buffers it is; undefined for others. */
  numberOf(buffer: GPUBuffer | null): number | undefined {
    return buffer ? this.pool.numberOf(buffer) : undefined;
  }

  /** What the tensor's buffer contains stays to the end of each replay, and the tensor in this buffer. */
  hold(tensor: Tensor): void {
    this.lives.hold(this.tfjs.readableBuffer(tensor));
  }

  /** From now on, only commands use what the tensor's buffer contains. */
  letGo(tensor: Tensor): void {
    this.lives.letGo(this.tfjs.readableBuffer(tensor));
  }

  /** Moves the segments of the call, which has ended, to fewer buffers. */
  useFewerBuffers(segments: readonly Segment[]): void {
    const { tfjs, pool, lives, uniforms, uploaded } = this;
    const placeOf = lives.placement();
    const place: Place = (buffer, command) =>
      uniforms.same(buffer) ?? uploaded.same(buffer) ?? placeOf(buffer, command);
    for (const segment of segments) segment.move(tfjs.device, place);
    const used = segments.flatMap(({ buffers }) => buffers);
    pool.keepOnly(new Set([...used, ...lives.held]), (buffer) => {
      releaseBuffer(tfjs, buffer, false);
    });
  }

  refuses(reason: string): void {
    this.refuse(reason);
  }

  stops(reason: string): void {
    this.refuse(reason);
    this.giveUp();
  }

  private isKnown(buffer: GPUBuffer | null): boolean {
    return buffer !== null && (this.pool.has(buffer) || this.outsideBuffers.has(buffer));
  }

  private takeOutside(): unknown[] {
    const { outside } = this;
    this.outside = [];
    return outside;
  }
}

function buffersOf({ entries }: GPUBindGroupDescriptor): (GPUBuffer | null)[] {
  return Array.from(entries, bufferOf);
}
