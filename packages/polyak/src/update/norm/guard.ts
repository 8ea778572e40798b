import {
  all,
  cast,
  concat,
  dispose,
  isFinite as isFiniteTensor,
  reshape,
  tensor1d,
  tidy,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { scalarRows, type GradientMeasure, type Update } from '../update.ts';
import { measured } from './gradient-norm.ts';

/**
 * Stores what a guard measures of the gradients, in tf ops, and reads whether the call is skipped: rules in tf ops need their
 * scalars as numbers.
 */
export function noteSkip(
  gradients: readonly Tensor[],
  { maxNorm, state }: GradientMeasure,
): boolean {
  const full = gradients.filter(({ size }) => size > 0);
  const isSkipped = tidy(
    () => !full.every((one) => isTrue(all(isFiniteTensor(cast(one, 'float32'))))),
  );
  const before = state.dataSync<'float32'>()[4] ?? 0;
  const next = tidy(() => {
    const counts = tensor1d([Number(isSkipped), before + Number(isSkipped)]);
    return concat([reshape(measured(full, maxNorm), [3]), counts]);
  });
  state.assign(next);
  dispose(next);
  return isSkipped;
}

/** What remains of the updates, with the scalars that the number of skipped steps requires; counts a further one. */
export function heedSkips(updates: readonly Update[], isSkipped: boolean): readonly Update[] {
  const heeded = updates.map((update) => {
    const { step } = update;
    if (!step?.skips) return update;
    const { count } = step.skips;
    const skipped = count.dataSync<'float32'>()[0] ?? 0;
    if (isSkipped) count.assign(tensor1d([skipped + 1]));
    const rows = scalarRows(update);
    return { ...update, scalars: rows[Math.min(skipped, rows.length - 1)] ?? update.scalars };
  });
  return isSkipped ? [] : heeded;
}

function isTrue(value: Tensor): boolean {
  return value.dataSync()[0] === 1;
}
