import * as tf from '@tensorflow/tfjs';
import { expectClose, values } from '@polyak/testing';
import { afterEach, expect, test } from 'vitest';
import {
  Adam,
  EMAOptimizer,
  loadCheckpoint,
  Lookahead,
  Muon,
  saveCheckpoint,
  ScheduleFreeAdamW,
} from '../index.ts';

afterEach(() => tf.setBackend('webgpu'));

type Averaged = tf.Optimizer & {
  swapEmaWeights?: EMAOptimizer['swapEmaWeights'];
  swapAverages?: ScheduleFreeAdamW['swapAverages'];
};

const optimizers: [string, () => Averaged][] = [
  ['an EMAOptimizer', () => new EMAOptimizer(new Adam({ lr: 0.1 }), { decay: 0.5 })],
  [
    'extended precision',
    () => new EMAOptimizer(new Adam({ lr: 0.1 }), { decay: 0.5, precision: 'extended' }),
  ],
  [
    'averages on the CPU',
    () => new EMAOptimizer(new Adam({ lr: 0.1 }), { decay: 0.5, device: 'cpu' }),
  ],
  ['around tf.train', () => new EMAOptimizer(tf.train.adam(0.1), { decay: 0.5 })],
  ['Lookahead', () => new EMAOptimizer(new Lookahead(new Adam({ lr: 0.1 })), { decay: 0.5 })],
  ['Muon', () => new EMAOptimizer(new Muon({ lr: 0.1 }), { decay: 0.5 })],
  ['Schedule-Free', () => new ScheduleFreeAdamW({ lr: 0.1 })],
];

/**
 * Three steps on each backend: the weights after them, and the averages. `tf.setBackend` takes all along to WebGPU; back,
 * tfjs would read each tensor synchronously, so the run goes by a checkpoint.
 */
async function run(make: () => Averaged, backends: readonly string[]): Promise<number[][]> {
  await tf.setBackend(backends[0] ?? '');
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: 3, inputShape: [2], useBias: false, kernelInitializer: 'ones' }),
    ],
  });
  const weights = model.trainableWeights.map((weight) => weight.read() as tf.Variable);
  const opt = make();
  const result: number[][] = [];
  for (const [i, backend] of backends.entries()) {
    if (backends[i - 1] === 'webgpu' && backend === 'cpu') {
      const checkpoint = await saveCheckpoint(model, opt);
      await tf.setBackend(backend);
      await loadCheckpoint(model, opt, checkpoint);
    }
    await tf.setBackend(backend);
    for (let step = 0; step < 3; step++) {
      opt.minimize(
        () => {
          const x = tf.tensor2d([1, -2, 0.5, 3], [2, 2]);
          return tf.sum(tf.square(model.apply(x) as tf.Tensor)).asScalar();
        },
        false,
        weights,
      );
    }
    const read = (): Promise<number[]> => values(weights[0]);
    const swap = (opt.swapEmaWeights ?? opt.swapAverages)?.bind(
      opt,
    ) as ScheduleFreeAdamW['swapAverages'];
    result.push(await read(), await swap(read));
  }
  opt.dispose();
  model.dispose();
  return result;
}

test.each(optimizers)('cpu, WebGPU, cpu, WebGPU: %s', async (_, make) => {
  const expected = await run(make, ['cpu', 'cpu', 'cpu', 'cpu']);
  const given = await run(make, ['cpu', 'webgpu', 'cpu', 'webgpu']);
  expect(given.length).toBe(8);
  given.forEach((one, i) => expectClose(one, expected[i] ?? [], 2e-5));
});
