import * as tf from '@tensorflow/tfjs';
import { Adam, capture, EMAOptimizer } from 'polyak';
import { experiment } from '@polyak/playground';

export default experiment({
  title: 'Fashion-MNIST',
  lookFor:
    'A small convolutional network learns to tell ten kinds of clothes apart from 4,000 small ' +
    'pictures, and is tested on 1,000 more. At first the EMA is far behind, because it still holds ' +
    'much of the untrained weights; within 200 steps it passes the raw weights. With batches of 16 ' +
    'and a high learning rate the accuracy of the raw weights goes up and down by a few points from ' +
    'one test to the next. Over ten seeds, from step 200 on, the loss of the EMA is 10% to 15% lower, ' +
    'and it is 3 to 4 points more accurate.',
  controls: {
    seed: { label: 'Seed', value: 1, min: 0, max: 9999, step: 1, input: 'number' },
    lr: { label: 'Learning rate', value: 0.03, min: 0.001, max: 0.05, step: 0.001 },
    decay: {
      label: 'EMA decay',
      value: 0.98,
      min: 0,
      max: 0.999,
      step: 0.001,
      input: 'decay',
      live: true,
    },
  },

  async run({ controls, captured, random, steps, chart, data }) {
    const { images, labels, count } = await data('fashion');
    const x = tf.tensor4d(images, [count, 14, 14, 1]);
    const y = tf.tidy(() => tf.oneHot(tf.tensor1d(labels, 'int32'), 10));
    const train = { x: tf.slice(x, 0, 4000), y: tf.slice(y, 0, 4000) };
    const test = { x: tf.slice(x, 4000), y: tf.slice(y, 4000) };

    const init = (n: number) => tf.initializers.heNormal({ seed: 3 * controls.seed + n });
    const conv = { kernelSize: 3, strides: 2, activation: 'relu' } as const;
    const model = tf.sequential({
      layers: [
        tf.layers.conv2d({
          ...conv,
          filters: 8,
          kernelInitializer: init(0),
          inputShape: [14, 14, 1],
        }),
        tf.layers.conv2d({ ...conv, filters: 16, kernelInitializer: init(1) }),
        tf.layers.flatten(),
        tf.layers.dense({ units: 10, kernelInitializer: init(2) }),
      ],
    });
    const logits = (x: tf.Tensor) => model.apply(x) as tf.Tensor;
    const weights = model.trainableWeights
      .map((weight) => weight.read())
      .filter((weight) => weight instanceof tf.Variable);
    const optimizer = new EMAOptimizer(new Adam({ lr: controls.lr }), { decay: controls.decay });

    const takeStep = capture((picked: tf.Tensor1D) =>
      tf.tidy(() => {
        const x = tf.gather(train.x, picked);
        const y = tf.gather(train.y, picked);
        const loss = () => tf.losses.softmaxCrossEntropy<tf.Tensor, tf.Scalar>(y, logits(x));
        optimizer.minimize(loss, false, weights);
      }),
    );
    // Without its recordings it runs eagerly.
    if (!captured) takeStep.dispose();

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

    for await (const step of steps(400, { model, optimizer })) {
      optimizer.decay = controls.decay;

      const batch = Array.from({ length: 16 }, () => random.integer(4000));
      tf.tidy(() => takeStep(tf.tensor1d(batch, 'int32')));

      if (step % 10 === 0) {
        const raw = await evaluate();
        const ema = await optimizer.swapEmaWeights(evaluate);
        chart('Test accuracy', step, { raw: raw.accuracy, EMA: ema.accuracy });
        chart('Test loss', step, { raw: raw.loss, EMA: ema.loss });
      }
    }

    takeStep.dispose();
    optimizer.dispose();
    model.dispose();
    tf.dispose([x, y, train, test]);
  },
});
