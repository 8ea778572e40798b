import * as tf from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { resume, save } from './model-state.ts';

test('a model and an optimizer of tfjs go on as if they had not been stopped', async () => {
  await tf.setBackend('cpu');
  const make = () => {
    const model = tf.sequential();
    model.add(
      tf.layers.dense({ name: 'a', units: 2, inputShape: [2] }),
    );
    model.add(tf.layers.dense({ name: 'b', units: 1 }));
    const optimizer = tf.train.momentum(0.1, 0.9);
    model.compile({ optimizer, loss: 'meanSquaredError' });
    return { model, optimizer };
  };
  const [x, y] = [tf.tensor2d([[1, 2]]), tf.tensor2d([[3]])];
  const losses = async ({ model }: ReturnType<typeof make>) =>
    (await model.fit(x, y, { epochs: 3 })).history.loss;
  const [one, other] = [make(), make()];
  await losses(one);
  const checkpoint = structuredClone(
    await save(one.model, one.optimizer),
  );
  await resume(other.model, other.optimizer, checkpoint);
  const [expected, actual] = [
    await losses(one),
    await losses(other),
  ];
  expect(actual).toEqual(expected);
});
