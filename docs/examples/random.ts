import type * as tf from '@tensorflow/tfjs';
import { capture, Generator, type SGD, useGenerator } from 'polyak';

type Loss = (y: tf.Tensor, prediction: tf.Tensor) => tf.Scalar;

/** A captured step of a model with dropout. */
export function trainLayers(
  model: tf.LayersModel,
  optimizer: SGD,
  loss: Loss,
) {
  // #region layers
  const generator = new Generator(42);
  useGenerator(model, generator);
  const train = capture((x: tf.Tensor, y: tf.Tensor) =>
    optimizer.minimize(() => {
      const prediction = model.apply(x, { training: true });
      return loss(y, prediction as tf.Tensor);
    }, true),
  );
  // #endregion layers
  return { train, generator };
}

/** A captured step in tf ops, with noise on the inputs and dropout. */
export function trainOps(
  weights: [tf.Variable<tf.Rank.R2>, tf.Variable<tf.Rank.R2>],
  optimizer: SGD,
  loss: Loss,
) {
  // #region ops
  const generator = new Generator(42);
  const predict = (x: tf.Tensor2D) => {
    const noise = generator.normal(x.shape, 0, 0.1);
    const hidden = x.add(noise).matMul(weights[0]).relu();
    return generator.dropout(hidden, 0.5).matMul(weights[1]);
  };
  const train = capture((x: tf.Tensor2D, y: tf.Tensor) =>
    optimizer.minimize(() => loss(y, predict(x)), true),
  );
  // #endregion ops
  return { train, generator };
}
