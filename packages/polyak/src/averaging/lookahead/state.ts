import { checkInteger, checkInterval, checkKeys } from '../../argument.ts';
import { checkTensorStates } from '../../checkpoint/state-dict.ts';
import type { EMAOptimizerState, LookaheadState } from '../ema-optimizer/saved-state.ts';

const fields: (keyof LookaheadState)[] = [
  'className',
  'optimizer',
  'slow',
  'syncPeriod',
  'slowStepSize',
  'currentStep',
  'identities',
];

/** The state of slow weights, of what has been read as averages. */
export function fromAverages(
  { className, optimizer, ema, currentStep, everyNSteps, identities = [] }: EMAOptimizerState,
  slowStepSize: number,
): LookaheadState {
  return {
    className,
    optimizer,
    slow: ema,
    syncPeriod: everyNSteps,
    slowStepSize,
    currentStep,
    identities,
  };
}

/** The same as averages, which are checked as such; throws for what they do not have. */
export function toAverages(state: LookaheadState): EMAOptimizerState {
  checkKeys('state', state, fields);
  const { className, optimizer, slow, currentStep, syncPeriod, slowStepSize, identities } = state;
  checkTensorStates('slow', slow);
  checkInteger('currentStep', currentStep, 0);
  checkInteger('syncPeriod', syncPeriod, 1);
  checkInterval('slowStepSize', slowStepSize, 0, 1);
  return {
    className,
    optimizer,
    ema: slow,
    buffers: [],
    precision: 'float32',
    currentStep,
    everyNSteps: syncPeriod,
    overwriteEveryNSteps: null,
    averages: [
      {
        nAveraged: currentStep,
        lastStep: currentStep,
        gathered: 0,
        options: { decay: 1 - slowStepSize },
      },
    ],
    identities,
  };
}
