import * as tf from '@tensorflow/tfjs';
import { testRefusals, type Refusal } from '@polyak/testing/refusals';
import { capture } from '../capture.ts';

const refusals: Refusal[] = [
  {
    name: 'drops out',
    reason: 'other numbers on the host',
    make: () => ({ fn: (x) => tf.tidy(() => tf.sum(tf.dropout(x, 0.5))) }),
  },
  {
    name: 'has a layer that keeps its state',
    reason: 'other tensors in each call',
    make: () => {
      const layer = tf.layers.simpleRNN({ units: 1, stateful: true, batchInputShape: [1, 3, 1] });
      return {
        fn: (x) => tf.tidy(() => layer.apply(tf.reshape(x, [1, 3, 1])) as tf.Tensor),
        dispose: () => {
          tf.dispose((layer as unknown as { states_: tf.Tensor[] }).states_);
          layer.dispose();
        },
      };
    },
  },
  {
    name: 'makes random numbers on the GPU from a seed of the host',
    reason: 'other numbers on the host',
    make: () => ({
      fn: () => tf.tidy(() => tf.multinomial(tf.tensor1d([0.5, 0.5]), 4)),
    }),
  },
  {
    name: 'makes a tensor of its own data',
    reason: 'other numbers on the host',
    make: () => {
      let calls = 0;
      return { fn: (x) => tf.tidy(() => tf.mul(x, tf.tensor1d([++calls, 2, 3]))) };
    },
  },
  {
    name: 'multiplies by another number in each call',
    reason: 'other numbers on the host',
    make: () => {
      let calls = 0;
      return { fn: (x) => tf.mul(x, ++calls) };
    },
  },
  {
    name: 'gives a kernel another number in each call',
    reason: 'other numbers on the host',
    make: () => {
      let calls = 0;
      return { fn: (x) => tf.leakyRelu(x, ++calls / 10) };
    },
  },
  {
    name: 'does something else in each call',
    reason: 'work differs',
    make: () => {
      let calls = 0;
      return { fn: (x) => (++calls % 2 ? tf.square(x) : tf.exp(x)) };
    },
  },
  {
    name: 'uses another tensor in each call',
    reason: 'other tensors in each call',
    make: () => {
      const batches = [1, 2, 3, 4, 5].map((value) => tf.fill([3], value));
      let calls = 0;
      return {
        fn: (x) => tf.mul(x, batches[calls++] as tf.Tensor),
        dispose: () => tf.dispose(batches),
      };
    },
  },
];

testRefusals(capture, refusals);
