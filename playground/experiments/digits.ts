import * as tf from '@tensorflow/tfjs';
import { AveragedModel, EMAOptimizer, updateBn } from 'polyak';
import { experiment } from '@polyak/playground';

export default experiment({
  title: 'Handwritten digits',
  lookFor:
    'A small convolutional network with batch normalization learns 1,000 real handwritten digits and ' +
    'is tested on 797 more. The accuracy of the raw weights fluctuates. Over ten seeds, from step ' +
    '200 on, the EMA is 2 to 4 points more accurate than the raw weights. From step 50 on, SWA ' +
    'averages too, and initially disappoints: it is 6 to 15 points behind the EMA, because its batch ' +
    'normalization still has the statistics of the raw weights. Once updateBn has recomputed them ' +
    'for the averaged weights, the same SWA is 3 to 6 points ahead of the raw weights. At a learning ' +
    'rate of 0.03 there is little to average out: the accuracies of the two differ by 1%.',
  controls: {
    seed: { label: 'Seed', value: 1, min: 0, max: 9999, step: 1, input: 'number' },
    lr: { label: 'Learning rate', value: 0.2, min: 0.01, max: 0.4, step: 0.01, live: true },
    decay: {
      label: 'EMA decay',
      value: 0.95,
      min: 0,
      max: 0.999,
      step: 0.001,
      input: 'decay',
      live: true,
    },
  },

  async run({ controls, random, steps, chart, data }) {
    const { images, labels, count } = await data('digits');
    const x = tf.tensor4d(images, [count, 8, 8, 1]);
    const y = tf.tidy(() => tf.oneHot(tf.tensor1d(labels, 'int32'), 10));
    const train = { x: tf.slice(x, 0, 1000), y: tf.slice(y, 0, 1000) };
    const test = { x: tf.slice(x, 1000), y: tf.slice(y, 1000) };
    const trainBatches = tf.split(train.x, 5);

    const init = (n: number) => tf.initializers.heNormal({ seed: 3 * controls.seed + n });
    const conv = { kernelSize: 3, filters: 8, strides: 2, useBias: false } as const;
    const model = tf.sequential({
      layers: [
        tf.layers.conv2d({ ...conv, kernelInitializer: init(0), inputShape: [8, 8, 1] }),
        tf.layers.batchNormalization({ momentum: 0.9 }),
        tf.layers.reLU(),
        tf.layers.flatten(),
        tf.layers.dense({ units: 32, useBias: false, kernelInitializer: init(1) }),
        tf.layers.batchNormalization({ momentum: 0.9 }),
        tf.layers.reLU(),
        tf.layers.dense({ units: 10, kernelInitializer: init(2) }),
      ],
    });
    const weights = model.trainableWeights
      .map((weight) => weight.read())
      .filter((weight) => weight instanceof tf.Variable);
    const sgd = tf.train.momentum(controls.lr, 0.9);
    const optimizer = new EMAOptimizer(sgd, { decay: controls.decay });
    const swa = new AveragedModel(model);

    const evaluate = async ({ name, tested }: { name: string; tested: tf.LayersModel }) => {
      const result = tf.tidy(() => {
        const logits = tested.apply(test.x) as tf.Tensor;
        const right = tf.equal(tf.argMax(logits, 1), tf.argMax(test.y, 1));
        return tf.stack([tf.mean(right), tf.losses.softmaxCrossEntropy(test.y, logits)]);
      });
      const [accuracy = NaN, loss = NaN] = await result.data();
      result.dispose();
      return { name, accuracy, loss };
    };

    for await (const step of steps(400, { model, optimizer, swa })) {
      sgd.setLearningRate(controls.lr);
      optimizer.decay = controls.decay;

      tf.tidy(() => {
        const batch = Array.from({ length: 16 }, () => random.integer(1000));
        const batchX = tf.gather(train.x, batch);
        const batchY = tf.gather(train.y, batch);
        const loss = () => {
          const logits = model.apply(batchX, { training: true }) as tf.Tensor;
          return tf.losses.softmaxCrossEntropy<tf.Tensor, tf.Scalar>(batchY, logits);
        };
        optimizer.minimize(loss, false, weights);
      });
      if (step >= 50 && step % 5 === 0) swa.updateParameters(model);

      if (step % 10 === 0) {
        const results = [
          await evaluate({ name: 'raw', tested: model }),
          await optimizer.swapEmaWeights(() => evaluate({ name: 'EMA', tested: model })),
        ];
        if (swa.nAveraged > 0) {
          results.push(await evaluate({ name: 'SWA', tested: swa.module }));
          await updateBn(trainBatches, swa);
          results.push(await evaluate({ name: 'SWA, updateBn', tested: swa.module }));
        }
        const show = (title: string, score: 'accuracy' | 'loss') =>
          chart(title, step, Object.fromEntries(results.map((one) => [one.name, one[score]])));
        show('Test accuracy', 'accuracy');
        show('Test loss', 'loss');
      }
    }

    optimizer.dispose();
    swa.dispose();
    model.dispose();
    tf.dispose([x, y, train, test, trainBatches]);
  },
});
