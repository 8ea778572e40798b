import { dispose, type Tensor } from '@tensorflow/tfjs-core';
import type { TfjsBackend } from '../tfjs/backend.ts';
import { WebGPUUpdateError } from '../tfjs/webgpu-update-error.ts';

/** The values of tensors, on the CPU until `release` frees their place. */
export interface Landing {
  readonly values: readonly Float32Array[];
  release(): void;
}

/** Buffers that the CPU can map, reused for tensors of the same sizes. */
interface Stage {
  readonly sizes: string;
  readonly buffers: readonly GPUBuffer[];
}

interface Place {
  readonly tensor: Tensor;
  readonly buffer: number;
  readonly offset: number;
}

/**
 * Reads tensors back through staging buffers: the copies are recorded on the GPU timeline, so later writes do not affect
 * them, and the program continues meanwhile.
 */
export class StagingRing {
  private readonly tfjs: TfjsBackend;
  private readonly idle: Stage[] = [];
  private isDisposed = false;

  constructor(tfjs: TfjsBackend) {
    this.tfjs = tfjs;
  }

  /** The values after everything recorded so far, in one submit. */
  async read(tensors: readonly Tensor[]): Promise<Landing> {
    const onCPU = tensors.map((tensor) => this.onCPU(tensor));
    const { places, sizes } = this.layOut(tensors.filter((_, i) => !onCPU[i]));
    const stage = this.take(sizes);
    // Integers that tfjs has cast are read as floats.
    const copies = new Map(
      places.flatMap(({ tensor }) =>
        this.tfjs.isFloat32(tensor) ? [] : [[tensor, this.tfjs.copy(tensor)] as const],
      ),
    );
    this.tfjs.submitCopies((encoder) => {
      for (const { tensor, buffer, offset } of places) {
        const source = this.tfjs.readableBuffer(copies.get(tensor) ?? tensor);
        const target = stage.buffers[buffer];
        if (target) encoder.copyBufferToBuffer(source, 0, target, offset, bytesOf(tensor));
      }
    });
    dispose([...copies.values()]);
    try {
      await Promise.all(stage.buffers.map((buffer) => buffer.mapAsync(GPUMapMode.READ)));
    } catch (cause) {
      throw this.tfjs.lost ?? new WebGPUUpdateError('weights could not be read back', { cause });
    }
    const ranges = stage.buffers.map((buffer) => buffer.getMappedRange());
    const landed = places.map(({ tensor: { size }, buffer, offset }) => {
      return new Float32Array(ranges[buffer] ?? new ArrayBuffer(0), offset, size);
    });
    return {
      values: onCPU.map((values) => values ?? landed.shift() ?? new Float32Array(0)),
      release: () => {
        for (const buffer of stage.buffers) buffer.unmap();
        this.idle.push(stage);
        if (this.isDisposed) this.clear();
      },
    };
  }

  /** Frees the buffers; those in use are freed on release. */
  dispose(): void {
    this.isDisposed = true;
    this.clear();
  }

  private clear(): void {
    for (const { buffers } of this.idle.splice(0)) buffers.forEach((buffer) => buffer.destroy());
  }

  /** Tensors that tfjs keeps on the CPU, because they are small or empty. */
  private onCPU(tensor: Tensor): Float32Array | null {
    if (tensor.size > 0 && this.tfjs.isOnGPU(tensor)) return null;
    return Float32Array.from(tensor.dataSync());
  }

  /** A sequence of buffers, none larger than the device allows. */
  private layOut(tensors: readonly Tensor[]): { places: Place[]; sizes: number[] } {
    const sizes: number[] = [];
    const limit = this.tfjs.device.limits.maxBufferSize;
    const places = tensors.map((tensor): Place => {
      const last = sizes.length - 1;
      const offset = sizes[last] ?? 0;
      if (last < 0 || offset + bytesOf(tensor) > limit) {
        sizes.push(bytesOf(tensor));
        return { tensor, buffer: last + 1, offset: 0 };
      }
      sizes[last] = offset + bytesOf(tensor);
      return { tensor, buffer: last, offset };
    });
    return { places, sizes };
  }

  private take(sizes: readonly number[]): Stage {
    const key = String(sizes);
    const at = this.idle.findIndex((stage) => stage.sizes === key);
    if (at >= 0) return this.idle.splice(at, 1)[0] as Stage;
    // The sizes differ if variables have been added.
    this.clear();
    const usage = GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST;
    const buffers = sizes.map((size) => this.tfjs.device.createBuffer({ size, usage }));
    return { sizes: key, buffers };
  }
}

function bytesOf({ size }: Tensor): number {
  return size * Float32Array.BYTES_PER_ELEMENT;
}
