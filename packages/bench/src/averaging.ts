import * as tf from '@tensorflow/tfjs';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { averagingContenders } from './contenders.ts';
import { measure, type Measurement } from './measure.ts';
import { resnet18 } from './resnet18.ts';

/** What the page hands to the command line. */
export interface Report {
  adapter: string;
  measurements: Measurement[];
}

/** Measures every way of averaging resnet18's parameters on the current WebGPU device. */
export async function benchAveraging(rounds: number): Promise<Report> {
  if (!(await tf.setBackend('webgpu'))) throw new Error('the benchmark needs a WebGPU adapter');
  // Else small tensors stay on the CPU, and nothing of them would be measured.
  tf.env().set('WEBGPU_CPU_FORWARD', false);
  const { device, adapterInfo } = tf.backend() as WebGPUBackend;
  const variables = resnet18.map((shape) =>
    tf.tidy(() => tf.variable(tf.randomNormal([...shape], 0, 1, 'float32', 1).mul(0.1))),
  );
  const contenders = averagingContenders(variables);
  // So that no average still shares its data with the weights, which would leave it nothing to do.
  for (const variable of variables) tf.tidy(() => variable.assign(tf.mul(variable, 1.01)));
  const measurements = await measure(device, contenders, rounds);
  for (const contender of contenders) contender.dispose();
  tf.dispose(variables);
  return { adapter: describeAdapter(adapterInfo), measurements };
}

function describeAdapter(info: WebGPUBackend['adapterInfo']): string {
  const { vendor, architecture } = info as unknown as GPUAdapterInfo;
  return [vendor, architecture].filter(Boolean).join(' ') || 'unknown adapter';
}
