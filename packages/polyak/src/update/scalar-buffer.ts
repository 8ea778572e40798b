/** Uniform bindings must start at multiples of this (the default `minUniformBufferOffsetAlignment`). */
const blockBytes = 256;

/**
 * The uniform buffer for the scalars of a call, written with one `writeBuffer`: one block per distinct list. A single
 * buffer is enough for all calls, because each submits before the next one writes.
 */
export class ScalarBuffer {
  readonly layout: GPUBindGroupLayout;
  private readonly device: GPUDevice;
  private buffer: GPUBuffer;
  private bindGroup: GPUBindGroup;

  constructor(device: GPUDevice) {
    this.device = device;
    this.layout = device.createBindGroupLayout({
      entries: [
        {
          binding: 0,
          visibility: GPUShaderStage.COMPUTE,
          buffer: { type: 'uniform', hasDynamicOffset: true },
        },
      ],
    });
    this.buffer = this.makeBuffer(8);
    this.bindGroup = this.makeGroup();
  }

  /** Set it with the dynamic offset of a block. */
  get group(): GPUBindGroup {
    return this.bindGroup;
  }

  /** Writes the lists, identical ones once, and returns the offset of each. */
  write(lists: readonly (readonly number[])[]): number[] {
    const offsets = new Map<readonly number[], number>();
    for (const list of lists) {
      if (!offsets.has(list)) offsets.set(list, offsets.size * blockBytes);
    }
    this.reserve(offsets.size);
    const data = new Float32Array((offsets.size * blockBytes) / Float32Array.BYTES_PER_ELEMENT);
    for (const [list, offset] of offsets) data.set(list, offset / Float32Array.BYTES_PER_ELEMENT);
    this.device.queue.writeBuffer(this.buffer, 0, data);
    return lists.map((list) => offsets.get(list) ?? NaN);
  }

  private reserve(blocks: number): void {
    if (blocks * blockBytes <= this.buffer.size) return;
    this.buffer.destroy();
    this.buffer = this.makeBuffer(2 * blocks);
    this.bindGroup = this.makeGroup();
  }

  private makeBuffer(blocks: number): GPUBuffer {
    return this.device.createBuffer({
      size: blocks * blockBytes,
      usage: GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST,
    });
  }

  private makeGroup(): GPUBindGroup {
    return this.device.createBindGroup({
      layout: this.layout,
      entries: [{ binding: 0, resource: { buffer: this.buffer, size: blockBytes } }],
    });
  }
}
