import type { Variable } from '@tensorflow/tfjs-core';
import { checkInterval, checkOneOf, rejection } from '../../argument.ts';
import { checkModelOrVariables, type LayersModelLike } from '../../layers-model.ts';
import { AverageRate, averageOptionNames, type AverageOptions } from '../decay/average-rate.ts';
import type { WeightPolicyOptions } from './weight-policy.ts';

/** Options of an `EMAOptimizer`'s averages. */
export interface AveragesOptions extends AverageOptions, WeightPolicyOptions {
  /**
   * Maintain multiple averages in the same pass, each with its decay in [0, 1]; instead of `decay`, `halfLife`, `horizon`
   * and `sigmaRel`.
   */
  decays?: readonly number[];
  /**
   * In float32, an average with decay d stops moving when it differs from the weights by less than 2^-25 / (1 - d) of
   * their size. `'extended'` also stores the rounding error of each update: twice the memory, about twice the digits.
   * @defaultValue `'float32'`
   */
  precision?: 'float32' | 'extended';
  /**
   * Where to store the averages: on the device of the model, or in CPU memory. For the CPU, the weights of each update are
   * read back while training continues, and `join()` waits until all have arrived.
   * @defaultValue `'model'`
   */
  device?: 'model' | 'cpu';
  /**
   * The model, or variables, whose other weights to include, as specified by `buffers`. By default, only variables that the
   * optimizer updates are averaged.
   */
  model?: LayersModelLike | readonly Variable[];
}

/** The names of {@link AveragesOptions}. */
export const averagesOptionNames = [
  ...averageOptionNames,
  'decays',
  'precision',
  'device',
  'model',
  'include',
  'exclude',
  'buffers',
  'policy',
] as const satisfies (keyof AveragesOptions)[];

/** Throws for an option that says wrongly where or how exactly the averages are kept. */
export function checkAverages({ precision, device, model }: AveragesOptions): void {
  if (precision !== undefined) checkOneOf('precision', precision, ['float32', 'extended']);
  if (device !== undefined) checkOneOf('device', device, ['model', 'cpu']);
  if (model !== undefined) checkModelOrVariables('model', model);
}

/** The rate of each average. */
export function averageRates(options: AveragesOptions, firstStep: number): AverageRate[] {
  const { decays, decay, halfLife, horizon, sigmaRel } = options;
  const one = rateOptions(options);
  if (decays === undefined) return [new AverageRate(one, firstStep)];
  if ([decay, halfLife, horizon, sigmaRel].some((given) => given !== undefined)) {
    throw new TypeError('only one of decays and decay, halfLife, horizon or sigmaRel may be given');
  }
  if (!Array.isArray(decays) || decays.length === 0) {
    throw rejection('decays', 'a list of at least one number in [0, 1]', decays);
  }
  return decays.map((each: number, k) => {
    checkInterval(`decays[${k}]`, each, 0, 1);
    return new AverageRate({ ...one, decay: each }, firstStep);
  });
}

/** Those options that say how an average forgets: they are saved with a run. */
function rateOptions(options: AverageOptions): AverageOptions {
  const given = averageOptionNames.filter((name) => options[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, options[name]]));
}
