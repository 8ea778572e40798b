import * as tf from '@tensorflow/tfjs';
import { EMAOptimizer } from 'polyak';
import { experiment } from '@polyak/playground';

export default experiment({
  title: 'Handwritten digits',
  lookFor:
    'A small convolutional network learns 1,500 real handwritten digits and is tested on 297 more. ' +
    'With small batches and a high learning rate the test accuracy of the raw weights swings up and ' +
    'down; the average of the very same weights rises to the upper edge of the swings and hardly ' +
    'moves. Lower the learning rate while it runs, and the raw weights come close to the average.',
  controls: {
    seed: { label: 'Seed', value: 1, min: 0, max: 9999, step: 1, input: 'number' },
    lr: { label: 'Learning rate', value: 0.06, min: 0.005, max: 0.1, step: 0.005, live: true },
    decay: { label: 'EMA decay', value: 0.98, min: 0, max: 0.999, step: 0.001, live: true },
  },

  async run({ controls, random, steps, chart, data }) {
    const { images, labels, count } = await data('digits');
    const x = tf.tensor4d(images, [count, 8, 8, 1]);
    const y = tf.tidy(() => tf.oneHot(tf.tensor1d(labels, 'int32'), 10));
    const train = { x: tf.slice(x, 0, 1500), y: tf.slice(y, 0, 1500) };
    const test = { x: tf.slice(x, 1500), y: tf.slice(y, 1500) };

    const relu = (seed: number) =>
      ({ kernelSize: 3, activation: 'relu', kernelInitializer: init(seed) }) as const;
    const init = (n: number) => tf.initializers.heNormal({ seed: 3 * controls.seed + n });
    const model = tf.sequential({
      layers: [
        tf.layers.conv2d({ ...relu(0), filters: 8, padding: 'same', inputShape: [8, 8, 1] }),
        tf.layers.maxPooling2d({ poolSize: 2 }),
        tf.layers.conv2d({ ...relu(1), filters: 32 }),
        tf.layers.flatten(),
        tf.layers.dense({ units: 10, kernelInitializer: init(2) }),
      ],
    });
    const logits = (x: tf.Tensor) => model.apply(x) as tf.Tensor;
    const weights = model.trainableWeights
      .map((weight) => weight.read())
      .filter((weight) => weight instanceof tf.Variable);
    const sgd = tf.train.momentum(controls.lr, 0.9);
    const optimizer = new EMAOptimizer(sgd, { decay: controls.decay });

    const evaluate = async () => {
      const result = tf.tidy(() => {
        const output = logits(test.x);
        const right = tf.equal(tf.argMax(output, 1), tf.argMax(test.y, 1));
        return tf.stack([tf.mean(right), tf.losses.softmaxCrossEntropy(test.y, output)]);
      });
      const [accuracy = NaN, loss = NaN] = await result.data();
      result.dispose();
      return { accuracy, loss };
    };

    for await (const step of steps(300)) {
      sgd.setLearningRate(controls.lr);
      optimizer.decay = controls.decay;

      tf.tidy(() => {
        const batch = Array.from({ length: 16 }, () => random.integer(1500));
        const batchX = tf.gather(train.x, batch);
        const batchY = tf.gather(train.y, batch);
        const loss = () =>
          tf.losses.softmaxCrossEntropy<tf.Tensor, tf.Scalar>(batchY, logits(batchX));
        optimizer.minimize(loss, false, weights);
      });

      if (step % 10 === 0) {
        const raw = await evaluate();
        const ema = await optimizer.swapEmaWeights(evaluate);
        chart('Test accuracy', step, { raw: raw.accuracy, EMA: ema.accuracy });
        chart('Test loss', step, { raw: raw.loss, EMA: ema.loss });
      }
    }

    optimizer.dispose();
    model.dispose();
    tf.dispose([x, y, train, test]);
  },
});
