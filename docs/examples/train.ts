import type * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';

/** Trains a classifier and returns its loss, first as trained, then averaged. */
export async function train(
  model: tf.LayersModel,
  xs: tf.Tensor,
  ys: tf.Tensor,
) {
  const evaluate = async () => {
    const loss = model.evaluate(xs, ys) as tf.Scalar;
    const [value] = await loss.data<'float32'>();
    loss.dispose();
    return value;
  };
  // #region train
  const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), {
    decay: 0.99,
  });
  model.compile({ optimizer, loss: 'categoricalCrossentropy' });
  await model.fit(xs, ys, { epochs: 20 });

  const trained = await evaluate();
  const averaged = await optimizer.swapEmaWeights(evaluate);
  // #endregion train
  optimizer.dispose();
  return { trained, averaged };
}
