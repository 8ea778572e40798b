import { readTensors } from '../../checkpoint/state-dict.ts';
import type { Weight } from '../../layers-model.ts';
import type { SavedVariable } from '../../optim/base/state.ts';
import { checkState } from './check-state.ts';
import type { EmaRun } from './ema-run.ts';
import { prepareInner, readInner } from './inner-optimizer.ts';
import { laterAverages, listAverages } from './list-averages.ts';
import { prepareAverages } from './load-averages.ts';
import type { EMAOptimizerState, LaterAverages } from './saved-state.ts';

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
  weights: readonly Weight[],
): () => Promise<void> {
  const { inner, averages } = run;
  checkState(run, state);
  const { ema, buffers, joinedLater = [], currentStep } = state;
  const isBegun =
    state.averages.some(({ nAveraged }) => nAveraged > 0) && hasStepped(state.optimizer);
  const identities = identitiesIn(state.optimizer);
  const own = state.identities ?? [];
  const later = (): readonly LaterAverages[] => joinedLater;
  const lists = { ema, buffers, later, isBegun, identities, own, isFromFile: false };
  const loadAverages = prepareAverages(run, lists, weights);
  const loadInner = prepareInner(inner, state.optimizer, [
    ...averages.weightsOfModel(),
    ...weights,
  ]);
  return async () => {
    await loadInner();
    averages.checkNotDisposed('loading');
    loadAverages(currentStep);
    averages.cohorts.load(state.averages);
    run.everyNSteps = state.everyNSteps;
    run.overwriteEveryNSteps = state.overwriteEveryNSteps;
    run.currentStep = currentStep;
  };
}

/** Whether some variable has taken a step, as far as the state of the wrapped optimizer says. */
function hasStepped(optimizer: unknown): boolean {
  const { state } = innermost(optimizer);
  return state === undefined || Object.keys(state ?? {}).length > 0;
}

/** Which variables the names are, in the state of an optimizer that says so. */
function identitiesIn(optimizer: unknown): Map<string, string> {
  const { variables } = innermost(optimizer);
  // Those that are there, however long the list says that it is: it has not been checked yet.
  const list: unknown[] = Array.isArray(variables) ? Object.values(variables) : [];
  return new Map(
    (list as (Partial<SavedVariable> | null)[]).flatMap((one) =>
      one?.name && one.identity ? [[one.name, one.identity]] : [],
    ),
  );
}

/** The state of the optimizer within all averages. (Nothing has been checked yet: it may contain itself.) */
function innermost(state: unknown): { readonly state?: unknown; readonly variables?: unknown } {
  type Inner = { optimizer?: unknown; state?: unknown; variables?: unknown } | null | undefined;
  let inner = state as Inner;
  const seen = new Set<unknown>();
  while (inner?.optimizer !== undefined && !seen.has(inner)) {
    seen.add(inner);
    inner = inner.optimizer;
  }
  return inner ?? {};
}
