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
  type Schedulable,
} from 'polyak';

// The figures of the page are drawn by this code, on an optimizer with a learning rate of 0.1.

export function lambdaLR(optimizer: Schedulable) {
  // #region lambda-lr
  const schedule = new LambdaLR(optimizer, {
    lrLambda: (epoch) => 1 / Math.sqrt(1 + epoch),
  });
  // #endregion lambda-lr
  return schedule;
}

export function multiplicativeLR(optimizer: Schedulable) {
  // #region multiplicative-lr
  const schedule = new MultiplicativeLR(optimizer, {
    lrLambda: (epoch) => (epoch <= 50 ? 0.96 : 1),
  });
  // #endregion multiplicative-lr
  return schedule;
}

export function stepLR(optimizer: Schedulable) {
  // #region step-lr
  // 0.1, then 0.05 from epoch 30, 0.025 from epoch 60, …
  const schedule = new StepLR(optimizer, {
    stepSize: 30,
    gamma: 0.5,
  });
  // #endregion step-lr
  return schedule;
}

export function multiStepLR(optimizer: Schedulable) {
  // #region multi-step-lr
  // 0.1, then 0.05 from epoch 30, 0.025 from epoch 80
  const schedule = new MultiStepLR(optimizer, {
    milestones: [30, 80],
    gamma: 0.5,
  });
  // #endregion multi-step-lr
  return schedule;
}

export function constantLR(optimizer: Schedulable) {
  // #region constant-lr
  // 0.05, then 0.1 from epoch 40
  const schedule = new ConstantLR(optimizer, {
    factor: 0.5,
    totalIters: 40,
  });
  // #endregion constant-lr
  return schedule;
}

export function linearLR(optimizer: Schedulable) {
  // #region linear-lr
  // From 0.01 to 0.1 in 40 epochs
  const schedule = new LinearLR(optimizer, {
    startFactor: 0.1,
    totalIters: 40,
  });
  // #endregion linear-lr
  return schedule;
}

export function exponentialLR(optimizer: Schedulable) {
  // #region exponential-lr
  const schedule = new ExponentialLR(optimizer, { gamma: 0.95 });
  // #endregion exponential-lr
  return schedule;
}

export function polynomialLR(optimizer: Schedulable) {
  // #region polynomial-lr
  const schedule = new PolynomialLR(optimizer, {
    totalIters: 80,
    power: 2,
  });
  // #endregion polynomial-lr
  return schedule;
}

export function cosineAnnealingLR(optimizer: Schedulable) {
  // #region cosine-annealing-lr
  const schedule = new CosineAnnealingLR(optimizer, {
    tMax: 100,
    etaMin: 0.001,
  });
  // #endregion cosine-annealing-lr
  return schedule;
}

export function chainedScheduler(optimizer: Schedulable) {
  // #region chained-scheduler
  const schedule = new ChainedScheduler([
    new ConstantLR(optimizer, { factor: 0.1, totalIters: 20 }),
    new ExponentialLR(optimizer, { gamma: 0.97 }),
  ]);
  // #endregion chained-scheduler
  return schedule;
}

export function sequentialLR(optimizer: Schedulable) {
  // #region sequential-lr
  const warmup = new LinearLR(optimizer, {
    startFactor: 0.1,
    totalIters: 20,
  });
  const decay = new CosineAnnealingLR(optimizer, { tMax: 80 });
  const schedule = new SequentialLR(optimizer, {
    schedulers: [warmup, decay],
    milestones: [20],
  });
  // #endregion sequential-lr
  return schedule;
}

export function reduceLROnPlateau(optimizer: Schedulable) {
  // #region reduce-lr-on-plateau
  const schedule = new ReduceLROnPlateau(optimizer, {
    factor: 0.5,
    patience: 10,
  });
  // #endregion reduce-lr-on-plateau
  return schedule;
}

export function cyclicLR(optimizer: Schedulable) {
  // #region cyclic-lr
  const schedule = new CyclicLR(optimizer, {
    baseLr: 0.01,
    maxLr: 0.1,
    stepSizeUp: 200,
    mode: 'triangular2',
  });
  // #endregion cyclic-lr
  return schedule;
}

export function oneCycleLR(optimizer: Schedulable) {
  // #region one-cycle-lr
  const schedule = new OneCycleLR(optimizer, {
    maxLr: 0.1,
    epochs: 10,
    stepsPerEpoch: 100,
  });
  // #endregion one-cycle-lr
  return schedule;
}

export function cosineAnnealingWarmRestarts(
  optimizer: Schedulable,
) {
  // #region cosine-annealing-warm-restarts
  // Restarts at epochs 15 and 45
  const schedule = new CosineAnnealingWarmRestarts(optimizer, {
    t0: 15,
    tMult: 2,
  });
  // #endregion cosine-annealing-warm-restarts
  return schedule;
}

export function swaLR(optimizer: Schedulable) {
  // #region swa-lr
  const swaStart = 60;
  const schedule = new CosineAnnealingLR(optimizer, { tMax: 100 });
  const swaSchedule = new SWALR(optimizer, { swaLr: 0.05 });

  const onEpochEnd = (epoch: number) => {
    if (epoch >= swaStart) swaSchedule.step();
    else schedule.step();
  };
  // #endregion swa-lr
  return onEpochEnd;
}
