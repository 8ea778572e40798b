import * as tf from '@tensorflow/tfjs';
import { EMAOptimizer } from 'polyak';
import { experiment, type Point, type Random } from '@polyak/playground';

export default experiment({
  title: 'Two moons with wrong labels',
  lookFor:
    'One run, two sets of weights. A fifth of the labels are wrong and the learning rate is high, so ' +
    'the raw weights chase the noise: their boundary jumps from picture to picture and their lines ' +
    'zigzag. The averaged weights come from the very same steps, yet their boundary hardly moves. ' +
    'Pull the decay to 0 and the two become one.',
  controls: {
    seed: { label: 'Seed', value: 1, min: 0, max: 9999, step: 1, input: 'number' },
    wrong: { label: 'Wrong labels', value: 0.2, min: 0, max: 0.4, step: 0.05 },
    lr: { label: 'Learning rate', value: 0.13, min: 0.01, max: 0.3, step: 0.01, live: true },
    decay: { label: 'EMA decay', value: 0.98, min: 0, max: 0.999, step: 0.001, live: true },
  },

  async run({ controls, random, steps, chart, image }) {
    const points = twoMoons(random, 200, controls.wrong);
    const test = twoMoons(random, 500, 0);
    const trainX = inputs(points);
    const trainY = tf.tensor2d(points.map(({ label }) => [label]));
    const testX = inputs([...test, ...grid]);

    const init = (n: number) => tf.initializers.heNormal({ seed: 3 * controls.seed + n });
    const model = tf.sequential({
      layers: [
        tf.layers.dense({
          units: 32,
          activation: 'relu',
          kernelInitializer: init(0),
          inputShape: [2],
        }),
        tf.layers.dense({ units: 32, activation: 'relu', kernelInitializer: init(1) }),
        tf.layers.dense({ units: 1, kernelInitializer: init(2) }),
      ],
    });
    const logits = (x: tf.Tensor) => model.apply(x) as tf.Tensor;
    const weights = model.trainableWeights
      .map((weight) => weight.read())
      .filter((weight) => weight instanceof tf.Variable);
    const sgd = tf.train.momentum(controls.lr, 0.9);
    const optimizer = new EMAOptimizer(sgd, { decay: controls.decay });

    const evaluate = async () => {
      const output = tf.tidy(() => tf.sigmoid(logits(testX)));
      const probabilities = await output.data();
      output.dispose();
      return { ...score(test, probabilities), pixels: probabilities.subarray(test.length) };
    };

    for await (const step of steps(400, { model, optimizer })) {
      sgd.setLearningRate(controls.lr);
      optimizer.decay = controls.decay;

      tf.tidy(() => {
        const batch = Array.from({ length: 20 }, () => random.integer(points.length));
        const x = tf.gather(trainX, batch);
        const y = tf.gather(trainY, batch);
        const loss = () => tf.losses.sigmoidCrossEntropy<tf.Tensor, tf.Scalar>(y, logits(x));
        optimizer.minimize(loss, false, weights);
      });

      if (step % 10 === 0) {
        const raw = await evaluate();
        const ema = await optimizer.swapEmaWeights(evaluate);
        chart('Test accuracy', step, { raw: raw.accuracy, EMA: ema.accuracy });
        chart('Test loss', step, { raw: raw.loss, EMA: ema.loss });
        image('Raw weights', { ...size, pixels: raw.pixels, points });
        image('EMA weights', { ...size, pixels: ema.pixels, points });
      }
    }

    optimizer.dispose();
    model.dispose();
    tf.dispose([trainX, trainY, testX]);
  },
});

/** Two half circles that hold each other, in [0, 1]²; the given share of the labels is wrong. */
function twoMoons(random: Random, count: number, wrong: number): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const side = i % 2 === 0 ? 1 : -1;
    const angle = Math.PI * random.uniform();
    const x = side * (0.5 - Math.cos(angle)) + 0.2 * random.normal();
    const y = side * (Math.sin(angle) - 0.25) + 0.2 * random.normal();
    const label = random.uniform() < wrong ? -side : side;
    return { x: x / 4 + 0.5, y: y / 4 + 0.5, label: label === 1 ? 1 : 0 };
  });
}

/** The centers of the picture's pixels, row by row. */
const size = { width: 48, height: 48 };
const grid = Array.from({ length: size.width * size.height }, (_, i) => ({
  x: ((i % size.width) + 0.5) / size.width,
  y: (Math.floor(i / size.width) + 0.5) / size.height,
}));

/** The network sees the square [-2, 2]². */
function inputs(points: readonly { x: number; y: number }[]) {
  return tf.tensor2d(points.map(({ x, y }) => [4 * x - 2, 4 * y - 2]));
}

function score(test: readonly Point[], probabilities: ArrayLike<number>) {
  const right = test.map(({ label }, i) => Math.abs(1 - label - (probabilities[i] ?? NaN)));
  return {
    accuracy: right.filter((p) => p > 0.5).length / test.length,
    loss: right.reduce((sum, p) => sum - Math.log(Math.max(p, 1e-7)), 0) / test.length,
  };
}
