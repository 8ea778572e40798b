import * as tf from '@tensorflow/tfjs';
import {
  Adam,
  EMAOptimizer,
  loadSafetensors,
  saveSafetensors,
} from 'polyak';

const model = tf.sequential({
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
const optimizer = new EMAOptimizer(new Adam({ lr: 0.01 }), {
  decay: 0.9,
});
model.compile({ optimizer, loss: 'meanSquaredError' });
const xs = tf.randomNormal([64, 3], 0, 1, 'float32', 1);
const ys = xs.slice([0, 0], [64, 2]);
await model.fit(xs, ys, { epochs: 5, verbose: 0 });

// Names and layout of torch.nn.Linear: a kernel is [out, in] there.
const torchTensors = () =>
  tf.tidy(() =>
    Object.fromEntries(
      model.layers.flatMap((layer) => {
        const [kernel, bias] = layer.getWeights();
        if (!kernel || !bias) return [];
        return [
          [`${layer.name}.weight`, tf.keep(kernel.transpose())],
          [`${layer.name}.bias`, tf.keep(bias.clone())],
        ];
      }),
    ),
  );
const averages = optimizer.swapEmaWeights(torchTensors);
const bytes = await saveSafetensors(averages, { format: 'pt' });
tf.dispose(averages);

// In a browser: a link to new Blob([bytes]) downloads the file. In Python:
//   model.load_state_dict(safetensors.torch.load_file('model.safetensors'))
console.log('bytes', bytes.byteLength);
const { tensors, metadata } = loadSafetensors(bytes);
console.log(
  'tensors',
  Object.entries(tensors).map(([name, { shape }]) => [name, shape]),
);
console.log('metadata', metadata);
