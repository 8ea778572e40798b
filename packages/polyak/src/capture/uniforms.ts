import type { BufferPool } from './buffer-pool.ts';
import { bufferOf } from './segment.ts';

/** The uniform buffers of a recording: kernels with the same numbers share one, which is never written again. */
export class Uniforms {
  private readonly pool: BufferPool;
  private readonly byContents = new Map<string, GPUBuffer>();
  private readonly contentsOf = new Map<GPUBuffer, string>();
  /** Buffers that were not written, because another one has the same contents. */
  private readonly doubles = new Map<GPUBuffer, GPUBuffer>();

  constructor(pool: BufferPool) {
    this.pool = pool;
  }

  /** Whether the buffer is to be written. */
  write(buffer: GPUBuffer, data: ArrayBuffer): boolean {
    const contents = new Uint32Array(data).join();
    const same = this.byContents.get(contents);
    if (same) {
      this.doubles.set(buffer, same);
      return false;
    }
    this.byContents.set(contents, buffer);
    this.contentsOf.set(buffer, contents);
    return true;
  }

  /** The same bind group with the shared buffers. */
  substitute(descriptor: GPUBindGroupDescriptor): GPUBindGroupDescriptor {
    const entries = [...descriptor.entries].map((entry) => {
      const buffer = bufferOf(entry);
      const same = buffer && this.doubles.get(buffer);
      if (!same) return entry;
      this.doubles.delete(buffer);
      this.pool.release(buffer);
      const { binding, resource } = entry;
      return { binding, resource: { ...(resource as GPUBufferBinding), buffer: same } };
    });
    return { ...descriptor, entries };
  }

  /** The numbers of a bind group, as text. */
  contents({ entries }: GPUBindGroupDescriptor): string {
    return [...entries]
      .map((entry) => this.contentsOf.get(bufferOf(entry) as GPUBuffer) ?? '')
      .join(' ');
  }
}
