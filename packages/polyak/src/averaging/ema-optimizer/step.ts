import type { ClippingOptions } from '../../optim/base/clipping.ts';
import type { VariableGradient } from '../../optim/base/named-variables.ts';
import type { Rider } from '../../optim/base/rider.ts';
import type { EmaRun } from './ema-run.ts';
import { isRidden, ownedOf, stepWith } from './inner-optimizer.ts';

/**
 * One step of the wrapped optimizer, then the update of the averages if one is due: in one pass, if it can be. If it
 * fails, nothing is changed.
 *
 * @param rider - averages around these
 * @returns whether a step was taken, and not only a gradient accumulated
 */
export function stepWithAverages(
  run: EmaRun,
  entries: readonly VariableGradient[],
  clipping: ClippingOptions | undefined,
  rider: Rider,
): boolean {
  const { inner, averages, everyNSteps, isWrittenBack, currentStep } = run;
  if (clipping && !isRidden(inner)) {
    throw new TypeError(`clipping needs one of Polyak's optimizers, not ${inner.getClassName()}`);
  }
  const listed = entries.map(({ variable }) => variable);
  averages.followed.forgetDisposed();
  const step = currentStep + 1;
  const isDue = (isWrittenBack ? step : currentStep) % everyNSteps === 0;
  let takeBack = (): void => undefined;
  let count = (): void => undefined;

  const extend: Rider['extend'] = (updates, stepped) => {
    takeBack = averages.follow(stepped, listed, currentStep);
    if (!isDue) return rider.extend(updates, stepped);
    const riding = averages.ride(updates, step, isWrittenBack);
    count = riding.taken;
    return rider.extend(riding.updates, stepped);
  };
  const taken = (): void => {
    takeBack = () => undefined;
    count();
    if (isDue) averages.updateOnCpu(step);
    run.currentStep = step;
    const { overwriteEveryNSteps } = run;
    if (overwriteEveryNSteps !== null && step % overwriteEveryNSteps === 0) {
      averages.overwriteWeights();
    }
    rider.taken();
  };

  try {
    const isTaken = stepWith(inner, entries, clipping, { extend, taken });
    if (!isTaken) averages.follow(ownedOf(inner, entries), listed, currentStep);
    return isTaken;
  } catch (error) {
    takeBack();
    throw error;
  }
}
