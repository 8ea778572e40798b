import * as tf from '@tensorflow/tfjs';
import { AveragedModel, EMAOptimizer } from 'polyak';
import { experiment } from '@polyak/playground';

export default experiment({
  title: 'Paths over a noisy quadratic',
  lookFor:
    'Two weights descend to the minimum in the middle of the rings, with noise in every gradient. ' +
    'The raw weights quickly approach the minimum and then keep wandering around it, in a cloud ' +
    'whose size depends on the learning rate. Their averages stay well inside it. Over ten seeds, ' +
    'from step 300 on, the loss of the EMA is 72% to 85% below that of the raw weights. The SWA ' +
    'starts at step 100 and weights all steps since then equally: from step 500 on, that of the SWA ' +
    'is another 72% to 99% below the EMA.',
  controls: {
    seed: { label: 'Seed', value: 1, min: 0, max: 9999, step: 1, input: 'number' },
    noise: { label: 'Gradient noise', value: 2, min: 0, max: 4, step: 0.1, live: true },
    lr: { label: 'Learning rate', value: 0.1, min: 0.01, max: 0.3, step: 0.01, live: true },
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

  async run({ controls, random, steps, chart, plot }) {
    const weights = tf.tidy(() => tf.variable(tf.tensor1d([-1.7, 1.3])));
    const curvature = tf.tensor1d([steepness.x, steepness.y]);
    const sgd = tf.train.sgd(controls.lr);
    const optimizer = new EMAOptimizer(sgd, { decay: controls.decay });
    const swa = new AveragedModel([weights]);
    const paths: Readonly<Record<string, Point[]>> = { raw: [], EMA: [], SWA: [] };

    for await (const step of steps(600, { weights, optimizer, swa, paths })) {
      sgd.setLearningRate(controls.lr);
      optimizer.decay = controls.decay;

      tf.tidy(() => {
        const noise = tf.tensor1d([random.normal(), random.normal()]).mul(controls.noise);
        // Its gradient is curvature · weights + noise.
        const loss = () => {
          const quadratic = tf.mul(curvature, tf.square(weights)).div(2);
          return tf.sum<tf.Scalar>(tf.add(quadratic, tf.mul(noise, weights)));
        };
        optimizer.minimize(loss, false, [weights]);
      });
      if (step >= swaStart) swa.updateParameters([weights]);

      const [ema, mean] = [...optimizer.emaWeights(), ...swa.parameters()];
      paths['raw']?.push(await position(weights));
      paths['EMA']?.push(await position(ema));
      paths['SWA']?.push(step < swaStart ? nowhere : await position(mean));

      if (step % 5 === 0) {
        const series = Object.entries(paths).map(([name, path]) => ({ name, points: [...path] }));
        plot('Paths', { ...axes, series, background: rings });
        const losses = series.map(({ name, points }) => [name, recentLoss(points)] as const);
        chart(
          'Loss without the noise, mean of the last 20 steps',
          step,
          Object.fromEntries(losses),
        );
      }
    }

    optimizer.dispose();
    swa.dispose();
    tf.dispose([weights, curvature]);
  },
});

type Point = readonly [x: number, y: number];

const swaStart = 100;
const nowhere: Point = [NaN, NaN];

async function position(weights: tf.Tensor | undefined): Promise<Point> {
  const [x = NaN, y = NaN] = (await weights?.data()) ?? [];
  return [x, y];
}

/** The second weight's slope is four times the first one's. */
const steepness = { x: 1, y: 4 };
const height = ([x, y]: Point) => (steepness.x * x ** 2 + steepness.y * y ** 2) / 2;

/** A single step of the raw weights may be near the minimum by luck; twenty are not. */
function recentLoss(path: readonly Point[]): number {
  const recent = path.slice(-20);
  return recent.reduce((sum, point) => sum + height(point), 0) / recent.length;
}

const axes = {
  x: { label: 'first weight', from: -2, to: 2 },
  y: { label: 'second weight', from: -2, to: 2 },
};

/** Where the quadratic is 0.125, 0.5, 1.125, … high; a gap parts each ring from the next. */
const rings = {
  name: 'equal loss',
  points: [0.5, 1, 1.5, 2, 2.5].flatMap((radius) => {
    const ring = Array.from({ length: 49 }, (_, i): Point => {
      const angle = (Math.PI * i) / 24;
      const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)];
      return [x / Math.sqrt(steepness.x), y / Math.sqrt(steepness.y)];
    });
    return [...ring, nowhere];
  }),
};
