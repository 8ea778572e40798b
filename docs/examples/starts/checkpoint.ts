import * as tf from '@tensorflow/tfjs';
import {
  Adam,
  EMAOptimizer,
  loadCheckpoint,
  saveCheckpoint,
} from 'polyak';

const xs = tf.linspace(-1, 1, 64).reshape([64, 1]);
const ys = xs.mul(2).sub(1);

function build() {
  const model = tf.sequential({
    layers: [tf.layers.dense({ units: 1, inputShape: [1] })],
  });
  const optimizer = new EMAOptimizer(new Adam({ lr: 0.05 }), {
    decay: 0.9,
  });
  model.compile({ optimizer, loss: 'meanSquaredError' });
  return { model, optimizer };
}

const { model, optimizer } = build();
await model.fit(xs, ys, { epochs: 5, verbose: 0 });
const checkpoint = await saveCheckpoint(model, optimizer);

// Later, in another session.
const resumed = build();
await loadCheckpoint(resumed.model, resumed.optimizer, checkpoint);
await resumed.model.fit(xs, ys, { epochs: 5, verbose: 0 });
console.log('steps', resumed.optimizer.currentStep);
