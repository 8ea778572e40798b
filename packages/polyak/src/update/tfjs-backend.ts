import * as tf from '@tensorflow/tfjs-core';
import {
  canBeTapped,
  isWebGPUBackend,
  missingMember,
  type TensorData,
  type WebGPUBackend,
} from './tfjs-internals.ts';
import { shadow } from './shadow.ts';
import { TfjsTap, type TapListener } from './tfjs-tap.ts';
import { WebGPUUpdateError } from './webgpu-update-error.ts';

/**
 * The only access to the internals of tfjs's WebGPU backend: who owns a buffer, where it is, and how to add a compute pass
 * after the work that tfjs has recorded.
 */
export class TfjsBackend {
  readonly device: GPUDevice;
  readonly queue: GPUQueue;
  /** Set once the device is lost: when it is destroyed, or when the browser says so. */
  lost: WebGPUUpdateError | null = null;

  private readonly backend: WebGPUBackend;
  /** The number of {@link together}; 0 outside. */
  private joint = 0;
  private joints = 0;
  private readonly holds = new WeakMap<object, number>();

  constructor(backend: WebGPUBackend) {
    this.backend = backend;
    this.device = backend.device;
    this.queue = backend.queue;
    void this.device.lost.then(({ reason, message }) => this.lose(reason, message));
    // The promise tells only after the current work.
    shadow(this.device, 'destroy', (destroy) => () => {
      this.lose('destroyed', 'destroy() of the device was called');
      destroy();
    });
  }

  /** Whether the tensor's data is on the GPU. tfjs computes with small tensors on the CPU as long as they stay there. */
  isOnGPU(tensor: tf.Tensor): boolean {
    return this.backend.tensorMap.get(tensor.dataId).resource != null;
  }

  /** Whether its bits are floats. A tensor that tfjs has cast to float32 shares the original integers. */
  isFloat32(tensor: tf.Tensor): boolean {
    return this.backend.tensorMap.get(tensor.dataId).dtype === 'float32';
  }

  /** The tensor's buffer for reading, uploaded if necessary. */
  readableBuffer(tensor: tf.Tensor): GPUBuffer {
    this.backend.uploadToGPU(tensor.dataId);
    return bufferOf(this.backend.tensorMap.get(tensor.dataId));
  }

  /**
   * The variable's buffer for writing in place. A buffer that is shared (by a clone, another variable, or a zero-copy
   * buffer of the user), or that contains integers, is not written: the variable moves to a copy first.
   */
  writableBuffer(variable: tf.Variable): GPUBuffer {
    const { refCount, external } = this.backend.tensorMap.get(variable.dataId);
    if (refCount > 1 || external || !this.isFloat32(variable)) this.moveToCopy(variable);
    const buffer = this.readableBuffer(variable);
    pinCpuCache(this.backend.tensorMap.get(variable.dataId));
    return buffer;
  }

  /** Submits everything that tfjs has recorded so far. */
  flush(): void {
    this.encoder();
    this.backend.submitQueue();
  }

  /** Runs one compute pass after everything that tfjs has recorded so far, in the same submit. */
  submitPass(record: (pass: GPUComputePassEncoder) => void): void {
    try {
      this.recordPass(record);
    } finally {
      if (this.joint === 0) this.backend.submitQueue();
    }
  }

  /** Records one compute pass after everything that tfjs has recorded so far. */
  recordPass(record: (pass: GPUComputePassEncoder) => void): void {
    const pass = this.encoder().beginComputePass();
    try {
      record(pass);
    } finally {
      pass.end();
    }
  }

  /** Submits all passes of the body in one, at its end. */
  together<T>(body: () => T): T {
    if (this.joint > 0) return body();
    this.joint = ++this.joints;
    try {
      return body();
    } finally {
      this.joint = 0;
      this.flush();
    }
  }

  /** A number that identifies the current {@link together}; 0 outside. */
  get currentJoint(): number {
    return this.joint;
  }

  /** Records copies after everything that tfjs has recorded so far, in the same submit. */
  submitCopies(record: (encoder: GPUCommandEncoder) => void): void {
    record(this.encoder());
    this.backend.submitQueue();
  }

  /** A new tensor with the same values, as floats on the GPU. */
  copy(tensor: tf.Tensor): tf.Tensor {
    if (!this.isFloat32(tensor)) return tf.tidy(() => tf.mul(tf.cast(tensor, 'float32'), 1));
    const source = this.readableBuffer(tensor);
    const copy = tf
      .engine()
      .makeTensorFromTensorInfo(this.backend.makeTensorInfo(tensor.shape, tensor.dtype));
    const target = this.readableBuffer(copy);
    this.encoder().copyBufferToBuffer(source, 0, target, 0, target.size);
    return copy;
  }

  /** Whether the backend has what {@link tap} depends on. */
  get canBeTapped(): boolean {
    return canBeTapped(this.backend);
  }

  /** Tells the listener of all that tfjs does on the device, once the tap is installed. */
  tap(listener: TapListener): TfjsTap {
    return new TfjsTap(this.backend, listener);
  }

  /** Data type of the tensor's bits: a tensor that tfjs has cast may share the original data. */
  storedDtype({ dataId }: tf.Tensor): tf.DataType {
    return this.backend.tensorMap.get(dataId).dtype;
  }

  /** How many tensors share the data. */
  shareCount(dataId: object): number {
    return this.backend.refCount(dataId);
  }

  /** The buffer of data that is on the GPU. */
  bufferOfData(dataId: object): GPUBuffer | null {
    return this.backend.tensorMap.get(dataId).resource ?? null;
  }

  /** The values of a tensor that is only on the CPU. */
  hostValues(tensor: tf.Tensor): ArrayLike<number> | null {
    const { resource, values } = this.backend.tensorMap.get(tensor.dataId);
    if (resource || !(ArrayBuffer.isView(values) || Array.isArray(values))) return null;
    return values as unknown as ArrayLike<number>;
  }

  /** A tensor of this shape with a buffer of its own, whose contents are undefined. */
  empty(shape: number[], stored: tf.DataType, dtype: tf.DataType = stored): tf.Tensor {
    const { dataId } = this.backend.makeTensorInfo(shape, stored);
    this.backend.uploadToGPU(dataId);
    return tf.engine().makeTensorFromTensorInfo({ dataId, shape, dtype });
  }

  /** A new tensor with the same bits. */
  duplicate(tensor: tf.Tensor): tf.Tensor {
    const source = this.readableBuffer(tensor);
    const twin = this.empty(tensor.shape, this.storedDtype(tensor), tensor.dtype);
    this.recordCopy(source, this.readableBuffer(twin));
    return twin;
  }

  /** Records a copy after everything that tfjs has recorded so far. */
  recordCopy(source: GPUBuffer, target: GPUBuffer): void {
    this.encoder().copyBufferToBuffer(source, 0, target, 0, target.size);
  }

  /** A further tensor of the same data. */
  hold({ dataId, shape, dtype }: tf.TensorInfo): tf.Tensor {
    this.backend.incRef(dataId);
    return tf.keep(tf.engine().makeTensorFromTensorInfo({ dataId, shape, dtype }));
  }

  /** A tensor that keeps data alive whose own tensors may be disposed. */
  holdData(dataId: object): tf.Tensor {
    const { shape, dtype } = this.backend.tensorMap.get(dataId);
    this.holds.set(dataId, (this.holds.get(dataId) ?? 0) + 1);
    return this.hold({ dataId, shape, dtype });
  }

  /** Whether the data has tensors besides those of {@link holdData}. */
  isUsedElsewhere({ dataId }: tf.Tensor): boolean {
    return this.backend.refCount(dataId) > (this.holds.get(dataId) ?? 0);
  }

  /** Frees tensors of {@link holdData}. */
  releaseHolds(tensors: readonly tf.Tensor[]): void {
    for (const tensor of tensors) {
      this.holds.set(tensor.dataId, (this.holds.get(tensor.dataId) ?? 1) - 1);
      tensor.dispose();
    }
  }

  /** Gives a buffer of tfjs's pool back, or destroys it. */
  releaseBuffer(buffer: GPUBuffer, reuse: boolean): void {
    this.backend.bufferManager.releaseBuffer(buffer, reuse);
  }

  /** Records copies after everything that tfjs has recorded so far. */
  recordCopies(record: (encoder: GPUCommandEncoder) => void): void {
    record(this.encoder());
  }

  /** The variable's buffer for overwriting it whole; the variable leaves a shared one first. */
  replaceableBuffer(variable: tf.Variable): GPUBuffer {
    const { refCount, external, dtype } = this.backend.tensorMap.get(variable.dataId);
    if (refCount > 1 || external) {
      const fresh = this.empty(variable.shape, dtype, variable.dtype);
      variable.assign(fresh);
      fresh.dispose();
    }
    const buffer = this.readableBuffer(variable);
    pinCpuCache(this.backend.tensorMap.get(variable.dataId));
    return buffer;
  }

  private lose(reason: string, cause: string): void {
    this.lost ??= new WebGPUUpdateError(
      `the GPU device was lost (${reason}); its tensors are gone, restart from a checkpoint`,
      { cause },
    );
  }

  private moveToCopy(variable: tf.Variable): void {
    const copy = this.copy(variable);
    variable.assign(copy);
    copy.dispose();
  }

  private encoder(): GPUCommandEncoder {
    this.backend.ensureCommandEncoderReady();
    this.backend.endComputePassEncoder();
    const { commandEncoder } = this.backend;
    if (!commandEncoder) throw new WebGPUUpdateError('tfjs gave no command encoder');
    return commandEncoder;
  }
}

function bufferOf({ resource }: TensorData): GPUBuffer {
  if (!resource) throw new WebGPUUpdateError('tfjs gave no buffer for an uploaded tensor');
  return resource;
}

/**
 * tfjs caches values that it has read from a buffer. After a write in place, the cache is stale, and a read in progress
 * would fill it with old values. Buffers that are written in place are therefore never cached.
 */
function pinCpuCache(entry: TensorData): void {
  if (pinned.has(entry)) return;
  pinned.add(entry);
  Object.defineProperty(entry, 'values', {
    get: () => null,
    set: () => undefined,
    configurable: true,
    enumerable: true,
  });
}

const pinned = new WeakSet<TensorData>();
const backends = new WeakMap<object, TfjsBackend>();

/** The current tfjs backend, if it is WebGPU and supports in-place updates; otherwise null. */
export function tfjsBackend(): TfjsBackend | null {
  const backend: object = tf.backend();
  if (!isWebGPUBackend(backend)) return null;
  const missing = missingMember(backend);
  if (missing !== undefined) {
    if (!lacking.has(backend)) {
      console.warn(`polyak: using tf ops, the WebGPU backend of tfjs has no ${missing}`);
    }
    lacking.add(backend);
    return null;
  }
  const adapter = backends.get(backend) ?? new TfjsBackend(backend);
  backends.set(backend, adapter);
  return adapter;
}

const lacking = new WeakSet<object>();
