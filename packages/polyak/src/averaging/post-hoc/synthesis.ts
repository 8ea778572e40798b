import { tensor, type Tensor, type Variable } from '@tensorflow/tfjs-core';
import { brief, checkEntries, checkKeys, outOfRange } from '../../argument.ts';
import type { TensorState } from '../../checkpoint/state-dict.ts';
import { checkInfo, checkWidthsAre, fittingSnapshot } from './snapshots/check-snapshot.ts';
import { postHocCoefficients } from './coefficients/coefficients.ts';
import { gammaOfSigmaRel } from '../decay/sigma-rel.ts';
import type { PostHocSnapshot, PostHocSnapshotInfo, PostHocStore } from './snapshots/snapshots.ts';
import type { ModelWeights } from '../kept/model-weights.ts';

/** Which average to synthesize with {@link PostHocEma}. */
export interface PostHocRequest {
  /** The width: the standard deviation of the steps in the average, relative to the length of the run; in (0, 0.288]. */
  sigmaRel: number;
  /**
   * The length of the run: the step of a snapshot. Later snapshots are ignored.
   * @defaultValue the step of the last snapshot
   */
  step?: number | undefined;
}

/** Throws unless a width that can be synthesized is asked for. */
export function checkRequest(request: unknown): asserts request is PostHocRequest {
  checkKeys('request', request, ['sigmaRel', 'step']);
  gammaOfSigmaRel((request as PostHocRequest).sigmaRel);
}

/**
 * The average that was asked for, with the buffers of that step, each tensor for its variable. The sums are formed in
 * float64, and one snapshot is in memory at a time.
 */
export async function synthesize(
  store: PostHocStore,
  weights: ModelWeights,
  request: PostHocRequest,
): Promise<Map<Variable, Tensor>> {
  const infos = await listSnapshots(store);
  const wanted = findSnapshot(infos, request.step);
  const used = infos.filter(({ step }) => step <= wanted.step);
  const profiles = used.flatMap(({ sigmaRels, updatedStep }) =>
    sigmaRels.map((sigmaRel) => ({ sigmaRel, step: updatedStep })),
  );
  const { sigmaRel } = request;
  const coefficients = postHocCoefficients(profiles, { sigmaRel, step: wanted.updatedStep });

  const sums = weights.averaged.map(({ size }) => new Float64Array(size).fill(-0));
  let next = 0;
  for (const info of used) {
    const shares = coefficients.subarray(next, (next += info.sigmaRels.length));
    if (shares.every((share) => share === 0)) continue;
    const { averages } = await loadSnapshot(store, info, weights);
    shares.forEach((share, k) => addTo(sums, averages[k] ?? [], share));
  }
  const { buffers } = await loadSnapshot(store, wanted, weights);
  return new Map([
    ...weights.averaged.map((variable, i): [Variable, Tensor] => [
      variable,
      tensor(Float32Array.from(sums[i] ?? []), variable.shape, 'float32'),
    ]),
    ...weights.buffers.map((variable, i): [Variable, Tensor] => [
      variable,
      tensor(buffers[i]?.values.slice() ?? [], variable.shape, variable.dtype),
    ]),
  ]);
}

/** What the store lists, by ascending step; throws if that is not what a store lists. */
export async function listSnapshots(store: PostHocStore): Promise<PostHocSnapshotInfo[]> {
  const infos: unknown = await store.list();
  checkEntries('store.list()', infos, 'a list of snapshots', (_, info) => checkInfo(info));
  return [...(infos as readonly PostHocSnapshotInfo[])].sort((a, b) => a.step - b.step);
}

/** Loads a snapshot and throws unless it is what the store lists, and fits the weights. */
export async function loadSnapshot(
  store: PostHocStore,
  { step, updatedStep, sigmaRels }: PostHocSnapshotInfo,
  weights: ModelWeights,
): Promise<PostHocSnapshot> {
  const stored = await store.get(step);
  if (!stored) throw new Error(`the store lists a snapshot of step ${step}, but has none`);
  const snapshot = fittingSnapshot(stored, weights);
  checkWidthsAre(sigmaRels, snapshot.sigmaRels, ' as the store lists them');
  if (snapshot.step === step && snapshot.updatedStep === updatedStep) return snapshot;
  throw new Error(`the store lists a snapshot of step ${step}, but has one of another`);
}

function findSnapshot(
  infos: readonly PostHocSnapshotInfo[],
  step: number | undefined,
): PostHocSnapshotInfo {
  const last = infos.at(-1);
  if (!last) throw new Error('no snapshot is stored yet: nothing to synthesize from');
  const wanted = step === undefined ? last : infos.find((info) => info.step === step);
  if (wanted) return wanted;
  const steps = infos.map((info) => info.step).join(', ');
  throw outOfRange('step', `that of a snapshot (${brief(steps)})`, step);
}

/** From −0, so that an average with the coefficient 1 comes out bit for bit. */
function addTo(
  sums: readonly Float64Array[],
  averages: readonly TensorState[],
  coefficient: number,
): void {
  if (coefficient === 0) return;
  sums.forEach((sum, i) => {
    const values = averages[i]?.values ?? [];
    for (let j = 0; j < sum.length; j++) sum[j] = (sum[j] ?? 0) + coefficient * (values[j] ?? 0);
  });
}
