import type * as tf from '@tensorflow/tfjs';
import {
  EMAOptimizer,
  loadCheckpoint,
  saveCheckpoint,
  ScheduleFreeAdamW,
  ScheduleFreeRAdam,
  ScheduleFreeSGD,
  updateBn,
} from 'polyak';

export function constructSGD() {
  const optimizer = new ScheduleFreeSGD({
    lr: 1,
    warmupSteps: 100,
  });
  return optimizer;
}

export function constructRAdam() {
  const optimizer = new ScheduleFreeRAdam({
    lr: 0.01,
    silentSgdPhase: false,
  });
  return optimizer;
}

export async function evaluateInside(
  optimizer: ScheduleFreeAdamW,
  evaluate: () => Promise<number>,
) {
  // #region evaluate
  const accuracy = await optimizer.swapAverages(evaluate);
  // #endregion evaluate
  return accuracy;
}

export async function fitAndEvaluate(
  model: tf.LayersModel,
  x: tf.Tensor,
  y: tf.Tensor,
  xVal: tf.Tensor,
  yVal: tf.Tensor,
) {
  // #region fit
  const optimizer = new ScheduleFreeAdamW({
    lr: 0.01,
    warmupSteps: 100,
  });
  model.compile({ optimizer, loss: 'meanSquaredError' });
  await model.fit(x, y, {
    epochs: 5,
    callbacks: {
      onEpochEnd: () => {
        const loss = optimizer.swapAverages(
          () => model.evaluate(xVal, yVal) as tf.Scalar,
        );
        loss.print();
      },
    },
  });
  // #endregion fit
  return optimizer;
}

export async function saveForUse(
  model: tf.LayersModel,
  optimizer: ScheduleFreeAdamW,
  dataset: tf.data.Dataset<{ xs: tf.Tensor; ys: tf.Tensor }>,
  url: string | tf.io.IOHandler,
) {
  // #region save
  await optimizer.swapAverages(async () => {
    await updateBn(dataset, model); // if it has batch normalization
    await model.save(url);
  });
  // #endregion save
}

export async function resume(
  model: tf.LayersModel,
  optimizer: ScheduleFreeAdamW,
) {
  // #region checkpoint
  const checkpoint = await saveCheckpoint(model, optimizer);
  // in the resumed run:
  await loadCheckpoint(model, optimizer, checkpoint);
  // #endregion checkpoint
}

export async function withEma(
  evaluate: () => Promise<number>,
  train: (optimizer: tf.Optimizer) => void,
) {
  // #region ema
  const optimizer = new EMAOptimizer(
    new ScheduleFreeAdamW({ lr: 0.01 }),
    { decay: 0.999 },
  );
  train(optimizer);
  const ofEma = await optimizer.swapEmaWeights(evaluate);
  const ofX = await optimizer.inner.swapAverages(evaluate);
  // #endregion ema
  return { optimizer, ofEma, ofX };
}
