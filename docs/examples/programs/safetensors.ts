import * as tf from '@tensorflow/tfjs';
import {
  Adam,
  EMAOptimizer,
  fromTorchStateDict,
  loadSafetensors,
  saveSafetensors,
  toTorchStateDict,
} from 'polyak';

const makeModel = () =>
  tf.sequential({
    layers: [
      tf.layers.dense({
        name: 'fc1',
        units: 8,
        activation: 'relu',
        inputShape: [3],
      }),
      tf.layers.dense({ name: 'fc2', units: 2 }),
    ],
  });
const model = makeModel();
const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), {
  decay: 0.9,
});
model.compile({ optimizer, loss: 'meanSquaredError' });
const xs = tf.randomNormal([64, 3], 0, 1, 'float32', 1);
const ys = xs.slice([0, 0], [64, 2]);
await model.fit(xs, ys, { epochs: 5, verbose: 0 });

// The averages, with the names and layout of torch.nn.Linear.
const averages = optimizer.swapEmaWeights(() =>
  toTorchStateDict(model),
);
const bytes = await saveSafetensors(averages, { format: 'pt' });
tf.dispose(averages);
console.log('bytes', bytes.byteLength);

// In a browser, a link to new Blob([bytes]) downloads the file. In Python:
//   model.load_state_dict(safetensors.torch.load_file('model.safetensors'))
// And back into a tfjs model:
const { tensors, metadata } = loadSafetensors(bytes);
console.log(
  'tensors',
  Object.entries(tensors).map(([name, { shape }]) => [name, shape]),
);
console.log('metadata', metadata);

const twin = makeModel();
fromTorchStateDict(tensors, twin);
tf.dispose(tensors);
const predict = (of: tf.LayersModel) =>
  Array.from((of.predict(xs) as tf.Tensor).dataSync());
const [before, after] = [
  optimizer.swapEmaWeights(() => predict(model)),
  predict(twin),
];
console.log(
  'same predictions',
  before.every((value, i) => value === after[i]),
);
