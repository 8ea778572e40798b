import { outOfRange } from '../../argument.ts';
import { checkOptionNames } from '../../options.ts';
import { checkFiniteAtLeast } from '../../optim/base/options.ts';

/** Options of `SWAG`. */
export interface SWAGOptions {
  /**
   * Collect the weights only with every N-th call of `update`, at least 1.
   * @defaultValue `1`
   */
  everyNSteps?: number;
  /**
   * The smallest variance of a weight in samples, at least 0.
   * @defaultValue `1e-30`
   */
  varianceFloor?: number;
}

/** Options of a sample from `SWAG`. */
export interface SampleOptions {
  /**
   * What the variances are multiplied by, at least 0: 0 gives the mean.
   * @defaultValue `1`
   */
  scale?: number;
  /** An integer that determines the sample; by default, each is another one. */
  seed?: number;
}

/** The options with their defaults; throws for a name that there is not, or a value outside its range. */
export function swagOptions(options: SWAGOptions): Required<SWAGOptions> {
  checkOptionNames('SWAG', options, ['everyNSteps', 'varianceFloor'], {
    varClamp: 'varianceFloor',
  });
  const { everyNSteps = 1, varianceFloor = 1e-30 } = options;
  checkFiniteAtLeast('varianceFloor', varianceFloor, 0);
  return { everyNSteps, varianceFloor };
}

/** The same for a sample. */
export function sampleOptions({
  scale = 1,
  seed,
}: SampleOptions): SampleOptions & { scale: number } {
  checkFiniteAtLeast('scale', scale, 0);
  if (seed !== undefined && !Number.isInteger(seed)) throw outOfRange('seed', 'an integer', seed);
  return { scale, ...(seed !== undefined && { seed }) };
}
