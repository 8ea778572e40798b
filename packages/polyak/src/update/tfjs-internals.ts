import type { DataType, TensorInfo } from '@tensorflow/tfjs-core';

/** What tfjs stores about one piece of data. `values` is its copy on the CPU, `resource` its buffer. */
export interface TensorData {
  values: unknown;
  resource?: GPUBuffer | null;
  dtype: DataType;
  shape: number[];
  refCount: number;
  external?: boolean;
}

/** tfjs's pool of buffers. */
export interface BufferManager {
  acquireBuffer(size: number, usage: number, isMapped?: boolean, reuse?: boolean): GPUBuffer;
  releaseBuffer(buffer: GPUBuffer, reuse?: boolean): void;
}

/** The members of tfjs's WebGPUBackend (4.22) that Polyak depends on. */
export interface WebGPUBackend {
  device: GPUDevice;
  queue: GPUQueue;
  tensorMap: { get(dataId: object): TensorData; has(dataId: object): boolean };
  bufferManager: BufferManager;
  /** Private in tfjs's types: the encoder with the work not yet submitted. */
  commandEncoder: GPUCommandEncoder | null;
  /** Private: the data that unsubmitted work uses, and whose buffers therefore cannot be reused yet. */
  commandQueueOwnedIds: WeakSet<object>;
  /** Private: the uniform buffers of unsubmitted work. */
  uniformPendingDisposal: GPUBuffer[];
  /** Private: set during `tf.time`. */
  activeTimers?: unknown;
  /** Private: the dispatches since the last submit. */
  dispatchCountInPass: number;
  ensureCommandEncoderReady(): void;
  endComputePassEncoder(): void;
  submitQueue(): void;
  uploadToGPU(dataId: object): void;
  makeTensorInfo(shape: number[], dtype: DataType): TensorInfo;
  refCount(dataId: object): number;
  incRef(dataId: object): void;
  write(values: unknown, shape: number[], dtype: DataType): object;
  read(dataId: object): Promise<unknown>;
  readSync(dataId: object): unknown;
  readToGPU(dataId: object): unknown;
  shouldExecuteOnCPU(inputs: TensorInfo[], sizeThreshold?: number): boolean;
}

const updateMethods = [
  'ensureCommandEncoderReady',
  'endComputePassEncoder',
  'submitQueue',
  'uploadToGPU',
  'makeTensorInfo',
] as const;

const captureMethods = [
  'refCount',
  'incRef',
  'write',
  'read',
  'readSync',
  'readToGPU',
  'shouldExecuteOnCPU',
] as const;

/** Whether the backend has what updates in place depend on. */
export function isWebGPUBackend(backend: object): backend is WebGPUBackend {
  const candidate = backend as Partial<WebGPUBackend>;
  return (
    typeof candidate.device?.createComputePipeline === 'function' &&
    typeof candidate.queue?.writeBuffer === 'function' &&
    typeof candidate.tensorMap?.get === 'function' &&
    'commandEncoder' in backend &&
    updateMethods.every((name) => typeof candidate[name] === 'function')
  );
}

/** Whether it also has what capturing depends on. */
export function canBeTapped(backend: WebGPUBackend): boolean {
  const candidate: Partial<WebGPUBackend> = backend;
  return (
    typeof candidate.bufferManager?.acquireBuffer === 'function' &&
    typeof candidate.bufferManager.releaseBuffer === 'function' &&
    typeof candidate.tensorMap?.has === 'function' &&
    typeof candidate.dispatchCountInPass === 'number' &&
    'commandQueueOwnedIds' in backend &&
    Array.isArray(candidate.uniformPendingDisposal) &&
    captureMethods.every((name) => typeof candidate[name] === 'function')
  );
}
