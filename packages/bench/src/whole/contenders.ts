import * as tf from '@tensorflow/tfjs';
import { Adam, capture, EMAOptimizer } from 'polyak';
import { atOnce, type Contender } from '../contenders/contender.ts';
import type { BenchDevice } from '../device.ts';
import { sizeOf } from '../shape.ts';
import type { Network } from './networks.ts';

const lr = 1e-3;
const decay = 0.999;

/** Calls before a function is replayed. */
const callsBefore = 3;

/** A whole step of the network: tfjs's own Adam, with and without an average, and ours, eager and captured. */
export function wholeContenders(opened: BenchDevice, network: Network): Contender[] {
  const ours = (): tf.Optimizer => new EMAOptimizer(new Adam({ lr }), { decay });
  return [
    contender('tf.train.adam', 'none', () => tf.train.adam(lr)),
    contender('tf.train.adam', 'EMAOptimizer', () => {
      return new EMAOptimizer(tf.train.adam(lr), { decay });
    }),
    contender('Adam', 'EMAOptimizer', ours),
    contender('Adam, captured', 'EMAOptimizer', ours, true),
  ];

  function contender(
    optimizer: string,
    average: string,
    makeOptimizer: () => tf.Optimizer,
    isCaptured = false,
  ): Contender {
    return {
      optimizer,
      average,
      start: () => start(opened, network, makeOptimizer, isCaptured),
    };
  }
}

function start(
  { device, finished }: BenchDevice,
  network: Network,
  makeOptimizer: () => tf.Optimizer,
  isCaptured: boolean,
): ReturnType<Contender['start']> {
  const weights = network.weights.map((shape, i) =>
    tf.tidy(() => tf.variable(tf.randomNormal([...shape], 0, 0.05, 'float32', i + 1))),
  );
  const [x, y] = batchOf(network);
  const optimizer = makeOptimizer();
  const step = (inputs: tf.Tensor, targets: tf.Tensor): void => {
    optimizer.minimize(() => network.loss(weights, inputs, targets), false, weights);
  };
  const captured = isCaptured ? capture(step, { onUncapturable: 'throw' }) : null;
  if (captured) for (let i = 0; i < callsBefore; i++) captured(x, y);
  return {
    device,
    step: atOnce(() => (captured ?? step)(x, y)),
    finished,
    dispose() {
      captured?.dispose();
      optimizer.dispose();
      tf.dispose([...weights, x, y]);
    },
  };
}

/** The same numbers for everyone. */
function batchOf({ input, target }: Network): [x: tf.Tensor, y: tf.Tensor] {
  const rows = target[0] ?? 1;
  return [
    tf.randomNormal([...input], 0, 1, 'float32', 1),
    target.length === 2
      ? tf.tidy(() =>
          tf.cast(
            tf.oneHot(
              tf.tensor1d(
                Array.from({ length: rows }, (_, i) => i % (target[1] ?? 1)),
                'int32',
              ),
              target[1] ?? 1,
            ),
            'float32',
          ),
        )
      : tf.tidy(() => tf.reshape(tf.linspace(-1, 1, sizeOf(target)), [...target])),
  ];
}
