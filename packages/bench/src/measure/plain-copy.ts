import { atOnce, type Contender } from '../contenders/contender.ts';
import { sizeOf, type Shape } from '../shape.ts';
import type { BenchDevice } from '../device.ts';

/** Copies each tensor into a buffer of its own, in one submit: what the memory allows, for 8 bytes a parameter. */
export function plainCopy({ device, finished }: BenchDevice, shapes: readonly Shape[]): Contender {
  return {
    optimizer: '',
    average: 'plain copy',
    start() {
      const usage = GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST;
      const pairs = shapes.map((shape) => {
        const make = () => device.createBuffer({ size: 4 * sizeOf(shape), usage });
        return { source: make(), target: make() };
      });
      return {
        device,
        step: atOnce(() => {
          const encoder = device.createCommandEncoder();
          for (const { source, target } of pairs) {
            encoder.copyBufferToBuffer(source, 0, target, 0, target.size);
          }
          device.queue.submit([encoder.finish()]);
        }),
        finished,
        dispose() {
          for (const { source, target } of pairs) {
            source.destroy();
            target.destroy();
          }
        },
      };
    },
  };
}
