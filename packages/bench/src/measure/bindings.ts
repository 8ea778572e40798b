import { wrap } from '@polyak/testing/wrap';

/** How often each binding of a layout counts, and what each group binds. Libraries keep both from one measurement to the next. */
const ofLayout = new WeakMap<object, readonly number[]>();
const ofGroup = new WeakMap<object, GPUBindGroupDescriptor>();

/** Keeps what is bound, from now on, so that {@link boundBytes} knows it: libraries bind long before they use it. */
export function watchBindings(): () => void {
  const undo = [
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
          ofGroup.set(group, descriptor as GPUBindGroupDescriptor);
          return group;
        },
    ),
  ];
  return () => {
    for (const restore of undo.reverse()) restore();
  };
}

/**
 * The bytes that a dispatch with this group reads and writes, at least: it reads its storage buffers or writes them; those
 * that a layout of its own declares as read and written count twice.
 */
export function boundBytes(group: object): number {
  const descriptor = ofGroup.get(group);
  if (!descriptor) throw new Error('a bind group was made before it was watched');
  const times = ofLayout.get(descriptor.layout);
  let bytes = 0;
  for (const { binding, resource } of descriptor.entries) {
    if (!('buffer' in resource)) continue;
    const { buffer, size = buffer.size } = resource;
    const isStorage = (buffer.usage & GPUBufferUsage.STORAGE) !== 0;
    bytes += (times?.[binding] ?? (isStorage ? 1 : 0)) * size;
  }
  return bytes;
}

/** How often the buffer of each binding counts. */
function timesOf({ entries }: GPUBindGroupLayoutDescriptor): number[] {
  const times: number[] = [];
  for (const { binding, buffer } of entries) {
    times[binding] = buffer?.type === 'storage' ? 2 : buffer?.type === 'read-only-storage' ? 1 : 0;
  }
  return times;
}
