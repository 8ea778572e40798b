import { checkInteger, checkKeys, checkOneOf, checkRecord, rejection } from '../../argument.ts';
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
  if (!Array.isArray(identities)) throw rejection('identities', 'a list', identities);
  Array.from(identities as unknown[]).forEach((one, i) => {
    if (one !== null && typeof one !== 'string') {
      throw rejection(`identities[${i}]`, 'a string or null', one);
    }
  });
}

function checkLater(joinedLater: unknown, count: number): void {
  if (!Array.isArray(joinedLater)) throw rejection('joinedLater', 'a list', joinedLater);
  const seen = new Set<unknown>();
  Array.from(joinedLater as unknown[]).forEach((later, i) => {
    const what = `joinedLater[${i}]`;
    checkKeys(what, later, ['variables', 'averages']);
    const { variables, averages } = later as Partial<LaterAverages>;
    if (!Array.isArray(variables) || variables.length === 0) {
      throw rejection(`${what}.variables`, 'a list of positions', variables);
    }
    Array.from(variables).forEach((position, k) => {
      checkInteger(`${what}.variables[${k}]`, position, 0);
      if (seen.has(position))
        throw rejection(`${what}.variables`, 'positions, each once', variables);
      seen.add(position);
    });
    checkProgress(`${what}.averages`, averages, count);
  });
}

function checkProgress(what: string, averages: unknown, count: number): void {
  if (!Array.isArray(averages) || averages.length !== count) {
    throw rejection(what, `a list of ${count}`, averages);
  }
  Array.from(averages as AverageProgress[]).forEach((one, i) => {
    checkRecord(`${what}[${i}]`, one);
    checkAverageProgress(one, i);
  });
}
