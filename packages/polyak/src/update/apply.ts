import { dispose, scalar, tidy, variable, type Variable } from '@tensorflow/tfjs-core';
import { updateWithOps } from './ops.ts';
import { tfjsBackend, type TfjsBackend } from './tfjs-backend.ts';
import type { Update } from './update.ts';
import { WebGPUEngine, type PreparedKernel } from './webgpu.ts';

/** What runs the updates: the fused WebGPU kernel, or tf ops on whatever backend is current. */
export type Engine = 'webgpu' | 'ops';

const engines = new WeakMap<TfjsBackend, WebGPUEngine>();
const distrusted = new WeakSet<TfjsBackend>();

/** Runs the updates: on the GPU in place where the current backend is WebGPU, with tf ops elsewhere. */
export function applyUpdates(updates: readonly Update[]): void {
  const due = updates.filter(isDue);
  const tfjs = usableBackend();
  if (!tfjs) {
    updateWithOps(due);
    return;
  }
  // What tfjs itself keeps on the CPU, because it is small, is averaged there; integers go through float and back.
  const fits = ({ weights, step }: Update): boolean =>
    step !== undefined || (weights.dtype === 'float32' && tfjs.isOnGPU(weights));
  const onGPU = due.filter(fits);
  if (onGPU.length > 0) engineOf(tfjs).run(onGPU);
  updateWithOps(due.filter((update) => !fits(update)));
}

/** Compiles the kernels of such updates ahead of their first use, where there is WebGPU. */
export async function prepareKernels(kernel: PreparedKernel): Promise<void> {
  const tfjs = usableBackend();
  if (tfjs) await engineOf(tfjs).prepare(kernel);
}

/** Throws what would make `applyUpdates` fail, so that nothing is half done. */
export function assertUsable(): void {
  const tfjs = usableBackend();
  const failure = tfjs && engineOf(tfjs).failure;
  if (failure) throw failure;
}

/**
 * Tries the fused kernel on the current backend and tells which engine updates will use: `'webgpu'`, or `'ops'` where
 * there is no WebGPU or where the device gives wrong numbers (this is then said once on the console).
 *
 * Optional: without it the kernel is used untried. Call it once after `tf.ready()`; it reads back four bytes.
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
  if (!reason) return 'webgpu';
  if (!distrusted.has(tfjs)) console.warn(`polyak: using tf ops, ${reason}`);
  distrusted.add(tfjs);
  return 'ops';
}

/** One update of known numbers: 1 + 0.25 (3 − 1) = 1.5. Returns what is wrong with this device, if anything. */
async function trial(tfjs: TfjsBackend): Promise<string | null> {
  if (tfjs.lost) throw tfjs.lost;
  const engine = engineOf(tfjs);
  const [weights, average] = [3, 1].map((value) => tidy(() => variable(scalar(value), false))) as [
    Variable,
    Variable,
  ];
  try {
    if (!engine.failure) engine.run([{ weights, averages: [average], scalars: [0.25] }]);
    const [value] = await average.data();
    if (engine.failure) return engine.failure.message;
    return value === 1.5 ? null : `the WebGPU kernel gave ${value} instead of 1.5`;
  } finally {
    dispose([weights, average]);
  }
}

/** The current backend, where updates run on the GPU in place. */
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

/** An average that still shares its data with the weights equals them: nothing to do. */
function isDue({ weights, averages, remainders, step }: Update): boolean {
  if (step || remainders) return true;
  return averages.some((average) => average.dataId !== weights.dataId);
}
