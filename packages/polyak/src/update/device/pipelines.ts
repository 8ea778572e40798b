import type { TfjsBackend } from '../tfjs/backend.ts';

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
  /** The prepared kernels that have not been used yet. */
  private readonly unused = new Set<string>();
  /** The rejected kernels, which tf ops replace. */
  private readonly refused = new Set<string>();
  /** The kernels whose first use is in progress. */
  private readonly fresh = new Map<string, Promise<boolean>>();
  /** First uses that the device has not judged yet. */
  private readonly verdicts = new Set<Promise<unknown>>();

  constructor(tfjs: TfjsBackend, scalarsLayout: GPUBindGroupLayout) {
    this.tfjs = tfjs;
    this.scalarsLayout = scalarsLayout;
  }

  /** The kernel of that name. Its first use is watched until {@link endFirstUse}. */
  get(key: string, parts: () => KernelParts): GPUComputePipeline {
    const known = this.pipelines.get(key);
    if (known && !this.unused.delete(key)) return known;
    // A pass with a rejected kernel invalidates the whole submit, so work that tfjs has recorded is submitted first.
    if (this.fresh.size === 0) {
      this.tfjs.flush();
      this.pushScopes();
    }
    if (known) {
      this.fresh.set(key, Promise.resolve(false));
      return known;
    }
    this.pushScopes();
    const pipeline = this.tfjs.device.createComputePipeline(this.descriptor(key, parts()));
    this.fresh.set(key, this.refusal(key, this.popScopes(), isInUse));
    this.pipelines.set(key, pipeline);
    return pipeline;
  }

  /**
   * Ends the first use of new kernels, whose submit is in the same error scope as their compilation. The device judges them
   * later: until then, steps that need a rejected kernel have no effect.
   */
  endFirstUse(): void {
    if (this.fresh.size === 0) return;
    const fresh = [...this.fresh];
    this.fresh.clear();
    // What follows in a joint submit is not judged with them.
    if (this.tfjs.currentJoint > 0) this.tfjs.flush();
    const ofUse = this.popScopes();
    const judge = async (): Promise<void> => {
      const refused = await Promise.all(fresh.map(([, isRefused]) => isRefused));
      // If one could not be compiled, its use is wrong, too, and the others may be right.
      if (refused.includes(true)) return;
      await Promise.all(fresh.map(([key]) => this.refusal(key, ofUse, isInUse)));
    };
    this.note(judge());
  }

  /** Compiles the kernel without blocking the page. */
  async prepare(key: string, parts: () => KernelParts): Promise<void> {
    await this.settle();
    if (this.pipelines.has(key) || this.refused.has(key)) return;
    try {
      const descriptor = this.descriptor(key, parts());
      this.pipelines.set(key, await this.tfjs.device.createComputePipelineAsync(descriptor));
      this.unused.add(key);
    } catch (cause) {
      this.refuse(key, cause, '');
    }
  }

  /** Waits until the device has judged all kernels in use. */
  async settle(): Promise<void> {
    await Promise.all(this.verdicts);
  }

  /** Whether tf ops replace any kernel. */
  get isAnyRefused(): boolean {
    return this.refused.size > 0;
  }

  /** Whether tf ops replace the kernel. */
  isRefused(key: string): boolean {
    return this.refused.has(key);
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

  private pushScopes(): void {
    this.tfjs.device.pushErrorScope('validation');
    this.tfjs.device.pushErrorScope('internal');
  }

  /** The first error in the innermost scopes. */
  private popScopes(): Promise<unknown> {
    const { device } = this.tfjs;
    const scopes = [device.popErrorScope(), device.popErrorScope()];
    return Promise.all(scopes).then(
      (errors) => errors.find((error) => error !== null),
      // A lost device judges no kernel.
      () => undefined,
    );
  }

  /** Whether the kernel is rejected, because there was an error. */
  private refusal(key: string, error: Promise<unknown>, consequence: string): Promise<boolean> {
    const verdict = error.then((cause) => {
      if (cause) this.refuse(key, cause, consequence);
      return cause !== undefined;
    });
    this.note(verdict);
    return verdict;
  }

  private note(verdict: Promise<unknown>): void {
    this.verdicts.add(verdict);
    void verdict.finally(() => this.verdicts.delete(verdict));
  }

  private refuse(key: string, cause: unknown, consequence: string): void {
    if (this.tfjs.lost || this.refused.has(key)) return;
    this.refused.add(key);
    this.pipelines.delete(key);
    const { message } = cause as Error;
    console.warn(
      `polyak: using tf ops for "${key}", the GPU device rejected the update kernel${consequence}: ${message}`,
    );
  }
}

const isInUse = ', and steps until now that needed it had no effect';
