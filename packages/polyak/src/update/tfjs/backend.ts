import * as tf from '@tensorflow/tfjs-core';
import {
  isWebGPUBackend,
  missingMember,
  type TensorData,
  type WebGPUBackend,
} from './internals.ts';
import { shadow } from './shadow.ts';
import { WebGPUUpdateError } from './webgpu-update-error.ts';

/**
 * What updates need of the internals of tfjs's WebGPU backend: who owns a buffer, where it is, and how to add a compute pass
 * after the work that tfjs has recorded.
 */
export class TfjsBackend {
  readonly device: GPUDevice;
  readonly queue: GPUQueue;
  /** Set once the device is lost: when it is destroyed, or when the browser says so. */
  lost: WebGPUUpdateError | null = null;
  /** tfjs's own, for `data.ts` and `tap.ts`. */
  readonly backend: WebGPUBackend;

  /** The number of {@link together}; 0 outside. */
  private joint = 0;
  private joints = 0;

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
    this.guardReading();
  }

  /** Whether the data is gone: it was only on the device, which is lost. */
  isGone(dataId: object): boolean {
    if (!this.lost || !this.backend.tensorMap.has(dataId)) return false;
    const { values, resource } = this.backend.tensorMap.get(dataId);
    return resource != null && values == null;
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
    return this.pinnedBuffer(variable);
  }

  /** The buffer of a variable that shares it with no other; tfjs does not cache its values from now on. */
  pinnedBuffer(variable: tf.Variable): GPUBuffer {
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

  /** tfjs's encoder, after everything that tfjs has recorded so far. */
  encoder(): GPUCommandEncoder {
    this.backend.ensureCommandEncoderReady();
    this.backend.endComputePassEncoder();
    const { commandEncoder } = this.backend;
    if (!commandEncoder) throw new WebGPUUpdateError('tfjs gave no command encoder');
    return commandEncoder;
  }

  /** tfjs would read zeros from a lost device, and take them along to the next backend. */
  private guardReading(): void {
    const check = (dataId: object): void => {
      if (this.lost && this.isGone(dataId)) throw this.lost;
    };
    shadow(this.backend, 'readSync', (read) => (dataId) => {
      check(dataId);
      return read(dataId);
    });
    shadow(this.backend, 'read', (read) => async (dataId) => {
      check(dataId);
      try {
        return await read(dataId);
      } catch (error) {
        throw this.lost ?? error;
      }
    });
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

/** Whether the tensor's data is gone, because it was on a device that is lost: of whichever backend. */
export function isGone({ dataId }: tf.Tensor): boolean {
  const { backend } = tf.engine().state.tensorInfo.get(dataId) ?? {};
  return backend !== undefined && backends.get(backend)?.isGone(dataId) === true;
}
