import type { Variable } from '@tensorflow/tfjs-core';
import {
  checkInteger,
  checkKeys,
  checkOneOf,
  checkRecord,
  outOfRange,
  rejection,
} from '../../argument.ts';
import { readTensors, type NamedTensor, type TensorState } from '../../checkpoint/state-dict.ts';
import {
  bindByNameOnly,
  conflict,
  identityOf,
  inOrderOfCreation,
  listed,
  stableNames,
} from '../../identity.ts';
import type { Weight } from '../../layers-model.ts';
import type { OptimizerState, SavedVariable } from '../../optim/base/state.ts';
import { checkAverageProgress, type AverageProgress } from '../decay/average-rate.ts';
import type { EmaAverages } from '../kept/ema-averages.ts';
import { knownVariables, type EmaRun } from './ema-run.ts';
import { isClosed, orderOf, prepareInner, readInner } from './inner-optimizer.ts';
import { checkOverwriting } from './options.ts';
import type { Cohort, Kept, LoadedAverages } from '../kept/followed-variables.ts';
import { holderOf, rawWeights } from '../../swap-ledger.ts';
import {
  namedAverages,
  savedAverages,
  writeAverages,
  type SavedAverages,
} from '../kept/saved-averages.ts';
import { Unbound } from '../../unbound.ts';

/** The state of an `EMAOptimizer` as plain data. */
export interface EMAOptimizerState {
  /** The wrapped optimizer's class name. */
  readonly className: string;
  /** The wrapped optimizer's `stateDict()` if it has one, otherwise the result of its `getWeights()`. */
  readonly optimizer: OptimizerState | EMAOptimizerState | readonly TensorState[];
  /**
   * The averages in the order of the wrapped optimizer's params, or in the order in which tfjs created the variables. With
   * extended precision, the averages of a variable are followed by their remainders. Names start with that of the
   * variable.
   */
  readonly ema: readonly TensorState[];
  /** The same for the model's other weights. */
  readonly buffers: readonly TensorState[];
  /** The option of this name. */
  readonly precision: 'float32' | 'extended';
  /** The number of steps taken. */
  readonly currentStep: number;
  /** The option of this name. */
  readonly everyNSteps: number;
  /** The option of this name. */
  readonly overwriteEveryNSteps: number | null;
  /** The options and progress of each average. */
  readonly averages: readonly AverageProgress[];
  /** Identifies each variable and its page, those of `ema` followed by those of `buffers`; null if unknown. */
  readonly identities?: readonly (string | null)[];
  /** The same for averages that started later, if any. */
  readonly joinedLater?: readonly LaterAverages[];
}

/** Averages of variables that were added later than the first. */
export interface LaterAverages {
  /** The positions of the variables among those of `ema` followed by those of `buffers`. */
  readonly variables: readonly number[];
  /** The options and progress of each of their averages. */
  readonly averages: readonly AverageProgress[];
}

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

/** The state of a run, its averages complete. */
export async function readState(run: EmaRun): Promise<EMAOptimizerState> {
  const { inner, averages, currentStep, everyNSteps, overwriteEveryNSteps } = run;
  const listed = listAverages(run);
  const rates = averages.rates.map((rate) => rate.save());
  const joinedLater = laterAverages(averages, listed.cohorts);
  const [ema, buffers, optimizer] = await Promise.all([
    readTensors(listed.ema),
    readTensors(listed.buffers),
    readInner(inner) as Promise<EMAOptimizerState['optimizer']>,
  ]);
  return {
    className: inner.getClassName(),
    optimizer,
    ema,
    buffers,
    precision: averages.precision,
    currentStep,
    everyNSteps,
    overwriteEveryNSteps,
    averages: rates,
    identities: listed.identities,
    ...(joinedLater.length > 0 && { joinedLater }),
  };
}

/**
 * Checks all of a state, and returns what loads it.
 *
 * @param weights - of the model that is trained, if it is known
 */
export function prepareState(
  run: EmaRun,
  state: EMAOptimizerState,
  weights: readonly Weight[] = [],
): () => Promise<void> {
  const { inner, averages } = run;
  checkState(run, state);
  const { ema, buffers, joinedLater: later = [], currentStep } = state;
  const isBegun =
    state.averages.some(({ nAveraged }) => nAveraged > 0) && hasStepped(state.optimizer);
  const identities = identitiesIn(state.optimizer);
  const own = state.identities ?? [];
  const lists = { ema, buffers, later, isBegun, identities, own, isFromFile: false };
  const loadAverages = prepareAverages(run, lists, weights);
  const loadInner = prepareInner(inner, state.optimizer, weights);
  return async () => {
    await loadInner();
    averages.checkNotDisposed('loading');
    loadAverages(currentStep);
    averages.loadRates(state.averages);
    run.everyNSteps = state.everyNSteps;
    run.overwriteEveryNSteps = state.overwriteEveryNSteps;
    run.currentStep = currentStep;
  };
}

/** Whether some variable has taken a step, as far as the state of the wrapped optimizer says. */
function hasStepped(optimizer: unknown): boolean {
  const { state, optimizer: inner } = (optimizer ?? {}) as { state?: unknown; optimizer?: unknown };
  if (inner !== undefined) return hasStepped(inner);
  return state === undefined || Object.keys(state ?? {}).length > 0;
}

/** Which variables the names are, in the state of an optimizer that says so. */
function identitiesIn(optimizer: unknown): Map<string, string> {
  const { variables, optimizer: inner } = (optimizer ?? {}) as {
    variables?: unknown;
    optimizer?: unknown;
  };
  if (inner !== undefined) return identitiesIn(inner);
  const list = Array.isArray(variables) ? (variables as (Partial<SavedVariable> | null)[]) : [];
  return new Map(
    list.flatMap((one) => (one?.name && one.identity ? [[one.name, one.identity]] : [])),
  );
}

/** Throws unless the state is whole, and of such a run. */
function checkState({ inner, averages: own, device }: EmaRun, state: EMAOptimizerState): void {
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
  const listed = [false, true].map((kind) => named.filter(({ isBuffer }) => isBuffer === kind));
  const tensors = listed.map((list) =>
    list.flatMap((one): NamedTensor[] =>
      namedAverages(one.stable, one, one.present, one.isRecomputing),
    ),
  );
  const [ema = [], buffers = []] = tensors;
  const inOrder = listed.flat();
  const cohorts = inOrder.map(({ cohort }) => cohort);
  return { ema, buffers, cohorts, identities: inOrder.map(({ identity = null }) => identity) };
}

/** Which variables averages began later, by the cohorts of all that is listed. */
function laterAverages(averages: EmaAverages, cohorts: readonly Cohort[]): LaterAverages[] {
  const [, ...later] = averages.usedCohorts();
  return later.map((cohort) => ({
    variables: cohorts.flatMap((one, i) => (one === cohort ? [i] : [])),
    averages: cohort.map((rate) => rate.save()),
  }));
}

/** Saved averages, and the progress of those that began later. */
export interface SavedLists {
  readonly ema: unknown;
  readonly buffers: unknown;
  readonly later: readonly LaterAverages[];
  /** Whether there must be averages: there have been updates, of some variable. */
  readonly isBegun: boolean;
  /** Of the variables by their names, as far as the wrapped optimizer's state has them. */
  readonly identities: ReadonlyMap<string, string>;
  /** Of each variable, as far as the state itself has them. */
  readonly own: readonly (string | null)[];
  /** Whether they come with a model's file, whose layers keep their names. */
  readonly isFromFile: boolean;
}

/** Checks saved averages, and returns what loads them: into the variables that are known, the others wait. */
export function prepareAverages(
  run: EmaRun,
  { ema, buffers, later, isBegun, identities, own, isFromFile }: SavedLists,
  weights: readonly Weight[] = [],
): (currentStep: number) => void {
  const { averages } = run;
  const { variables, isComplete } = knownVariables(run, weights);
  const { form, followed } = averages;
  const saved = [
    ...savedAverages('ema', ema, form).map((entry) => ({ entry, isBuffer: false })),
    ...savedAverages('buffers', buffers, form).map((entry) => ({ entry, isBuffer: true })),
  ];
  const entries = saved.map(({ entry }) => entry);
  const last = entries.length - 1;
  for (const position of later.flatMap((one) => one.variables)) {
    if (position > last) throw outOfRange('joinedLater', `positions up to ${last}`, position);
  }
  if (isBegun && entries.length === 0 && followed.kept.length > 0) {
    const each = form.count * (form.isExtended ? 2 : 1);
    throw new RangeError(
      `ema must hold ${each} for each of ${followed.kept.length} variables or more, got 0`,
    );
  }
  const nameOf = (i: number): string => {
    const ofEma = saved.filter(({ isBuffer }) => !isBuffer).length;
    const each = entries[i]?.tensors.length ?? 1;
    return i < ofEma ? `ema[${i * each}]` : `buffers[${(i - ofEma) * each}]`;
  };
  const averaged = variables.filter((one) => followed.hasAverages(one));
  const possible = variables.filter((one) => followed.mayBeAveraged(one));
  const all = [...new Set([...averaged, ...possible])];
  const keys = saved.map(({ entry, isBuffer }, i) => {
    const identity = isFromFile ? undefined : (own[i] ?? identities.get(entry.name));
    return { name: entry.name, shape: entry.shape, isBuffer, isFromFile, identity, at: i };
  });
  if (isBegun && isComplete && keys.length === 0 && averaged.length > 0) {
    throw new RangeError(`ema must hold the averages of ${listed(averaged)}, got none`);
  }
  // Averages are listed as the params were given, or else as the variables were made.
  const inOrder = isClosed(run.inner) ? (order: readonly Variable[]) => order : inOrderOfCreation;
  const frozen = all.filter((one) => !averaged.includes(one));
  const found = new Unbound(keys, null, nameOf).find(averaged, frozen, inOrder);
  const targets = new Map(Array.from(found.entries, ([one, { at }]) => [at, one]));
  for (const [i, target] of targets) checkDtype(entries[i], target);
  // What is left out here is dropped.
  const isExcluded = (one: Variable): boolean => !all.includes(one);
  const leftOut = new Set(bindByNameOnly(keys, variables.filter(isExcluded)).pairs.map(([i]) => i));
  const isSettled = (i: number): boolean => targets.has(i) || leftOut.has(i);
  if (isComplete && !keys.every((_, i) => isSettled(i))) throw conflict(keys, averaged);

  return (currentStep) => {
    const cohortOf = loadCohorts(averages, later, currentStep);
    const bound = new Map<Variable, Kept>();
    const waiting: LoadedAverages[] = [];
    saved.forEach(({ entry, isBuffer }, i) => {
      if (leftOut.has(i) && !targets.has(i)) return;
      const kept = { ...writeAverages(entry, form), isBuffer, cohort: cohortOf(i) };
      const target = targets.get(i);
      if (target) bound.set(target, kept);
      else
        waiting.push({ ...kept, ...keys[i], left: kept.averages.map(() => 1) } as LoadedAverages);
    });
    followed.replace(bound, waiting, found.by);
  };
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
  averages.replaceCohorts(cohorts);
  const at = new Map(later.flatMap((one, c) => one.variables.map((i) => [i, cohorts[c]])));
  return (i) => at.get(i) ?? averages.rates;
}

function checkDtype(entry: SavedAverages | undefined, variable: Variable | undefined): void {
  const [first] = entry?.tensors ?? [];
  if (!first || !variable || first.dtype === variable.dtype) return;
  throw new TypeError(
    `the averages of "${variable.name}" must be ${variable.dtype}, got ${first.dtype}`,
  );
}
