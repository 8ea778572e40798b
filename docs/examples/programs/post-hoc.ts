import * as tf from '@tensorflow/tfjs';
import { PostHocEma, SGD } from 'polyak';

// 256 points around the line y = 2 x − 1.
const xs = tf.linspace(-1, 1, 256).reshape([256, 1]);
const noise = tf.randomNormal([256, 1], 0, 1, 'float32', 1);
const line = xs.mul(2).sub(1);
const ys = line.add(noise);

const model = tf.sequential({
  layers: [
    tf.layers.dense({
      units: 1,
      inputShape: [1],
      kernelInitializer: 'zeros',
    }),
  ],
});
const optimizer = new SGD({ lr: 0.3 });
model.compile({ optimizer, loss: 'meanSquaredError' });

// Two averages, and a snapshot of both every 64 steps.
const postHoc = new PostHocEma(model, { snapshotEveryNSteps: 64 });
await model.fit(xs, ys, {
  epochs: 20,
  batchSize: 4,
  verbose: 0,
  callbacks: { onBatchEnd: () => postHoc.update() },
});
await postHoc.join();
console.log('snapshots', (await postHoc.snapshotSteps()).length);

const error = () =>
  tf.tidy(() => {
    const prediction = model.predict(xs) as tf.Tensor;
    const loss = tf.losses.meanSquaredError(line, prediction);
    return loss.asScalar().dataSync<'float32'>()[0];
  });

// Choose the width of the average now, after training.
console.log('last step', error());
for (const sigmaRel of [0.02, 0.05, 0.1, 0.15, 0.2, 0.25]) {
  const loss = await postHoc.swapWeights({ sigmaRel }, error);
  console.log(`sigmaRel ${sigmaRel}`, loss);
}
