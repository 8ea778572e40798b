import { defaultDevice, init, numpy as np, valueAndGrad } from '@jax-js/jax';
import * as tf from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { sizeOf, type Shape } from '../../shape.ts';
import { networks } from '../networks.ts';
import { jaxNetworks } from './start.ts';

const values = (shape: Shape, seed: number): Float32Array =>
  Float32Array.from({ length: sizeOf(shape) }, (_, k) => 0.2 * Math.sin(0.37 * k + seed));

/** One-hot rows, as the gradient of tfjs's cross-entropy takes for granted; or values. */
const targetOf = (shape: Shape): Float32Array => {
  const [rows = 1, classes = 1, ...rest] = shape;
  if (rest.length > 0) return values(shape, 0.5);
  const target = new Float32Array(rows * classes);
  for (let row = 0; row < rows; row++) target[row * classes + (row % classes)] = 1;
  return target;
};

const largest = (numbers: Iterable<number>): number =>
  Array.from(numbers, Math.abs).reduce((a, b) => Math.max(a, b), 0);

const read = async (array: np.Array): Promise<number[]> =>
  Array.from((await array.data()) as Float32Array);

/** The kernels of the convolutional one are laid out in another way. */
test.each(['deep', 'lstm', 'transformer'] as const)(
  '%s has the loss and the gradients of the network in tfjs',
  async (name) => {
    expect(await init('webgpu')).toContain('webgpu');
    defaultDevice('webgpu');
    const { weights, input, target, loss } = networks[name];
    const shapes = [...weights, input, target];
    const data = shapes.map((shape, i) => (shape === target ? targetOf(shape) : values(shape, i)));
    const theirs = shapes.map((shape, i) => np.array(data[i] ?? []).reshape([...shape]));
    const [y, x] = [theirs.pop(), theirs.pop()];
    if (!x || !y) throw new Error('no batch');
    const [cost, gradients] = valueAndGrad(jaxNetworks[name].loss)(theirs, x, y);
    const ours = shapes.map((shape, i) => tf.tensor(data[i] ?? [], [...shape]));
    const expected = tf.grads((...all: tf.Tensor[]) =>
      loss(all.slice(0, -2), all.at(-2) as tf.Tensor, all.at(-1) as tf.Tensor),
    )(ours);
    const value = loss(ours.slice(0, -2), ours.at(-2) as tf.Tensor, ours.at(-1) as tf.Tensor);
    expect(await read(cost)).toEqual([expect.closeTo((await value.data())[0] ?? NaN, 5)]);
    for (const [i, gradient] of gradients.entries()) {
      const found = await read(gradient);
      const right = (await expected[i]?.data()) ?? [];
      const differences = Array.from(right, (one, k) => one - (found[k] ?? NaN));
      expect(largest(differences), `gradient ${i}`).toBeLessThan(1e-3 * largest(right) + 1e-7);
    }
    tf.dispose([ours, expected, value]);
  },
);
