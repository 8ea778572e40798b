import { checkInteger } from '../../argument.ts';
import { checkOptionNames } from '../../options.ts';
import { averageOptionNames } from './average-rate.ts';
import { withInit, type AverageInit } from './decay-init.ts';
import { makeRate, type DecayOptions } from './decay.ts';

/** Options of {@link weightProfile}: the options of the average. */
export interface WeightProfileOptions extends DecayOptions {
  /**
   * Average only after every N-th step, at least 1.
   * @defaultValue `1`
   */
  everyNSteps?: number;
  /**
   * The number of steps already taken, at least 0.
   * @defaultValue `0`
   */
  currentStep?: number;
  /**
   * The initial value of the average.
   * @defaultValue `'weights'`
   */
  init?: AverageInit;
}

/**
 * The share of each step's weights in the average after `steps` steps: at index 0 that of the initial average, and at
 * index i that of the weights after the i-th step. The shares sum to 1.
 *
 * @param options - the options of the average; the default decay is 0.9999
 * @param steps - an integer of at least 0
 * @throws RangeError or TypeError for an option outside its range
 * @example
 * ```ts
 * weightProfile({ decay: 0.5 }, 2); // 0.25, 0.25, 0.5
 * ```
 */
export function weightProfile(options: WeightProfileOptions, steps: number): Float64Array {
  checkInteger('steps', steps, 0);
  const rates = ratesOf(options, steps);
  const profile = new Float64Array(steps + 1);
  let rest = 1;
  for (const [i, rate] of rates.reverse()) {
    profile[i] = rest * rate;
    rest *= 1 - rate;
  }
  profile[0] = rest;
  return profile;
}

const optionNames: readonly string[] = [...averageOptionNames, 'everyNSteps', 'currentStep'];

/** What options are called elsewhere, or by an optimizer of several averages. */
const aliases = {
  emaDecay: 'decay',
  emaMomentum: 'decay',
  momentum: 'decay',
  beta: 'decay',
  decays: 'decay',
  updateEvery: 'everyNSteps',
};

/** The number of each step that an update follows, with the rate of that update, in order. */
function ratesOf(options: WeightProfileOptions, steps: number): [number, number][] {
  checkOptionNames('weightProfile', options, optionNames, aliases);
  const { everyNSteps = 1, currentStep = 0, init = 'weights' } = options;
  checkInteger('everyNSteps', everyNSteps, 1);
  checkInteger('currentStep', currentStep, 0);
  const rateOf = withInit(makeRate(options, 0.9999), init);
  const rates: [number, number][] = [];
  // An update follows the steps that find a multiple of everyNSteps taken, as in EMAOptimizer.
  const first = 1 + ((everyNSteps - (currentStep % everyNSteps)) % everyNSteps);
  for (let i = first; i <= steps; i += everyNSteps) {
    const interval = i === first ? first : everyNSteps;
    rates.push([i, rateOf({ nAveraged: rates.length, step: currentStep + i, interval })]);
  }
  return rates;
}
