import {
  ChainedScheduler,
  ConstantLR,
  CosineAnnealingLR,
  CosineAnnealingWarmRestarts,
  CyclicLR,
  ExponentialLR,
  LambdaLR,
  LinearLR,
  MultiplicativeLR,
  MultiStepLR,
  OneCycleLR,
  PolynomialLR,
  ReduceLROnPlateau,
  SequentialLR,
  StepLR,
  SWALR,
} from 'polyak';
import { choice, flag, range, setup, type ScheduleSetup } from './schedule-setup.ts';
import { plateauMetrics, watching } from './schedule-curves.ts';

const lambdas: Record<string, (epoch: number) => number> = {
  '(epoch) => 1 / Math.sqrt(1 + epoch)': (epoch) => 1 / Math.sqrt(1 + epoch),
  '(epoch) => 0.95 ** epoch': (epoch) => 0.95 ** epoch,
  '(epoch) => (epoch < 5 ? 0 : 1)': (epoch) => (epoch < 5 ? 0 : 1),
  '(epoch) => Math.min(1, (epoch + 1) / 20)': (epoch) => Math.min(1, (epoch + 1) / 20),
};

const factors: Record<string, (epoch: number) => number> = {
  '(epoch) => (epoch <= 50 ? 0.96 : 1)': (epoch) => (epoch <= 50 ? 0.96 : 1),
  '() => 0.97': () => 0.97,
  '(epoch) => (epoch % 25 === 0 ? 0.5 : 1)': (epoch) => (epoch % 25 === 0 ? 0.5 : 1),
};

const one = () => 1;

/** What the reader can set in each schedule's figure; as it begins, the figure is that of the example. */
export const setups: Record<string, ScheduleSetup> = {
  LambdaLR: setup({
    controls: { lrLambda: choice(Object.keys(lambdas)) },
    make: (optimizer, { lrLambda }) =>
      new LambdaLR(optimizer, { lrLambda: lambdas[lrLambda] ?? one }),
    code: ({ lrLambda }) => `new LambdaLR(optimizer, { lrLambda: ${lrLambda} })`,
  }),
  MultiplicativeLR: setup({
    controls: { lrLambda: choice(Object.keys(factors)) },
    make: (optimizer, { lrLambda }) =>
      new MultiplicativeLR(optimizer, { lrLambda: factors[lrLambda] ?? one }),
    code: ({ lrLambda }) => `new MultiplicativeLR(optimizer, { lrLambda: ${lrLambda} })`,
  }),
  StepLR: setup({
    controls: { stepSize: range(1, 100, 1, 30), gamma: range(0, 1.2, 0.05, 0.5) },
    make: (optimizer, options) => new StepLR(optimizer, options),
  }),
  MultiStepLR: setup({
    controls: {
      first: range(1, 100, 1, 30),
      second: range(1, 100, 1, 80),
      gamma: range(0, 1.2, 0.05, 0.5),
    },
    make: (optimizer, { first, second, gamma }) =>
      new MultiStepLR(optimizer, { milestones: [first, second].sort((a, b) => a - b), gamma }),
    code: ({ first, second, gamma }) =>
      `new MultiStepLR(optimizer, { milestones: [${Math.min(first, second)}, ${Math.max(first, second)}], gamma: ${gamma} })`,
  }),
  ConstantLR: setup({
    controls: { factor: range(0, 1, 0.05, 0.5), totalIters: range(0, 100, 1, 40) },
    make: (optimizer, options) => new ConstantLR(optimizer, options),
  }),
  LinearLR: setup({
    controls: {
      startFactor: range(0.05, 1, 0.05, 0.1),
      endFactor: range(0, 1, 0.05, 1),
      totalIters: range(1, 100, 1, 40),
    },
    make: (optimizer, options) => new LinearLR(optimizer, options),
  }),
  ExponentialLR: setup({
    controls: { gamma: range(0.8, 1.02, 0.01, 0.95) },
    make: (optimizer, options) => new ExponentialLR(optimizer, options),
  }),
  PolynomialLR: setup({
    controls: { totalIters: range(1, 100, 1, 80), power: range(0.25, 4, 0.25, 2) },
    make: (optimizer, options) => new PolynomialLR(optimizer, options),
  }),
  CosineAnnealingLR: setup({
    controls: { tMax: range(1, 200, 1, 100), etaMin: range(0, 0.1, 0.001, 0.001) },
    make: (optimizer, options) => new CosineAnnealingLR(optimizer, options),
  }),
  ChainedScheduler: setup({
    controls: {
      factor: range(0, 1, 0.05, 0.1),
      totalIters: range(0, 100, 1, 20),
      gamma: range(0.8, 1.02, 0.01, 0.97),
    },
    make: (optimizer, { factor, totalIters, gamma }) =>
      new ChainedScheduler([
        new ConstantLR(optimizer, { factor, totalIters }),
        new ExponentialLR(optimizer, { gamma }),
      ]),
    code: ({ factor, totalIters, gamma }) =>
      `new ChainedScheduler([new ConstantLR(optimizer, { factor: ${factor}, totalIters: ${totalIters} }), new ExponentialLR(optimizer, { gamma: ${gamma} })])`,
  }),
  SequentialLR: setup({
    controls: {
      startFactor: range(0.05, 1, 0.05, 0.1),
      milestone: range(1, 99, 1, 20),
      tMax: range(1, 200, 1, 80),
    },
    make(optimizer, { startFactor, milestone, tMax }) {
      const warmup = new LinearLR(optimizer, { startFactor, totalIters: milestone });
      const decay = new CosineAnnealingLR(optimizer, { tMax });
      return new SequentialLR(optimizer, {
        schedulers: [warmup, decay],
        milestones: [milestone],
      });
    },
    code: ({ startFactor, milestone, tMax }) =>
      `new SequentialLR(optimizer, { schedulers: [new LinearLR(optimizer, { startFactor: ${startFactor}, totalIters: ${milestone} }), new CosineAnnealingLR(optimizer, { tMax: ${tMax} })], milestones: [${milestone}] })`,
  }),
  ReduceLROnPlateau: setup({
    controls: {
      factor: range(0, 0.95, 0.05, 0.5),
      patience: range(0, 40, 1, 10),
      threshold: range(0, 0.01, 0.0001, 0.0001),
      cooldown: range(0, 40, 1, 0),
    },
    make: (optimizer, options) => watching(new ReduceLROnPlateau(optimizer, options)),
    metrics: plateauMetrics,
  }),
  CyclicLR: setup({
    unit: 'step',
    length: 1000,
    controls: {
      baseLr: range(0, 0.1, 0.005, 0.01),
      maxLr: range(0, 0.1, 0.005, 0.1),
      stepSizeUp: range(10, 500, 10, 200),
      stepSizeDown: range(10, 500, 10, 200),
      mode: choice(['triangular', 'triangular2', 'exp_range'], 'triangular2'),
      gamma: range(0.99, 1, 0.001, 1),
    },
    make: (optimizer, options) => new CyclicLR(optimizer, options),
  }),
  OneCycleLR: setup({
    unit: 'step',
    length: 1000,
    controls: {
      maxLr: range(0.01, 0.1, 0.01, 0.1),
      pctStart: range(0, 1, 0.05, 0.3),
      divFactor: range(1, 50, 1, 25),
      finalDivFactor: range(1, 10000, 1, 10000),
      annealStrategy: choice(['cos', 'linear']),
      threePhase: flag(false),
    },
    make: (optimizer, options) => new OneCycleLR(optimizer, { totalSteps: 1000, ...options }),
  }),
  CosineAnnealingWarmRestarts: setup({
    controls: {
      t0: range(1, 100, 1, 15),
      tMult: range(1, 4, 1, 2),
      etaMin: range(0, 0.1, 0.005, 0),
    },
    make: (optimizer, options) => new CosineAnnealingWarmRestarts(optimizer, options),
  }),
  SWALR: setup({
    controls: {
      swaStart: range(0, 99, 1, 60),
      swaLr: range(0, 0.1, 0.005, 0.05),
      annealEpochs: range(0, 50, 1, 10),
      annealStrategy: choice(['cos', 'linear']),
    },
    make(optimizer, { swaStart, ...options }) {
      const schedule = new CosineAnnealingLR(optimizer, { tMax: 100 });
      const swaSchedule = new SWALR(optimizer, options);
      let epoch = 0;
      return { step: () => (epoch++ >= swaStart ? swaSchedule : schedule).step() };
    },
    code: ({ swaStart, swaLr, annealEpochs, annealStrategy }) =>
      `new SWALR(optimizer, { swaLr: ${swaLr}, annealEpochs: ${annealEpochs}, annealStrategy: '${annealStrategy}' }), from epoch ${swaStart}`,
  }),
};
