import * as tf from '@tensorflow/tfjs';
import { testRefusals, type Refusal } from '@polyak/testing/refusals';
import { SGD } from '../../optim/sgd.ts';
import { capture } from '../capture.ts';

const refusals: Refusal[] = [
  {
    name: 'keeps a tensor that it does not return',
    reason: 'in use after the call',
    make: () => {
      const kept: tf.Tensor[] = [];
      return {
        fn: (x) => {
          kept.push(tf.square(x));
          return tf.exp(x);
        },
        dispose: () => tf.dispose(kept),
      };
    },
  },
  {
    name: 'keeps a clone of its argument',
    reason: 'in use after the call',
    make: () => {
      let before: tf.Tensor | undefined;
      return {
        fn: (x) => {
          before?.dispose();
          before = x.clone();
          return tf.exp(x);
        },
        dispose: () => before?.dispose(),
      };
    },
  },
  {
    name: 'keeps a reshape of a weight after each step',
    reason: 'in use after the call',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizer = new SGD([w], { lr: 0.1 });
      let after: tf.Tensor | undefined;
      return {
        fn: (x) => {
          const cost = optimizer.minimize(() => tf.sum(tf.mul(x, w)), true);
          after?.dispose();
          after = tf.reshape(w, [3, 1]);
          return cost;
        },
        dispose: () => {
          after?.dispose();
          optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
  {
    name: 'keeps a clone of a variable from before it assigns it',
    reason: 'in use after the call',
    make: () => {
      const mean = tf.tidy(() => tf.variable(tf.ones([3]), false));
      let before: tf.Tensor | undefined;
      return {
        fn: (x) => {
          before?.dispose();
          before = mean.clone();
          tf.tidy(() => mean.assign(tf.add(mean, x)));
        },
        dispose: () => tf.dispose([mean, before]),
      };
    },
  },
  {
    name: 'keeps a tensor that is only on the CPU',
    reason: 'in use after the call',
    make: () => {
      const kept: tf.Tensor[] = [];
      return {
        fn: (x) => {
          kept.push(tf.tensor1d([1]));
          return tf.exp(x);
        },
        dispose: () => tf.dispose(kept),
      };
    },
  },
  {
    name: 'disposes its argument',
    reason: 'disposes an argument',
    make: () => ({
      fn: (x) => {
        const result = tf.square(x);
        x.dispose();
        return result;
      },
    }),
  },
  {
    name: 'has a clone of a weight in use during a step',
    reason: 'a clone or a reshape of the variable',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizer = new SGD([w], { lr: 0.1 });
      return {
        fn: (x) => {
          const before = w.clone();
          optimizer.minimize(() => tf.sum(tf.mul(x, w)));
          return before;
        },
        dispose: () => {
          optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
  {
    name: 'leaves a scope open',
    reason: 'starts or ends a scope',
    make: () => ({
      fn: (x) => {
        tf.engine().startScope();
        return tf.keep(tf.square(x));
      },
      settled: () => {
        tf.engine().endScope();
        return Promise.resolve();
      },
    }),
  },
];

testRefusals(capture, refusals);
