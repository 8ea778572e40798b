import * as tf from '@tensorflow/tfjs';
import { capture, EMAOptimizer, PostHocEma, SGD } from 'polyak';
import { experiment } from '@polyak/playground';

export default experiment({
  title: 'Many averages of one run',
  lookFor:
    'How long should an average remember? One run on the handwritten digits, with five decays at ' +
    'once. In the first 50 steps the short averages are ahead, because the long ones still contain ' +
    'the untrained weights. Later both ends lose: the shortest average still has the noise, and the ' +
    'longest still has the start of the run. Over ten seeds, from step 200 on, the loss of the decay ' +
    '0.99 is 22% to 43% below the raw weights, 15% to 26% below the shortest average and 43% to 55% ' +
    'below the longest. With post-hoc EMA you do not have to choose in advance: from snapshots of ' +
    'two averages it synthesizes an average of any width, as a share of the run so far. The curve ' +
    'shows the loss by width, and its minimum moves to the right as the run continues. The slider ' +
    'picks one width to follow.',
  controls: {
    seed: { label: 'Seed', value: 1, min: 0, max: 9999, step: 1, input: 'number' },
    lr: { label: 'Learning rate', value: 0.1, min: 0.01, max: 0.3, step: 0.01 },
    sigma: { label: 'Post-hoc width σ', value: 0.15, min: 0.02, max: 0.28, step: 0.01, live: true },
  },

  async run({ controls, captured, random, steps, chart, plot, data }) {
    const { images, labels, count } = await data('digits');
    const x = tf.tensor2d(images, [count, 64]);
    const y = tf.tidy(() => tf.oneHot(tf.tensor1d(labels, 'int32'), 10));
    const train = { x: tf.slice(x, 0, 1500), y: tf.slice(y, 0, 1500) };
    const test = { x: tf.slice(x, 1500), y: tf.slice(y, 1500) };

    const init = (n: number) => tf.initializers.heNormal({ seed: 2 * controls.seed + n });
    const hidden = { units: 32, activation: 'relu', kernelInitializer: init(0) } as const;
    const model = tf.sequential({
      layers: [
        tf.layers.dense({ ...hidden, inputShape: [64] }),
        tf.layers.dense({ units: 10, kernelInitializer: init(1) }),
      ],
    });
    const crossEntropy = ({ x, y }: { x: tf.Tensor; y: tf.Tensor }) =>
      tf.losses.softmaxCrossEntropy<tf.Tensor, tf.Scalar>(y, model.apply(x) as tf.Tensor);
    const weights = model.trainableWeights
      .map((weight) => weight.read())
      .filter((weight) => weight instanceof tf.Variable);

    const sgd = new SGD({ lr: controls.lr, momentum: 0.9 });
    const optimizer = new EMAOptimizer(sgd, { decays });
    const postHoc = new PostHocEma(weights, { sigmaRels: [0.05, 0.1], snapshotEveryNSteps: 10 });

    const takeStep = capture((picked: tf.Tensor1D) =>
      tf.tidy(() => {
        const batch = { x: tf.gather(train.x, picked), y: tf.gather(train.y, picked) };
        optimizer.minimize(() => crossEntropy(batch), false, weights);
        postHoc.update();
      }),
    );
    // Without its recordings it runs eagerly.
    if (!captured) takeStep.dispose();

    const evaluate = async () => {
      const value = tf.tidy(() => crossEntropy(test));
      const [loss = NaN] = await value.data();
      value.dispose();
      return loss;
    };
    const evaluateWidth = (sigmaRel: number) => postHoc.swapWeights({ sigmaRel }, evaluate);

    for await (const step of steps(400, { model, optimizer, postHoc })) {
      const batch = Array.from({ length: 16 }, () => random.integer(1500));
      tf.tidy(() => takeStep(tf.tensor1d(batch, 'int32')));

      if (step % 10 === 0) {
        const raw = await evaluate();
        const averaged: Record<string, number> = {};
        for (const [index, decay] of decays.entries()) {
          averaged[`EMA ${decay}`] = await optimizer.swapEmaWeights(evaluate, { index });
        }
        chart('Test loss', step, { raw, ...averaged });

        const chosen = await evaluateWidth(controls.sigma);
        chart('Test loss of the chosen width', step, { raw, 'post-hoc EMA': chosen });
      }

      if (step % 50 === 0) {
        const byWidth: [width: number, loss: number][] = [];
        for (const width of widths) byWidth.push([width, await evaluateWidth(width)]);
        plot('Test loss by width', {
          ...axes,
          series: [{ name: 'post-hoc EMA', points: byWidth }],
        });
      }
    }

    takeStep.dispose();
    optimizer.dispose();
    postHoc.dispose();
    model.dispose();
    tf.dispose([x, y, train, test]);
  },
});

const decays = [0.8, 0.95, 0.98, 0.99, 0.998];
const widths = [0.02, 0.04, 0.07, 0.1, 0.13, 0.16, 0.2, 0.24, 0.28];

const axes = {
  x: { label: 'width σ', from: 0, to: 0.3 },
  y: { label: 'test loss', from: 0.3, to: 0.6 },
};
