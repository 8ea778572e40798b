import type { KernelOptions } from './kernel-source.ts';
import type { Update } from './update.ts';

/** A kernel for sizes of both kinds. */
export type PreparedKernel = Omit<KernelOptions, 'vectorized'>;

/**
 * The update in as many dispatches as a kernel of at most `maxBuffers` needs: more averages than it can bind go into
 * further ones, which read the weights that the first wrote.
 */
export function fitUpdate(update: Update, maxBuffers: number): Update[] {
  const { weights, averages, remainders, step, scalars } = update;
  const kernel = { rule: step?.rule, clip: step?.clip?.kind, extended: remainders !== undefined };
  const room = averagesIn(kernel, maxBuffers);
  if (averages.length <= room) return [update];
  const firstRate = scalars.length - averages.length;
  const first = {
    ...update,
    averages: averages.slice(0, room),
    ...(remainders && { remainders: remainders.slice(0, room) }),
    scalars: scalars.slice(0, firstRate + room),
  };
  const rest = {
    weights,
    averages: averages.slice(room),
    ...(remainders && { remainders: remainders.slice(room) }),
    scalars: scalars.slice(firstRate + room),
  };
  return [first, ...fitUpdate(rest, maxBuffers)];
}

/** The kernels of the dispatches that {@link fitUpdate} makes of an update, for sizes of both kinds. */
export function fitKernel(kernel: PreparedKernel, maxBuffers: number): KernelOptions[] {
  const { extended } = kernel;
  const averages = Math.min(kernel.averages, averagesIn(kernel, maxBuffers));
  const kernels = [true, false].map((vectorized) => ({ ...kernel, averages, vectorized }));
  const rest = kernel.averages - averages;
  return rest > 0 ? [...kernels, ...fitKernel({ averages: rest, extended }, maxBuffers)] : kernels;
}

/** How many averages a kernel can bind beside its input and what its rule needs. */
function averagesIn(
  { rule, clip, extended }: Omit<PreparedKernel, 'averages'>,
  maxBuffers: number,
): number {
  const ofRule = rule ? 1 + rule.slots.length + (clip === 'norm' ? 1 : 0) : 0;
  return Math.floor((maxBuffers - 1 - ofRule) / (extended ? 2 : 1));
}
