import type { BindGroups } from './bind-groups.ts';
import type { Dispatch } from './dispatch.ts';
import { workgroupSize } from './kernel-source.ts';
import { normSource, squaresSource } from './norm-source.ts';
import type { Pipelines } from './pipelines.ts';

/** Enough to fill a GPU, few enough to be summed by one workgroup in no time. */
const maxWorkgroups = 64;

interface Gradient {
  readonly buffer: GPUBuffer;
  readonly size: number;
}

/** The norm of all gradients: a dispatch for each, and one that sums up. */
export class NormPass {
  private readonly device: GPUDevice;
  private readonly bindGroups: BindGroups;
  private readonly pipelines: Pipelines;
  private readonly groups = new WeakMap<GPUBuffer, GPUBindGroup>();
  private partials: GPUBuffer | null = null;

  constructor(device: GPUDevice, bindGroups: BindGroups, pipelines: Pipelines) {
    this.device = device;
    this.bindGroups = bindGroups;
    this.pipelines = pipelines;
  }

  /** Writes the norm, and the factor that brings it down to `maxNorm`, to `target`. */
  dispatches(gradients: readonly Gradient[], maxNorm: number, target: GPUBuffer): Dispatch[] {
    const partials = this.reserve(gradients.length * maxWorkgroups);
    const state = this.groupOf(partials);
    let count = 0;
    const squares = gradients.map(({ buffer, size }): Dispatch => {
      const vectorized = size % 4 === 0;
      const threads = vectorized ? size / 4 : size;
      const workgroups = Math.min(maxWorkgroups, Math.ceil(threads / workgroupSize));
      const offset = count;
      count += workgroups;
      return {
        pipeline: this.pipelines.get(squaresKey(vectorized), this.layouts(), () =>
          squaresSource(vectorized),
        ),
        groups: [state, this.bindGroups.input(buffer)],
        workgroups: [workgroups, 1],
        scalars: [offset],
      };
    });
    const sum: Dispatch = {
      pipeline: this.pipelines.get('norm', this.layouts(), () => normSource),
      groups: [this.groupOf(target), this.bindGroups.input(partials)],
      workgroups: [1, 1],
      scalars: [count, maxNorm],
    };
    return [...squares, sum];
  }

  /** Compiles the kernels ahead of their first use. */
  async prepare(): Promise<void> {
    const layouts = this.layouts();
    await Promise.all([
      this.pipelines.prepare('norm', layouts, () => normSource),
      ...[true, false].map((vectorized) =>
        this.pipelines.prepare(squaresKey(vectorized), layouts, () => squaresSource(vectorized)),
      ),
    ]);
  }

  private groupOf(buffer: GPUBuffer): GPUBindGroup {
    const group = this.groups.get(buffer) ?? this.bindGroups.state([buffer]);
    this.groups.set(buffer, group);
    return group;
  }

  private layouts(): GPUBindGroupLayout[] {
    return [this.bindGroups.stateLayout(1), this.bindGroups.inputLayout];
  }

  private reserve(count: number): GPUBuffer {
    const size = count * Float32Array.BYTES_PER_ELEMENT;
    if (this.partials && this.partials.size >= size) return this.partials;
    this.partials?.destroy();
    this.partials = this.device.createBuffer({ size, usage: GPUBufferUsage.STORAGE });
    return this.partials;
  }
}

function squaresKey(vectorized: boolean): string {
  return `squares|vectorized:${vectorized}`;
}
