import type * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';

/** Trains with an EMA, evaluates the average after each epoch, and saves the averaged model. */
export async function trainEma(
  model: tf.LayersModel,
  data: {
    xs: tf.Tensor;
    ys: tf.Tensor;
    testXs: tf.Tensor;
    testYs: tf.Tensor;
  },
  handler: tf.io.IOHandler,
) {
  const { xs, ys, testXs, testYs } = data;
  const losses: number[] = [];
  // #region recipe
  const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), {
    decay: 0.99,
  });
  model.compile({ optimizer, loss: 'categoricalCrossentropy' });

  const testLoss = async () => {
    const loss = model.evaluate(testXs, testYs) as tf.Scalar;
    const [value = NaN] = await loss.data<'float32'>();
    loss.dispose();
    return value;
  };

  await model.fit(xs, ys, {
    epochs: 20,
    callbacks: {
      onEpochEnd: async () => {
        losses.push(await optimizer.swapEmaWeights(testLoss));
      },
    },
  });

  await optimizer.swapEmaWeights(() => model.save(handler)); // the averaged model
  // #endregion recipe
  optimizer.dispose();
  return losses;
}
