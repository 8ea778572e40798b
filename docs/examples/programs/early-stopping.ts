import * as tf from '@tensorflow/tfjs';
import { Adam, EmaCallback, EMAOptimizer } from 'polyak';

// Few enough points of a noisy wave that the network can overfit.
const wave = (
  count: number,
  seed: number,
): [tf.Tensor, tf.Tensor] => {
  const xs = tf.randomUniform([count, 1], -1, 1, 'float32', seed);
  const noise = tf.randomNormal(
    [count, 1],
    0,
    0.4,
    'float32',
    seed,
  );
  return [xs, xs.mul(3).sin().add(noise)];
};
const [xs, ys] = wave(48, 1);
const validationData = wave(256, 2);

const init = (seed: number) =>
  tf.initializers.glorotNormal({ seed });
const model = tf.sequential({
  layers: [
    tf.layers.dense({
      units: 128,
      activation: 'tanh',
      inputShape: [1],
      kernelInitializer: init(1),
    }),
    tf.layers.dense({ units: 1, kernelInitializer: init(2) }),
  ],
});
const optimizer = new EMAOptimizer(new Adam({ lr: 0.02 }), {
  decay: 0.95,
});
model.compile({ optimizer, loss: 'meanSquaredError' });

const callback = new EmaCallback(model, {
  validationData,
  patience: 20,
  restoreBestWeights: true,
});
const { history } = await model.fit(xs, ys, {
  epochs: 200,
  batchSize: 16,
  verbose: 0,
  validationData,
  callbacks: callback,
});

const { bestEpoch = 0, bestValue, stoppedEpoch } = callback;
console.log('stopped after epoch', stoppedEpoch);
console.log('best epoch', bestEpoch);
console.log('weights then', history['val_loss']?.[bestEpoch]);
console.log('averages then', bestValue);
const loss = model.evaluate(...validationData) as tf.Scalar;
console.log('the model now', loss.dataSync<'float32'>()[0]);
