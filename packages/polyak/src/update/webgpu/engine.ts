import type { Variable } from '@tensorflow/tfjs-core';
import { BindGroups } from '../device/bind-groups.ts';
import type { Dispatch } from '../device/dispatch.ts';
import { Pipelines, type KernelParts } from '../device/pipelines.ts';
import { ScalarBuffer } from '../device/scalar-buffer.ts';
import {
  kernelKey,
  kernelSource,
  workgroupSize,
  writesWeights,
  type KernelOptions,
} from '../kernel/source.ts';
import type { TfjsBackend } from '../tfjs/backend.ts';
import {
  measureOf,
  scalarRows,
  type GradientMeasure,
  type GradientMeter,
  type MeasurePass,
  type Update,
} from '../update.ts';
import { fitKernel, fitUpdate, type PreparedKernel } from './fit.ts';
import { Inputs } from './inputs.ts';

/** Runs updates on one device, in place: one compute pass, one submit and one `writeBuffer` per call, without readback. */
export class WebGPUEngine {
  private readonly tfjs: TfjsBackend;
  private readonly device: GPUDevice;
  private readonly scalars: ScalarBuffer;
  private readonly bindGroups: BindGroups;
  private readonly pipelines: Pipelines;
  private readonly measurePasses = new Map<GradientMeter, MeasurePass>();
  private readonly states = new WeakMap<GPUBuffer, Map<string, State>>();

  constructor(tfjs: TfjsBackend) {
    this.tfjs = tfjs;
    this.device = tfjs.device;
    this.scalars = new ScalarBuffer(tfjs);
    this.bindGroups = new BindGroups(this.device);
    this.pipelines = new Pipelines(tfjs, this.scalars.layout);
  }

  /** @throws WebGPUUpdateError if the device is lost; nothing is done then */
  run(updates: readonly Update[]): void {
    if (this.tfjs.lost) throw this.tfjs.lost;
    try {
      this.runAll(updates);
    } finally {
      this.pipelines.endFirstUse();
    }
  }

  private runAll(updates: readonly Update[]): void {
    const all = updates.flatMap((update) => fitUpdate(update, this.maxBuffers));
    const measure = measureOf(all);
    const measureBuffer = measure && this.tfjs.writableBuffer(measure.state);
    // All writable buffers first: moving one to a copy may separate it from an input.
    const written = all.map((update) => this.writtenBuffers(update));
    const inputs = new Inputs(this.tfjs, new Set(written.flat()));
    try {
      const read = all.map((update) => inputs.bufferOf(update));
      const inputGroups = read.map((buffer) => (buffer ? [this.bindGroups.input(buffer)] : []));
      const measureGroups = measureBuffer ? [this.bindGroups.input(measureBuffer)] : [];
      const rows = new Map(all.map((update) => [update.scalars, scalarRows(update)]));
      const dispatches = all.map((update, i): Dispatch => {
        const { group, ...state } = this.state(update, written[i] ?? []);
        const isMeasured = update.guard ?? update.step?.clip?.kind === 'norm';
        const groups = [group, ...(inputGroups[i] ?? []), ...(isMeasured ? measureGroups : [])];
        return { ...state, groups, scalars: rows.get(update.scalars) ?? [] };
      });
      const before =
        measure && measureBuffer ? this.measure(all, read, measure, measureBuffer) : [];
      this.submit([...before, ...dispatches]);
    } finally {
      inputs.dispose();
    }
  }

  /** Compiles the kernels of an update before its first use, for both kinds of sizes. */
  async prepare({ meter, ...kernel }: PreparedKernel): Promise<void> {
    const prepared = fitKernel(kernel, this.maxBuffers).map((options) =>
      this.pipelines.prepare(kernelKey(options), () => this.parts(options)),
    );
    const isGuarded = kernel.guarded === true;
    if (meter && (isGuarded || kernel.clip === 'norm')) {
      prepared.push(...this.measurePass(meter).prepare(isGuarded));
    }
    await Promise.all(prepared);
  }

  /** Waits until the device has judged all kernels in use. */
  settle(): Promise<void> {
    return this.pipelines.settle();
  }

  /** Whether tf ops replace a kernel that the updates need, because the device has rejected it. */
  isRefused(updates: readonly Update[]): boolean {
    if (!this.pipelines.isAnyRefused) return false;
    const all = updates.flatMap((update) => fitUpdate(update, this.maxBuffers));
    const keys = all.map((update) => kernelKey(kernelOf(update)));
    const measure = measureOf(all);
    if (measure) keys.push(...this.measurePass(measure.meter).keys(measure.isGuarded));
    return keys.some((key) => this.pipelines.isRefused(key));
  }

  private get maxBuffers(): number {
    return this.device.limits.maxStorageBuffersPerShaderStage;
  }

  private measure(
    updates: readonly Update[],
    read: readonly (GPUBuffer | null)[],
    measure: GradientMeasure,
    target: GPUBuffer,
  ): Dispatch[] {
    const gradients = updates.flatMap(({ step }, i) => {
      const buffer = read[i];
      return step && buffer ? [{ buffer, size: step.gradient.size }] : [];
    });
    return this.measurePass(measure.meter).dispatches(gradients, measure, target);
  }

  private measurePass(meter: GradientMeter): MeasurePass {
    const known = this.measurePasses.get(meter);
    if (known) return known;
    const pass = meter.onDevice(this.tfjs, this.bindGroups, this.pipelines);
    this.measurePasses.set(meter, pass);
    return pass;
  }

  private submit(dispatches: readonly Dispatch[]): void {
    const offsets = this.scalars.write(dispatches.flatMap(({ scalars }) => scalars));
    this.tfjs.submitPass((pass) => {
      let current: GPUComputePipeline | undefined;
      for (const { pipeline, groups, workgroups, scalars } of dispatches) {
        if (pipeline !== current) pass.setPipeline(pipeline);
        current = pipeline;
        const [first = []] = scalars;
        const group = scalars.length > 1 ? this.scalars.rowsGroup : this.scalars.group;
        pass.setBindGroup(0, group, [offsets.get(first) ?? 0]);
        groups.forEach((group, k) => pass.setBindGroup(k + 1, group));
        pass.dispatchWorkgroups(...workgroups);
      }
    });
  }

  private writtenBuffers(update: Update): GPUBuffer[] {
    const { weights, averages, remainders = [], step } = update;
    const written = writesWeights(kernelOf(update)) ? [weights as Variable] : [];
    const skips = step?.skips ? [step.skips.count] : [];
    const all = [...written, ...(step?.slots ?? []), ...averages, ...remainders, ...skips];
    return all.map((variable) => this.tfjs.writableBuffer(variable));
  }

  /** The parts of a dispatch that do not change as long as the written buffers do not. */
  private state(update: Update, buffers: GPUBuffer[]): State {
    const [first] = buffers;
    if (!first) throw new RangeError('an update must have a step or averages');
    const options = kernelOf(update);
    const key = kernelKey(options);
    const pipeline = this.pipelines.get(key, () => this.parts(options));
    const ofFirst = this.states.get(first) ?? new Map<string, State>();
    this.states.set(first, ofFirst);
    const known = ofFirst.get(key);
    if (known && buffers.every((buffer, i) => buffer === known.buffers[i])) return known;
    const { size } = update.weights;
    const state: State = {
      buffers,
      group: this.bindGroups.state(buffers),
      pipeline,
      workgroups: this.workgroups(options.vectorized ? size / 4 : size),
    };
    ofFirst.set(key, state);
    return state;
  }

  private parts(options: KernelOptions): KernelParts {
    const { rule, clip, averages, extended, guarded } = options;
    const areWeightsWritten = writesWeights(options);
    const ofRule = rule ? rule.slots.length + (guarded ? 1 : 0) : 0;
    const written = (areWeightsWritten ? 1 : 0) + ofRule + averages * (extended ? 2 : 1);
    const { inputLayout } = this.bindGroups;
    const inputLayouts = rule || !areWeightsWritten ? [inputLayout] : [];
    const measureLayouts = clip === 'norm' || guarded ? [inputLayout] : [];
    const layouts = [this.bindGroups.stateLayout(written), ...inputLayouts, ...measureLayouts];
    return { layouts, source: kernelSource(options) };
  }

  /** Two dimensions if one would exceed the device's limit. */
  private workgroups(threads: number): [number, number] {
    const total = Math.ceil(threads / workgroupSize);
    const y = Math.ceil(total / this.device.limits.maxComputeWorkgroupsPerDimension);
    return [Math.ceil(total / y), y];
  }
}

function kernelOf({
  weights,
  averages,
  remainders,
  writtenBack,
  step,
  guard,
}: Update): KernelOptions {
  return {
    rule: step?.rule,
    clip: step?.clip?.kind,
    averages: averages.length,
    extended: remainders !== undefined,
    writtenBack,
    guarded: guard !== undefined,
    vectorized: weights.size % 4 === 0,
  };
}

interface State {
  readonly buffers: readonly GPUBuffer[];
  readonly group: GPUBindGroup;
  readonly pipeline: GPUComputePipeline;
  readonly workgroups: readonly [number, number];
}
