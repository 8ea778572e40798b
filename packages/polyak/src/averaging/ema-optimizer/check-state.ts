import {
  checkEntries,
  checkInteger,
  checkKeys,
  checkOneOf,
  checkRecord,
  rejection,
} from '../../argument.ts';
import { checkAverageProgress, type AverageProgress } from '../decay/average-rate.ts';
import type { EmaRun } from './ema-run.ts';
import { checkOverwriting } from './options.ts';
import type { EMAOptimizerState, LaterAverages } from './saved-state.ts';

const fields: (keyof EMAOptimizerState)[] = [
  'className',
  'optimizer',
  'ema',
  'buffers',
  'precision',
  'currentStep',
  'everyNSteps',
  'overwriteEveryNSteps',
  'averages',
  'joinedLater',
  'identities',
];

/** Throws unless the state is whole, and of such a run. */
export function checkState(
  { inner, averages: own, device }: EmaRun,
  state: EMAOptimizerState,
): void {
  checkKeys('state', state, fields);
  const { className, precision, averages, joinedLater = [] } = state;
  const count = own.rates.length;
  const expected = inner.getClassName();
  if (className !== expected) throw rejection('className', expected, className);
  checkOneOf('precision', precision, [own.precision]);
  checkProgress('averages', averages, count);
  checkLater(joinedLater, count);
  checkIdentities(state.identities ?? []);
  checkInteger('everyNSteps', state.everyNSteps, 1);
  checkInteger('currentStep', state.currentStep, 0);
  checkOverwriting(state.overwriteEveryNSteps, device);
}

function checkIdentities(identities: unknown): void {
  checkEntries('identities', identities, 'a list', (what, one) => {
    if (one !== null && typeof one !== 'string') throw rejection(what, 'a string or null', one);
  });
}

function checkLater(joinedLater: unknown, count: number): void {
  const seen = new Set<unknown>();
  checkEntries('joinedLater', joinedLater, 'a list', (what, later) => {
    checkKeys(what, later, ['variables', 'averages']);
    const { variables, averages } = later as Partial<LaterAverages>;
    checkEntries(`${what}.variables`, variables, 'a list of positions', (at, position) => {
      checkInteger(at, position, 0);
      if (seen.has(position)) throw rejection(at, 'a position that comes once', position);
      seen.add(position);
    });
    if (variables.length === 0) throw rejection(`${what}.variables`, 'positions', variables);
    checkProgress(`${what}.averages`, averages, count);
  });
}

function checkProgress(what: string, averages: unknown, count: number): void {
  if (!Array.isArray(averages) || averages.length !== count) {
    throw rejection(what, `a list of ${count}`, averages);
  }
  checkEntries(what, averages, 'a list', (at, one, i) => {
    checkRecord(at, one);
    checkAverageProgress(one as AverageProgress, i);
  });
}
