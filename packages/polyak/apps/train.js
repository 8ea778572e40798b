import * as tf from '@tensorflow/tfjs';
import { Adam, EMAOptimizer } from 'polyak';

/** Two steps of Adam down a parabola, on a backend: the weight, and its average. */
export async function train(backend) {
  tf.env().set('IS_TEST', true);
  if (!(await tf.setBackend(backend))) throw new Error(`There is no backend ${backend}.`);
  const w = tf.variable(tf.tensor1d([4]));
  const opt = new EMAOptimizer(new Adam({ lr: 0.5 }), { decay: 0.5 });
  for (let step = 0; step < 2; step++) opt.minimize(() => tf.sum(tf.square(w)), false, [w]);
  const average = await opt.swapEmaWeights(() => w.data());
  return { backend: tf.getBackend(), weight: (await w.data())[0], average: average[0] };
}
