import { wrap } from '@polyak/testing/wrap';

/**
 * The bytes that GPU work reads and writes, at least: each dispatch reads its storage buffers or writes them; those that a
 * layout of its own declares as read and written count twice, and so do copies.
 *
 * It has to watch while bind groups are made.
 */
export class Traffic {
  bytes = 0;
  private readonly bound = new WeakMap<object, number[]>();
  private readonly undo: readonly (() => void)[];

  constructor() {
    const { bound } = this;
    const passes = GPUComputePassEncoder.prototype;
    const count = (bytes: number): void => {
      this.bytes += bytes;
    };
    this.undo = [
      wrap(
        GPUDevice.prototype,
        'createBindGroupLayout',
        (original) =>
          function createBindGroupLayout(this: object, descriptor) {
            const layout = original.call(this, descriptor) as object;
            ofLayout.set(layout, timesOf(descriptor as GPUBindGroupLayoutDescriptor));
            return layout;
          },
      ),
      wrap(
        GPUDevice.prototype,
        'createBindGroup',
        (original) =>
          function createBindGroup(this: object, descriptor) {
            const group = original.call(this, descriptor) as object;
            ofGroup.set(group, bytesOf(descriptor as GPUBindGroupDescriptor));
            return group;
          },
      ),
      wrap(
        passes,
        'setBindGroup',
        (original) =>
          function setBindGroup(this: object, index, group, ...rest) {
            const groups = bound.get(this) ?? [];
            groups[Number(index)] = ofGroup.get(group as object) ?? 0;
            bound.set(this, groups);
            return original.call(this, index, group, ...rest);
          },
      ),
      wrap(
        passes,
        'dispatchWorkgroups',
        (original) =>
          function dispatchWorkgroups(this: object, ...args) {
            count((bound.get(this) ?? []).reduce((a, b) => a + b, 0));
            return original.apply(this, args);
          },
      ),
      wrap(
        GPUCommandEncoder.prototype,
        'copyBufferToBuffer',
        (original) =>
          function copyBufferToBuffer(this: object, ...args) {
            count(2 * Number(args.at(-1)));
            return original.apply(this, args);
          },
      ),
    ];
  }

  stop(): void {
    for (const restore of [...this.undo].reverse()) restore();
  }
}

/** How often each binding of a layout counts, and the bytes of each group. Libraries keep both from one measurement to the next. */
const ofLayout = new WeakMap<object, readonly number[]>();
const ofGroup = new WeakMap<object, number>();

/** How often the buffer of each binding counts. */
function timesOf({ entries }: GPUBindGroupLayoutDescriptor): number[] {
  const times: number[] = [];
  for (const { binding, buffer } of entries) {
    times[binding] = buffer?.type === 'storage' ? 2 : buffer?.type === 'read-only-storage' ? 1 : 0;
  }
  return times;
}

function bytesOf({ layout, entries }: GPUBindGroupDescriptor): number {
  const times = ofLayout.get(layout);
  let bytes = 0;
  for (const { binding, resource } of entries) {
    if (!('buffer' in resource)) continue;
    const { buffer, size = buffer.size } = resource;
    const isStorage = (buffer.usage & GPUBufferUsage.STORAGE) !== 0;
    bytes += (times?.[binding] ?? (isStorage ? 1 : 0)) * size;
  }
  return bytes;
}
