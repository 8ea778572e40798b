import * as tf from '@tensorflow/tfjs';
import {
  Adam,
  AveragedModel,
  cosineDecay,
  getEmaMultiAvgFn,
} from 'polyak';

// Two half moons. Only six of the 200 points have a label.
const count = 200;
const even = tf.range(0, count).mod(2).equal(0);
const angle = tf.randomUniform([count], 0, Math.PI, 'float32', 1);
const moons = tf.stack(
  [
    angle.cos().where(even, angle.cos().neg().add(1)),
    angle.sin().where(even, angle.sin().neg().add(0.5)),
  ],
  1,
);
const blur = tf.randomNormal([count, 2], 0, 0.12, 'float32', 2);
const points = moons.add(blur);
const classes = tf.oneHot(even.logicalNot().toInt(), 2).toFloat();
const labeled = points.slice(0, 6);
const labels = classes.slice(0, 6);

const layer = (units: number, seed: number, shape?: number[]) =>
  tf.layers.dense({
    units,
    activation: shape ? 'relu' : 'softmax',
    inputShape: shape ?? [32],
    kernelInitializer: tf.initializers.glorotNormal({ seed }),
  });
const student = tf.sequential({
  layers: [layer(32, 3, [2]), layer(32, 4, [32]), layer(2, 5)],
});

const steps = 200;
const decay = cosineDecay({ start: 0.9, steps });
const multiAvgFn = getEmaMultiAvgFn(decay);
const teacher = new AveragedModel(student, { multiAvgFn });
// The teacher starts as a copy of the student.
teacher.updateParameters(student);

// Only the student. Without this list, minimize would also train
// the teacher: its weights are variables like any others.
const trained = student.trainableWeights.map(
  (weight) => weight.read() as tf.Variable,
);
const optimizer = new Adam(trained, { lr: 0.02 });

for (let step = 0; step < steps; step++) {
  tf.tidy(() => {
    const noise = (seed: number) =>
      tf.randomNormal([count, 2], 0, 0.15, 'float32', seed + 1);
    // Outside of the loss: no gradient reaches the teacher.
    const wanted = teacher.module.predict(
      points.add(noise(2 * step)),
    ) as tf.Tensor;
    const noisy = points.add(noise(2 * step + 1));
    const weight = 5 * Math.min(1, step / 50);
    optimizer.minimize(() => {
      const known = student.apply(labeled) as tf.Tensor;
      const given = student.apply(noisy) as tf.Tensor;
      const supervised = tf.metrics
        .categoricalCrossentropy(labels, known)
        .mean();
      const consistency = tf.losses.meanSquaredError(wanted, given);
      return supervised.add(consistency.mul(weight)).asScalar();
    });
  });
  teacher.updateParameters(student);
}

const accuracy = (model: tf.LayersModel) =>
  tf.tidy(() => {
    const prediction = model.predict(points) as tf.Tensor;
    const right = prediction.argMax(1).equal(classes.argMax(1));
    return right.toFloat().mean().dataSync<'float32'>()[0];
  });
console.log(
  'trained weights',
  optimizer.paramGroups[0]?.params.length,
);
console.log('updates of the teacher', teacher.nAveraged);
console.log('student', accuracy(student));
console.log('teacher', accuracy(teacher.module));
