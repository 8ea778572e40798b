/** What the buffers contain that are written once and only read from then on. */
export class Contents {
  private readonly byBuffer = new Map<GPUBuffer, string>();
  private readonly first = new Map<string, GPUBuffer>();

  /** Returns the contents as text. */
  note(buffer: GPUBuffer, data: ArrayBuffer): string {
    const contents = new Uint32Array(data).join();
    this.byBuffer.set(buffer, contents);
    if (!this.first.has(contents)) this.first.set(contents, buffer);
    return contents;
  }

  /** Undefined for other buffers. */
  of(buffer: GPUBuffer): string | undefined {
    return this.byBuffer.get(buffer);
  }

  /** The first buffer that contains the same; undefined for other buffers. */
  same(buffer: GPUBuffer): GPUBuffer | undefined {
    const contents = this.byBuffer.get(buffer);
    return contents === undefined ? undefined : this.first.get(contents);
  }
}
