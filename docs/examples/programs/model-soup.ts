import * as tf from '@tensorflow/tfjs';
import {
  Adam,
  greedySoup,
  loadModelStateDict,
  modelStateDict,
  uniformSoup,
} from 'polyak';

// 512 noisy points of a wave, half of them held out.
const xs = tf.linspace(-1, 1, 512).reshape([512, 1]);
const wave = xs.mul(4).sin();
const noise = tf.randomNormal([512, 1], 0, 0.5, 'float32', 1);
const ys = wave.add(noise);
const even = tf.range(0, 512, 2, 'int32');
const odd = tf.range(1, 512, 2, 'int32');

const model = tf.sequential({
  layers: [
    tf.layers.dense({
      units: 32,
      activation: 'tanh',
      inputShape: [1],
      kernelInitializer: tf.initializers.glorotNormal({ seed: 2 }),
    }),
    tf.layers.dense({
      units: 1,
      kernelInitializer: tf.initializers.glorotNormal({ seed: 3 }),
    }),
  ],
});

/** Steps on batches of 8 that a seed determines. */
function train(lr: number, steps: number, seed: number) {
  const optimizer = new Adam({ lr });
  for (let step = 0; step < steps; step++) {
    optimizer.minimize(() => {
      const own = 1000 * seed + step + 1;
      const at = tf.randomUniform([8], 0, 256, 'int32', own);
      const batch = even.gather(at);
      const given = model.apply(xs.gather(batch)) as tf.Tensor;
      return tf.losses
        .meanSquaredError(ys.gather(batch), given)
        .asScalar();
    });
  }
  optimizer.dispose();
}

// One start, and five models fine-tuned from it.
train(0.02, 200, 1);
const start = await modelStateDict(model);
const stateDicts = [];
for (let seed = 2; seed < 7; seed++) {
  loadModelStateDict(model, start);
  train(0.005 * seed, 40, seed);
  stateDicts.push(await modelStateDict(model));
}

/** The held-out loss of some weights, negative: higher is better. */
function score(weights: typeof start) {
  loadModelStateDict(model, weights);
  return tf.tidy(() => {
    const given = model.predict(xs.gather(odd)) as tf.Tensor;
    const loss = tf.losses.meanSquaredError(ys.gather(odd), given);
    return -(loss.dataSync<'float32'>()[0] ?? NaN);
  });
}
const soup = await greedySoup(stateDicts, score);
console.log('scores', soup.scores);
console.log('uniform', score(uniformSoup(stateDicts)));
console.log('greedy', soup.score);
console.log('ingredients', soup.ingredients);
loadModelStateDict(model, soup.stateDict);
