import { serialization, type Optimizer } from '@tensorflow/tfjs-core';
import {
  brief,
  checkEntries,
  checkInteger,
  checkInterval,
  checkRecord,
  rejection,
} from '../../argument.ts';
import type { NamedTensor, TensorState } from '../../checkpoint/state-dict.ts';
import { numbersOf, tensorOfNumbers } from '../../optim/base/saved-weights.ts';
import {
  checkAverageCounters,
  checkAverageProgress,
  type AverageCounters,
  type AverageOptions,
  type AverageProgress,
} from '../decay/average-rate.ts';
import type { AveragesOptions } from '../kept/options.ts';
import type { EMAOptimizerOptions } from './options.ts';
import { loadNames, saveNames } from '../kept/weight-policy.ts';
import type { EmaRun } from './ema-run.ts';
import { prepareWeights } from './inner-optimizer.ts';
import { listAverages } from './list-averages.ts';
import { prepareAverages } from './load-averages.ts';
import type { LaterAverages } from './saved-state.ts';

/** An `EMAOptimizer` as `model.save` with `includeOptimizer` stores it: what `getConfig()` gives. */
interface SavedOptimizer {
  readonly optimizer: SavedInner;
  readonly everyNSteps: number;
  readonly currentStep: number;
  readonly overwriteEveryNSteps: number | null;
  readonly averages: readonly (AverageProgress & { readonly options: AverageOptions })[];
  readonly kept?: SavedAverages;
}

/** A wrapped optimizer, by the name under which tfjs knows its class. */
export interface SavedInner {
  readonly className: string;
  readonly config: serialization.ConfigDict;
}

/** The options of the averages beside their rates. */
interface SavedAverages {
  readonly precision: 'float32' | 'extended';
  readonly device: 'model' | 'cpu';
  readonly buffers: NonNullable<AveragesOptions['buffers']>;
  readonly include: readonly number[] | null;
  readonly exclude: readonly number[] | null;
}

/** Throws if a function is among the options, which no file can hold. */
export function saveConfig(run: EmaRun, options: AveragesOptions): serialization.ConfigDict {
  const { inner, averages, everyNSteps, currentStep, overwriteEveryNSteps } = run;
  const saved: SavedOptimizer = {
    optimizer: saveInner(inner),
    everyNSteps,
    currentStep,
    overwriteEveryNSteps,
    averages: averages.rates.map((rate) => ({ ...rate.save(), options: rate.savedOptions() })),
    kept: saveAverages(options),
  };
  return saved as unknown as serialization.ConfigDict;
}

/**
 * What the wrapped optimizer is recreated from, the options, and the progress of the averages.
 * @throws RangeError or TypeError if it is not what {@link saveConfig} gave
 */
export function loadConfig(config: serialization.ConfigDict): {
  optimizer: SavedInner;
  options: EMAOptimizerOptions;
  averages: readonly AverageProgress[];
} {
  const { optimizer, averages, kept, everyNSteps, currentStep, overwriteEveryNSteps } =
    config as unknown as SavedOptimizer;
  if (!Array.isArray(averages) || averages.length === 0) {
    throw rejection('averages', 'a list with at least one entry', averages);
  }
  checkEntries('averages', averages, 'a list', (_, progress, i) =>
    checkAverageProgress(progress as AverageProgress, i),
  );
  const counters = { everyNSteps, currentStep, overwriteEveryNSteps };
  const decays = averages.length > 1 ? { decays: averages.map(() => 0) } : {};
  return {
    optimizer,
    options: { ...counters, ...loadAverages(kept), ...decays },
    averages,
  };
}

/** The wrapped optimizer in a model's file. */
export function saveInner(inner: Optimizer): SavedInner {
  return { className: inner.getClassName(), config: inner.getConfig() };
}

/** Recreates an optimizer around the wrapped one, which is freed if that is refused. */
export function loadAround<T>(saved: SavedInner, around: (inner: Optimizer) => T): T {
  const inner = loadInner(saved);
  try {
    return around(inner);
  } catch (error) {
    inner.dispose();
    throw error;
  }
}

/** The wrapped optimizer, recreated; throws if tfjs does not know its class. */
function loadInner(saved: SavedInner): Optimizer {
  checkRecord('optimizer', saved);
  const { className, config } = saved as { className: unknown; config: unknown };
  if (typeof className !== 'string') throw rejection('className', 'a string', className);
  checkRecord('config', config);
  const { classNameMap } = serialization.SerializationMap.getMap();
  // Not what every object has, such as `constructor`.
  const known = Object.hasOwn(classNameMap, className) ? classNameMap[className] : undefined;
  if (!known)
    throw new Error(`the optimizer class ${brief(className)} is not registered with tfjs`);
  const [innerClass, fromConfig] = known;
  return fromConfig(innerClass, config as serialization.ConfigDict) as unknown as Optimizer;
}

/** The wrapped optimizer's weights, then the averages and, made for the occasion, how far they are. */
export async function readWeights(run: EmaRun): Promise<NamedTensor[]> {
  const own = saveWeights(listAverages(run), run);
  return [...markInner(await run.inner.getWeights()), ...own];
}

/** Checks what {@link readWeights} gave, and returns what loads it. */
export function prepareSaved(run: EmaRun, weights: readonly TensorState[]): () => Promise<void> {
  const { rates } = run.averages;
  const [own, others] = splitWeights(weights);
  const { ema, buffers, progress } = loadWeights(own, rates.length);
  const [first = []] = progress?.cohorts ?? [];
  const saved = rates.map((rate) => rate.save());
  // Where nothing has slots, no variable has taken a step.
  const hasSlots = others.some(({ name }, at) => at > 0 && !name.endsWith('/host'));
  const isBegun = hasSlots && first.some(({ nAveraged }) => nAveraged > 0);
  const lists = {
    ema,
    buffers,
    later: (variables: number) => (progress ? laterOf(progress, saved, variables) : []),
    isBegun,
    identities: new Map<string, string>(),
    own: [],
    isFromFile: run.isFromFile,
  };
  const loadAverages = prepareAverages(run, lists);
  const loadInner = prepareWeights(run.inner, others, run.averages.weightsOfModel());
  return async () => {
    await loadInner();
    run.averages.checkNotDisposed('loading');
    loadAverages(progress?.currentStep ?? run.currentStep);
    if (progress) run.currentStep = progress.currentStep;
    run.isFromFile = false;
    rates.forEach((rate, k) => first[k] && rate.goOn(first[k]));
  };
}

function saveWeights(
  { ema, buffers, cohorts }: ReturnType<typeof listAverages>,
  { averages, currentStep }: EmaRun,
): NamedTensor[] {
  const used = averages.cohorts.used;
  const counters = used.flatMap((cohort) =>
    cohort.flatMap((rate) => {
      const { nAveraged, lastStep, gathered } = rate.save();
      return [nAveraged, lastStep, gathered];
    }),
  );
  const places = cohorts.map((cohort) => used.indexOf(cohort));
  const numbers = [currentStep, used.length, ...counters, ...places];
  return [
    ...ema,
    ...buffers.map(({ name, tensor }) => ({ name: `${name}${ofBuffer}`, tensor })),
    { name: progressName, tensor: tensorOfNumbers(numbers) },
  ];
}

/** What {@link saveWeights} gave. Files of earlier versions have no progress in it. */
interface SavedWeights {
  readonly ema: readonly TensorState[];
  readonly buffers: readonly TensorState[];
  readonly progress: SavedProgress | null;
}

/** How far the averages are. */
interface SavedProgress {
  readonly currentStep: number;
  /** Of each cohort, for each of a variable's averages. */
  readonly cohorts: readonly (readonly AverageCounters[])[];
  /** For each variable its cohort. */
  readonly places: readonly number[];
}

/** Takes apart what {@link saveWeights} put together, of optimizers with `count` averages. */
function loadWeights(saved: readonly TensorState[], count: number): SavedWeights {
  const progress = saved.find(({ name }) => name === progressName);
  const others = saved.filter(({ name }) => name !== progressName);
  const isOfBuffer = ({ name }: TensorState): boolean => name.endsWith(ofBuffer);
  return {
    ema: others.filter((state) => !isOfBuffer(state)),
    buffers: others
      .filter(isOfBuffer)
      .map((state) => ({ ...state, name: state.name.slice(0, -ofBuffer.length) })),
    progress: progress ? loadProgress(progress, count) : null,
  };
}

/**
 * The progress of those averages that began later than the first, with the options of `like`.
 * @throws RangeError unless it is that of as many variables
 */
function laterOf(
  { cohorts: [, ...later], places }: SavedProgress,
  like: readonly AverageProgress[],
  variables: number,
): LaterAverages[] {
  if (places.length !== variables) {
    throw new RangeError(
      `${progressName} must hold ${variables} places, one per variable, got ${places.length}`,
    );
  }
  return later.map((cohort, c) => ({
    variables: places.flatMap((place, i) => (place === c + 1 ? [i] : [])),
    averages: like.map((one, k) => ({ ...one, ...cohort[k] })),
  }));
}

/** The names of averages that a wrapped optimizer has itself, so that they differ from those around it. */
function markInner<T extends { name: string }>(weights: readonly T[]): T[] {
  return weights.map((one) => (isAverage(one) ? { ...one, name: `${one.name}${ofInner}` } : one));
}

/** What {@link saveWeights} gave, and what is the wrapped optimizer's, under its own names again. */
function splitWeights(weights: readonly TensorState[]): [own: TensorState[], inner: TensorState[]] {
  const isOwn = (one: TensorState): boolean => isAverage(one) && !one.name.endsWith(ofInner);
  const inner = weights
    .filter((one) => !isOwn(one))
    .map((one) => {
      return isAverage(one) ? { ...one, name: one.name.slice(0, -ofInner.length) } : one;
    });
  return [weights.filter(isOwn), inner];
}

function loadProgress(saved: TensorState, count: number): SavedProgress {
  const numbers = numbersOf(progressName, saved);
  const [currentStep = NaN, cohortCount = NaN, ...rest] = numbers;
  checkInteger(`currentStep in ${progressName}`, currentStep, 0);
  checkInteger(`the cohorts in ${progressName}`, cohortCount, 1);
  const size = 3 * count;
  const cohorts = Array.from({ length: Math.min(cohortCount, rest.length) }, (_, c) =>
    Array.from({ length: count }, (__, k): AverageCounters => {
      const at = c * size + 3 * k;
      const [nAveraged = NaN, lastStep = NaN, gathered = NaN] = rest.slice(at, at + 3);
      const counters = { nAveraged, lastStep, gathered };
      checkAverageCounters(counters);
      return counters;
    }),
  );
  const places = rest.slice(cohortCount * size);
  places.forEach((place) => {
    checkInteger(`a place in ${progressName}`, place, 0);
    checkInterval(`a place in ${progressName}`, place, 0, cohortCount - 1);
  });
  return { currentStep, cohorts, places };
}

function isAverage({ name }: { name: string }): boolean {
  return averageName.test(name);
}

const progressName = 'averages/ema_progress';
/** What follows the variable's name in that of an average. */
const averageName = /\/ema(_progress|\d*(_remainder|_stand_in)?(_of_buffer)?)(_of_inner)*$/;
const ofBuffer = '_of_buffer';
const ofInner = '_of_inner';

function saveAverages(options: AveragesOptions): SavedAverages {
  const { precision = 'float32', device = 'model', buffers = 'copy', include, exclude } = options;
  if (options.policy) throw new Error('a policy that is a function cannot be saved with a model');
  return {
    precision,
    device,
    buffers,
    include: include === undefined ? null : saveNames(include),
    exclude: exclude === undefined ? null : saveNames(exclude),
  };
}

function loadAverages(saved: SavedAverages | undefined): AveragesOptions {
  if (saved === undefined) return {};
  checkRecord('kept', saved);
  const { include, exclude, ...options } = saved;
  return {
    ...options,
    ...(include && { include: loadNames('include', include) }),
    ...(exclude && { exclude: loadNames('exclude', exclude) }),
  };
}
