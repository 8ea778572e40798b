import type { TfjsBackend } from './tfjs-backend.ts';
import { WebGPUUpdateError } from './webgpu-update-error.ts';

/** The compiled kernels of one device, each compiled once. */
export class Pipelines {
  /** Set once the device has refused a kernel. */
  refusal: WebGPUUpdateError | null = null;
  private readonly tfjs: TfjsBackend;
  private readonly scalarsLayout: GPUBindGroupLayout;
  private readonly pipelines = new Map<string, GPUComputePipeline>();

  constructor(tfjs: TfjsBackend, scalarsLayout: GPUBindGroupLayout) {
    this.tfjs = tfjs;
    this.scalarsLayout = scalarsLayout;
  }

  /** The kernel of that name; `layouts` are those of its groups from group 1 on. */
  get(
    key: string,
    layouts: readonly GPUBindGroupLayout[],
    source: () => string,
  ): GPUComputePipeline {
    const known = this.pipelines.get(key);
    if (known) return known;
    const { device } = this.tfjs;
    const pipeline = this.watched(() =>
      device.createComputePipeline(this.descriptor(key, layouts, source())),
    );
    this.pipelines.set(key, pipeline);
    return pipeline;
  }

  /** Compiles the kernel without holding up the page. */
  async prepare(
    key: string,
    layouts: readonly GPUBindGroupLayout[],
    source: () => string,
  ): Promise<void> {
    if (this.pipelines.has(key)) return;
    const { device } = this.tfjs;
    try {
      const descriptor = this.descriptor(key, layouts, source());
      this.pipelines.set(key, await device.createComputePipelineAsync(descriptor));
    } catch (cause) {
      throw refusalOf(cause);
    }
  }

  private descriptor(
    label: string,
    layouts: readonly GPUBindGroupLayout[],
    code: string,
  ): GPUComputePipelineDescriptor {
    const { device } = this.tfjs;
    const bindGroupLayouts = [this.scalarsLayout, ...layouts];
    return {
      label,
      layout: device.createPipelineLayout({ bindGroupLayouts }),
      compute: { module: device.createShaderModule({ code }) },
    };
  }

  /**
   * WebGPU tells only later that it has refused a pipeline, and a pass with one takes the whole submit with it. So what
   * tfjs has recorded is sent off first; the next update throws.
   */
  private watched<R>(create: () => R): R {
    const { device } = this.tfjs;
    this.tfjs.flush();
    device.pushErrorScope('validation');
    const created = create();
    const refuse = (cause: unknown): void => {
      if (!cause) return;
      this.refusal ??= refusalOf(cause);
    };
    void device.popErrorScope().then(refuse, refuse);
    return created;
  }
}

function refusalOf(cause: unknown): WebGPUUpdateError {
  return new WebGPUUpdateError('the GPU device refused the update kernel', { cause });
}
