import type { KernelOptions } from '../kernel/source.ts';
import type { GradientMeter, Update } from '../update.ts';

/** A kernel for both kinds of sizes, and what measures the gradients before it. */
export interface PreparedKernel extends SizedKernel {
  /** Needed if it clips by norm or is guarded. */
  meter?: GradientMeter;
}

type SizedKernel = Omit<KernelOptions, 'vectorized'>;

/**
 * Splits the update into dispatches with at most `maxBuffers` buffers each. Averages that do not fit into the first
 * one go into further ones, which read the weights written by the first.
 */
export function fitUpdate(update: Update, maxBuffers: number): Update[] {
  const { writtenBack = [], ...others } = update;
  const { weights, averages, remainders, step, guard, scalars } = others;
  const kernel = {
    rule: step?.rule,
    clip: step?.clip?.kind,
    extended: remainders !== undefined,
    guarded: guard !== undefined,
  };
  const room = averagesIn(kernel, maxBuffers);
  if (averages.length <= room) return [update];
  const firstRate = scalars.length - averages.length;
  const first = {
    ...others,
    averages: averages.slice(0, room),
    ...(remainders && { remainders: remainders.slice(0, room) }),
    ...backAmong(writtenBack, 0, room),
    scalars: scalars.slice(0, firstRate + room),
  };
  const rest = {
    weights,
    averages: averages.slice(room),
    ...(remainders && { remainders: remainders.slice(room) }),
    ...backAmong(writtenBack, room, averages.length),
    ...(guard && { guard }),
    scalars: scalars.slice(firstRate + room),
  };
  return [first, ...fitUpdate(rest, maxBuffers)];
}

/** The kernels of the dispatches from {@link fitUpdate}, for both kinds of sizes. */
export function fitKernel(kernel: SizedKernel, maxBuffers: number): KernelOptions[] {
  const { extended, writtenBack = [], guarded, ...others } = kernel;
  const averages = Math.min(kernel.averages, averagesIn(kernel, maxBuffers));
  const own = { ...others, extended, guarded, averages, ...backAmong(writtenBack, 0, averages) };
  const kernels = [true, false].map((vectorized) => ({ ...own, vectorized }));
  const rest = kernel.averages - averages;
  if (rest === 0) return kernels;
  const back = backAmong(writtenBack, averages, kernel.averages);
  return [...kernels, ...fitKernel({ averages: rest, extended, guarded, ...back }, maxBuffers)];
}

/** Those of the averages in [from, to) that are written back, if there are any, counted from `from`. */
function backAmong(
  writtenBack: readonly number[],
  from: number,
  to: number,
): { writtenBack?: readonly number[] } {
  const among = writtenBack.filter((k) => k >= from && k < to).map((k) => k - from);
  return among.length > 0 ? { writtenBack: among } : {};
}

/** The number of averages that a kernel can bind in addition to its input and the buffers of its rule. */
function averagesIn(
  { rule, clip, extended, guarded }: Omit<SizedKernel, 'averages'>,
  maxBuffers: number,
): number {
  const ofRule = rule ? 1 + rule.slots.length + (guarded ? 1 : 0) : 0;
  const ofAll = guarded || (rule && clip === 'norm') ? 1 : 0;
  return Math.floor((maxBuffers - 1 - ofRule - ofAll) / (extended ? 2 : 1));
}
