import type { TakeBuffer } from '../../update/tfjs/tap-listener.ts';

type ReleaseBuffer = (buffer: GPUBuffer, isReusable: boolean) => void;

/**
 * The buffers of one recording. Inside it they are used again like those of tfjs's pool, except for those with values from
 * the host, which are written only once.
 */
export class BufferPool {
  /** Numbered in the order in which they were taken. */
  private readonly owned = new Map<GPUBuffer, number>();
  private readonly written = new Set<GPUBuffer>();
  private readonly idle = new Map<string, GPUBuffer[]>();
  private count = 0;

  get bytes(): number {
    let sum = 0;
    for (const { size } of this.owned.keys()) sum += size;
    return sum;
  }

  has(buffer: GPUBuffer): boolean {
    return this.owned.has(buffer);
  }

  /** Which of its buffers it is: functions that do the same use the same numbers. */
  numberOf(buffer: GPUBuffer): number | undefined {
    return this.owned.get(buffer);
  }

  acquire(take: TakeBuffer, size: number, usage: number, isMapped: boolean): GPUBuffer {
    const known = isMapped ? undefined : this.idle.get(keyOf({ size, usage }))?.pop();
    if (known) return known;
    const buffer = take(size, usage, isMapped, !isMapped);
    this.owned.set(buffer, this.count++);
    if (isMapped) this.written.add(buffer);
    return buffer;
  }

  /** The buffer can be used again, unless it contains values from the host. */
  release(buffer: GPUBuffer): void {
    if (this.written.has(buffer)) return;
    const key = keyOf(buffer);
    this.idle.set(key, [...(this.idle.get(key) ?? []), buffer]);
  }

  /** Frees all others. */
  keepOnly(used: ReadonlySet<GPUBuffer>, release: ReleaseBuffer): void {
    this.idle.clear();
    for (const buffer of [...this.owned.keys()].filter((one) => !used.has(one))) {
      this.owned.delete(buffer);
      release(buffer, false);
    }
  }

  /** The buffer is no longer the recording's. */
  giveUp(buffer: GPUBuffer): void {
    this.owned.delete(buffer);
  }

  /** Frees everything. A buffer that was mapped is not reusable. */
  free(release: ReleaseBuffer): void {
    for (const buffer of this.owned.keys()) release(buffer, !this.written.has(buffer));
    this.owned.clear();
    this.written.clear();
    this.idle.clear();
  }
}

function keyOf({ size, usage }: { size: number; usage: number }): string {
  return `${size} ${usage}`;
}
