import type { TfjsBackend } from './tfjs-backend.ts';
import { WebGPUUpdateError } from './webgpu-update-error.ts';

/** The inputs for compiling a kernel: its source, and the layouts of its groups from group 1 on. */
export interface KernelParts {
  readonly layouts: readonly GPUBindGroupLayout[];
  readonly source: string;
}

/** The compiled kernels of one device, each compiled once. A rejected kernel does not affect the others. */
export class Pipelines {
  private readonly tfjs: TfjsBackend;
  private readonly scalarsLayout: GPUBindGroupLayout;
  private readonly pipelines = new Map<string, GPUComputePipeline>();
  private readonly refusals = new Map<string, WebGPUUpdateError>();
  /** The rejected kernels that are replaced by tf ops. */
  private readonly given = new Set<string>();
  /** Kernels in use before the device has accepted or rejected them. */
  private readonly verdicts = new Map<string, Promise<void>>();

  constructor(tfjs: TfjsBackend, scalarsLayout: GPUBindGroupLayout) {
    this.tfjs = tfjs;
    this.scalarsLayout = scalarsLayout;
  }

  /**
   * The kernel of that name.
   * @throws WebGPUUpdateError if the device has rejected it
   */
  get(key: string, parts: () => KernelParts): GPUComputePipeline {
    this.assertAccepted(key);
    const known = this.pipelines.get(key);
    if (known) return known;
    const pipeline = this.watched(key, () =>
      this.tfjs.device.createComputePipeline(this.descriptor(key, parts())),
    );
    this.pipelines.set(key, pipeline);
    return pipeline;
  }

  /**
   * Compiles the kernel without blocking the page.
   * @throws WebGPUUpdateError if the device rejects it
   */
  async prepare(key: string, parts: () => KernelParts): Promise<void> {
    await this.verdicts.get(key);
    this.assertAccepted(key);
    if (this.pipelines.has(key) || this.given.has(key)) return;
    try {
      const descriptor = this.descriptor(key, parts());
      this.pipelines.set(key, await this.tfjs.device.createComputePipelineAsync(descriptor));
    } catch (cause) {
      this.refuse(key, cause);
      this.assertAccepted(key);
    }
  }

  /** Throws if the kernel was rejected and is not replaced. */
  assertAccepted(key: string): void {
    const refusal = this.refusals.get(key);
    if (refusal && !this.given.has(key)) throw refusal;
  }

  /**
   * Replaces rejected kernels with tf ops, once the device has accepted or rejected all kernels in use.
   * @returns the newly replaced ones
   */
  async giveRefused(): Promise<string[]> {
    await Promise.all(this.verdicts.values());
    const fresh = [...this.refusals.keys()].filter((key) => !this.given.has(key));
    for (const key of fresh) this.given.add(key);
    return fresh;
  }

  /** Whether tf ops replace any kernel. */
  get isAnyGiven(): boolean {
    return this.given.size > 0;
  }

  isGiven(key: string): boolean {
    return this.given.has(key);
  }

  private descriptor(
    label: string,
    { layouts, source }: KernelParts,
  ): GPUComputePipelineDescriptor {
    const { device } = this.tfjs;
    const bindGroupLayouts = [this.scalarsLayout, ...layouts];
    return {
      label,
      layout: device.createPipelineLayout({ bindGroupLayouts }),
      compute: { module: device.createShaderModule({ code: source }) },
    };
  }

  /**
   * WebGPU reports a rejected pipeline only later, and a pass with one invalidates the whole submit: such a step has no
   * effect. Work that tfjs has recorded is therefore submitted first; the next update with the kernel throws.
   */
  private watched<R>(key: string, create: () => R): R {
    const { device } = this.tfjs;
    this.tfjs.flush();
    device.pushErrorScope('validation');
    device.pushErrorScope('internal');
    const created = create();
    const scopes = [device.popErrorScope(), device.popErrorScope()];
    const verdict = Promise.all(scopes).then(
      (errors) =>
        this.refuse(
          key,
          errors.find((error) => error !== null),
        ),
      (error: unknown) => this.refuse(key, error),
    );
    this.verdicts.set(
      key,
      verdict.finally(() => this.verdicts.delete(key)),
    );
    return created;
  }

  private refuse(key: string, cause: unknown): void {
    if (!cause || this.refusals.has(key)) return;
    const message = `the GPU device rejected the update kernel "${key}": earlier steps with it had no effect; call ready() to use tf ops instead`;
    this.refusals.set(key, new WebGPUUpdateError(message, { cause }));
  }
}
