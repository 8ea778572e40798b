/** What the path of an optimizer is recorded for: each of the options at each learning rate. */
export interface PathSettings {
  lrs: readonly number[];
  options: readonly Readonly<Record<string, unknown>>[];
}

/** The recorded paths: by surface, by options, by learning rate; x and y by turns, to three decimals. */
export interface RecordedPaths extends PathSettings {
  ravine: number[][][];
  valley: number[][][];
  /** The averages that the optimizer itself keeps, of those that do. */
  averages?: { ravine: number[][][]; valley: number[][][] };
}

const adaptive = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5];

export const pathSettings = {
  SGD: {
    lrs: [0.005, 0.01, 0.02, 0.05, 0.09, 0.11],
    options: [{}, { momentum: 0.9 }, { momentum: 0.9, nesterov: true }],
  },
  Adam: {
    lrs: adaptive,
    options: [{}, { betas: [0.9, 0.9] }, { betas: [0.5, 0.999] }, { amsgrad: true }],
  },
  AdamW: {
    lrs: adaptive,
    options: [{}, { weightDecay: 0.1 }, { weightDecay: 0.5 }],
  },
  Adamax: {
    lrs: adaptive,
    options: [{}, { betas: [0.9, 0.9] }, { betas: [0.5, 0.999] }],
  },
  NAdam: {
    lrs: adaptive,
    options: [{}, { betas: [0.9, 0.9] }, { momentumDecay: 0.4 }, { correctedProduct: false }],
  },
  RAdam: {
    lrs: [0.005, 0.01, 0.02, 0.05, 0.07, 0.1],
    options: [{}, { betas: [0.9, 0.99] }, { betas: [0.9, 0.9] }],
  },
  RMSprop: {
    lrs: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2],
    options: [{}, { alpha: 0.9 }, { momentum: 0.9 }, { centered: true }],
  },
  Adagrad: {
    lrs: [0.05, 0.1, 0.2, 0.5, 1, 2],
    options: [{}, { initialAccumulatorValue: 10 }, { lrDecay: 0.05 }],
  },
  Adadelta: {
    lrs: [0.5, 1, 2, 5, 10, 50],
    options: [{}, { rho: 0.5 }, { rho: 0.99 }, { eps: 1e-4 }],
  },
  Adafactor: {
    lrs: [0.01, 0.02, 0.05, 0.1, 0.2, 0.5],
    options: [{}, { beta2Decay: -0.5 }, { d: 2 }, { eps: [null, 0.5] }],
  },
  ASGD: {
    lrs: [0.005, 0.01, 0.02, 0.05, 0.09, 0.11],
    options: [{ t0: 20 }, { t0: 50 }, { t0: 20, lambd: 1 }],
  },
  Rprop: {
    lrs: [0.001, 0.01, 0.05, 0.1, 0.2, 0.5],
    options: [{}, { etas: [0.5, 1.05] }, { etas: [0.8, 1.2] }, { stepSizes: [1e-6, 0.1] }],
  },
  LBFGS: {
    lrs: [0.1, 0.2, 0.5, 1],
    options: [{}, { lineSearchFn: 'strongWolfe' }, { historySize: 1 }],
  },
} satisfies Record<string, PathSettings>;

export type PathName = keyof typeof pathSettings;

/** A path ends where it is this far off. */
export const farOff = 100;
