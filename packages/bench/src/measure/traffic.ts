import { wrap } from '@polyak/testing/wrap';
import { boundBytes } from './bindings.ts';

/** Counts the bytes that GPU work reads and writes, at least: those that its dispatches bind, and those of copies twice. */
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
        passes,
        'setBindGroup',
        (original) =>
          function setBindGroup(this: object, index, group, ...rest) {
            const groups = bound.get(this) ?? [];
            groups[Number(index)] = boundBytes(group as object);
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
