import { prepareKernels } from '../../update/apply.ts';
import type { EmaRun } from './ema-run.ts';
import { isRidden } from './inner-optimizer.ts';

/**
 * Compiles the kernels of a step with averages, and of averages alone.
 *
 * @param others - the number of further averages around these in the same pass
 * @param areExtended - whether those are in extended precision
 */
export async function prepareAveraged(
  { inner, averages: { isExtended, isOnCpu, rates } }: EmaRun,
  others: number,
  areExtended: boolean,
): Promise<void> {
  const own = isOnCpu ? 0 : rates.length;
  const isTogether = others === 0 || own === 0 || areExtended === isExtended;
  const averages = isTogether ? own + others : own;
  const extended = own > 0 ? isExtended : areExtended;
  await Promise.all([
    isRidden(inner) ? inner.prepare(averages, extended) : undefined,
    averages > 0 ? prepareKernels({ averages, extended }) : undefined,
    isTogether ? undefined : prepareKernels({ averages: others, extended: areExtended }),
  ]);
}
