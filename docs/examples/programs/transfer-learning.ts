import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';

// In place of a model that you load: it maps 8 numbers to 16 features.
const base = tf.sequential({
  layers: [
    tf.layers.dense({
      units: 16,
      activation: 'relu',
      inputShape: [8],
      kernelInitializer: tf.initializers.glorotNormal({ seed: 1 }),
    }),
  ],
});
for (const layer of base.layers) layer.trainable = false;

const head = tf.layers.dense({
  units: 1,
  kernelInitializer: 'zeros',
});
const model = tf.sequential({ layers: [base, head] });

const xs = tf.randomNormal([256, 8], 0, 1, 'float32', 2);
const ys = xs.slice([0, 0], [256, 1]).relu();
const frozen = (base.getWeights()[0] as tf.Tensor).dataSync();

// Only trained weights have an average and take memory for it.
const adam = new Adam({ lr: 0.02 });
const optimizer = new EMAOptimizer(adam, { decay: 0.9 });
model.compile({ optimizer, loss: 'meanSquaredError' });
await model.fit(xs, ys, { epochs: 20, batchSize: 32, verbose: 0 });
console.log('averages', optimizer.emaWeights().length);

// Then also train the base, with smaller steps, as a second param group.
for (const layer of base.layers) layer.trainable = true;
optimizer.addParamGroup({
  params: base.trainableWeights.map(
    (weight) => weight.read() as tf.Variable,
  ),
  lr: 0.001,
});
model.compile({ optimizer, loss: 'meanSquaredError' });
await model.fit(xs, ys, { epochs: 20, batchSize: 32, verbose: 0 });
console.log('averages', optimizer.emaWeights().length);

const now = (base.getWeights()[0] as tf.Tensor).dataSync();
const moved = now.some((value, i) => value !== frozen[i]);
console.log('base changed', moved);
