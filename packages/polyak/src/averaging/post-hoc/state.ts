import { checkInteger, checkInterval, rejection } from '../../argument.ts';
import type { PostHocSnapshot } from './snapshots.ts';
import { checkSnapshot } from './synthesis.ts';
import type { PostHocWeights } from './weights.ts';

/** What `PostHocEma.stateDict()` gives: plain data. */
export interface PostHocEmaState {
  /** The averages as they are. */
  readonly current: PostHocSnapshot;
  /** The snapshots that are stored, by ascending step. */
  readonly snapshots: readonly PostHocSnapshot[];
}

/** Throws unless the state is whole, and of averages of these widths of such weights. */
export function checkPostHocState(
  state: Partial<PostHocEmaState> | null,
  weights: PostHocWeights,
  sigmaRels: readonly number[],
): void {
  const { current, snapshots } = state ?? {};
  if (!current || !snapshots) throw rejection('state', 'what stateDict() gives', state);
  for (const snapshot of [current, ...snapshots]) {
    checkInteger('step', snapshot.step, 0);
    checkInteger('updatedStep', snapshot.updatedStep, 0);
    checkInterval('updatedStep', snapshot.updatedStep, 0, snapshot.step);
    const isFitting = String(snapshot.sigmaRels) === String(sigmaRels);
    if (!isFitting || snapshot.averages.length !== sigmaRels.length) {
      const given = snapshot.sigmaRels.join(', ');
      throw new RangeError(`sigmaRels must be [${sigmaRels.join(', ')}], got [${given}]`);
    }
    checkSnapshot(snapshot, weights);
  }
}
