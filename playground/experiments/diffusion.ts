import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';
import { experiment, type Random } from '@polyak/playground';

export default experiment({
  title: 'Diffusion in the plane',
  lookFor:
    'A small network learns to make points of a spiral out of noise, as image generators make pictures. ' +
    'Both figures start from the same noise; only the weights differ. The samples of the raw weights ' +
    'bend away from the spiral now here, now there, and from one look to the next; those of the EMA ' +
    'settle on it. The chart has their sliced Wasserstein distance from the data: after the first ' +
    'hundred steps that of the EMA is mostly the lower one, and always the calmer by far.',
  controls: {
    seed: { label: 'Seed', value: 1, min: 0, max: 9999, step: 1, input: 'number' },
    lr: { label: 'Learning rate', value: 0.02, min: 0.001, max: 0.03, step: 0.001 },
    decay: { label: 'EMA decay', value: 0.97, min: 0, max: 0.999, step: 0.001, live: true },
  },

  async run({ controls, random, steps, chart, plot }) {
    const init = (n: number) => tf.initializers.heNormal({ seed: 3 * controls.seed + n });
    const hidden = { units: 64, activation: 'relu' } as const;
    const model = tf.sequential({
      layers: [
        tf.layers.dense({ ...hidden, kernelInitializer: init(0), inputShape: [2 + times] }),
        tf.layers.dense({ ...hidden, kernelInitializer: init(1) }),
        tf.layers.dense({ units: 2, kernelInitializer: init(2) }),
      ],
    });
    const weights = model.trainableWeights
      .map((weight) => weight.read())
      .filter((weight) => weight instanceof tf.Variable);
    const optimizer = new EMAOptimizer(new Adam({ lr: controls.lr }), { decay: controls.decay });

    /** The noise that the network sees in points at time `t` of the diffusion. */
    const predict = (points: tf.Tensor, t: readonly number[]) =>
      model.apply(tf.concat([points, tf.oneHot([...t], times)], 1)) as tf.Tensor;

    const start = gaussian(random, 200);
    const fresh = variances.map(() => gaussian(random, 200));

    /** One step back in time. */
    const denoise = (points: tf.Tensor, variance: number, t: number): tf.Tensor => {
      const everywhere = start.map(() => t);
      const noise = predict(points, everywhere).mul(variance / spread(t));
      const mean = points.sub(noise).div(Math.sqrt(1 - variance));
      return t === 0 ? mean : mean.add(tf.mul(fresh[t] ?? [], Math.sqrt(variance)));
    };
    /** All the way back from pure noise, with the same random numbers each time. */
    const sample = async () => {
      const samples = tf.tidy(() =>
        variances.reduceRight(denoise, tf.tensor2d(start)).as2D(start.length, 2),
      );
      const points = (await samples.array()) as Point[];
      samples.dispose();
      return points;
    };

    for await (const step of steps(400)) {
      optimizer.decay = controls.decay;

      tf.tidy(() => {
        const t = Array.from({ length: 64 }, () => random.integer(times));
        const noise = tf.tensor2d(gaussian(random, 64));
        const clean = tf.tensor2d(spiral(t.map(() => random.uniform())));
        const noisy = tf.add(
          clean.mul(tf.tensor2d(t.map((one) => [Math.sqrt(1 - spread(one) ** 2)]))),
          noise.mul(tf.tensor2d(t.map((one) => [spread(one)]))),
        );
        const loss = () =>
          tf.losses.meanSquaredError<tf.Tensor, tf.Scalar>(noise, predict(noisy, t));
        optimizer.minimize(loss, false, weights);
      });

      if (step % 10 === 0) {
        const raw = await sample();
        const ema = await optimizer.swapEmaWeights(sample);
        chart('Distance from the data', step, { raw: distance(raw), EMA: distance(ema) });
        plot('Raw weights', { ...axes, series: [{ ...dots, name: 'raw', points: raw }] });
        plot('EMA weights', { ...axes, series: [{ ...dots, name: 'EMA', points: ema }] });
      }
    }

    optimizer.dispose();
    model.dispose();
  },
});

type Point = [x: number, y: number];

/** The variance of the noise that each time step adds. */
const times = 16;
const variances = Array.from({ length: times }, (_, t) => 0.01 + 0.03 * t);

/** The standard deviation of all noise up to time `t`, as a share of the whole. */
const spread = (t: number) =>
  Math.sqrt(1 - variances.slice(0, t + 1).reduce((product, one) => product * (1 - one), 1));

const gaussian = (random: Random, count: number) =>
  Array.from({ length: count }, (): Point => [random.normal(), random.normal()]);

/** The points of the spiral at the given places, 0 near the centre and 1 at the end. */
const spiral = (places: readonly number[]) =>
  places.map((place): Point => {
    const angle = 3 * Math.PI * Math.sqrt(0.05 + 0.95 * place);
    return [(angle / 5) * Math.cos(angle), (angle / 5) * Math.sin(angle)];
  });

const data = spiral(Array.from({ length: 200 }, (_, i) => (i + 0.5) / 200));

/** The sliced Wasserstein distance from the data: what is left between the two when sorted. */
function distance(samples: readonly Point[]): number {
  const angles = Array.from({ length: 12 }, (_, i) => (Math.PI * i) / 12);
  const slices = angles.map((angle) => {
    const along = ([x, y]: Point) => x * Math.cos(angle) + y * Math.sin(angle);
    const sorted = (points: readonly Point[]) => points.map(along).sort((a, b) => a - b);
    const wanted = sorted(data);
    const gaps = sorted(samples).map((value, i) => Math.abs(value - (wanted[i] ?? NaN)));
    return gaps.reduce((a, b) => a + b) / gaps.length;
  });
  return slices.reduce((a, b) => a + b) / slices.length;
}

const dots = { draw: 'dots' } as const;
const axes = {
  x: { label: 'x', from: -2.5, to: 2.5 },
  y: { label: 'y', from: -2.5, to: 2.5 },
  background: { name: 'data', points: data },
};
