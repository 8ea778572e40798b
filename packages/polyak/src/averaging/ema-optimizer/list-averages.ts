import type { NamedTensor } from '../../checkpoint/state-dict.ts';
import { identityOf, noteOrigin, stableNames } from '../../identity.ts';
import { holderOf, rawWeights } from '../../swap-ledger.ts';
import type { EmaAverages } from '../kept/ema-averages.ts';
import type { Cohort } from '../kept/followed-variable.ts';
import { namedAverages } from '../kept/saved-averages.ts';
import type { EmaRun } from './ema-run.ts';
import { orderOf } from './inner-optimizer.ts';
import type { LaterAverages } from './saved-state.ts';

/** The averages of all variables as a state lists them, and where those are that began later. */
export function listAverages({ inner, averages }: EmaRun) {
  averages.followed.checkAveragesAlive();
  const bound = averages.inOrder(orderOf(inner)).filter((one) => one.averages.length > 0);
  const all = [
    ...bound.map((one) => ({
      ...one,
      averages: one.averages.map((average) => holderOf(average, one.variable)),
      name: one.variable.name,
      present: rawWeights(one.variable),
      identity: identityOf(one.variable),
      isRecomputed: averages.followed.standIns.recomputed(one),
      isRecomputing: one.policy === 'recompute',
    })),
    ...averages.followed.waiting.map((one) => ({
      ...one,
      present: undefined,
      isRecomputing: one.isRecomputed.includes(false),
    })),
  ];
  const names = stableNames(all.map(({ name }) => name));
  const named = all.map((one, i) => ({ ...one, stable: names[i] ?? one.name }));
  const tensorsOf = (list: typeof named): NamedTensor[] =>
    list.flatMap((one) => {
      const tensors = namedAverages(one.stable, one, one.present, one.isRecomputing);
      for (const { tensor } of tensors) noteOrigin(tensor, one.identity);
      return tensors;
    });
  const ofWeights = named.filter(({ isBuffer }) => !isBuffer);
  const ofBuffers = named.filter(({ isBuffer }) => isBuffer);
  const inOrder = [...ofWeights, ...ofBuffers];
  return {
    ema: tensorsOf(ofWeights),
    buffers: tensorsOf(ofBuffers),
    cohorts: inOrder.map(({ cohort }) => cohort),
    identities: inOrder.map(({ identity = null }) => identity),
  };
}

/** Which variables averages began later, by the cohorts of all that is listed. */
export function laterAverages(averages: EmaAverages, cohorts: readonly Cohort[]): LaterAverages[] {
  const [, ...later] = averages.cohorts.used;
  return later.map((cohort) => ({
    variables: cohorts.flatMap((one, i) => (one === cohort ? [i] : [])),
    averages: cohort.map((rate) => rate.save()),
  }));
}
