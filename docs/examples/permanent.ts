import * as tf from '@tensorflow/tfjs';
import {
  AveragedModel,
  type EMAOptimizer,
  getEmaMultiAvgFn,
} from 'polyak';

/** The averages in the place of the weights, for good. */
export function keepAverages(
  model: tf.LayersModel,
  optimizer: EMAOptimizer,
) {
  // #region keep
  const averages = optimizer.swapEmaWeights(() =>
    model.getWeights().map((weight) => weight.clone()),
  );
  model.setWeights(averages);
  tf.dispose(averages);
  // #endregion keep
}

/** A teacher that is the average of its student. */
export function meanTeacher(
  student: tf.LayersModel,
  optimizer: tf.Optimizer,
  clean: tf.Tensor,
  noisy: tf.Tensor,
) {
  // #region teacher
  const teacher = new AveragedModel(student, {
    multiAvgFn: getEmaMultiAvgFn(0.99),
  });
  teacher.updateParameters(student); // once before the first step, then after each

  // Without this list, minimize would train every trainable variable there is: the teacher's, too.
  const trained = student.trainableWeights.map(
    (weight) => weight.read() as tf.Variable,
  );
  const wanted = teacher.module.predict(clean) as tf.Tensor;
  const consistency = () => {
    const given = student.apply(noisy, { training: true });
    return tf.losses
      .meanSquaredError(wanted, given as tf.Tensor)
      .asScalar();
  };
  optimizer.minimize(consistency, false, trained);
  teacher.updateParameters(student);
  wanted.dispose();
  // #endregion teacher
  return teacher;
}
