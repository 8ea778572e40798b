import * as tf from '@tensorflow/tfjs';
import { stepping, testRefusals, type Refusal } from '@polyak/testing/refusals';
import { AveragedModel } from '../../averaging/averaged-model/averaged-model.ts';
import { EMAOptimizer } from '../../averaging/ema-optimizer/ema-optimizer.ts';
import { ScheduleFreeSGD } from '../../optim/schedule-free/sgd.ts';
import { SGD } from '../../optim/sgd.ts';
import { CosineAnnealingWarmRestarts } from '../../schedule/cosine-annealing-warm-restarts.ts';
import { ReduceLROnPlateau } from '../../schedule/reduce-lr-on-plateau.ts';
import { capture } from '../capture.ts';

const plain = (w: tf.Variable): SGD => new SGD([w], { lr: 0.1 });
const averaged = (w: tf.Variable) => new EMAOptimizer(plain(w), { decay: 0.5 });

/** What a function can do to its optimizer in call i. */
const optionChanges: Record<string, (optimizer: SGD, i: number) => void> = {
  'the learning rate': (optimizer, i) => (optimizer.learningRate = 0.1 / i),
  'an option of a group': ({ paramGroups: [group] }, i) => group && (group.lr = 0.1 / i),
  clipping: (optimizer, i) => (optimizer.clipping = { clipGradValue: i }),
};

const refusals: Refusal[] = [
  {
    name: 'steps another optimizer in each call',
    reason: 'work differs',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizers = [new SGD([w], { lr: 0.1 }), new SGD([w], { lr: 0.2 })] as const;
      let calls = 0;
      return {
        fn: (x) => {
          const optimizer = optimizers[++calls % 2 ? 0 : 1];
          return optimizer.minimize(() => tf.sum(tf.mul(x, w)), true);
        },
        dispose: () => {
          for (const optimizer of optimizers) optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
  {
    name: 'clips the gradients by another number in each call',
    reason: 'passes other variables, options or numbers',
    make: () =>
      stepping(averaged, (optimizer, loss, call) =>
        optimizer.minimize(loss, true, undefined, { clipGradValue: call }),
      ),
  },
  ...Object.entries(optionChanges).flatMap(([option, change]): Refusal[] =>
    [true, false].map((isBefore) => ({
      name: `sets ${option} ${isBefore ? 'before' : 'after'} a step`,
      reason: 'changes options of an optimizer',
      make: () =>
        stepping(plain, (optimizer, loss, call) => {
          if (isBefore) change(optimizer, call);
          optimizer.minimize(loss);
          if (!isBefore) change(optimizer, call);
        }),
    })),
  ),
  {
    name: 'sets the decay of an average',
    reason: 'changes options of an optimizer',
    make: () =>
      stepping(averaged, (optimizer, loss, call) => {
        optimizer.decay = 1 - 1 / call;
        optimizer.minimize(loss);
      }),
  },
  {
    name: 'steps another variable with the same gradient in each call',
    reason: 'passes other variables, options or numbers',
    make: () => {
      const w = [1, 2].map((value) => tf.tidy(() => tf.variable(tf.fill([3], value))));
      const optimizer = new SGD(w, { lr: 0.1 });
      let calls = 0;
      return {
        fn: (x) => {
          const gradient = tf.square(x);
          optimizer.applyGradients([{ name: w[++calls % 2]?.name ?? '', tensor: gradient }]);
          gradient.dispose();
        },
        dispose: () => {
          optimizer.dispose();
          tf.dispose(w);
        },
      };
    },
  },
  {
    name: 'sets the epoch of a schedule in each call',
    reason: 'passes other variables, options or numbers',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizer = new SGD([w], { lr: 0.1 });
      const schedule = new CosineAnnealingWarmRestarts(optimizer, { t0: 2 });
      let calls = 0;
      return {
        fn: (x) => {
          schedule.step(++calls / 4);
          return optimizer.minimize(() => tf.sum(tf.mul(x, w)), true);
        },
        dispose: () => {
          optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
  {
    name: 'averages another variable in each call',
    reason: 'passes other variables, options or numbers',
    make: () => {
      const w = [1, 2].map((value) => tf.tidy(() => tf.variable(tf.fill([3], value))));
      const averaged = new AveragedModel([w[0] as tf.Variable]);
      let calls = 0;
      return {
        fn: (x) => {
          averaged.updateParameters([w[++calls % 2] as tf.Variable]);
          return tf.square(x);
        },
        dispose: () => {
          averaged.dispose();
          tf.dispose(w);
        },
      };
    },
  },
  {
    name: 'steps an optimizer of tf.train',
    reason: 'a trainable variable, as the optimizers of tf.train do',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizer = tf.train.sgd(0.1);
      return {
        fn: (x) => optimizer.minimize(() => tf.sum(tf.mul(x, tf.square(w))), true, [w]),
        dispose: () => {
          optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
  {
    name: 'steps an optimizer of tf.train with averages',
    reason: 'of tf.train gives the variables other buffers',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizer = new EMAOptimizer(tf.train.sgd(0.1), { decay: 0.5 });
      return {
        fn: (x) => optimizer.minimize(() => tf.sum(tf.mul(x, tf.square(w))), true, [w]),
        dispose: () => {
          optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
  {
    name: 'swaps averages in',
    reason: 'swaps averages in',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizer = new EMAOptimizer(new SGD([w], { lr: 0.1 }), { decay: 0.5 });
      optimizer.minimize(() => tf.sum(tf.square(w)));
      return {
        fn: (x) => optimizer.swapEmaWeights(() => tf.mul(x, w)),
        dispose: () => {
          optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
  {
    name: 'swaps the averages of Schedule-Free in',
    reason: 'swaps averages in',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizer = new ScheduleFreeSGD([w], { lr: 0.1 });
      optimizer.minimize(() => tf.sum(tf.square(w)));
      return {
        fn: (x) => optimizer.swapAverages(() => tf.mul(x, w)),
        dispose: () => {
          optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
  {
    name: 'steps a schedule with a metric',
    reason: 'ReduceLROnPlateau',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizer = new SGD([w], { lr: 0.1 });
      const schedule = new ReduceLROnPlateau(optimizer);
      return {
        fn: (x) => {
          const cost = optimizer.minimize(() => tf.sum(tf.mul(x, w)), true);
          schedule.step(1);
          return cost;
        },
        dispose: () => {
          optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
];

testRefusals(capture, refusals);
