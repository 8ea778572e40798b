import { checkInteger, checkInterval, checkOneOf } from '../../argument.ts';
import { checkOptionNames } from '../../options.ts';

/** A decay that follows half a cosine over the steps of a run. Plain data: it is saved with the run. */
export interface CosineDecay {
  /** The kind of schedule. */
  readonly kind: 'cosine';
  /** The decay at the first step, in [0, 1]. */
  readonly start: number;
  /** The decay from step `steps + 1` on, in [0, 1]. */
  readonly end: number;
  /** The number of steps of the run, at least 1. */
  readonly steps: number;
}

/** Options of {@link cosineDecay}. */
export interface CosineDecayOptions {
  /**
   * The decay at the first step, in [0, 1].
   * @defaultValue `0.996`
   */
  start?: number;
  /**
   * The decay at the end of the run and after it, in [0, 1].
   * @defaultValue `1`
   */
  end?: number;
  /** The number of steps of the run, at least 1. */
  steps: number;
}

/**
 * A decay for the teachers of self-supervised models. With t of T steps before this one, it is
 * `end − (end − start) · (1 + cos(π t / T)) / 2`, as in BYOL (Grill et al. 2020, arXiv:2006.07733) and DINO (Caron et
 * al. 2021, arXiv:2104.14294): the teacher follows at first, and stands still at the end.
 *
 * @param options - the number of steps, and the decay at both ends
 * @returns plain data, for the option `decay`
 * @throws RangeError or TypeError for an option outside its range
 * @example
 * ```ts
 * const opt = new EMAOptimizer(new Adam(), { decay: cosineDecay({ steps: 10_000 }) });
 * ```
 */
export function cosineDecay(options: CosineDecayOptions): CosineDecay {
  checkOptionNames('cosineDecay', options, ['steps', 'start', 'end'], aliases);
  const { start = 0.996, end = 1, steps } = options;
  checkInteger('steps', steps, 1);
  checkInterval('start', start, 0, 1);
  checkInterval('end', end, 0, 1);
  return { kind: 'cosine', start, end, steps };
}

/** Its names elsewhere. */
const aliases = {
  baseMomentum: 'start',
  baseValue: 'start',
  momentumTeacher: 'start',
  tauBase: 'start',
  finalValue: 'end',
  totalSteps: 'steps',
  maxSteps: 'steps',
  tMax: 'steps',
};

export function isSchedule(decay: unknown): decay is CosineDecay {
  return typeof decay === 'object' && decay !== null;
}

/**
 * The rate, 1 − decay, of each step, which is counted from 1.
 * @throws RangeError or TypeError unless it is a schedule with values in their ranges
 */
export function cosineRate(decay: CosineDecay): (step: number) => number {
  checkOptionNames('decay', decay, ['kind', 'start', 'end', 'steps']);
  checkOneOf('decay.kind', decay.kind, ['cosine']);
  const { start, end, steps } = decay;
  checkInterval('decay.start', start, 0, 1);
  checkInterval('decay.end', end, 0, 1);
  checkInteger('decay.steps', steps, 1);
  // (1 + cos 2a) / 2 is cos² a, which keeps its digits where it is close to 0.
  return (step) =>
    step > steps
      ? 1 - end
      : 1 - end + (end - start) * Math.cos(quarter * ((step - 1) / steps)) ** 2;
}

const quarter = Math.PI / 2;
