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

/** A kernel as tfjs makes them. */
export interface WebGPUProgram {
  outputShape: number[];
  shaderKey: string;
  dispatchLayout: { x: number[] };
  dispatch: [number, number, number];
  workgroupSize: [number, number, number];
  variableNames: string[];
  uniforms: string;
  /** Whether the uniforms include the size of the output. */
  size: boolean;
  getUserCode(): string;
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
  createTensorFromGPUData(...args: unknown[]): unknown;
  time(body: () => void): unknown;
  shouldExecuteOnCPU(inputs: TensorInfo[], sizeThreshold?: number): boolean;
  runWebGPUProgram(
    program: WebGPUProgram,
    inputs: TensorInfo[],
    dtype: DataType,
    uniforms: { type: 'float32' | 'int32'; data: number[] }[],
  ): TensorInfo;
}

const updateMethods = [
  'ensureCommandEncoderReady',
  'endComputePassEncoder',
  'submitQueue',
  'uploadToGPU',
  'makeTensorInfo',
] as const;

/** Whether it is a WebGPU backend, of whatever version. */
export function isWebGPUBackend(backend: object): backend is WebGPUBackend {
  const { device } = backend as Partial<WebGPUBackend>;
  return typeof device?.createComputePipeline === 'function';
}

/** The first member that updates in place depend on and the backend does not have. */
export function missingMember(backend: WebGPUBackend): string | undefined {
  const candidate: Partial<WebGPUBackend> = backend;
  if (typeof candidate.queue?.writeBuffer !== 'function') return 'queue';
  if (typeof candidate.tensorMap?.get !== 'function') return 'tensorMap';
  if (!('commandEncoder' in backend)) return 'commandEncoder';
  return updateMethods.find((name) => typeof candidate[name] !== 'function');
}
