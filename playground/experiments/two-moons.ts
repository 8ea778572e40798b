import * as tf from '@tensorflow/tfjs';
import { Adam, capture, EMAOptimizer } from 'polyak';
import { experiment, type Point, type Random } from '@polyak/playground';

export default experiment({
  title: 'Two moons with wrong labels',
  lookFor:
    'One run, two sets of weights. A fifth of the labels are wrong and the learning rate is high, so ' +
    'the raw weights follow the noise: their boundary jumps from picture to picture. The averages ' +
    'come from exactly the same steps. Over ten seeds, from step 200 on, the boundary of the ' +
    'averages moves 74% to 84% less from one look to the next, and their loss is 1% to 4% lower, ' +
    'though no weights can predict which test labels are wrong. It does not always help: at a ' +
    'learning rate of 0.003 the two losses differ by 0% to 1%. Set the decay to 0 and the two ' +
    'coincide.',
  controls: {
    seed: { label: 'Seed', value: 1, min: 0, max: 9999, step: 1, input: 'number' },
    wrong: { label: 'Wrong labels', value: 0.2, min: 0, max: 0.4, step: 0.05 },
    lr: { label: 'Learning rate', value: 0.08, min: 0.001, max: 0.2, step: 0.001, live: true },
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

  async run({ controls, captured, random, steps, chart, image }) {
    const points = twoMoons(random, 2000, controls.wrong);
    const test = twoMoons(random, 1000, controls.wrong);
    const shown = points.slice(0, 200);
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
    const adam = new Adam({ lr: controls.lr });
    const optimizer = new EMAOptimizer(adam, { decay: controls.decay });

    const takeStep = capture((picked: tf.Tensor1D) =>
      tf.tidy(() => {
        const x = tf.gather(trainX, picked);
        const y = tf.gather(trainY, picked);
        const loss = () => tf.losses.sigmoidCrossEntropy<tf.Tensor, tf.Scalar>(y, logits(x));
        optimizer.minimize(loss, false, weights);
      }),
    );
    // Without its recordings it runs eagerly.
    if (!captured) takeStep.dispose();

    const evaluate = async () => {
      const output = tf.tidy(() => tf.sigmoid(logits(testX)));
      const probabilities = await output.data();
      output.dispose();
      return {
        loss: lossOf(test, probabilities),
        pixels: [...probabilities.subarray(test.length)],
      };
    };
    /** The last ten of each. */
    const looks: Record<'raw' | 'ema', Look[]> = { raw: [], ema: [] };

    for await (const step of steps(400, { model, optimizer, looks })) {
      for (const group of adam.paramGroups) group.lr = controls.lr;
      optimizer.decay = controls.decay;

      const batch = Array.from({ length: 32 }, () => random.integer(points.length));
      tf.tidy(() => takeStep(tf.tensor1d(batch, 'int32')));

      if (step % 10 === 0) {
        const raw = await evaluate();
        const ema = await optimizer.swapEmaWeights(evaluate);
        looks.raw = [...looks.raw, raw].slice(-10);
        looks.ema = [...looks.ema, ema].slice(-10);
        chart('Test loss, mean of the last ten looks', step, {
          raw: meanLoss(looks.raw),
          EMA: meanLoss(looks.ema),
        });
        chart('Share of the picture that changed sides', step, {
          raw: changed(looks.raw),
          EMA: changed(looks.ema),
        });
        image('Raw weights', { ...size, pixels: raw.pixels, points: shown });
        image('EMA weights', { ...size, pixels: ema.pixels, points: shown });
      }
    }

    takeStep.dispose();
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

/** Cross-entropy: the mean of −ln of the probability that each label was given. */
function lossOf(test: readonly Point[], probabilities: ArrayLike<number>): number {
  const given = test.map(({ label }, i) => Math.abs(1 - label - (probabilities[i] ?? NaN)));
  return given.reduce((sum, p) => sum - Math.log(Math.max(p, 1e-7)), 0) / test.length;
}

interface Look {
  readonly loss: number;
  readonly pixels: readonly number[];
}

const meanLoss = (looks: readonly Look[]) =>
  looks.reduce((sum, { loss }) => sum + loss, 0) / looks.length;

/** The share of the pixels that went from one class to the other between the last two looks. */
function changed(looks: readonly Look[]): number {
  const [before, now] = looks.slice(-2).map(({ pixels }) => pixels.map((value) => value > 0.5));
  if (!before || !now) return NaN;
  return before.filter((side, i) => side !== now[i]).length / before.length;
}
