import * as examples from '../examples/schedules.ts';
import { curveOf } from './schedule-setup.ts';

/** The learning rates that an example's schedule gives: one for each epoch or batch. */
export interface Curve {
  lrs: number[];
  unit: 'epoch' | 'step';
}

/** A metric that falls to a plateau, falls again once the learning rate has, and stays. */
export const plateauMetrics = Array.from({ length: 100 }, (_, epoch) => {
  if (epoch < 25) return 1 - 0.02 * epoch;
  if (epoch < 36) return 0.52;
  return Math.max(0.3, 0.52 - 0.01 * (epoch - 36));
});

/** A schedule that is given the metric. */
export function watching(schedule: { step: (metric: number) => void }): { step: () => void } {
  let epoch = 0;
  return { step: () => schedule.step(plateauMetrics[epoch++] ?? NaN) };
}

export const curves: Record<string, Curve> = {
  LambdaLR: byEpochs(examples.lambdaLR),
  MultiplicativeLR: byEpochs(examples.multiplicativeLR),
  StepLR: byEpochs(examples.stepLR),
  MultiStepLR: byEpochs(examples.multiStepLR),
  ConstantLR: byEpochs(examples.constantLR),
  LinearLR: byEpochs(examples.linearLR),
  ExponentialLR: byEpochs(examples.exponentialLR),
  PolynomialLR: byEpochs(examples.polynomialLR),
  CosineAnnealingLR: byEpochs(examples.cosineAnnealingLR),
  ChainedScheduler: byEpochs(examples.chainedScheduler),
  SequentialLR: byEpochs(examples.sequentialLR),
  ReduceLROnPlateau: byEpochs((optimizer) => watching(examples.reduceLROnPlateau(optimizer))),
  CyclicLR: { lrs: curveOf(examples.cyclicLR, 1000), unit: 'step' },
  OneCycleLR: { lrs: curveOf(examples.oneCycleLR, 1000), unit: 'step' },
  CosineAnnealingWarmRestarts: byEpochs(examples.cosineAnnealingWarmRestarts),
  SWALR: byEpochs((optimizer) => {
    const onEpochEnd = examples.swaLR(optimizer);
    let epoch = 0;
    return { step: () => onEpochEnd(epoch++) };
  }),
};

/** The curve of an example that is stepped after each of 100 epochs. */
function byEpochs(make: Parameters<typeof curveOf>[0]): Curve {
  return { lrs: curveOf(make, 100), unit: 'epoch' };
}
