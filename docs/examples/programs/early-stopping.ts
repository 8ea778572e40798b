import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer, ReduceLROnPlateau } from 'polyak';

// A few points of a noisy wave, so that the network can learn them by heart.
const wave = (count: number, seed: number) => {
  const xs = tf.randomUniform([count, 1], -1, 1, 'float32', seed);
  const noise = tf.randomNormal(
    [count, 1],
    0,
    0.4,
    'float32',
    seed,
  );
  return { xs, ys: xs.mul(3).sin().add(noise) };
};
const training = wave(48, 1);
const validation = wave(256, 2);

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
const schedule = new ReduceLROnPlateau(optimizer, {
  patience: 5,
  factor: 0.5,
});
model.compile({ optimizer, loss: 'meanSquaredError' });

const loss = () =>
  tf.tidy(() => {
    const result = model.evaluate(validation.xs, validation.ys);
    return (result as tf.Scalar).dataSync<'float32'>()[0] ?? NaN;
  });

// The best averages so far, and how long ago they were.
let best = { loss: Infinity, epoch: 0, weights: [] as tf.Tensor[] };
const patience = 30;

await model.fit(training.xs, training.ys, {
  epochs: 200,
  batchSize: 16,
  verbose: 0,
  callbacks: {
    onEpochEnd: (epoch) => {
      const averaged = optimizer.swapEmaWeights(() => {
        const value = loss();
        if (value < best.loss) {
          tf.dispose(best.weights);
          const weights = model.getWeights().map((w) => w.clone());
          best = { loss: value, epoch, weights };
        }
        return value;
      });
      schedule.step(averaged);
      if (epoch - best.epoch >= patience) model.stopTraining = true;
    },
  },
});

console.log('last step', loss());
model.setWeights(best.weights);
console.log('best average', loss(), 'of epoch', best.epoch);
