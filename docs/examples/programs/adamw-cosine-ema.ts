import * as tf from '@tensorflow/tfjs';
import {
  AdamW,
  CosineAnnealingLR,
  EMAOptimizer,
  LinearLR,
  SequentialLR,
} from 'polyak';

// 512 points of a noisy wave.
const count = 512;
const xs = tf.linspace(-1, 1, count).reshape([count, 1]);
const noise = tf.randomNormal([count, 1], 0, 0.3, 'float32', 1);
const wave = xs.mul(3).sin();
const ys = wave.add(noise);

const init = (seed: number) =>
  tf.initializers.glorotNormal({ seed });
const model = tf.sequential({
  layers: [
    tf.layers.dense({
      units: 64,
      activation: 'tanh',
      inputShape: [1],
      kernelInitializer: init(1),
    }),
    tf.layers.dense({
      units: 64,
      activation: 'tanh',
      kernelInitializer: init(2),
    }),
    tf.layers.dense({ units: 1, kernelInitializer: init(3) }),
  ],
});

// No weight decay for biases.
const variables = model.trainableWeights.map(
  (weight) => weight.read() as tf.Variable,
);
const adamW = new AdamW(
  [
    { params: variables.filter(({ rank }) => rank > 1) },
    {
      params: variables.filter(({ rank }) => rank === 1),
      weightDecay: 0,
    },
  ],
  { lr: 0.03, weightDecay: 0.01 },
);
const optimizer = new EMAOptimizer(adamW, { halfLife: 20 });

// Warmup, then cosine decay, counted in steps.
const epochs = 20;
const batchSize = 32;
const warmup = 20;
const steps = epochs * Math.ceil(count / batchSize);
const schedule = new SequentialLR(optimizer, {
  schedulers: [
    new LinearLR(optimizer, {
      startFactor: 0.05,
      totalIters: warmup,
    }),
    new CosineAnnealingLR(optimizer, {
      tMax: steps - warmup,
      etaMin: 0.003,
    }),
  ],
  milestones: [warmup],
});

model.compile({ optimizer, loss: 'meanSquaredError' });
await model.fit(xs, ys, {
  epochs,
  batchSize,
  verbose: 0,
  callbacks: { onBatchEnd: () => schedule.step() },
});

const error = () =>
  tf.tidy(() => {
    const prediction = model.predict(xs) as tf.Tensor;
    const loss = tf.losses.meanSquaredError(wave, prediction);
    return loss.asScalar().dataSync<'float32'>()[0];
  });
console.log('learning rate', schedule.getLastLr()[0]);
console.log('last step', error());
console.log('average', optimizer.swapEmaWeights(error));
