import type { Variable } from '@tensorflow/tfjs-core';
import { BindGroups } from './bind-groups.ts';
import type { Dispatch } from './dispatch.ts';
import { Inputs } from './inputs.ts';
import { kernelKey, kernelSource, workgroupSize, type KernelOptions } from './kernel-source.ts';
import { NormPass } from './norm-pass.ts';
import { Pipelines } from './pipelines.ts';
import { ScalarBuffer } from './scalar-buffer.ts';
import type { TfjsBackend } from './tfjs-backend.ts';
import type { ClipNorm, Update } from './update.ts';
import type { WebGPUUpdateError } from './webgpu-update-error.ts';

/** Runs updates on one device: one compute pass, one submit and one `writeBuffer` a call, in place, no readback. */
export class WebGPUEngine {
  private readonly tfjs: TfjsBackend;
  private readonly device: GPUDevice;
  private readonly scalars: ScalarBuffer;
  private readonly bindGroups: BindGroups;
  private readonly pipelines: Pipelines;
  private readonly normPass: NormPass;
  private readonly states = new WeakMap<GPUBuffer, Map<string, State>>();

  constructor(tfjs: TfjsBackend) {
    this.tfjs = tfjs;
    this.device = tfjs.device;
    this.scalars = new ScalarBuffer(this.device);
    this.bindGroups = new BindGroups(this.device);
    this.pipelines = new Pipelines(tfjs, this.scalars.layout);
    this.normPass = new NormPass(this.device, this.bindGroups, this.pipelines);
  }

  /** Why no update can run any more, if so. */
  get failure(): WebGPUUpdateError | null {
    return this.tfjs.lost ?? this.pipelines.refusal;
  }

  run(updates: readonly Update[]): void {
    if (this.failure) throw this.failure;
    const all = updates.flatMap((update) => this.split(update));
    const clip = all.map(({ step }) => step?.clip).find((one) => one?.kind === 'norm');
    const clipBuffer = clip && this.tfjs.writableBuffer(clip.state);
    // All writable buffers first: moving one to a copy may be what separates it from an input.
    const written = all.map((update) => this.writtenBuffers(update));
    const inputs = new Inputs(this.tfjs, new Set(written.flat()));
    const read = all.map((update) => inputs.bufferOf(update));
    const inputGroups = read.map((buffer) => this.bindGroups.input(buffer));
    const clipGroups = clipBuffer ? [this.bindGroups.input(clipBuffer)] : [];
    const dispatches = all.map((update, i): Dispatch => {
      const { group, ...state } = this.state(update, written[i] ?? []);
      const clips = update.step?.clip?.kind === 'norm' ? clipGroups : [];
      const groups = [group, ...inputGroups.slice(i, i + 1), ...clips];
      return { ...state, groups, scalars: update.scalars };
    });
    const before = clip && clipBuffer ? this.norm(all, read, clip, clipBuffer) : [];
    this.submit([...before, ...dispatches]);
    inputs.dispose();
  }

  /** Compiles the kernels of an update ahead of its first use, for sizes of both kinds. */
  async prepare(kernel: PreparedKernel): Promise<void> {
    const { rule, clip, extended } = kernel;
    const averages = Math.min(kernel.averages, this.room(kernel));
    const rest = kernel.averages - averages;
    const prepared = [true, false].map((vectorized) => {
      const options = { rule, clip, averages, extended, vectorized };
      const layouts = this.layouts(options);
      return this.pipelines.prepare(kernelKey(options), layouts, () => kernelSource(options));
    });
    if (clip === 'norm') prepared.push(this.normPass.prepare());
    if (rest > 0) prepared.push(this.prepare({ averages: rest, extended }));
    await Promise.all(prepared);
  }

  private norm(
    updates: readonly Update[],
    read: readonly GPUBuffer[],
    clip: ClipNorm,
    target: GPUBuffer,
  ): Dispatch[] {
    const gradients = updates.flatMap(({ step }, i) => {
      const buffer = read[i];
      return step && buffer ? [{ buffer, size: step.gradient.size }] : [];
    });
    return this.normPass.dispatches(gradients, clip.maxNorm, target);
  }

  private submit(dispatches: readonly Dispatch[]): void {
    const offsets = this.scalars.write(dispatches.map(({ scalars }) => scalars));
    this.tfjs.submitPass((pass) => {
      let current: GPUComputePipeline | undefined;
      dispatches.forEach(({ pipeline, groups, workgroups }, i) => {
        if (pipeline !== current) pass.setPipeline(pipeline);
        current = pipeline;
        pass.setBindGroup(0, this.scalars.group, [offsets[i] ?? 0]);
        groups.forEach((group, k) => pass.setBindGroup(k + 1, group));
        pass.dispatchWorkgroups(...workgroups);
      });
    });
  }

  /** More averages than a kernel can bind go into further dispatches, which read the weights that the first wrote. */
  private split(update: Update): Update[] {
    const { weights, averages, remainders, step, scalars } = update;
    const extended = remainders !== undefined;
    const room = this.room({ rule: step?.rule, clip: step?.clip?.kind, extended });
    if (averages.length <= room) return [update];
    const firstRate = scalars.length - averages.length;
    const first = {
      ...update,
      averages: averages.slice(0, room),
      ...(remainders && { remainders: remainders.slice(0, room) }),
      scalars: scalars.slice(0, firstRate + room),
    };
    const rest = {
      weights,
      averages: averages.slice(room),
      ...(remainders && { remainders: remainders.slice(room) }),
      scalars: scalars.slice(firstRate + room),
    };
    return [first, ...this.split(rest)];
  }

  /** How many averages a kernel can bind beside its input and what its rule needs. */
  private room({ rule, clip, extended }: Omit<PreparedKernel, 'averages'>): number {
    const ofRule = rule ? 1 + rule.slots.length + (clip === 'norm' ? 1 : 0) : 0;
    const left = this.device.limits.maxStorageBuffersPerShaderStage - 1 - ofRule;
    return Math.floor(left / (extended ? 2 : 1));
  }

  private writtenBuffers({ weights, averages, remainders = [], step }: Update): GPUBuffer[] {
    const stepped = step ? [weights as Variable, ...step.slots] : [];
    return [...stepped, ...averages, ...remainders].map((variable) =>
      this.tfjs.writableBuffer(variable),
    );
  }

  /** Everything about a dispatch that stays the same as long as the written buffers do. */
  private state(update: Update, buffers: GPUBuffer[]): State {
    const { weights, averages, remainders, step } = update;
    const { size } = weights;
    const [first] = buffers;
    if (!first) throw new RangeError('an update must have a step or averages');
    const vectorized = size % 4 === 0;
    const clip = step?.clip?.kind;
    const extended = remainders !== undefined;
    const options = { rule: step?.rule, clip, averages: averages.length, extended, vectorized };
    const key = kernelKey(options);
    const ofFirst = this.states.get(first) ?? new Map<string, State>();
    this.states.set(first, ofFirst);
    const known = ofFirst.get(key);
    if (known && buffers.every((buffer, i) => buffer === known.buffers[i])) return known;
    const state: State = {
      buffers,
      group: this.bindGroups.state(buffers),
      pipeline: this.pipelines.get(key, this.layouts(options), () => kernelSource(options)),
      workgroups: this.workgroups(vectorized ? size / 4 : size),
    };
    ofFirst.set(key, state);
    return state;
  }

  /** Of a kernel's groups from group 1 on. */
  private layouts({ rule, clip, averages, extended }: KernelOptions): GPUBindGroupLayout[] {
    const written = (rule ? 1 + rule.slots.length : 0) + averages * (extended ? 2 : 1);
    const { inputLayout } = this.bindGroups;
    const clipLayouts = clip === 'norm' ? [inputLayout] : [];
    return [this.bindGroups.stateLayout(written), inputLayout, ...clipLayouts];
  }

  /** Two dimensions where one would exceed the device's limit. */
  private workgroups(threads: number): [number, number] {
    const total = Math.ceil(threads / workgroupSize);
    const y = Math.ceil(total / this.device.limits.maxComputeWorkgroupsPerDimension);
    return [Math.ceil(total / y), y];
  }
}

/** A kernel to be compiled ahead, for sizes of both kinds. */
export type PreparedKernel = Omit<KernelOptions, 'vectorized'>;

interface State {
  readonly buffers: readonly GPUBuffer[];
  readonly group: GPUBindGroup;
  readonly pipeline: GPUComputePipeline;
  readonly workgroups: readonly [number, number];
}
