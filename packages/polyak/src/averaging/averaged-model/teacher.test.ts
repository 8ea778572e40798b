import * as tf from '@tensorflow/tfjs';
import { expectClose, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import { AveragedModel, cosineDecay, getEmaMultiAvgFn, SGD } from '../../index.ts';

// A mean teacher: the student learns from the predictions of its own average, which nothing else may move.
test('a teacher is the average of its student, and is never trained', async () => {
  const dense = tf.layers.dense({ units: 2, inputShape: [3], kernelInitializer: 'ones' });
  const student = tf.sequential({ layers: [dense] });
  const steps = 6;
  const multiAvgFn = getEmaMultiAvgFn(cosineDecay({ start: 0.5, steps }));
  const teacher = new AveragedModel(student, { multiAvgFn });
  teacher.updateParameters(student);
  const trained = student.trainableWeights.map((weight) => weight.read() as tf.Variable);
  const optimizer = new SGD(trained, { lr: 0.1 });
  let expected = (await Promise.all(trained.map(values))).flat();

  for (let t = 0; t < steps; t++) {
    const x = tf.randomNormal([4, 3], 0, 1, 'float32', t + 1);
    const noisy = tf.randomNormal([4, 3], 0, 1, 'float32', t + 101);
    optimizer.minimize(() =>
      tf.tidy(() => {
        // Inside the loss, even: the teacher's weights are not among those that the optimizer has.
        const wanted = tf.sub(1, teacher.module.apply(x) as tf.Tensor);
        return tf.losses.meanSquaredError(wanted, student.apply(noisy) as tf.Tensor).asScalar();
      }),
    );
    teacher.updateParameters(student);
    tf.dispose([x, noisy]);

    const own = (await Promise.all(trained.map(values))).flat();
    // The decay rises from 1/2: 1 − cos²(π t / 12) / 2.
    const rate = 0.5 * Math.cos((Math.PI * t) / (2 * steps)) ** 2;
    expected = expected.map((value, i) => value + rate * ((own[i] ?? NaN) - value));
    const seen = (await Promise.all(teacher.parameters().map(values))).flat();
    expectClose(seen, expected, 1e-5);
    expect(seen).not.toEqual(own);
  }
  expect([...optimizer.state.keys()]).toEqual(trained);
  for (const one of [optimizer, teacher, student]) one.dispose();
});
