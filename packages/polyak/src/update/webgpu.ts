import type { Variable } from '@tensorflow/tfjs-core';
import { Inputs } from './inputs.ts';
import { kernelKey, kernelSource, workgroupSize, type KernelOptions } from './kernel-source.ts';
import { ScalarBuffer } from './scalar-buffer.ts';
import type { TfjsBackend } from './tfjs-backend.ts';
import type { Update } from './update.ts';
import { WebGPUUpdateError } from './webgpu-update-error.ts';

/** Runs updates on one device: one compute pass, one submit and one `writeBuffer` a call, in place, no readback. */
export class WebGPUEngine {
  private refusal: WebGPUUpdateError | null = null;
  private readonly tfjs: TfjsBackend;
  private readonly device: GPUDevice;
  private readonly scalars: ScalarBuffer;
  private readonly inputLayout: GPUBindGroupLayout;
  private readonly stateLayouts = new Map<number, GPUBindGroupLayout>();
  private readonly pipelines = new Map<string, GPUComputePipeline>();
  private readonly states = new WeakMap<GPUBuffer, Map<string, State>>();
  /** A stock optimizer moves its variables between buffers of tfjs's pool, so each buffer's group is kept. */
  private readonly inputGroups = new WeakMap<GPUBuffer, GPUBindGroup>();

  constructor(tfjs: TfjsBackend) {
    this.tfjs = tfjs;
    this.device = tfjs.device;
    this.scalars = new ScalarBuffer(this.device);
    this.inputLayout = this.layout(['read-only-storage']);
  }

  /** Why no update can run any more, if so. */
  get failure(): WebGPUUpdateError | null {
    return this.tfjs.lost ?? this.refusal;
  }

  run(updates: readonly Update[]): void {
    if (this.failure) throw this.failure;
    const all = updates.flatMap((update) => this.split(update));
    // All writable buffers first: moving one to a copy may be what separates it from an input.
    const written = all.map((update) => this.writtenBuffers(update));
    const inputs = new Inputs(this.tfjs, new Set(written.flat()));
    const dispatches = all.map((update, i) => ({
      state: this.state(update, written[i] ?? []),
      input: this.inputGroup(inputs.bufferOf(update)),
      scalars: update.scalars,
    }));
    const offsets = this.scalars.write(dispatches.map(({ scalars }) => scalars));
    this.tfjs.submitPass((pass) => {
      let current: GPUComputePipeline | undefined;
      dispatches.forEach(({ state, input }, i) => {
        if (state.pipeline !== current) pass.setPipeline(state.pipeline);
        current = state.pipeline;
        pass.setBindGroup(0, this.scalars.group, [offsets[i] ?? 0]);
        pass.setBindGroup(1, state.group);
        pass.setBindGroup(2, input);
        pass.dispatchWorkgroups(...state.workgroups);
      });
    });
    inputs.dispose();
  }

  /** More averages than a kernel can bind go into further dispatches, which read the weights that the first wrote. */
  private split(update: Update): Update[] {
    const { weights, averages, step, scalars } = update;
    const limit = this.device.limits.maxStorageBuffersPerShaderStage - 1;
    const room = step ? limit - 1 - step.slots.length : limit;
    if (averages.length <= room) return [update];
    const ofStep = scalars.length - averages.length;
    const first = {
      ...update,
      averages: averages.slice(0, room),
      scalars: scalars.slice(0, ofStep + room),
    };
    const rest = { weights, averages: averages.slice(room), scalars: scalars.slice(ofStep + room) };
    return [first, ...this.split(rest)];
  }

  private writtenBuffers({ weights, averages, step }: Update): GPUBuffer[] {
    const variables = step ? [weights as Variable, ...step.slots, ...averages] : averages;
    return variables.map((variable) => this.tfjs.writableBuffer(variable));
  }

  /** Everything about a dispatch that stays the same as long as the written buffers do. */
  private state({ weights: { size }, averages, step }: Update, buffers: GPUBuffer[]): State {
    const [first] = buffers;
    if (!first) throw new RangeError('an update must have a step or averages');
    const vectorized = size % 4 === 0;
    const options = { rule: step?.rule, averages: averages.length, vectorized };
    const key = kernelKey(options);
    const ofFirst = this.states.get(first) ?? new Map<string, State>();
    this.states.set(first, ofFirst);
    const known = ofFirst.get(key);
    if (known && buffers.every((buffer, i) => buffer === known.buffers[i])) return known;
    const state: State = {
      buffers,
      group: this.group(this.stateLayout(buffers.length), buffers),
      pipeline: this.pipeline(options, buffers.length),
      workgroups: this.workgroups(vectorized ? size / 4 : size),
    };
    ofFirst.set(key, state);
    return state;
  }

  /** Two dimensions where one would exceed the device's limit. */
  private workgroups(threads: number): [number, number] {
    const total = Math.ceil(threads / workgroupSize);
    const y = Math.ceil(total / this.device.limits.maxComputeWorkgroupsPerDimension);
    return [Math.ceil(total / y), y];
  }

  private pipeline(options: KernelOptions, written: number): GPUComputePipeline {
    const key = kernelKey(options);
    const known = this.pipelines.get(key);
    if (known) return known;
    const bindGroupLayouts = [this.scalars.layout, this.stateLayout(written), this.inputLayout];
    const pipeline = this.watched(() =>
      this.device.createComputePipeline({
        label: key,
        layout: this.device.createPipelineLayout({ bindGroupLayouts }),
        compute: { module: this.device.createShaderModule({ code: kernelSource(options) }) },
      }),
    );
    this.pipelines.set(key, pipeline);
    return pipeline;
  }

  /**
   * WebGPU tells only later that it has refused a pipeline, and a pass with one takes the whole submit with it. So what
   * tfjs has recorded is sent off first; the next update throws.
   */
  private watched<R>(create: () => R): R {
    this.tfjs.flush();
    this.device.pushErrorScope('validation');
    const created = create();
    const refuse = (cause: unknown): void => {
      if (!cause) return;
      this.refusal ??= new WebGPUUpdateError('the GPU device refused the update kernel', { cause });
    };
    void this.device.popErrorScope().then(refuse, refuse);
    return created;
  }

  private inputGroup(buffer: GPUBuffer): GPUBindGroup {
    const known = this.inputGroups.get(buffer);
    if (known) return known;
    const group = this.group(this.inputLayout, [buffer]);
    this.inputGroups.set(buffer, group);
    return group;
  }

  private stateLayout(count: number): GPUBindGroupLayout {
    const known = this.stateLayouts.get(count);
    if (known) return known;
    const layout = this.layout(Array.from({ length: count }, () => 'storage'));
    this.stateLayouts.set(count, layout);
    return layout;
  }

  private layout(types: GPUBufferBindingType[]): GPUBindGroupLayout {
    return this.device.createBindGroupLayout({
      entries: types.map((type, binding) => ({
        binding,
        visibility: GPUShaderStage.COMPUTE,
        buffer: { type },
      })),
    });
  }

  private group(layout: GPUBindGroupLayout, buffers: GPUBuffer[]): GPUBindGroup {
    return this.device.createBindGroup({
      layout,
      entries: buffers.map((buffer, binding) => ({ binding, resource: { buffer } })),
    });
  }
}

interface State {
  buffers: GPUBuffer[];
  group: GPUBindGroup;
  pipeline: GPUComputePipeline;
  workgroups: [number, number];
}
