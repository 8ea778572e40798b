import type { Variable } from '@tensorflow/tfjs-core';
import { outOfRange } from '../../argument.ts';
import { conflict, inOrderOfCreation, listed, originOf, type VariableKey } from '../../identity.ts';
import type { Weight } from '../../layers-model.ts';
import { Unbound } from '../../unbound.ts';
import type { EmaAverages } from '../kept/ema-averages.ts';
import type { Cohort, Kept } from '../kept/followed-variable.ts';
import {
  savedAverages,
  writeAverages,
  type AveragesForm,
  type SavedAverages,
} from '../kept/saved-averages.ts';
import { knownVariables, type EmaRun } from './ema-run.ts';
import { isClosed } from './inner-optimizer.ts';
import type { LaterAverages } from './saved-state.ts';

/** Saved averages, and what is saved about them. */
export interface SavedLists {
  readonly ema: unknown;
  readonly buffers: unknown;
  /** Given how many variables have averages, those that began later; may throw if they are others. */
  readonly later: (variables: number) => readonly LaterAverages[];
  /** Whether there must be averages: there have been updates, of some variable. */
  readonly isBegun: boolean;
  /** Of the variables by their names, as far as the wrapped optimizer's state has them. */
  readonly identities: ReadonlyMap<string, string>;
  /** Of each variable, as far as the state itself has them. */
  readonly own: readonly (string | null)[];
  /** Whether they come with a model's file, whose layers keep their names. */
  readonly isFromFile: boolean;
}

/** The saved averages of one variable, and what they are called in messages. */
interface Entry extends SavedAverages, VariableKey {
  readonly isBuffer: boolean;
  readonly isFromFile: boolean;
  readonly label: string;
}

/**
 * Checks saved averages, and returns what loads them: into the variables that are known, the others wait.
 *
 * @param weights - of the model that is trained, if it is known
 */
export function prepareAverages(
  run: EmaRun,
  lists: SavedLists,
  weights: readonly Weight[] = [],
): (currentStep: number) => void {
  const { averages, inner } = run;
  const { form, followed } = averages;
  const { isBegun } = lists;
  const entries = entriesOf(lists, form);
  const later = lists.later(entries.length);
  checkPositions(later, entries.length - 1);

  const { variables, isComplete } = knownVariables(run, weights);
  const [averaged, frozen, excluded] = followed.partition(variables, (one) =>
    followed.hasAverages(one),
  );
  const isMissing = followed.kept.length > 0 || (isComplete && averaged.length > 0);
  if (isBegun && entries.length === 0 && isMissing) {
    const needed = averaged.length > 0 ? averaged : followed.kept.map(({ variable }) => variable);
    throw new RangeError(`ema must hold the averages of ${listed(needed)}, got none`);
  }

  const unbound = new Unbound(entries, null, (i) => entries[i]?.label ?? '');
  // They are listed as the params were given, or else as the variables were made.
  const inOrder = isClosed(inner) ? (order: readonly Variable[]) => order : inOrderOfCreation;
  const found = unbound.find(averaged, frozen, inOrder);
  for (const [variable, { tensors }] of found.entries) checkDtype(tensors, variable);
  const bound = new Set(found.entries.values());
  const dropped = new Set(unbound.findByName(excluded).entries.values());
  const waiting = entries.filter((entry) => !bound.has(entry) && !dropped.has(entry));
  if (isComplete && waiting.length > 0) throw conflict(entries, averaged);

  return (currentStep) => {
    const cohortOf = loadCohorts(averages, later, currentStep);
    const kept = (entry: Entry): Kept => ({
      ...writeAverages(entry, form),
      isBuffer: entry.isBuffer,
      cohort: cohortOf(entries.indexOf(entry)),
    });
    followed.replace(
      new Map(Array.from(found.entries, ([variable, entry]) => [variable, kept(entry)])),
      waiting.map((entry) => ({ ...keyOf(entry), ...kept(entry), left: allLeft(form) })),
      found.by,
    );
  };
}

/** The averages of each variable, those of trained ones and then those of buffers. */
function entriesOf(lists: SavedLists, form: AveragesForm): Entry[] {
  const kinds = ['ema', 'buffers'] as const;
  const all = kinds.flatMap((list) =>
    savedAverages(list, lists[list], form).map((saved, i) => ({
      ...saved,
      isBuffer: list === 'buffers',
      label: `${list}[${i * saved.tensors.length}]`,
    })),
  );
  const { own, identities, isFromFile } = lists;
  return all.map((entry, i) => {
    const [first] = entry.tensors;
    const origin = first && originOf(first.values);
    const identity = isFromFile ? undefined : (own[i] ?? identities.get(entry.name) ?? origin);
    return { ...entry, isFromFile, identity };
  });
}

function keyOf({ name, shape, identity, isFromFile }: Entry) {
  return { name, shape, identity, isFromFile };
}

/** No update has passed by. */
function allLeft({ count }: AveragesForm): number[] {
  return Array.from({ length: count }, () => 1);
}

function checkPositions(later: readonly LaterAverages[], last: number): void {
  for (const position of later.flatMap(({ variables }) => variables)) {
    if (position > last) throw outOfRange('joinedLater', `positions up to ${last}`, position);
  }
}

function loadCohorts(
  averages: EmaAverages,
  later: readonly LaterAverages[],
  currentStep: number,
): (i: number) => Cohort {
  const cohorts = later.map((one) => {
    return averages.rates.map((rate, k) => {
      const own = rate.fresh(currentStep);
      const progress = one.averages[k];
      if (progress) own.load(progress);
      return own;
    });
  });
  averages.cohorts.replaceLater(cohorts);
  const at = new Map(later.flatMap((one, c) => one.variables.map((i) => [i, cohorts[c]])));
  return (i) => at.get(i) ?? averages.rates;
}

function checkDtype([first]: SavedAverages['tensors'], variable: Variable): void {
  if (!first || first.dtype === variable.dtype) return;
  throw new TypeError(
    `the averages of "${variable.name}" must be ${variable.dtype}, got ${first.dtype}`,
  );
}
