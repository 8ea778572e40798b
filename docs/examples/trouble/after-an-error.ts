import * as tf from '@tensorflow/tfjs';
import {
  Adam,
  EMAOptimizer,
  loadCheckpoint,
  saveCheckpoint,
  type Checkpoint,
} from 'polyak';

const xs = tf.linspace(-1, 1, 32).reshape([32, 1]);
const ys = xs.mul(2).sub(1);

function build() {
  const model = tf.sequential({
    layers: [tf.layers.dense({ units: 1, inputShape: [1] })],
  });
  const optimizer = new EMAOptimizer(new Adam({ lr: 0.1 }), {
    decay: 0.9,
  });
  model.compile({ optimizer, loss: 'meanSquaredError' });
  return { model, optimizer };
}

let saved: { epoch: number; checkpoint: Checkpoint } | undefined;

async function train(failsAt?: number) {
  const { model, optimizer } = build();
  if (saved) {
    await loadCheckpoint(model, optimizer, saved.checkpoint);
  }
  const initialEpoch = saved ? saved.epoch + 1 : 0;
  console.log('from epoch', initialEpoch);
  await model.fit(xs, ys, {
    epochs: 20,
    initialEpoch,
    verbose: 0,
    callbacks: {
      onEpochEnd: async (epoch) => {
        if (epoch === failsAt) throw new Error('the data ran out');
        const checkpoint = await saveCheckpoint(model, optimizer);
        saved = { epoch, checkpoint };
      },
    },
  });
  console.log('steps', optimizer.currentStep);
}

try {
  await train(12);
} catch (error) {
  console.log(String(error));
  await train(); // from the last checkpoint
}
