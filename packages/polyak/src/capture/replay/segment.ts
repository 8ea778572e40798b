import type { DataType, Tensor, Variable } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from '../../update/tfjs/backend.ts';
import { recordCopy, replaceableBuffer, storedDtype } from '../../update/tfjs/data.ts';
import type { BufferCopy } from '../../update/tfjs/tap-listener.ts';

/** What a dispatch binds, as it was recorded; commands are numbered. */
interface Bound {
  readonly command: number;
  readonly group: GPUBindGroup;
  readonly descriptor: GPUBindGroupDescriptor;
}

/** One dispatch; `binding` is the index of what it binds. */
interface Dispatch {
  readonly pipeline: GPUComputePipeline;
  readonly binding: number;
  readonly workgroups: readonly [number, number, number];
}

interface Pass {
  readonly kind: 'pass';
  readonly dispatches: Dispatch[];
}

type NumberedCopy = BufferCopy & { readonly command: number };

interface Copies {
  readonly kind: 'copies';
  copies: NumberedCopy[];
}

/** Variables that share a buffer, and the data type of its bits. */
interface Shared {
  readonly buffer: GPUBuffer;
  readonly variables: readonly Variable[];
  readonly stored: DataType;
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

/** The buffer that a command uses instead of the one that it was recorded with. */
export type Place = (buffer: GPUBuffer, command: number) => GPUBuffer;

/** Weights and averages take turns in a variable. */
const maxBindings = 4;

/** The commands of a function between two calls on the host. */
export class Segment {
  readonly assigned: Assigned[] = [];
  private readonly runs: (Pass | Copies)[] = [];
  private bound: Bound[] = [];
  private readonly shared: Shared[] = [];
  private bindings: Binding[] = [];

  dispatch(
    pipeline: GPUComputePipeline,
    bound: Bound,
    workgroups: readonly [number, number, number],
  ): void {
    const last = this.runs.at(-1);
    const run: Pass = last?.kind === 'pass' ? last : { kind: 'pass', dispatches: [] };
    if (run !== last) this.runs.push(run);
    run.dispatches.push({ pipeline, binding: this.bound.length, workgroups });
    this.bound.push(bound);
  }

  copy(copy: NumberedCopy): void {
    const last = this.runs.at(-1);
    const run: Copies = last?.kind === 'copies' ? last : { kind: 'copies', copies: [] };
    if (run !== last) this.runs.push(run);
    run.copies.push(copy);
  }

  /** The buffer is that of variables, which may have another one later. */
  usesVariables(buffer: GPUBuffer, variables: readonly Variable[], tfjs: TfjsBackend): void {
    const [first] = variables;
    if (!first || this.shared.some((one) => one.buffer === buffer)) return;
    this.shared.push({ buffer, variables, stored: storedDtype(tfjs, first) });
  }

  get variables(): Variable[] {
    const used = this.shared.flatMap(({ variables }) => variables);
    return [...used, ...this.assigned.map(({ variable }) => variable)];
  }

  /** All that its commands use. */
  get buffers(): GPUBuffer[] {
    const copied = this.runs.flatMap((run) => (run.kind === 'copies' ? run.copies : []));
    return [
      ...this.bound.flatMap(({ descriptor }) =>
        Array.from(descriptor.entries, (entry) => bufferOf(entry) ?? []).flat(),
      ),
      ...copied.flatMap(({ source, target }) => [source, target]),
    ];
  }

  /** Whether variables that shared their data share it still, and its bits mean the same. */
  isValid(tfjs: TfjsBackend): boolean {
    return this.shared.every(({ variables: [first, ...others], stored }) => {
      if (!first || storedDtype(tfjs, first) !== stored) return false;
      return others.every(({ dataId }) => dataId === first.dataId);
    });
  }

  /** From now on, the commands use other buffers. */
  move(device: GPUDevice, place: Place): void {
    this.bound = this.bound.map((one) => {
      const descriptor = withBuffers(one.descriptor, (buffer) => place(buffer, one.command));
      if (descriptor === one.descriptor) return one;
      return { ...one, descriptor, group: device.createBindGroup(descriptor) };
    });
    for (const run of this.runs) {
      if (run.kind !== 'copies') continue;
      run.copies = run.copies.map(({ source, target, command, ...rest }) => {
        const [from, to] = [place(source, command), place(target, command)];
        return { source: from, target: to, command, ...rest };
      });
    }
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
    const buffers = this.shared.map(({ variables: [variable] }) =>
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
    return this.bound.map(({ group, descriptor }) => {
      const now = withBuffers(descriptor, (buffer) => this.current(buffer, buffers));
      return now === descriptor ? group : device.createBindGroup(now);
    });
  }

  private current(buffer: GPUBuffer, buffers: readonly GPUBuffer[]): GPUBuffer {
    return buffers[this.shared.findIndex((one) => one.buffer === buffer)] ?? buffer;
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

/** The same descriptor if its buffers stay. */
function withBuffers(
  descriptor: GPUBindGroupDescriptor,
  replace: (buffer: GPUBuffer) => GPUBuffer,
): GPUBindGroupDescriptor {
  const entries = [...descriptor.entries];
  const replaced = entries.map((entry) => {
    const buffer = bufferOf(entry);
    const other = buffer && replace(buffer);
    if (!other || other === buffer) return entry;
    const { binding, resource } = entry;
    return { binding, resource: { ...(resource as GPUBufferBinding), buffer: other } };
  });
  const isSame = replaced.every((entry, i) => entry === entries[i]);
  return isSame ? descriptor : { ...descriptor, entries: replaced };
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
