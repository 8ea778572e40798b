import * as tf from '@tensorflow/tfjs';
import { AdamW, Muon } from 'polyak';

// 64 points of a sine, and a network to fit to them.
const xs = tf.linspace(-1, 1, 64).expandDims(1);
const ys = xs.mul(3).sin();
const initial = (seed: number) =>
  tf.initializers.glorotNormal({ seed });
const hidden = { units: 32, activation: 'tanh' } as const;
const model = tf.sequential({
  layers: [
    tf.layers.dense({
      ...hidden,
      inputShape: [1],
      kernelInitializer: initial(1),
    }),
    tf.layers.dense({ ...hidden, kernelInitializer: initial(2) }),
    tf.layers.dense({ units: 1, kernelInitializer: initial(3) }),
  ],
});
const loss = () =>
  tf.losses
    .meanSquaredError(ys, model.apply(xs) as tf.Tensor)
    .asScalar();

// Muon for the kernel between the hidden layers, AdamW for the rest.
const weights = model.trainableWeights.map(
  (weight) => weight.read() as tf.Variable,
);
const isHidden = ({ shape }: tf.Variable) =>
  shape.length === 2 && Math.min(...shape) > 1;
const muon = new Muon(weights.filter(isHidden), { lr: 0.02 });
const adamW = new AdamW(
  weights.filter((weight) => !isHidden(weight)),
  { lr: 0.005 },
);

for (let step = 0; step < 300; step++) {
  const { value, grads } = tf.variableGrads(loss, weights);
  muon.applyGradients(grads);
  adamW.applyGradients(grads);
  tf.dispose([value, ...Object.values(grads)]);
}

console.log('loss', loss().dataSync<'float32'>()[0]);
