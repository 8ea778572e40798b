import { prepareKernels } from '../../update/apply.ts';
import type { EmaRun } from './ema-run.ts';
import { isRidden } from './inner-optimizer.ts';

/** Averages around those of a run. */
export interface OtherAverages {
  readonly count: number;
  readonly areExtended: boolean;
  /** Those of them that are written back, by index. */
  readonly writtenBack: readonly number[];
}

/** Compiles the kernels of a step with averages, and of averages alone. */
export async function prepareAveraged(run: EmaRun, others: OtherAverages): Promise<void> {
  const { averages, isWrittenBack, everyNSteps } = run;
  const own = averages.isOnCpu ? 0 : averages.rates.length;
  const isOftenAlone = isWrittenBack && everyNSteps > 1;
  await Promise.all([
    prepareStep(run, own, others),
    // The steps between those with which the weights are replaced.
    isOftenAlone ? prepareStep(run, 0, others) : undefined,
  ]);
}

/** @param own - how many averages of the run are updated with the step */
async function prepareStep(run: EmaRun, own: number, others: OtherAverages): Promise<void> {
  const {
    inner,
    isWrittenBack,
    averages: { isExtended },
  } = run;
  const { count, areExtended, writtenBack } = others;
  const isTogether = count === 0 || own === 0 || areExtended === isExtended;
  const averages = isTogether ? own + count : own;
  const extended = own > 0 ? isExtended : areExtended;
  const back = [
    ...(isWrittenBack && own > 0 ? [0] : []),
    ...(isTogether ? writtenBack.map((k) => own + k) : []),
  ];
  await Promise.all([
    isRidden(inner) ? inner.prepare(averages, extended, back) : undefined,
    averages > 0 ? prepareKernels({ averages, extended, writtenBack: back }) : undefined,
    isTogether
      ? undefined
      : prepareKernels({ averages: count, extended: areExtended, writtenBack }),
  ]);
}
