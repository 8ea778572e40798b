import * as tf from '@tensorflow/tfjs';
import { AdamW, capture, EMAOptimizer } from 'polyak';
import { experiment, type Random } from '@polyak/playground';

export default experiment({
  title: 'Made-up names',
  lookFor:
    'A small transformer reads the first letters of a name and predicts the next one; that is how ' +
    'it learns to write first names. It has one block, with two heads of attention, and is trained ' +
    'with AdamW. Its loss is measured on names it has not seen. Over ten seeds, from step 120 on, ' +
    'the loss of the EMA is 2% to 3% lower. Both lists start with the same letters and use the same ' +
    'random numbers, so only the weights differ. From one look to the next the raw weights rewrite ' +
    'nearly every name; within five looks the EMA rewrites 16% to 38% fewer.',
  controls: {
    seed: { label: 'Seed', value: 1, min: 0, max: 9999, step: 1, input: 'number' },
    lr: { label: 'Learning rate', value: 0.04, min: 0.001, max: 0.1, step: 0.001 },
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

  async run({ controls, captured, random, steps, chart, text, data }) {
    const names = shuffle(await data('names'), random);
    const train = names.slice(100);
    const test = batchOf(names.slice(0, 100));

    const { weights, logits } = transformer(controls.seed);
    const crossEntropy = ({ x, y }: Batch) =>
      tf.sum(tf.mul(y, tf.logSoftmax(logits(x)))).div<tf.Scalar>(tf.sum(y).neg());
    const optimizer = new EMAOptimizer(new AdamW({ lr: controls.lr }), { decay: controls.decay });

    const takeStep = capture(
      (batch: Batch) =>
        tf.tidy(() => {
          optimizer.minimize(() => crossEntropy(batch), false, weights);
        }),
      // One for each length of the longest name.
      { maxRecordings: places - 1 },
    );
    // Without its recordings it runs eagerly.
    if (!captured) takeStep.dispose();

    const dice = Array.from({ length: places - 1 }, () => initials.map(() => random.uniform()));
    /** The same dice at each call: one throw per name for each letter after the first. */
    const write = async () => {
      let written = initials;
      for (const thrown of dice) {
        const output = tf.tidy(() => tf.softmax(logits(read(written.map((name) => end + name)))));
        const probabilities = (await output.array()) as number[][][];
        output.dispose();
        written = written.map((name, i) => {
          const last = probabilities[i]?.at(-1) ?? [];
          const next = letters[pick(last, thrown[i] ?? 0)] ?? end;
          return name + (name.endsWith(end) ? end : next);
        });
      }
      return written.map((name) => name.replaceAll(end, ''));
    };

    const evaluate = async () => {
      const value = tf.tidy(() => crossEntropy(test));
      const [loss = NaN] = await value.data();
      value.dispose();
      return { loss, names: await write() };
    };

    /** The lists of the last look. */
    const last: Record<'raw' | 'ema', string[]> = { raw: [], ema: [] };

    for await (const step of steps(300, { weights, optimizer, last })) {
      optimizer.decay = controls.decay;

      tf.tidy(() => {
        const chosen = Array.from({ length: 8 }, () => train[random.integer(train.length)]);
        takeStep(batchOf(chosen.filter((one) => one !== undefined)));
      });

      if (step % 20 === 0) {
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

    takeStep.dispose();
    optimizer.dispose();
    tf.dispose([weights, test.x, test.y]);
  },
});

type Layer = (x: tf.Tensor) => tf.Tensor;

const width = 16;
const heads = 2;

/**
 * A transformer with one block. Its input, from `read`, has three dimensions: texts, letters, and the code of each letter.
 * For each letter it gives the logits of the next one, from this letter and those before it.
 */
function transformer(seed: number) {
  const weights: tf.Variable[] = [];
  const linear = (inputs: number, outputs: number): Layer => {
    const initializer = tf.initializers.glorotUniform({ seed: 100 * seed + weights.length });
    const matrix = tf.tidy(() => tf.variable(initializer.apply([inputs, outputs])));
    weights.push(matrix);
    return (x) =>
      tf.matMul(x.reshape([-1, inputs]), matrix).reshape([...x.shape.slice(0, -1), outputs]);
  };

  /** Each letter asks those before it, and takes up most from those whose keys match its query. */
  const attention = (): Layer => {
    const size = width / heads;
    const query = linear(width, size);
    const key = linear(width, size);
    const value = linear(width, size);
    const output = linear(size, width);
    return (x) => {
      const scores = tf.matMul(query(x), key(x), false, true).div(Math.sqrt(size));
      const shares = tf.softmax(tf.add(scores, hideLater(x.shape[1] ?? 0)));
      return output(tf.matMul(shares, value(x)));
    };
  };

  const embed = linear(letters.length + places, width);
  const attend = Array.from({ length: heads }, attention);
  const widen = linear(width, 4 * width);
  const narrow = linear(4 * width, width);
  const predict = linear(width, letters.length);

  const logits: Layer = (x) => {
    const embedded = embed(x);
    const normed = layerNorm(embedded);
    const attended = attend.reduce((sum, head) => sum.add(head(normed)), embedded);
    const thought = narrow(tf.relu(widen(layerNorm(attended))));
    return predict(layerNorm(attended.add(thought)));
  };
  return { weights, logits };
}

/** Mean 0 and variance 1 for each letter, without a learned gain and bias. */
const layerNorm: Layer = (x) => {
  const centered = x.sub(x.mean(-1, true));
  const variance = centered.square().mean(-1, true);
  return centered.mul(variance.add(1e-5).rsqrt());
};

/** Scores that leave no share to the letters after each. */
const hideLater = (length: number) =>
  tf.tensor2d(
    Array.from({ length }, (_, i) => Array.from({ length }, (_, j) => (j > i ? -1e9 : 0))),
  );

type Batch = { readonly x: tf.Tensor; readonly y: tf.Tensor };

/** A full stop stands before each name and after it. */
const end = '.';
const letters = Array.from(`${end}abcdefghijklmnopqrstuvwxyz`);
const initials = letters.slice(1, 13);
/** The full stop and eight letters. */
const places = 9;

/** Names of different lengths are filled up; no loss is counted there, for `y` has no 1 there. */
function batchOf(names: readonly string[]): Batch {
  const length = Math.max(...names.map((name) => name.length)) + 1;
  const next = names.map((name) => codesOf((name + end).padEnd(length)));
  return {
    x: read(names.map((name) => (end + name).padEnd(length, end))),
    y: tf.tidy(() => tf.oneHot(next, letters.length)),
  };
}

/** Each letter and its place, one-hot, for texts of one length. */
function read(texts: readonly string[]): tf.Tensor {
  const codes = texts.map(codesOf);
  const at = codes.map((one) => one.map((_, place) => place));
  return tf.tidy(() => tf.concat([tf.oneHot(codes, letters.length), tf.oneHot(at, places)], 2));
}

/** −1 for a blank, which one-hot is all zeros. */
const codesOf = (text: string) => Array.from(text, (letter) => letters.indexOf(letter));

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
