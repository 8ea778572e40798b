import { dispose, scalar, tidy, variable, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { updateWithOps } from './ops/engine.ts';
import { tfjsBackend, type TfjsBackend } from './tfjs/backend.ts';
import { measureOf, type Update } from './update.ts';
import { WebGPUEngine } from './webgpu/engine.ts';
import type { PreparedKernel } from './webgpu/fit.ts';

/** The engine that runs updates: the fused WebGPU kernel, or tf ops on the current backend. */
export type Engine = 'webgpu' | 'ops';

const engines = new WeakMap<TfjsBackend, WebGPUEngine>();
const distrusted = new WeakSet<TfjsBackend>();

/**
 * Runs the updates: in place on the GPU if the current backend is WebGPU, with tf ops elsewhere.
 *
 * If the device rejects a kernel, tf ops replace it, which is said once to the console. WebGPU reports that only after the
 * first use of the kernel; updates until then have no effect.
 *
 * @throws WebGPUUpdateError if the device is lost
 */
export function applyUpdates(updates: readonly Update[]): void {
  // The weights that a step moves, or an average that is written back, before the updates that follow.
  const moving = new Set(
    updates.filter(({ step, writtenBack }) => step ?? writtenBack).map(({ weights }) => weights),
  );
  const due = updates.filter((one) => isDue(one, moving));
  const measure = measureOf(updates);
  if (measure && !measureOf(due)) measure.meter.withOps([], measure);
  const tfjs = usableBackend();
  const engine = tfjs && engineOf(tfjs);
  if (!engine || engine.isRefused(due)) {
    updateWithOps(due);
    return;
  }
  // Small tensors that tfjs keeps on the CPU are averaged there; integers are converted to float and back.
  const fits = ({ weights, guard }: Update): boolean =>
    moving.has(weights) ||
    (weights.dtype === 'float32' && (guard !== undefined || tfjs.isOnGPU(weights)));
  const onGPU = due.filter(fits);
  if (onGPU.length > 0) engine.run(onGPU);
  // What a guard decides stays on the GPU, so these cannot follow it.
  updateWithOps(due.filter((update) => !fits(update)).map(({ guard: _, ...update }) => update));
}

/**
 * Compiles the kernels of such updates before their first use, if WebGPU is available.
 * @throws WebGPUUpdateError if the device is lost
 */
export async function prepareKernels(kernel: PreparedKernel): Promise<void> {
  const tfjs = usableBackend();
  if (!tfjs) return;
  await engineOf(tfjs).prepare(kernel);
  if (tfjs.lost) throw tfjs.lost;
}

/** Throws if `applyUpdates` would, because the device is lost, so that nothing is done halfway. */
export function assertUsable(): void {
  const tfjs = usableBackend();
  if (tfjs?.lost) throw tfjs.lost;
}

/** Whether the device of the current backend is lost. */
export function isDeviceLost(): boolean {
  return usableBackend()?.lost != null;
}

/** The engine that runs such updates now. */
export function engineFor(updates: readonly Update[]): Engine {
  const tfjs = usableBackend();
  return tfjs && !engineOf(tfjs).isRefused(updates) ? 'webgpu' : 'ops';
}

/**
 * Moves tensors to the GPU that tfjs still holds on the CPU, where ops on small ones would run: results must not depend on
 * where a gradient comes from.
 */
export function uploadTensors(tensors: readonly Tensor[]): void {
  const tfjs = usableBackend();
  for (const tensor of tensors) if (tensor.size > 0) tfjs?.readableBuffer(tensor);
}

/**
 * Tests the fused kernel on the current backend and returns which engine updates will use: `'webgpu'`, or `'ops'` if
 * WebGPU is unavailable, or the device rejects the kernel or computes wrong results (which logs one message to the console).
 * The `engine` of an optimizer is that of its own kernels.
 *
 * Optional: without it, the kernel is used untested. Call it once after `tf.ready()`; it reads back four bytes.
 *
 * @example
 * ```ts
 * await tf.ready();
 * console.log(await ready()); // 'webgpu'
 * ```
 */
export async function ready(): Promise<Engine> {
  const tfjs = usableBackend();
  if (!tfjs) return 'ops';
  await engineOf(tfjs).settle();
  return trial(tfjs);
}

/** One update with a known result: 1 + 0.25 (3 − 1) = 1.5. */
async function trial(tfjs: TfjsBackend): Promise<Engine> {
  const engine = engineOf(tfjs);
  const [weights, average] = [3, 1].map((value) => tidy(() => variable(scalar(value), false))) as [
    Variable,
    Variable,
  ];
  try {
    await engine.prepare({ averages: 1 });
    const updates = [{ weights, averages: [average], scalars: [0.25] }];
    if (engine.isRefused(updates)) return 'ops';
    engine.run(updates);
    const [value] = await average.data();
    if (value === 1.5) return 'webgpu';
    if (!distrusted.has(tfjs)) {
      console.warn(`polyak: using tf ops, the WebGPU kernel gave ${value} instead of 1.5`);
    }
    distrusted.add(tfjs);
    return 'ops';
  } finally {
    dispose([weights, average]);
  }
}

/** The current backend, if updates run in place on the GPU. */
export function usableBackend(): TfjsBackend | null {
  const tfjs = tfjsBackend();
  return tfjs && !distrusted.has(tfjs) ? tfjs : null;
}

function engineOf(tfjs: TfjsBackend): WebGPUEngine {
  const known = engines.get(tfjs);
  if (known) return known;
  const engine = new WebGPUEngine(tfjs);
  engines.set(tfjs, engine);
  return engine;
}

/**
 * Nothing to do for variables without elements, and for averages that still share their data with the weights, unless these
 * are moving.
 */
function isDue({ weights, averages, remainders }: Update, moving: ReadonlySet<Tensor>): boolean {
  if (weights.size === 0) return false;
  if (remainders || moving.has(weights)) return true;
  return averages.some((average) => average.dataId !== weights.dataId);
}
