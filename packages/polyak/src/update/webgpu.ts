import { kernelKey, kernelSource, workgroupSize, type KernelOptions } from './kernel-source.ts';
import type { AverageTarget } from './target.ts';
import type { TfjsBackend } from './tfjs-backend.ts';
import { WebGPUUpdateError } from './webgpu-update-error.ts';

/** WebGPU's smallest allowed `maxUniformBufferBindingSize` is far above; 256 is the offset alignment. */
const uniformBytes = 256;

/** Runs updates on one device: one compute pass, one submit and one `writeBuffer` a call, in place, no readback. */
export class WebGPUEngine {
  private refusal: WebGPUUpdateError | null = null;
  private readonly tfjs: TfjsBackend;
  private readonly device: GPUDevice;
  private readonly pipelines = new Map<string, GPUComputePipeline>();
  private readonly stateLayouts = new Map<number, GPUBindGroupLayout>();
  private readonly scalarsLayout: GPUBindGroupLayout;
  private readonly inputLayout: GPUBindGroupLayout;
  private readonly scalars: GPUBuffer;
  private readonly scalarsGroup: GPUBindGroup;
  private readonly states = new WeakMap<GPUBuffer, State>();
  /** A stock optimizer moves its variables between buffers of tfjs's pool, so each buffer's group is kept. */
  private readonly inputGroups = new WeakMap<GPUBuffer, GPUBindGroup>();

  constructor(tfjs: TfjsBackend) {
    this.tfjs = tfjs;
    this.device = tfjs.device;
    this.scalarsLayout = this.layout([{ type: 'uniform' }]);
    this.inputLayout = this.layout([{ type: 'read-only-storage' }]);
    this.scalars = this.device.createBuffer({
      size: uniformBytes,
      usage: GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST,
    });
    this.scalarsGroup = this.group(this.scalarsLayout, [this.scalars]);
  }

  /** Why no update can run any more, if so. */
  get failure(): WebGPUUpdateError | null {
    return this.tfjs.lost ?? this.refusal;
  }

  /** `average[k] ← average[k] + rates[k] (weights − average[k])` for every target. */
  average(targets: readonly AverageTarget[], rates: readonly number[]): void {
    if (this.failure) throw this.failure;
    const dispatches = targets.map((target) => this.prepare(target));
    this.device.queue.writeBuffer(this.scalars, 0, Float32Array.from(rates));
    this.tfjs.submitPass((pass) => {
      pass.setBindGroup(0, this.scalarsGroup);
      let current: GPUComputePipeline | undefined;
      for (const { state, input } of dispatches) {
        if (state.pipeline !== current) pass.setPipeline(state.pipeline);
        current = state.pipeline;
        pass.setBindGroup(1, state.group);
        pass.setBindGroup(2, input);
        pass.dispatchWorkgroups(...state.workgroups);
      }
    });
  }

  private prepare({ weights, averages }: AverageTarget): { state: State; input: GPUBindGroup } {
    // Writable buffers first: moving one to a copy may be what separates it from the weights.
    const buffers = averages.map((average) => this.tfjs.writableBuffer(average));
    const input = this.inputGroup(this.tfjs.readableBuffer(weights));
    return { state: this.state(buffers, weights.size), input };
  }

  /** Everything about a dispatch that stays the same as long as the written buffers do. */
  private state(buffers: GPUBuffer[], size: number): State {
    const [first] = buffers;
    const known = first && this.states.get(first);
    if (known && buffers.every((buffer, i) => buffer === known.buffers[i])) return known;
    const vectorized = size % 4 === 0;
    const state: State = {
      buffers,
      group: this.group(this.stateLayout(buffers.length), buffers),
      pipeline: this.pipeline({ averages: buffers.length, vectorized }),
      workgroups: this.workgroups(vectorized ? size / 4 : size),
    };
    if (first) this.states.set(first, state);
    return state;
  }

  /** Two dimensions where one would exceed the device's limit. */
  private workgroups(threads: number): [number, number] {
    const total = Math.ceil(threads / workgroupSize);
    const y = Math.ceil(total / this.device.limits.maxComputeWorkgroupsPerDimension);
    return [Math.ceil(total / y), y];
  }

  private pipeline(options: KernelOptions): GPUComputePipeline {
    const key = kernelKey(options);
    const known = this.pipelines.get(key);
    if (known) return known;
    this.watch(() => {
      const pipeline = this.device.createComputePipeline({
        label: key,
        layout: this.device.createPipelineLayout({
          bindGroupLayouts: [
            this.scalarsLayout,
            this.stateLayout(options.averages),
            this.inputLayout,
          ],
        }),
        compute: { module: this.device.createShaderModule({ code: kernelSource(options) }) },
      });
      this.pipelines.set(key, pipeline);
    });
    return this.pipeline(options);
  }

  /**
   * WebGPU tells only later that it has refused a pipeline, and a pass with one takes the whole submit with it. So what
   * tfjs has recorded is sent off first; the next update throws.
   */
  private watch(create: () => void): void {
    this.tfjs.flush();
    this.device.pushErrorScope('validation');
    create();
    const refuse = (cause: unknown): void => {
      if (!cause) return;
      this.refusal ??= new WebGPUUpdateError('the GPU device refused the update kernel', { cause });
    };
    void this.device.popErrorScope().then(refuse, refuse);
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
    const layout = this.layout(Array.from({ length: count }, () => ({ type: 'storage' })));
    this.stateLayouts.set(count, layout);
    return layout;
  }

  private layout(buffers: GPUBufferBindingLayout[]): GPUBindGroupLayout {
    return this.device.createBindGroupLayout({
      entries: buffers.map((buffer, binding) => ({
        binding,
        visibility: GPUShaderStage.COMPUTE,
        buffer,
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
