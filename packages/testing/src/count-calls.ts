import { Tensor } from '@tensorflow/tfjs';

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
    wrap(GPUComputePassEncoder.prototype, 'dispatchWorkgroups', () => calls.dispatches++),
    wrap(device.queue, 'submit', () => calls.submits++),
    wrap(device.queue, 'writeBuffer', () => calls.writeBuffers++),
    wrap(device.queue, 'onSubmittedWorkDone', () => calls.onSubmittedWorkDone++),
    wrap(device, 'createBindGroup', () => calls.bindGroups++),
    wrap(device, 'createBuffer', () => calls.newBuffers++),
    wrap(device, 'createComputePipeline', () => calls.pipelines++),
    wrap(GPUCommandEncoder.prototype, 'copyBufferToBuffer', () => calls.copies++),
    wrap(GPUBuffer.prototype, 'mapAsync', () => calls.mapAsync++),
    wrap(Tensor.prototype, 'data', () => calls.data++),
    wrap(Tensor.prototype, 'dataSync', () => calls.dataSync++),
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

function wrap(target: object, name: string, count: () => void): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  const original = Reflect.get(target, name) as (...args: unknown[]) => unknown;
  Object.defineProperty(target, name, {
    configurable: true,
    writable: true,
    value(this: unknown, ...args: unknown[]): unknown {
      count();
      return original.apply(this, args);
    },
  });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}

/** What a step asks of the GPU besides its dispatches: nothing new, and nothing is read. */
export const oneSubmit = {
  submits: 1,
  writeBuffers: 1,
  newBuffers: 0,
  pipelines: 0,
  copies: 0,
  mapAsync: 0,
  onSubmittedWorkDone: 0,
  data: 0,
  dataSync: 0,
} as const satisfies Partial<Calls>;
