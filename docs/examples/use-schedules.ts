import type * as tf from '@tensorflow/tfjs';
import {
  Adam,
  CosineAnnealingLR,
  EMAOptimizer,
  ExponentialLR,
  LambdaLR,
  LinearLR,
  MultiStepLR,
  OneCycleLR,
  ReduceLROnPlateau,
  SGD,
  StepLR,
} from 'polyak';

/** A loop of one's own: the schedule steps after the optimizer. */
export function loop(
  batches: readonly (() => tf.Scalar)[],
  weights: tf.Variable,
) {
  // #region loop
  const optimizer = new SGD([weights], { lr: 0.1, momentum: 0.9 });
  const schedule = new ExponentialLR(optimizer, { gamma: 0.9 });

  for (let epoch = 0; epoch < 20; epoch++) {
    for (const loss of batches) optimizer.minimize(loss);
    schedule.step();
  }
  // #endregion loop
  optimizer.dispose();
  return schedule.getLastLr();
}

/** A schedule and an average. */
export function averaged() {
  // #region ema
  const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), {
    decay: 0.99,
  });
  const schedule = new CosineAnnealingLR(optimizer, { tMax: 20 });
  // #endregion ema
  return { optimizer, schedule };
}

/** In fit: a schedule per epoch. */
export async function fitByEpochs(
  model: tf.LayersModel,
  xs: tf.Tensor,
  ys: tf.Tensor,
) {
  // #region fit-epochs
  const optimizer = new Adam({ lr: 0.01 });
  const schedule = new StepLR(optimizer, { stepSize: 5 });

  model.compile({ optimizer, loss: 'categoricalCrossentropy' });
  await model.fit(xs, ys, {
    epochs: 20,
    callbacks: { onEpochEnd: () => schedule.step() },
  });
  // #endregion fit-epochs
  optimizer.dispose();
  return schedule.getLastLr();
}

/** In fit: a schedule per batch. */
export async function fitByBatches(
  model: tf.LayersModel,
  xs: tf.Tensor,
  ys: tf.Tensor,
) {
  const [count] = xs.shape as [number];
  // #region fit-batches
  const epochs = 5;
  const batchSize = 16;
  const optimizer = new SGD({ lr: 0.1, momentum: 0.9 });
  const schedule = new OneCycleLR(optimizer, {
    maxLr: 0.1,
    epochs,
    stepsPerEpoch: Math.ceil(count / batchSize),
  });

  model.compile({ optimizer, loss: 'categoricalCrossentropy' });
  await model.fit(xs, ys, {
    epochs,
    batchSize,
    callbacks: { onBatchEnd: () => schedule.step() },
  });
  // #endregion fit-batches
  optimizer.dispose();
  return schedule;
}

/** In fit: a schedule that monitors a validation metric. */
export async function fitByMetric(
  model: tf.LayersModel,
  xs: tf.Tensor,
  ys: tf.Tensor,
) {
  // #region fit-metric
  const optimizer = new Adam({ lr: 0.01 });
  const schedule = new ReduceLROnPlateau(optimizer, {
    patience: 3,
  });

  model.compile({ optimizer, loss: 'categoricalCrossentropy' });
  await model.fit(xs, ys, {
    epochs: 20,
    validationSplit: 0.25,
    callbacks: {
      onEpochEnd: (_epoch, logs) =>
        schedule.step(logs?.['val_loss'] ?? NaN),
    },
  });
  // #endregion fit-metric
  optimizer.dispose();
  return schedule;
}

/** Two schedules, stepped one after the other. */
export function chain(optimizer: SGD) {
  // #region chain
  const warmup = new LinearLR(optimizer, { totalIters: 5 });
  const decay = new MultiStepLR(optimizer, {
    milestones: [10, 15],
  });

  for (let epoch = 0; epoch < 20; epoch++) {
    // … the optimizer's steps of the epoch …
    warmup.step();
    decay.step();
  }
  // #endregion chain
  return optimizer.paramGroups.map(({ lr }) => lr);
}

/** A factor for each group. */
export function perGroup(body: tf.Variable[], head: tf.Variable[]) {
  // #region per-group
  const optimizer = new Adam(
    [{ params: body, lr: 0.001 }, { params: head }],
    { lr: 0.01 },
  );
  const schedule = new LambdaLR(optimizer, {
    lrLambda: [(epoch) => (epoch < 5 ? 0 : 1), () => 1],
  });
  // #endregion per-group
  return { optimizer, schedule };
}

/** Schedule and optimizer as plain data, and back. */
export async function saveAndResume(
  optimizer: Adam,
  schedule: StepLR,
) {
  // #region save
  const checkpoint = structuredClone({
    optimizer: await optimizer.stateDict(),
    schedule: schedule.stateDict(),
  });
  // #endregion save

  // #region resume
  const resumed = new Adam({ lr: 0.01 });
  const resumedSchedule = new StepLR(resumed, { stepSize: 5 });
  resumed.loadStateDict(checkpoint.optimizer);
  resumedSchedule.loadStateDict(checkpoint.schedule);
  // #endregion resume
  return { resumed, resumedSchedule };
}
