import type { TensorInfo } from '@tensorflow/tfjs-core';
import { shadow } from './shadow.ts';
import type { TfjsBackend } from './tfjs-backend.ts';
import type { TensorData, WebGPUBackend } from './tfjs-internals.ts';

/** A buffer of tfjs's pool, or a new one unless `reuse`. */
export type TakeBuffer = (
  size: number,
  usage: number,
  isMapped: boolean,
  reuse: boolean,
) => GPUBuffer;

/** A copy between buffers. */
export interface BufferCopy {
  readonly source: GPUBuffer;
  readonly sourceOffset: number;
  readonly target: GPUBuffer;
  readonly targetOffset: number;
  readonly size: number;
}

/** Told of everything that tfjs does on the device while its backend is tapped. */
export interface TapListener {
  /** The buffer that tfjs gets; `isMapped` if it will contain values from the host. */
  acquire(take: TakeBuffer, size: number, usage: number, isMapped: boolean): GPUBuffer;
  /** tfjs needs the buffer no longer. Returns false if it is for tfjs's pool. */
  release(buffer: GPUBuffer): boolean;
  /** A kernel reads or writes a tensor that was there before the tap. */
  usesOutside(dataId: object, buffer: GPUBuffer): void;
  /** Values from the host go to the GPU. */
  uploads(values: ArrayLike<number>): void;
  /** Uniforms of a kernel go to the GPU. Returns false if they are there already. */
  writesUniforms(buffer: GPUBuffer, data: ArrayBuffer): boolean;
  /** Returns the descriptor to use instead. */
  binds(descriptor: GPUBindGroupDescriptor): GPUBindGroupDescriptor;
  bound(group: GPUBindGroup, descriptor: GPUBindGroupDescriptor): void;
  dispatches(
    pipeline: GPUComputePipeline,
    group: GPUBindGroup,
    workgroups: readonly [number, number, number],
  ): void;
  copies(copy: BufferCopy): void;
  /** Something that a listener cannot repeat. */
  refuses(reason: string): void;
  /** The same, and the tap must be removed first. */
  stops(reason: string): void;
}

const captureMethods = [
  'refCount',
  'incRef',
  'write',
  'read',
  'readSync',
  'readToGPU',
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

/** Methods of encoders and of the queue that a listener cannot follow. */
const unfollowed = {
  encoder: [
    'beginRenderPass',
    'clearBuffer',
    'copyBufferToTexture',
    'copyTextureToBuffer',
    'copyTextureToTexture',
    'resolveQuerySet',
  ],
  pass: ['dispatchWorkgroupsIndirect'],
  queue: ['writeTexture', 'copyExternalImageToTexture'],
  device: ['importExternalTexture'],
} as const;

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
    const { backend } = this;
    const owned = backend.commandQueueOwnedIds;
    backend.commandQueueOwnedIds = nothingOwned;
    this.restores = [
      ...this.tapBuffers(),
      ...this.tapTensors(),
      ...this.tapDevice(),
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
    ];
  }

  private tapDevice(): (() => void)[] {
    const { device, queue } = this.backend;
    const { listener } = this;
    return [
      shadow(device, 'createCommandEncoder', (create) => (descriptor) => {
        const encoder = create(descriptor);
        this.tapEncoder(encoder);
        return encoder;
      }),
      shadow(device, 'createBindGroup', (create) => (descriptor) => {
        const used = listener.binds(descriptor);
        const group = create(used);
        listener.bound(group, used);
        return group;
      }),
      shadow(queue, 'writeBuffer', (write) => (buffer, offset, data, ...range) => {
        if (listener.writesUniforms(buffer, data as ArrayBuffer)) {
          write(buffer, offset, data, ...range);
        }
      }),
      ...unfollowed.device.map((name) => this.refusing(device, name)),
      ...unfollowed.queue.map((name) => this.refusing(queue, name)),
    ];
  }

  /** For the life of the encoder, which ends with its submit. */
  private tapEncoder(encoder: GPUCommandEncoder): void {
    const { listener } = this;
    shadow(encoder, 'beginComputePass', (begin) => (descriptor) => {
      if (descriptor?.timestampWrites) listener.refuses('its kernels are being timed');
      const pass = begin(descriptor);
      this.tapPass(pass);
      return pass;
    });
    const copy = (source: GPUBuffer, ...rest: (GPUBuffer | number | undefined)[]): void => {
      // Newer browsers allow to leave out the offsets.
      const [sourceOffset, target, targetOffset, size] =
        typeof rest[0] === 'number' ? rest : [0, rest[0], 0, rest[1]];
      const to = target as GPUBuffer;
      listener.copies({
        source,
        sourceOffset: sourceOffset as number,
        target: to,
        targetOffset: targetOffset as number,
        size: (size as number | undefined) ?? source.size,
      });
    };
    shadow(encoder, 'copyBufferToBuffer', (original) => (...args: unknown[]) => {
      // Not if it uploads what was there before.
      if (this.isInstalled) copy(...(args as Parameters<typeof copy>));
      (original as (...args: unknown[]) => void)(...args);
    });
    for (const name of unfollowed.encoder) this.refusing(encoder, name);
  }

  private tapPass(pass: GPUComputePassEncoder): void {
    const { listener } = this;
    let pipeline: GPUComputePipeline | undefined;
    let group: GPUBindGroup | undefined;
    shadow(pass, 'setPipeline', (set) => (given) => {
      pipeline = given;
      set(given);
    });
    shadow(pass, 'setBindGroup', (set) => (...args: unknown[]) => {
      const [index, given, offsets] = args;
      if (index !== 0 || offsets !== undefined) listener.refuses('it has kernels of its own');
      group = given as GPUBindGroup;
      (set as (...args: unknown[]) => void)(...args);
    });
    shadow(pass, 'dispatchWorkgroups', (dispatch) => (x, y = 1, z = 1) => {
      if (pipeline && group) listener.dispatches(pipeline, group, [x, y, z]);
      dispatch(x, y, z);
    });
    for (const name of unfollowed.pass) this.refusing(pass, name);
  }

  private refusing<T extends object>(target: T, name: keyof T & string): () => void {
    if (typeof target[name] !== 'function') return () => undefined;
    const { listener } = this;
    return shadow(target as Record<string, (...args: unknown[]) => unknown>, name, (original) => {
      return (...args) => {
        listener.refuses(`it calls ${name}`);
        return original(...args);
      };
    });
  }

  private upload(dataId: object, upload: (dataId: object) => void): void {
    const { listener, backend } = this;
    const entry = backend.tensorMap.get(dataId);
    if (this.made.has(dataId)) {
      if (!entry.resource && isNumeric(entry.values)) listener.uploads(entry.values);
      upload(dataId);
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
