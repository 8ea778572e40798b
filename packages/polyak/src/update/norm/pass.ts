import type { BindGroups } from '../device/bind-groups.ts';
import type { Dispatch } from '../device/dispatch.ts';
import type { KernelParts, Pipelines } from '../device/pipelines.ts';
import { workgroupSize } from '../kernel/source.ts';
import type { TfjsBackend } from '../tfjs/backend.ts';
import {
  largestNorm,
  type GradientBuffer,
  type GradientMeasure,
  type MeasurePass,
} from '../update.ts';
import { normSource, partialBytes, squaresSource } from './source.ts';

/** Enough to fill a GPU, and few enough for one workgroup to sum quickly. */
const maxWorkgroups = 64;

/** The norm of all gradients: one dispatch per gradient, and one for the sum. */
export class NormPass implements MeasurePass {
  private readonly tfjs: TfjsBackend;
  private readonly bindGroups: BindGroups;
  private readonly pipelines: Pipelines;
  private readonly groups = new WeakMap<GPUBuffer, GPUBindGroup>();
  private partials: GPUBuffer | null = null;

  constructor(tfjs: TfjsBackend, bindGroups: BindGroups, pipelines: Pipelines) {
    this.tfjs = tfjs;
    this.bindGroups = bindGroups;
    this.pipelines = pipelines;
  }

  keys(isGuarded: boolean): readonly string[] {
    return [normKey(isGuarded), squaresKey(true), squaresKey(false)];
  }

  /** Writes the norm and what follows from it to `target`. */
  dispatches(
    gradients: readonly GradientBuffer[],
    { maxNorm, isGuarded }: GradientMeasure,
    target: GPUBuffer,
  ): Dispatch[] {
    const partials = this.reserve(Math.max(1, gradients.length) * maxWorkgroups);
    const state = this.groupOf(partials);
    let count = 0;
    const squares = gradients.map(({ buffer, size }): Dispatch => {
      const vectorized = size % 4 === 0;
      const threads = vectorized ? size / 4 : size;
      const workgroups = Math.min(maxWorkgroups, Math.ceil(threads / workgroupSize));
      const offset = count;
      count += workgroups;
      return {
        pipeline: this.pipelines.get(squaresKey(vectorized), () => this.squares(vectorized)),
        groups: [state, this.bindGroups.input(buffer)],
        workgroups: [workgroups, 1],
        scalars: [[offset]],
      };
    });
    const sum: Dispatch = {
      pipeline: this.pipelines.get(normKey(isGuarded), () => this.norm(isGuarded)),
      groups: [this.groupOf(target), this.bindGroups.input(partials)],
      workgroups: [1, 1],
      scalars: [[count, Math.min(maxNorm, largestNorm)]],
    };
    return [...squares, sum];
  }

  prepare(isGuarded: boolean): Promise<void>[] {
    return [
      this.pipelines.prepare(normKey(isGuarded), () => this.norm(isGuarded)),
      ...[true, false].map((vectorized) =>
        this.pipelines.prepare(squaresKey(vectorized), () => this.squares(vectorized)),
      ),
    ];
  }

  private norm(isGuarded: boolean): KernelParts {
    return { layouts: this.layouts(), source: normSource(isGuarded) };
  }

  private squares(vectorized: boolean): KernelParts {
    return { layouts: this.layouts(), source: squaresSource(vectorized) };
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
    const size = count * partialBytes;
    if (this.partials && this.partials.size >= size) return this.partials;
    if (this.partials) {
      // What is not submitted yet may use it.
      this.tfjs.flush();
      this.partials.destroy();
    }
    this.partials = this.tfjs.device.createBuffer({ size, usage: GPUBufferUsage.STORAGE });
    return this.partials;
  }
}

function normKey(isGuarded: boolean): string {
  return isGuarded ? 'norm|guarded' : 'norm';
}

function squaresKey(vectorized: boolean): string {
  return `squares|vectorized:${vectorized}`;
}
