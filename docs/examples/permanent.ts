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
  x: tf.Tensor,
) {
  // #region teacher
  const teacher = new AveragedModel(student, {
    multiAvgFn: getEmaMultiAvgFn(0.99),
  });
  teacher.updateParameters(student); // once before the first step, then after each

  const consistency = () => {
    const wanted = tf.tidy(
      () => teacher.module.predict(x) as tf.Tensor,
    );
    const loss = tf.losses.meanSquaredError(
      wanted,
      student.apply(x) as tf.Tensor,
    );
    return loss.asScalar();
  };
  optimizer.minimize(consistency);
  teacher.updateParameters(student);
  // #endregion teacher
  return teacher;
}
