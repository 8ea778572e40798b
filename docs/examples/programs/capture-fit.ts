import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-webgpu';
import { captureFit, EMAOptimizer, Adam } from 'polyak';

const model = tf.sequential({
  layers: [
    tf.layers.dense({
      units: 16,
      activation: 'relu',
      inputShape: [2],
      kernelInitializer: tf.initializers.heNormal({ seed: 1 }),
    }),
    tf.layers.dense({ units: 1, activation: 'sigmoid' }),
  ],
});
const optimizer = new EMAOptimizer(new Adam({ lr: 0.02 }), {
  halfLife: 20,
});
model.compile({
  optimizer,
  loss: 'binaryCrossentropy',
  metrics: ['accuracy'],
});

// Is the point inside the circle?
const x = tf.randomUniform([256, 2], -1, 1, 'float32', 3);
const y = x.square().sum(1, true).less(0.6).toFloat();

const captured = captureFit(model);
const { history } = await model.fit(x, y, {
  epochs: 20,
  batchSize: 32,
  validationSplit: 0.25,
  verbose: 0,
});
console.log('accuracy', history['acc']?.at(-1));
console.log('validation', history['val_acc']?.at(-1));
console.log('engine', captured.train?.engine);
captured.dispose();
