import * as tf from '@tensorflow/tfjs';
import { ones, zeros } from '../definition/initial.ts';
import type { Layer, Pass } from '../definition/layer.ts';
import type { Declaration, Scope } from '../definition/scope.ts';
import { standardize } from './standardize.ts';

const epsilon = 1e-5;
/** The share of a new batch in the running statistics. */
const momentum = 0.1;
const axes = [0, 1, 2];

/** Batch normalization of feature maps. */
export function batchNorm(scope: Scope, channels: number): Layer {
  const weight = scope.parameter('weight', [channels], ones);
  const bias = scope.parameter('bias', [channels], zeros);
  const mean = scope.buffer('running_mean', [channels], zeros);
  const variance = scope.buffer('running_var', [channels], ones);
  const batches = scope.buffer('num_batches_tracked', [], zeros, 'int32');

  function track(moments: { mean: tf.Tensor; variance: tf.Tensor }, count: number, pass: Pass) {
    move(pass, mean, tf.reshape(moments.mean, [channels]));
    // The batch is normalized by the biased variance; what is tracked is the unbiased one.
    const unbiased = tf.mul(moments.variance, count / (count - 1));
    move(pass, variance, tf.reshape(unbiased, [channels]));
    const counter = pass.read(batches);
    counter.assign(tf.add(counter, tf.scalar(1, 'int32')));
  }

  return (x, pass) => {
    if (!pass.training) {
      const read = (one: Declaration) => pass.read(one) as tf.Tensor1D;
      return tf.batchNorm(x, read(mean), read(variance), read(bias), read(weight), epsilon);
    }
    const count = x.size / channels;
    if (count === 1) {
      throw new RangeError(
        'batches must have more than one value of each channel to be normalized in training, got 1',
      );
    }
    const moments = tf.moments(x, axes, true);
    track(moments, count, pass);
    const standard = standardize(x, moments, axes, epsilon);
    return tf.add(tf.mul(standard, pass.read(weight)), pass.read(bias));
  };
}

function move(pass: Pass, statistic: Declaration, batch: tf.Tensor): void {
  const variable = pass.read(statistic);
  variable.assign(tf.add(variable, tf.mul(tf.sub(batch, variable), momentum)));
}
