import type { ScheduledGroup } from 'polyak';
import * as examples from '../../examples/schedules.ts';

/** The learning rates that an example's schedule gives: one for each epoch or batch. */
export interface Curve {
  lrs: number[];
  unit: 'epoch' | 'step';
  /** Of schedules that watch a metric: its values, for the same epochs. */
  metrics?: number[];
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
  ReduceLROnPlateau: byMetric(),
  CyclicLR: { lrs: run((group) => stepOf(examples.cyclicLR(group)), 1000), unit: 'step' },
  OneCycleLR: { lrs: run((group) => stepOf(examples.oneCycleLR(group)), 1000), unit: 'step' },
  CosineAnnealingWarmRestarts: byEpochs(examples.cosineAnnealingWarmRestarts),
  SWALR: { lrs: run(examples.swaLR, 100), unit: 'epoch' },
};

interface Optimizer {
  paramGroups: ScheduledGroup[];
}

/** The curve of an example that is stepped after each of 100 epochs. */
function byEpochs(make: (optimizer: Optimizer) => { step: () => void }): Curve {
  return { lrs: run((optimizer) => stepOf(make(optimizer)), 100), unit: 'epoch' };
}

/** The metric falls to a plateau, falls again once the learning rate has, and stays. */
function byMetric(): Curve {
  const metrics = Array.from({ length: 100 }, (_, epoch) => {
    if (epoch < 25) return 1 - 0.02 * epoch;
    if (epoch < 36) return 0.52;
    return Math.max(0.3, 0.52 - 0.01 * (epoch - 36));
  });
  const step = (optimizer: Optimizer) => {
    const schedule = examples.reduceLROnPlateau(optimizer);
    return (epoch: number) => schedule.step(metrics[epoch] ?? NaN);
  };
  return { lrs: run(step, metrics.length), unit: 'epoch', metrics };
}

function stepOf(schedule: { step: () => void }): () => void {
  return () => schedule.step();
}

/** The learning rate in each of `count` epochs; what `make` returns is called at the end of each. */
function run(make: (optimizer: Optimizer) => (epoch: number) => void, count: number): number[] {
  const group = { lr: 0.1, momentum: 0.9 };
  const onEnd = make({ paramGroups: [group] });
  return Array.from({ length: count }, (_, epoch) => {
    const { lr } = group;
    if (epoch < count - 1) onEnd(epoch);
    return lr;
  });
}
