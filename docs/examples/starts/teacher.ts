import * as tf from '@tensorflow/tfjs';
import { AveragedModel, getEmaMultiAvgFn, SGD } from 'polyak';

const student = tf.sequential({
  layers: [tf.layers.dense({ units: 2, inputShape: [4] })],
});
const teacher = new AveragedModel(student, {
  multiAvgFn: getEmaMultiAvgFn(0.99),
});
// Once before the first step, then after each step.
teacher.updateParameters(student);

// Without this list, minimize would train the teacher's weights, too.
const trained = student.trainableWeights.map(
  (weight) => weight.read() as tf.Variable,
);
const optimizer = new SGD({ lr: 0.1 });
for (let step = 0; step < 20; step++) {
  const clean = tf.randomNormal([8, 4]);
  const noisy = clean.add(tf.randomNormal([8, 4], 0, 0.3));
  const wanted = teacher.module.predict(clean) as tf.Tensor;
  const consistency = () => {
    const given = student.apply(noisy, { training: true });
    return tf.losses
      .meanSquaredError(wanted, given as tf.Tensor)
      .asScalar();
  };
  optimizer.minimize(consistency, false, trained);
  teacher.updateParameters(student);
  tf.dispose([clean, noisy, wanted]);
}
console.log('updates', teacher.nAveraged);
