import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';
import { experiment, type Random } from '@polyak/playground';

export default experiment({
  title: 'Made-up names',
  lookFor:
    'A network reads the last four letters of a name and predicts the next one; that is how it ' +
    'learns to write first names. Its loss is measured on names it has not seen. Over ten seeds, ' +
    'from step 100 on, the loss of the EMA is 4% to 5% lower at every look. Both lists start with ' +
    'the same letters and use the same random numbers, so only the weights differ. From one look to ' +
    'the next the raw weights rewrite nearly every name; the EMA rewrites 30% to 49% fewer.',
  controls: {
    seed: { label: 'Seed', value: 1, min: 0, max: 9999, step: 1, input: 'number' },
    lr: { label: 'Learning rate', value: 0.02, min: 0.001, max: 0.05, step: 0.001 },
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

  async run({ controls, random, steps, chart, text, data }) {
    const names = shuffle(await data('names'), random);
    const train = names.slice(100).flatMap(examples);
    const test = batchOf(names.slice(0, 100).flatMap(examples));

    const init = (n: number) => tf.initializers.glorotUniform({ seed: 2 * controls.seed + n });
    const hidden = { units: 64, activation: 'tanh' } as const;
    const inputShape = [memory * letters.length];
    const model = tf.sequential({
      layers: [
        tf.layers.dense({ ...hidden, kernelInitializer: init(0), inputShape }),
        tf.layers.dense({ units: letters.length, kernelInitializer: init(1) }),
      ],
    });
    const logits = (x: tf.Tensor) => model.apply(x) as tf.Tensor;
    const crossEntropy = ({ x, y }: Batch) =>
      tf.losses.softmaxCrossEntropy<tf.Tensor, tf.Scalar>(y, logits(x));
    const weights = model.trainableWeights
      .map((weight) => weight.read())
      .filter((weight) => weight instanceof tf.Variable);
    const optimizer = new EMAOptimizer(new Adam({ lr: controls.lr }), { decay: controls.decay });

    const dice = Array.from({ length: 8 }, () => initials.map(() => random.uniform()));
    /** The same dice at each call: one throw per name for each letter after the first. */
    const write = async () => {
      let written = initials;
      for (const thrown of dice) {
        const output = tf.tidy(() => tf.softmax(logits(read(written))));
        const probabilities = (await output.array()) as number[][];
        output.dispose();
        written = written.map((name, i) => {
          const next = letters[pick(probabilities[i] ?? [], thrown[i] ?? 0)] ?? end;
          return name.endsWith(end) ? name : name + next;
        });
      }
      return written.map((name) => name.replace(end, ''));
    };

    const evaluate = async () => {
      const value = tf.tidy(() => crossEntropy(test));
      const [loss = NaN] = await value.data();
      value.dispose();
      return { loss, names: await write() };
    };

    /** The lists of the last look. */
    const last: Record<'raw' | 'ema', string[]> = { raw: [], ema: [] };

    for await (const step of steps(300, { model, optimizer, last })) {
      optimizer.decay = controls.decay;

      tf.tidy(() => {
        const chosen = Array.from({ length: 32 }, () => train[random.integer(train.length)]);
        const batch = batchOf(chosen.filter((one) => one !== undefined));
        optimizer.minimize(() => crossEntropy(batch), false, weights);
      });

      if (step % 10 === 0) {
        const raw = await evaluate();
        const ema = await optimizer.swapEmaWeights(evaluate);
        chart('Test loss', step, { raw: raw.loss, EMA: ema.loss });
        chart('Share of the names that changed', step, {
          raw: changed(last.raw, raw.names),
          EMA: changed(last.ema, ema.names),
        });
        last.raw = raw.names;
        last.ema = ema.names;
        text('Names by the raw weights', raw.names);
        text('Names by the EMA weights', ema.names);
      }
    }

    optimizer.dispose();
    model.dispose();
    tf.dispose([test.x, test.y]);
  },
});

type Batch = { readonly x: tf.Tensor; readonly y: tf.Tensor };
type Example = { readonly before: string; readonly next: string };

/** A full stop ends a name, and fills the places before its first letter. */
const end = '.';
const letters = Array.from(`${end}abcdefghijklmnopqrstuvwxyz`);
const initials = letters.slice(1, 13);
const memory = 4;

const examples = (name: string): Example[] =>
  Array.from(name + end, (next, i) => ({ before: name.slice(0, i), next }));

const batchOf = (of: readonly Example[]): Batch => ({
  x: read(of.map(({ before }) => before)),
  y: tf.tidy(() =>
    tf.oneHot(
      of.map(({ next }) => letters.indexOf(next)),
      letters.length,
    ),
  ),
});

/** The last letters of each text, as the network sees them. */
function read(texts: readonly string[]): tf.Tensor {
  const seen = texts.map((one) => one.padStart(memory, end).slice(-memory));
  const codes = seen.map((one) => Array.from(one, (letter) => letters.indexOf(letter)));
  return tf.tidy(() => tf.oneHot(codes, letters.length).reshape([texts.length, -1]));
}

/** The share of the names that are not what they were at the last look. */
const changed = (before: readonly string[], now: readonly string[]) =>
  before.filter((name, i) => name !== now[i]).length / before.length;

/** The place where the running sum of the probabilities passes `thrown`. */
function pick(probabilities: readonly number[], thrown: number): number {
  let sum = 0;
  return probabilities.findIndex((probability) => (sum += probability) > thrown);
}

const shuffle = (names: readonly string[], random: Random) =>
  names
    .map((name) => ({ name, place: random.uniform() }))
    .sort((a, b) => a.place - b.place)
    .map(({ name }) => name);
