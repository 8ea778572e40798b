import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer, type EMAOptimizerState } from 'polyak';

// Run it, reload the page in the middle, and run it again.

interface Checkpoint {
  epoch: number;
  weights: tf.TypedArray[];
  optimizer: EMAOptimizerState;
}

/** The result of an IndexedDB request. */
function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () =>
      reject(request.error ?? new Error('IndexedDB failed'));
  });
}

const opening = indexedDB.open('my-training', 1);
opening.onupgradeneeded = () => {
  opening.result.createObjectStore('checkpoints');
};
const database = await answer(opening);
const store = (mode: IDBTransactionMode) =>
  database
    .transaction('checkpoints', mode)
    .objectStore('checkpoints');

const xs = tf.linspace(-1, 1, 64).reshape([64, 1]);
const ys = xs.mul(2).sub(1);
const model = tf.sequential({
  layers: [tf.layers.dense({ units: 1, inputShape: [1] })],
});
const optimizer = new EMAOptimizer(new Adam({ lr: 0.05 }), {
  decay: 0.95,
});
model.compile({ optimizer, loss: 'meanSquaredError' });

const saved = (await answer(store('readonly').get('latest'))) as
  Checkpoint | undefined;
if (saved) {
  tf.tidy(() => {
    const shapes = model.getWeights().map(({ shape }) => shape);
    model.setWeights(
      saved.weights.map((values, i) =>
        tf.tensor(values, shapes[i]),
      ),
    );
  });
  await optimizer.loadStateDict(saved.optimizer);
}
const initialEpoch = saved ? saved.epoch + 1 : 0;
console.log('from epoch', initialEpoch);

await model.fit(xs, ys, {
  epochs: initialEpoch + 5,
  initialEpoch,
  verbose: 0,
  callbacks: {
    onEpochEnd: async (epoch) => {
      const checkpoint: Checkpoint = {
        epoch,
        weights: await Promise.all(
          model.getWeights().map((weight) => weight.data()),
        ),
        optimizer: await optimizer.stateDict(),
      };
      await answer(store('readwrite').put(checkpoint, 'latest'));
    },
  },
});
console.log('steps', optimizer.currentStep);
database.close();
