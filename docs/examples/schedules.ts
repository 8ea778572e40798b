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
  const schedule = new LambdaLR(optimizer, {
    lrLambda: (epoch) => 1 / Math.sqrt(1 + epoch),
  });
  return schedule;
}

export function multiplicativeLR(optimizer: Schedulable) {
  const schedule = new MultiplicativeLR(optimizer, {
    lrLambda: (epoch) => (epoch <= 50 ? 0.96 : 1),
  });
  return schedule;
}

export function stepLR(optimizer: Schedulable) {
  // 0.1, then 0.05 from epoch 30, 0.025 from epoch 60, …
  const schedule = new StepLR(optimizer, {
    stepSize: 30,
    gamma: 0.5,
  });
  return schedule;
}

export function multiStepLR(optimizer: Schedulable) {
  // 0.1, then 0.05 from epoch 30, 0.025 from epoch 80
  const schedule = new MultiStepLR(optimizer, {
    milestones: [30, 80],
    gamma: 0.5,
  });
  return schedule;
}

export function constantLR(optimizer: Schedulable) {
  // 0.05, then 0.1 from epoch 40
  const schedule = new ConstantLR(optimizer, {
    factor: 0.5,
    totalIters: 40,
  });
  return schedule;
}

export function linearLR(optimizer: Schedulable) {
  // From 0.01 to 0.1 in 40 epochs
  const schedule = new LinearLR(optimizer, {
    startFactor: 0.1,
    totalIters: 40,
  });
  return schedule;
}

export function exponentialLR(optimizer: Schedulable) {
  const schedule = new ExponentialLR(optimizer, { gamma: 0.95 });
  return schedule;
}

export function polynomialLR(optimizer: Schedulable) {
  const schedule = new PolynomialLR(optimizer, {
    totalIters: 80,
    power: 2,
  });
  return schedule;
}

export function cosineAnnealingLR(optimizer: Schedulable) {
  const schedule = new CosineAnnealingLR(optimizer, {
    tMax: 100,
    etaMin: 0.001,
  });
  return schedule;
}

export function chainedScheduler(optimizer: Schedulable) {
  const schedule = new ChainedScheduler([
    new ConstantLR(optimizer, { factor: 0.1, totalIters: 20 }),
    new ExponentialLR(optimizer, { gamma: 0.97 }),
  ]);
  return schedule;
}

export function sequentialLR(optimizer: Schedulable) {
  const warmup = new LinearLR(optimizer, {
    startFactor: 0.1,
    totalIters: 20,
  });
  const decay = new CosineAnnealingLR(optimizer, { tMax: 80 });
  const schedule = new SequentialLR(optimizer, {
    schedulers: [warmup, decay],
    milestones: [20],
  });
  return schedule;
}

export function reduceLROnPlateau(optimizer: Schedulable) {
  const schedule = new ReduceLROnPlateau(optimizer, {
    factor: 0.5,
    patience: 10,
  });
  return schedule;
}

export function cyclicLR(optimizer: Schedulable) {
  const schedule = new CyclicLR(optimizer, {
    baseLr: 0.01,
    maxLr: 0.1,
    stepSizeUp: 200,
    mode: 'triangular2',
  });
  return schedule;
}

export function oneCycleLR(optimizer: Schedulable) {
  const schedule = new OneCycleLR(optimizer, {
    maxLr: 0.1,
    epochs: 10,
    stepsPerEpoch: 100,
  });
  return schedule;
}

export function cosineAnnealingWarmRestarts(
  optimizer: Schedulable,
) {
  // Restarts at epochs 15 and 45
  const schedule = new CosineAnnealingWarmRestarts(optimizer, {
    t0: 15,
    tMult: 2,
  });
  return schedule;
}

export function swaLR(optimizer: Schedulable) {
  const swaStart = 60;
  const schedule = new CosineAnnealingLR(optimizer, { tMax: 100 });
  const swaSchedule = new SWALR(optimizer, { swaLr: 0.05 });

  const onEpochEnd = (epoch: number) => {
    if (epoch >= swaStart) swaSchedule.step();
    else schedule.step();
  };
  return onEpochEnd;
}
