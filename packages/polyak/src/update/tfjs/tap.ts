import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from './backend.ts';
import { tapDevice } from './device-tap.ts';
import type { TensorData, WebGPUBackend } from './internals.ts';
import { shadow } from './shadow.ts';
import type { TapListener } from './tap-listener.ts';

const captureMethods = [
  'refCount',
  'incRef',
  'write',
  'read',
  'readSync',
  'readToGPU',
  'createTensorFromGPUData',
  'shouldExecuteOnCPU',
  'time',
] as const;

/** The first member that the tap depends on, or what copies data, and the backend does not have. */
export function missingForTap({ backend }: TfjsBackend): string | undefined {
  const candidate: Partial<WebGPUBackend> = backend;
  const { bufferManager } = candidate;
  if (typeof bufferManager?.acquireBuffer !== 'function') return 'bufferManager.acquireBuffer';
  if (typeof bufferManager.releaseBuffer !== 'function') return 'bufferManager.releaseBuffer';
  if (typeof candidate.tensorMap?.has !== 'function') return 'tensorMap.has';
  if (typeof candidate.dispatchCountInPass !== 'number') return 'dispatchCountInPass';
  if (!('commandQueueOwnedIds' in backend)) return 'commandQueueOwnedIds';
  if (!Array.isArray(candidate.uniformPendingDisposal)) return 'uniformPendingDisposal';
  return captureMethods.find((name) => typeof candidate[name] !== 'function');
}

/** Whether `tf.time` measures the kernels. */
export function isTiming({ backend }: TfjsBackend): boolean {
  return backend.activeTimers != null;
}

/**
 * Tells a listener of everything that tfjs does on the device, by replacing methods of the backend and of the device until
 * it is removed. Meanwhile tfjs does not submit, and disposed tensors free their buffers at once: the commands of one
 * encoder run in order.
 */
export class TfjsTap {
  private readonly backend: WebGPUBackend;
  private readonly listener: TapListener;
  private readonly made = new Set<object>();
  private restores: (() => void)[] = [];

  constructor({ backend }: TfjsBackend, listener: TapListener) {
    this.backend = backend;
    this.listener = listener;
  }

  get isInstalled(): boolean {
    return this.restores.length > 0;
  }

  /** Whether the data was made while the tap was installed. */
  hasMade(dataId: object): boolean {
    return this.made.has(dataId);
  }

  /** The data made while the tap was installed that is still in use. */
  alive(): object[] {
    return [...this.made].filter((dataId) => this.backend.tensorMap.has(dataId));
  }

  /** Nothing may wait for a submit. */
  install(): void {
    const { backend, listener } = this;
    const owned = backend.commandQueueOwnedIds;
    backend.commandQueueOwnedIds = nothingOwned;
    this.restores = [
      ...this.tapBuffers(),
      ...this.tapTensors(),
      ...tapDevice(backend.device, listener, () => this.isInstalled),
      shadow(backend, 'submitQueue', () => () => {
        backend.dispatchCountInPass = 0;
      }),
      () => {
        backend.commandQueueOwnedIds = owned;
      },
    ];
  }

  /** What was recorded then waits for a submit. The uniform buffers are the listener's. */
  remove(): void {
    this.backend.endComputePassEncoder();
    this.backend.uniformPendingDisposal.length = 0;
    for (const restore of this.restores) restore();
    this.restores = [];
  }

  private tapBuffers(): (() => void)[] {
    const { bufferManager } = this.backend;
    const { listener } = this;
    return [
      shadow(
        bufferManager,
        'acquireBuffer',
        (acquire) =>
          (size, usage, isMapped = false) =>
            listener.acquire(acquire, size, usage, isMapped),
      ),
      shadow(bufferManager, 'releaseBuffer', (release) => (buffer, reuse) => {
        if (!listener.release(buffer)) release(buffer, reuse);
      }),
    ];
  }

  private tapTensors(): (() => void)[] {
    const { backend, listener, made } = this;
    return [
      shadow(backend, 'write', (write) => (values, shape, dtype) => {
        const dataId = write(values, shape, dtype);
        made.add(dataId);
        return dataId;
      }),
      shadow(backend, 'uploadToGPU', (upload) => (dataId) => {
        this.upload(dataId, upload);
      }),
      // Only values that the function itself makes are the same in each call.
      shadow(
        backend,
        'shouldExecuteOnCPU',
        (decide) => (inputs: TensorInfo[], threshold) =>
          inputs.every(({ dataId }) => made.has(dataId)) && decide(inputs, threshold),
      ),
      shadow(backend, 'read', (read) => (dataId) => {
        this.checkReading(dataId);
        return read(dataId);
      }),
      shadow(backend, 'readSync', (read) => (dataId) => {
        this.checkReading(dataId);
        return read(dataId);
      }),
      // Also by `tf.profile`. Its queries need submits of their own.
      shadow(backend, 'time', (time) => (body) => {
        listener.stops('its kernels are being timed');
        return time(body);
      }),
      shadow(backend, 'readToGPU', (read) => (dataId) => {
        listener.stops('it reads the buffer of a tensor');
        return read(dataId);
      }),
      shadow(backend, 'createTensorFromGPUData', (create) => (...args) => {
        listener.stops('it makes a tensor of a buffer');
        return create(...args);
      }),
    ];
  }

  private upload(dataId: object, upload: (dataId: object) => void): void {
    const { listener, backend } = this;
    const entry = backend.tensorMap.get(dataId);
    if (this.made.has(dataId)) {
      const { resource, values, dtype } = entry;
      upload(dataId);
      if (!resource && entry.resource && isNumeric(values)) {
        const Values = dtype === 'float32' ? Float32Array : Int32Array;
        listener.uploads(entry.resource, Values.from(values).buffer);
      }
      return;
    }
    if (!entry.resource) this.untapped(() => upload(dataId));
    if (entry.resource) listener.usesOutside(dataId, entry.resource);
  }

  /** What is there longer gets its buffer from tfjs's pool, and is uploaded once. */
  private untapped(body: () => void): void {
    this.remove();
    try {
      body();
      this.backend.ensureCommandEncoderReady();
      this.backend.endComputePassEncoder();
      this.backend.submitQueue();
    } finally {
      this.install();
    }
  }

  /** Values that the function itself makes on the host can be read: they are the same in each call. */
  private checkReading(dataId: object): void {
    const isConstant = this.made.has(dataId) && valuesOf(this.backend.tensorMap.get(dataId));
    if (!isConstant) this.listener.stops('it reads data (data, dataSync, array, print, …)');
  }
}

function valuesOf({ values, resource }: TensorData): boolean {
  return values != null && !resource;
}

function isNumeric(values: unknown): values is ArrayLike<number> {
  return ArrayBuffer.isView(values) || Array.isArray(values);
}

/** Nothing has to wait for the submit. */
const nothingOwned = { has: () => false, add: () => nothingOwned } as unknown as WeakSet<object>;
