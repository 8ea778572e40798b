import { Tensor } from '@tensorflow/tfjs';
import { wrap } from './wrap.ts';

/** What a piece of work asked of the GPU, and of the CPU to wait for it. */
export interface Calls {
  dispatches: number;
  submits: number;
  writeBuffers: number;
  bindGroups: number;
  newBuffers: number;
  pipelines: number;
  copies: number;
  mapAsync: number;
  onSubmittedWorkDone: number;
  data: number;
  dataSync: number;
}

/** Counts calls from now until `stop()`, by wrapping the methods of the device, its queue and its encoders. */
export function watchCalls(device: GPUDevice): { calls: Calls; stop: () => void } {
  const calls: Calls = {
    dispatches: 0,
    submits: 0,
    writeBuffers: 0,
    bindGroups: 0,
    newBuffers: 0,
    pipelines: 0,
    copies: 0,
    mapAsync: 0,
    onSubmittedWorkDone: 0,
    data: 0,
    dataSync: 0,
  };
  const undo = [
    counted(GPUComputePassEncoder.prototype, 'dispatchWorkgroups', () => calls.dispatches++),
    counted(device.queue, 'submit', () => calls.submits++),
    counted(device.queue, 'writeBuffer', () => calls.writeBuffers++),
    counted(device.queue, 'onSubmittedWorkDone', () => calls.onSubmittedWorkDone++),
    counted(device, 'createBindGroup', () => calls.bindGroups++),
    counted(device, 'createBuffer', () => calls.newBuffers++),
    counted(device, 'createComputePipeline', () => calls.pipelines++),
    counted(GPUCommandEncoder.prototype, 'copyBufferToBuffer', () => calls.copies++),
    counted(GPUBuffer.prototype, 'mapAsync', () => calls.mapAsync++),
    counted(Tensor.prototype, 'data', () => calls.data++),
    counted(Tensor.prototype, 'dataSync', () => calls.dataSync++),
  ];
  return {
    calls,
    stop: () => {
      for (const restore of undo.reverse()) restore();
    },
  };
}

/** Counts the calls that `work` makes. */
export async function countCalls(
  device: GPUDevice,
  work: () => void | Promise<void>,
): Promise<Calls> {
  const { calls, stop } = watchCalls(device);
  try {
    await work();
  } finally {
    stop();
  }
  return calls;
}

function counted(target: object, name: string, count: () => void): () => void {
  return wrap(
    target,
    name,
    (original) =>
      function (this: unknown, ...args) {
        count();
        return original.apply(this, args);
      },
  );
}

/** Nothing is made on the GPU, and nothing is read. */
export const nothingNew = {
  newBuffers: 0,
  pipelines: 0,
  copies: 0,
  mapAsync: 0,
  onSubmittedWorkDone: 0,
  data: 0,
  dataSync: 0,
} as const satisfies Partial<Calls>;

/** What a step asks of the GPU besides its dispatches. */
export const oneSubmit = {
  submits: 1,
  writeBuffers: 1,
  ...nothingNew,
} as const satisfies Partial<Calls>;
