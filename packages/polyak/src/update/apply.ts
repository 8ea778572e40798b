import { dispose, scalar, tidy, variable, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import type { PreparedKernel } from './fit.ts';
import { noteMeasure, updateWithOps } from './ops.ts';
import { tfjsBackend, type TfjsBackend } from './tfjs-backend.ts';
import { measureOf, type Update } from './update.ts';
import { WebGPUEngine } from './webgpu.ts';
import { WebGPUUpdateError } from './webgpu-update-error.ts';

/** The engine that runs updates: the fused WebGPU kernel, or tf ops on the current backend. */
export type Engine = 'webgpu' | 'ops';

const engines = new WeakMap<TfjsBackend, WebGPUEngine>();
const distrusted = new WeakSet<TfjsBackend>();

/**
 * Runs the updates: in place on the GPU if the current backend is WebGPU, with tf ops elsewhere.
 *
 * @throws WebGPUUpdateError if the device is lost, or has rejected a kernel that they need. WebGPU reports a rejected
 * kernel only after its first use; that update has no effect, and the next one with the kernel throws.
 */
export function applyUpdates(updates: readonly Update[]): void {
  // The weights that a step moves, or an average that is written back, before the updates that follow.
  const moving = new Set(
    updates.filter(({ step, writtenBack }) => step ?? writtenBack).map(({ weights }) => weights),
  );
  const due = updates.filter((one) => isDue(one, moving));
  const measure = measureOf(updates);
  if (measure && !measureOf(due)) noteMeasure([], measure);
  const tfjs = usableBackend();
  const engine = tfjs && engineOf(tfjs);
  if (!engine || engine.isGiven(due)) {
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
 * @throws WebGPUUpdateError if the device rejects one
 */
export async function prepareKernels(kernel: PreparedKernel): Promise<void> {
  const tfjs = usableBackend();
  if (tfjs) await engineOf(tfjs).prepare(kernel);
}

/**
 * Throws if `applyUpdates` would fail, so that nothing is done halfway: for a lost device and, if the kernel is given,
 * its rejection.
 */
export function assertUsable(kernel?: PreparedKernel): void {
  const tfjs = usableBackend();
  if (tfjs?.lost) throw tfjs.lost;
  if (tfjs && kernel) engineOf(tfjs).assertAccepted(kernel);
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
 * WebGPU is unavailable or the device computes wrong results (which logs one message to the console). From then on, an
 * optimizer whose kernel the device rejected uses tf ops, which is also logged.
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
  const reason = await trial(tfjs);
  if (reason) {
    if (!distrusted.has(tfjs)) console.warn(`polyak: using tf ops, ${reason}`);
    distrusted.add(tfjs);
    return 'ops';
  }
  for (const kernel of await engineOf(tfjs).giveRefused()) {
    console.warn(`polyak: using tf ops for "${kernel}", the GPU device rejected the update kernel`);
  }
  return 'webgpu';
}

/** One update with a known result: 1 + 0.25 (3 − 1) = 1.5. Returns what is wrong with this device, if anything. */
async function trial(tfjs: TfjsBackend): Promise<string | null> {
  const engine = engineOf(tfjs);
  const [weights, average] = [3, 1].map((value) => tidy(() => variable(scalar(value), false))) as [
    Variable,
    Variable,
  ];
  try {
    await engine.prepare({ averages: 1 });
    engine.run([{ weights, averages: [average], scalars: [0.25] }]);
    const [value] = await average.data();
    return value === 1.5 ? null : `the WebGPU kernel gave ${value} instead of 1.5`;
  } catch (error) {
    if (tfjs.lost || !(error instanceof WebGPUUpdateError)) throw error;
    return 'the GPU device rejected the update kernel';
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
