import { skipRows } from '../kernel/source.ts';
import type { TfjsBackend } from '../tfjs/backend.ts';

/** Uniform bindings must start at multiples of this (the default `minUniformBufferOffsetAlignment`). */
const blockBytes = 256;
const blockFloats = blockBytes / Float32Array.BYTES_PER_ELEMENT;

/**
 * The uniform buffer for the scalars of a call, written with one `writeBuffer`: one block per distinct list. A single
 * buffer is enough for all calls: each submits before the next one writes, and calls with a joint submit write to
 * different blocks.
 */
export class ScalarBuffer {
  readonly layout: GPUBindGroupLayout;
  private readonly tfjs: TfjsBackend;
  private readonly device: GPUDevice;
  private buffer: GPUBuffer;
  private bindGroup: GPUBindGroup;
  private rowsBindGroup: GPUBindGroup | null = null;
  private joint = 0;
  /** The blocks that the joint submit uses already. */
  private used = 0;

  constructor(tfjs: TfjsBackend) {
    const { device } = tfjs;
    this.tfjs = tfjs;
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
    this.bindGroup = this.makeGroup(1);
  }

  /** Set it with the dynamic offset of a block. */
  get group(): GPUBindGroup {
    return this.bindGroup;
  }

  /** The same for the blocks among which a kernel chooses. */
  get rowsGroup(): GPUBindGroup {
    return (this.rowsBindGroup ??= this.makeGroup(skipRows));
  }

  /** Writes the lists one after the other, identical ones once, and returns the offset of each. */
  write(lists: readonly (readonly number[])[]): ReadonlyMap<readonly number[], number> {
    const blocks = new Map<readonly number[], number>();
    for (const list of lists) if (!blocks.has(list)) blocks.set(list, blocks.size);
    const start = this.reserve(blocks.size);
    const data = new Float32Array(blocks.size * blockFloats);
    for (const [list, block] of blocks) data.set(list, block * blockFloats);
    this.device.queue.writeBuffer(this.buffer, start * blockBytes, data);
    for (const [list, block] of blocks) blocks.set(list, (start + block) * blockBytes);
    return blocks;
  }

  /** Makes room; returns the first block. */
  private reserve(blocks: number): number {
    const { currentJoint } = this.tfjs;
    if (currentJoint === 0 || currentJoint !== this.joint) this.used = 0;
    this.joint = currentJoint;
    if ((this.used + blocks) * blockBytes > this.buffer.size) {
      // What is not submitted yet uses the buffer.
      if (this.used > 0) this.tfjs.flush();
      this.buffer.destroy();
      this.buffer = this.makeBuffer(2 * (this.used + blocks));
      this.bindGroup = this.makeGroup(1);
      this.rowsBindGroup = null;
      this.used = 0;
    }
    const start = this.used;
    this.used += blocks;
    return start;
  }

  private makeBuffer(blocks: number): GPUBuffer {
    return this.device.createBuffer({
      size: blocks * blockBytes,
      usage: GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST,
    });
  }

  private makeGroup(blocks: number): GPUBindGroup {
    const resource = { buffer: this.buffer, size: blocks * blockBytes };
    return this.device.createBindGroup({
      layout: this.layout,
      entries: [{ binding: 0, resource }],
    });
  }
}
