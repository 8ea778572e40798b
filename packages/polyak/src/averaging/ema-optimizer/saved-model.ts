import { serialization, type Optimizer } from '@tensorflow/tfjs-core';
import type { NamedTensor, TensorState } from '../../checkpoint/state-dict.ts';
import type { AverageOptions, AverageProgress, AverageRate } from '../decay/average-rate.ts';
import type { AveragesOptions } from '../kept/options.ts';
import type { EMAOptimizerOptions } from './options.ts';
import { loadNames, saveNames } from '../kept/weight-policy.ts';

/** An `EMAOptimizer` as `model.save` with `includeOptimizer` stores it: what `getConfig()` gives. */
interface SavedOptimizer {
  readonly optimizer: { readonly className: string; readonly config: serialization.ConfigDict };
  readonly everyNSteps: number;
  readonly currentStep: number;
  readonly overwriteEveryNSteps: number | null;
  readonly averages: readonly (AverageProgress & { readonly options: AverageOptions })[];
  readonly kept?: SavedAverages;
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
export function saveConfig(
  inner: Optimizer,
  counters: Pick<SavedOptimizer, 'everyNSteps' | 'currentStep' | 'overwriteEveryNSteps'>,
  rates: readonly AverageRate[],
  options: AveragesOptions,
): serialization.ConfigDict {
  const saved: SavedOptimizer = {
    optimizer: { className: inner.getClassName(), config: inner.getConfig() },
    ...counters,
    averages: rates.map((rate) => ({ ...rate.save(), options: rate.savedOptions() })),
    kept: saveAverages(options),
  };
  return saved as unknown as serialization.ConfigDict;
}

/** The optimizer that was wrapped, made anew, the options, and where the averages were. */
export function loadConfig(config: serialization.ConfigDict): {
  inner: Optimizer;
  options: EMAOptimizerOptions;
  averages: readonly AverageProgress[];
} {
  const { optimizer, averages, kept, ...counters } = config as unknown as SavedOptimizer;
  const { className, config: innerConfig } = optimizer;
  const known = serialization.SerializationMap.getMap().classNameMap[className];
  if (!known) throw new Error(`the optimizer class ${className} is not registered with tfjs`);
  const [innerClass, fromConfig] = known;
  const decays = averages.length > 1 ? { decays: averages.map(() => 0) } : {};
  return {
    inner: fromConfig(innerClass, innerConfig) as unknown as Optimizer,
    options: { ...counters, ...loadAverages(kept), ...decays },
    averages,
  };
}

/** The averages of the trained weights and those of the others, in one list that tells them apart. */
export function saveWeights({ ema, buffers }: Record<'ema' | 'buffers', NamedTensor[]>) {
  return [...ema, ...buffers.map(({ name, tensor }) => ({ name: `${name}${ofBuffer}`, tensor }))];
}

/** What {@link saveWeights} put together. */
export function loadWeights(
  saved: readonly TensorState[],
): Record<'ema' | 'buffers', TensorState[]> {
  const isOfBuffer = ({ name }: TensorState): boolean => name.endsWith(ofBuffer);
  return {
    ema: saved.filter((state) => !isOfBuffer(state)),
    buffers: saved
      .filter(isOfBuffer)
      .map((state) => ({ ...state, name: state.name.slice(0, -ofBuffer.length) })),
  };
}

/** Whether it is one of those that {@link saveWeights} gave. */
export function isSavedAverage({ name }: NamedTensor): boolean {
  return averageName.test(name);
}

/** What follows the variable's name in that of an average. */
const averageName = /\/ema\d*(_remainder|_stand_in)?(_of_buffer)?$/;
const ofBuffer = '_of_buffer';

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
  if (!saved) return {};
  const { include, exclude, ...options } = saved;
  return {
    ...options,
    ...(include && { include: loadNames(include) }),
    ...(exclude && { exclude: loadNames(exclude) }),
  };
}
