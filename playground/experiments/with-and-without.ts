import * as tf from '@tensorflow/tfjs';
import { Adam, capture, EMAOptimizer } from 'polyak';
import { experiment, type Random } from '@polyak/playground';

export default experiment({
  title: 'With and without averaging',
  lookFor:
    'Two networks start with the same weights and fit a noisy sine to the same batches; one has an ' +
    'EMA, the other does not. After every step their raw weights are compared, and they are equal to ' +
    'the last bit: an average never changes the training. So two of the three loss lines coincide, ' +
    'and the third lies below them. Over ten seeds, from step 200 on, the loss of the EMA is 69% to ' +
    '86% lower and swings 80% to 97% less. The second chart shows what it costs on your device: the ' +
    'median time of a step, until the device has finished, with and without the EMA. On WebGPU, half ' +
    'of the steps replay a recording, which changes no weight either; the table shows how much ' +
    'JavaScript a step takes in each way. Try wider networks.',
  controls: {
    seed: { label: 'Seed', value: 1, min: 0, max: 9999, step: 1, input: 'number' },
    width: { label: 'Width of the network', value: 64, min: 16, max: 512, step: 16 },
    lr: { label: 'Learning rate', value: 0.04, min: 0.001, max: 0.05, step: 0.001 },
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

  async run({ controls, captured, random, steps, chart, text }) {
    const init = (n: number) => tf.initializers.heNormal({ seed: 3 * controls.seed + n });
    const hidden = { units: controls.width, activation: 'tanh' } as const;
    const build = () =>
      tf.sequential({
        layers: [
          tf.layers.dense({ ...hidden, kernelInitializer: init(0), inputShape: [1] }),
          tf.layers.dense({ ...hidden, kernelInitializer: init(1) }),
          tf.layers.dense({ units: 1, kernelInitializer: init(2) }),
        ],
      });
    const adam = () => new Adam({ lr: controls.lr });
    const ema = new EMAOptimizer(adam(), { decay: controls.decay });
    const without = training(build(), adam(), captured);
    const beside = training(build(), ema, captured);

    const test = sine(Array.from({ length: 100 }, (_, i) => i / 50 - 1));
    const count = { equal: 0 };

    const kept = { without: without.kept, beside: beside.kept, count };
    for await (const step of steps(400, kept)) {
      ema.decay = controls.decay;
      const places = Array.from({ length: 16 }, () => 2 * random.uniform() - 1);
      const batch = sine(places, random);

      // Now one goes first, now the other, so that neither has the better place.
      const turns = step % 2 === 0 ? [without, beside] : [beside, without];
      for (const turn of turns) await turn.step(batch, step % 4 < 2);
      tf.dispose([batch.x, batch.y]);
      if ((await countDifferent(without.weights, beside.weights)) === 0) count.equal++;

      if (step % 10 === 0) {
        const [raw, same] = [await without.loss(test), await beside.loss(test)];
        const average = await ema.swapEmaWeights(() => beside.loss(test));
        chart('Test loss', step, { raw, EMA: average, 'raw, beside the EMA': same });
        text('Raw weights', [`equal to the last bit after ${count.equal} of ${step} steps`]);

        const isReplayed = beside.times.captured.whole.length > 0;
        chart('Milliseconds per step', step, {
          without: median(without.times.eager.whole),
          'with EMA': median(beside.times.eager.whole),
          ...(isReplayed && {
            'without, captured': median(without.times.captured.whole),
            'with EMA, captured': median(beside.times.captured.whole),
          }),
        });
        const why = captured ? 'Only WebGPU captures steps' : 'Capturing is turned off';
        text('Milliseconds of JavaScript per step', [
          row('', ['eager', 'captured']),
          row('without', medians(without.times)),
          row('with EMA', medians(beside.times)),
          ...(isReplayed ? [] : [why]),
        ]);
      }
    }

    without.dispose();
    beside.dispose();
    tf.dispose([test.x, test.y]);
  },
});

interface Batch {
  readonly x: tf.Tensor2D;
  readonly y: tf.Tensor2D;
}

/** A sine at the given places; with noise, if there are random numbers for it. */
function sine(places: readonly number[], random?: Random): Batch {
  const noise = () => (random ? 0.5 * random.normal() : 0);
  return {
    x: tf.tensor2d(places.map((x) => [x])),
    y: tf.tensor2d(places.map((x) => [Math.sin(4 * x) + noise()])),
  };
}

/** The milliseconds of some steps. */
interface Times {
  /** Until the call returns. */
  readonly script: number[];
  /** Until the device has finished. */
  readonly whole: number[];
}

/** A network with its optimizer. */
function training(model: tf.LayersModel, optimizer: tf.Optimizer, captured: boolean) {
  const weights = model.trainableWeights
    .map((weight) => weight.read())
    .filter((weight) => weight instanceof tf.Variable);
  const error = ({ x, y }: Batch) =>
    tf.losses.meanSquaredError<tf.Tensor, tf.Scalar>(y, model.apply(x) as tf.Tensor);
  const takeStep = (batch: Batch) =>
    optimizer.minimize(() => error(batch), true, weights) as tf.Scalar;
  const replay = capture(takeStep);
  // Without its recordings it runs eagerly.
  if (!captured) replay.dispose();

  const times: Readonly<Record<'eager' | 'captured', Times>> = {
    eager: { script: [], whole: [] },
    captured: { script: [], whole: [] },
  };

  return {
    weights,
    times,
    kept: { model, optimizer, times },
    async step(batch: Batch, isEager: boolean): Promise<void> {
      const begun = performance.now();
      const loss = isEager ? takeStep(batch) : replay(batch);
      const returned = performance.now();
      await loss.data();
      const { script, whole } = times[isEager ? 'eager' : replay.engine];
      script.push(returned - begun);
      whole.push(performance.now() - begun);
      loss.dispose();
    },
    async loss(batch: Batch): Promise<number> {
      const loss = tf.tidy(() => error(batch));
      const [value = NaN] = await loss.data();
      loss.dispose();
      return value;
    },
    dispose() {
      replay.dispose();
      optimizer.dispose();
      model.dispose();
    },
  };
}

/** How many weights are not the same number in both lists. */
async function countDifferent(a: readonly tf.Tensor[], b: readonly tf.Tensor[]): Promise<number> {
  const count = tf.tidy(() => {
    const flat = (weights: readonly tf.Tensor[]) => tf.concat(weights.map((one) => one.flatten()));
    return tf.sum(tf.notEqual(flat(a), flat(b)));
  });
  const [different = NaN] = await count.data();
  count.dispose();
  return different;
}

const medians = ({ eager, captured }: Record<'eager' | 'captured', Times>) =>
  [eager, captured].map(({ script }) => median(script));

/** A row of a table. */
const row = (name: string, cells: readonly (string | number)[]) =>
  name.padEnd(8) + cells.map((cell) => show(cell).padStart(10)).join('');

const show = (cell: string | number) =>
  typeof cell === 'string' ? cell : Number.isNaN(cell) ? '–' : cell.toFixed(1);

/** Of all but the first five, in which the device still compiles. */
function median(times: readonly number[]): number {
  const sorted = times.slice(5).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
