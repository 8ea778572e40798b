import * as tf from '@tensorflow/tfjs';
import * as polyak from 'polyak';
import { experiment } from '@polyak/playground';

const total = 300;

/**
 * Each with a learning rate that suits it here. Rprop and L-BFGS would need all data at each step, and Schedule-Free needs no
 * schedule.
 */
const optimizers = {
  SGD: () => new polyak.SGD({ lr: 0.3 }),
  'SGD with momentum': () => new polyak.SGD({ lr: 0.15, momentum: 0.9 }),
  Adam: () => new polyak.Adam({ lr: 0.02 }),
  AdamW: () => new polyak.AdamW({ lr: 0.02 }),
  Adamax: () => new polyak.Adamax({ lr: 0.03 }),
  NAdam: () => new polyak.NAdam({ lr: 0.02 }),
  RAdam: () => new polyak.RAdam({ lr: 0.03 }),
  RMSprop: () => new polyak.RMSprop({ lr: 0.01 }),
  Adagrad: () => new polyak.Adagrad({ lr: 0.1 }),
  Adadelta: () => new polyak.Adadelta({ lr: 3 }),
  ASGD: () => new polyak.ASGD({ lr: 0.3 }),
  Adafactor: () => new polyak.Adafactor({ lr: 0.1 }),
  'Muon, without biases': () => new polyak.Muon({ lr: 0.03 }),
};

type Schedule = (optimizer: polyak.Schedulable, lr: number) => polyak.LRScheduler;

const schedules: Readonly<Record<string, Schedule>> = {
  constant: (optimizer) => new polyak.LambdaLR(optimizer, { lrLambda: () => 1 }),
  StepLR: (optimizer) => new polyak.StepLR(optimizer, { stepSize: 100, gamma: 0.2 }),
  ExponentialLR: (optimizer) => new polyak.ExponentialLR(optimizer, { gamma: 0.985 }),
  LinearLR: (optimizer) => new polyak.LinearLR(optimizer, { startFactor: 0.1, totalIters: 100 }),
  PolynomialLR: (optimizer) => new polyak.PolynomialLR(optimizer, { totalIters: total, power: 2 }),
  CosineAnnealingLR: (optimizer) => new polyak.CosineAnnealingLR(optimizer, { tMax: total }),
  CosineAnnealingWarmRestarts: (optimizer) =>
    new polyak.CosineAnnealingWarmRestarts(optimizer, { t0: 100 }),
  CyclicLR: (optimizer, lr) =>
    new polyak.CyclicLR(optimizer, {
      baseLr: lr / 10,
      maxLr: lr,
      stepSizeUp: 50,
      cycleMomentum: false,
    }),
  OneCycleLR: (optimizer, lr) =>
    new polyak.OneCycleLR(optimizer, { maxLr: lr, totalSteps: total, cycleMomentum: false }),
};

export default experiment({
  title: 'Optimizers and schedules',
  lookFor:
    'A case in which averaging does not help. The learning rate follows a cosine down to 0, the raw ' +
    'weights converge on their own, and the EMA adds nothing: over ten seeds they end within 0% to ' +
    '3% of each other. Now set the schedule to constant and run again. The raw weights never ' +
    'converge; from step 150 on, the loss of the EMA is 32% to 55% lower. Averaging the weights and ' +
    'lowering the learning rate are two ways to achieve much the same. The task is the handwritten ' +
    'digits, with a choice of optimizers, Muon among them, and of schedules.',
  controls: {
    seed: { label: 'Seed', value: 1, min: 0, max: 9999, step: 1, input: 'number' },
    optimizer: { label: 'Optimizer', value: 1, options: Object.keys(optimizers) },
    schedule: { label: 'Schedule', value: 5, options: Object.keys(schedules) },
    decay: {
      label: 'EMA decay',
      value: 0.97,
      min: 0,
      max: 0.999,
      step: 0.001,
      input: 'decay',
      live: true,
    },
  },

  async run({ controls, captured, random, steps, chart, data }) {
    const { images, labels, count } = await data('digits');
    const x = tf.tensor2d(images, [count, 64]);
    const y = tf.tidy(() => tf.oneHot(tf.tensor1d(labels, 'int32'), 10));
    const train = { x: tf.slice(x, 0, 1000), y: tf.slice(y, 0, 1000) };
    const test = { x: tf.slice(x, 1000), y: tf.slice(y, 1000) };

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
    const [name, make] = Object.entries(optimizers)[controls.optimizer] ?? ['SGD', optimizers.SGD];
    const inner = make();
    const [{ lr: firstLr } = { lr: NaN }] = inner.paramGroups;
    const schedule = Object.values(schedules)[controls.schedule]?.(inner, firstLr);
    // Muon is for matrices: the biases stay at 0.
    const isMuon = name.startsWith('Muon');
    const weights = model.trainableWeights
      .map((weight) => weight.read())
      .filter((weight) => weight instanceof tf.Variable)
      .filter(({ rank }) => rank === 2 || !isMuon);
    const optimizer = new polyak.EMAOptimizer(inner, { decay: controls.decay });

    const takeStep = polyak.capture((picked: tf.Tensor1D) =>
      tf.tidy(() => {
        const batch = { x: tf.gather(train.x, picked), y: tf.gather(train.y, picked) };
        optimizer.minimize(() => crossEntropy(batch), false, weights);
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

    for await (const step of steps(total, { model, optimizer, schedule })) {
      optimizer.decay = controls.decay;

      const batch = Array.from({ length: 16 }, () => random.integer(1000));
      tf.tidy(() => takeStep(tf.tensor1d(batch, 'int32')));

      if (step % 10 === 0) {
        const raw = await evaluate();
        const ema = await optimizer.swapEmaWeights(evaluate);
        chart('Test loss', step, { raw, EMA: ema });
        chart('Learning rate', step, { lr: schedule?.getLastLr()[0] ?? NaN });
      }
      schedule?.step();
    }

    takeStep.dispose();
    optimizer.dispose();
    model.dispose();
    tf.dispose([x, y, train, test]);
  },
});
