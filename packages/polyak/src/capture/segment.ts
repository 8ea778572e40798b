import type { Tensor, Variable } from '@tensorflow/tfjs-core';
import type { BufferCopy } from '../update/tap-listener.ts';
import type { TfjsBackend } from '../update/tfjs-backend.ts';
import { recordCopy, replaceableBuffer } from '../update/tfjs-data.ts';

/** One dispatch; `binding` is the index of its bind group. */
interface Dispatch {
  readonly pipeline: GPUComputePipeline;
  readonly binding: number;
  readonly workgroups: readonly [number, number, number];
}

interface Pass {
  readonly kind: 'pass';
  readonly dispatches: Dispatch[];
}

interface Copies {
  readonly kind: 'copies';
  readonly copies: BufferCopy[];
}

/** Variables that share a buffer. */
interface Place {
  readonly buffer: GPUBuffer;
  readonly variables: readonly Variable[];
}

/** The bind groups for one set of buffers of the variables. */
interface Binding {
  readonly buffers: readonly GPUBuffer[];
  readonly groups: readonly GPUBindGroup[];
}

/** A variable that the recorded work assigns, and the tensor that has its new values at the end of the segment. */
export interface Assigned {
  readonly variable: Variable;
  readonly values: Tensor;
}

/** Weights and averages take turns in a variable. */
const maxBindings = 4;

/** The commands of a function between two calls on the host. */
export class Segment {
  readonly assigned: Assigned[] = [];
  private readonly runs: (Pass | Copies)[] = [];
  private readonly descriptors: GPUBindGroupDescriptor[] = [];
  private readonly recorded: GPUBindGroup[] = [];
  private readonly places: Place[] = [];
  private bindings: Binding[] = [];

  dispatch(
    pipeline: GPUComputePipeline,
    group: GPUBindGroup,
    descriptor: GPUBindGroupDescriptor,
    workgroups: readonly [number, number, number],
  ): void {
    const last = this.runs.at(-1);
    const run: Pass = last?.kind === 'pass' ? last : { kind: 'pass', dispatches: [] };
    if (run !== last) this.runs.push(run);
    run.dispatches.push({ pipeline, binding: this.recorded.length, workgroups });
    this.recorded.push(group);
    this.descriptors.push(descriptor);
  }

  copy(copy: BufferCopy): void {
    const last = this.runs.at(-1);
    const run: Copies = last?.kind === 'copies' ? last : { kind: 'copies', copies: [] };
    if (run !== last) this.runs.push(run);
    run.copies.push(copy);
  }

  /** The buffer is that of variables, which may have another one later. */
  usesVariables(buffer: GPUBuffer, variables: readonly Variable[]): void {
    if (this.places.some((place) => place.buffer === buffer)) return;
    this.places.push({ buffer, variables });
  }

  get variables(): Variable[] {
    const used = this.places.flatMap(({ variables }) => variables);
    return [...used, ...this.assigned.map(({ variable }) => variable)];
  }

  /** Whether variables that shared their data share it still. */
  get isValid(): boolean {
    return this.places.every(({ variables: [first, ...others] }) => {
      return others.every(({ dataId }) => dataId === first?.dataId);
    });
  }

  play(tfjs: TfjsBackend): void {
    const { buffers, groups } = this.bindingFor(tfjs);
    for (const run of this.runs) {
      if (run.kind === 'pass') playPass(tfjs, run.dispatches, groups);
      else this.playCopies(tfjs, run.copies, buffers);
    }
    for (const { variable, values } of this.assigned) assignInPlace(tfjs, variable, values);
  }

  private playCopies(
    tfjs: TfjsBackend,
    copies: readonly BufferCopy[],
    buffers: readonly GPUBuffer[],
  ): void {
    const encoder = tfjs.encoder();
    for (const { source, sourceOffset, target, targetOffset, size } of copies) {
      const now = (buffer: GPUBuffer): GPUBuffer => this.current(buffer, buffers);
      encoder.copyBufferToBuffer(now(source), sourceOffset, now(target), targetOffset, size);
    }
  }

  private bindingFor(tfjs: TfjsBackend): Binding {
    const buffers = this.places.map(({ variables: [variable] }) =>
      tfjs.readableBuffer(variable as Variable),
    );
    const known = this.bindings.find((one) =>
      one.buffers.every((buffer, i) => buffer === buffers[i]),
    );
    if (known) return known;
    const fresh = { buffers, groups: this.bind(tfjs.device, buffers) };
    this.bindings = [fresh, ...this.bindings].slice(0, maxBindings);
    return fresh;
  }

  private bind(device: GPUDevice, buffers: readonly GPUBuffer[]): GPUBindGroup[] {
    const hasMoved = new Set(
      this.places.flatMap(({ buffer }, i) => (buffer === buffers[i] ? [] : [buffer])),
    );
    return this.recorded.map((group, i) => {
      const descriptor = this.descriptors[i] as GPUBindGroupDescriptor;
      const entries = [...descriptor.entries];
      if (!entries.some((entry) => hasMoved.has(bufferOf(entry) as GPUBuffer))) return group;
      return device.createBindGroup({
        ...descriptor,
        entries: entries.map((entry) => {
          const buffer = bufferOf(entry);
          if (!buffer) return entry;
          const binding = entry.resource as GPUBufferBinding;
          return {
            binding: entry.binding,
            resource: { ...binding, buffer: this.current(buffer, buffers) },
          };
        }),
      });
    });
  }

  private current(buffer: GPUBuffer, buffers: readonly GPUBuffer[]): GPUBuffer {
    return buffers[this.places.findIndex((place) => place.buffer === buffer)] ?? buffer;
  }
}

/** The values replace those of the variable, which keeps its buffer. */
export function assignInPlace(tfjs: TfjsBackend, variable: Variable, values: Tensor): void {
  recordCopy(tfjs, tfjs.readableBuffer(values), replaceableBuffer(tfjs, variable));
}

/** The buffer of an entry as tfjs makes them. */
export function bufferOf({ resource }: GPUBindGroupEntry): GPUBuffer | null {
  return 'buffer' in resource ? resource.buffer : null;
}

function playPass(
  tfjs: TfjsBackend,
  dispatches: readonly Dispatch[],
  groups: readonly GPUBindGroup[],
): void {
  tfjs.recordPass((pass) => {
    let current: GPUComputePipeline | undefined;
    for (const { pipeline, binding, workgroups } of dispatches) {
      if (pipeline !== current) pass.setPipeline(pipeline);
      current = pipeline;
      pass.setBindGroup(0, groups[binding] as GPUBindGroup);
      pass.dispatchWorkgroups(workgroups[0], workgroups[1], workgroups[2]);
    }
  });
}
