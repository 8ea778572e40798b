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
  /** Values from the host have gone to a buffer. */
  uploads(buffer: GPUBuffer, data: ArrayBuffer): void;
  /** Uniforms of a kernel go to a buffer. */
  writesUniforms(buffer: GPUBuffer, data: ArrayBuffer): void;
  binds(group: GPUBindGroup, descriptor: GPUBindGroupDescriptor): void;
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
