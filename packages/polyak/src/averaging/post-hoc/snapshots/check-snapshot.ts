import type { Variable } from '@tensorflow/tfjs-core';
import {
  brief,
  checkEntries,
  checkInteger,
  checkInterval,
  checkKeys,
  checkList,
  rejection,
} from '../../../argument.ts';
import { pairSaved } from '../../../checkpoint/pair-weights.ts';
import { checkTensorStates, type TensorState } from '../../../checkpoint/state-dict.ts';
import { gammaOfSigmaRel } from '../../decay/sigma-rel.ts';
import type { PostHocSnapshot, PostHocSnapshotInfo } from './snapshots.ts';
import type { ModelWeights } from '../../kept/model-weights.ts';

/** Throws unless it says what is in a snapshot. */
export function checkInfo(info: unknown): asserts info is PostHocSnapshotInfo {
  if (typeof info !== 'object' || info === null) throw rejection('a snapshot', 'an object', info);
  const { step, updatedStep, sigmaRels } = info as Partial<PostHocSnapshotInfo>;
  checkInteger('step', step, 0);
  checkInteger('updatedStep', updatedStep, 0);
  checkInterval('updatedStep', updatedStep, 0, Number(step));
  checkEntries('sigmaRels', sigmaRels, 'a list of widths', (_, sigmaRel) =>
    gammaOfSigmaRel(sigmaRel as number),
  );
}

/** Throws unless the widths are these. */
export function checkWidthsAre(
  wanted: readonly number[],
  given: readonly number[],
  where = '',
): void {
  if (wanted.length === given.length && wanted.every((width, k) => width === given[k])) return;
  const [own, other] = [wanted, given].map((widths) => brief(widths.join(', ')));
  throw new RangeError(`sigmaRels must be [${own}]${where}, got [${other}]`);
}

/**
 * The snapshot with its tensors in the order of the weights.
 * @throws RangeError or TypeError if it is no snapshot, or one of other weights
 */
export function fittingSnapshot(snapshot: unknown, weights: ModelWeights): PostHocSnapshot {
  checkKeys('a snapshot', snapshot, ['step', 'updatedStep', 'sigmaRels', 'averages', 'buffers']);
  checkInfo(snapshot);
  const { step, updatedStep, sigmaRels } = snapshot;
  const { averages, buffers } = snapshot as Partial<Record<keyof PostHocSnapshot, unknown>>;
  const demand = `a list for each of ${sigmaRels.length} widths`;
  checkList('averages', averages, demand);
  if (averages.length !== sigmaRels.length) throw rejection('averages', demand, averages);
  return {
    step,
    updatedStep,
    sigmaRels: [...sigmaRels],
    averages: Array.from(averages, (states) => fittingStates('averages', states, weights.averaged)),
    buffers: fittingStates('buffers', buffers, weights.buffers),
  };
}

function fittingStates(
  name: string,
  states: unknown,
  variables: readonly Variable[],
): readonly TensorState[] {
  checkTensorStates(name, states);
  if (states.length !== variables.length) {
    throw new RangeError(`${name} must hold ${variables.length} tensors, got ${states.length}`);
  }
  return pairSaved(variables, states, {
    demand: `${name} must be of the weights`,
    target: 'weight',
  });
}
