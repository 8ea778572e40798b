import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-webgpu';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { averagingContenders } from './averaging-contenders.ts';
import { measure, type Measurement } from './measure.ts';
import { resnet18 } from './resnet18.ts';
import { stepContenders } from './step-contenders.ts';

/** What the page hands to the command line. */
export interface Report {
  adapter: string;
  /** Ways of averaging the weights; ratios are against `EMAOptimizer`. */
  averaging: Measurement[];
  /** Ways of taking an Adam step; ratios are against `EMAOptimizer(Adam)`. */
  step: Measurement[];
}

/** Measures on the current WebGPU device, with tensors of these shapes. */
export async function bench(
  rounds: number,
  shapes: readonly (readonly number[])[] = resnet18,
): Promise<Report> {
  if (!(await tf.setBackend('webgpu'))) throw new Error('the benchmark needs a WebGPU adapter');
  // Else small tensors stay on the CPU, and nothing of them would be measured.
  tf.env().set('WEBGPU_CPU_FORWARD', false);
  const { device, adapterInfo } = tf.backend() as WebGPUBackend;
  return {
    adapter: describeAdapter(adapterInfo),
    averaging: await benchAveraging(device, rounds, shapes),
    step: await benchStep(device, rounds, shapes),
  };
}

async function benchAveraging(
  device: GPUDevice,
  rounds: number,
  shapes: readonly (readonly number[])[],
): Promise<Measurement[]> {
  const variables = shapes.map((shape) =>
    tf.tidy(() => tf.variable(tf.randomNormal([...shape], 0, 1, 'float32', 1).mul(0.1))),
  );
  const contenders = averagingContenders(variables);
  // So that no average still shares its data with the weights, which would leave it nothing to do.
  for (const variable of variables) tf.tidy(() => variable.assign(tf.mul(variable, 1.01)));
  const measurements = await measure(device, contenders, rounds);
  for (const contender of contenders) contender.dispose();
  tf.dispose(variables);
  return measurements;
}

async function benchStep(
  device: GPUDevice,
  rounds: number,
  shapes: readonly (readonly number[])[],
): Promise<Measurement[]> {
  const contenders = stepContenders(shapes);
  const measurements = await measure(device, contenders, rounds);
  for (const contender of contenders) contender.dispose();
  return measurements;
}

function describeAdapter(info: WebGPUBackend['adapterInfo']): string {
  const { vendor, architecture } = info as unknown as GPUAdapterInfo;
  return [vendor, architecture].filter(Boolean).join(' ') || 'unknown adapter';
}
