import { checkKeys, checkList, rejection } from '../../argument.ts';
import { checkWidthsAre, fittingSnapshot } from './snapshots/check-snapshot.ts';
import type { PostHocSnapshot } from './snapshots/snapshots.ts';
import type { ModelWeights } from '../kept/model-weights.ts';

/** The result of `PostHocEma.stateDict()`: plain data. */
export interface PostHocEmaState {
  /** The current averages. */
  readonly current: PostHocSnapshot;
  /** The stored snapshots, by ascending step. */
  readonly snapshots: readonly PostHocSnapshot[];
}

/**
 * The state with its tensors in the order of the weights.
 * @throws RangeError or TypeError unless it is whole, and of averages of these widths of such weights
 */
export function fittingState(
  state: unknown,
  weights: ModelWeights,
  sigmaRels: readonly number[],
): PostHocEmaState {
  if (typeof state !== 'object' || state === null) {
    throw rejection('state', 'what stateDict() gives', state);
  }
  checkKeys('state', state, ['current', 'snapshots']);
  const { current, snapshots } = state as Partial<Record<keyof PostHocEmaState, unknown>>;
  checkList('snapshots', snapshots, 'a list of snapshots');
  const fitting = (one: unknown): PostHocSnapshot => {
    const snapshot = fittingSnapshot(one, weights);
    checkWidthsAre(sigmaRels, snapshot.sigmaRels);
    return snapshot;
  };
  const last = fitting(current);
  const others = Array.from(snapshots, fitting);
  others.forEach(({ step }, i) => {
    const next = others[i + 1]?.step ?? last.step + 1;
    if (step < next) return;
    throw new RangeError(`snapshots must be by ascending step up to ${last.step}, got ${step}`);
  });
  return { current: last, snapshots: others };
}
