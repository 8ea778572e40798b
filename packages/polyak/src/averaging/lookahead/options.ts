import { checkInteger, checkInterval } from '../../argument.ts';
import { checkOptionNames } from '../../options.ts';

/** Options of `Lookahead`. */
export interface LookaheadOptions {
  /**
   * The number of steps of the wrapped optimizer between two steps of the slow weights, at least 1: `k` in the paper.
   * @defaultValue `5`
   */
  syncPeriod?: number;
  /**
   * How far the slow weights move toward the fast ones at each of their steps, in [0, 1]: `α` in the paper.
   * @defaultValue `0.5`
   */
  slowStepSize?: number;
  /**
   * The number of steps already taken, for a resumed run.
   * @defaultValue `0`
   */
  currentStep?: number;
}

/** The options with their defaults; throws for a name that there is not, or a value outside its range. */
export function lookaheadOptions(options: LookaheadOptions): Required<LookaheadOptions> {
  checkOptionNames('Lookahead', options, ['syncPeriod', 'slowStepSize', 'currentStep'], aliases);
  const { syncPeriod = 5, slowStepSize = 0.5, currentStep = 0 } = options;
  checkInteger('syncPeriod', syncPeriod, 1);
  checkInterval('slowStepSize', slowStepSize, 0, 1);
  checkInteger('currentStep', currentStep, 0);
  return { syncPeriod, slowStepSize, currentStep };
}

/** What options are called in the paper, and in implementations for PyTorch. */
const aliases = {
  k: 'syncPeriod',
  laSteps: 'syncPeriod',
  alpha: 'slowStepSize',
  laAlpha: 'slowStepSize',
};
