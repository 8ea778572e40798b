import * as tf from '@tensorflow/tfjs';
import { countCalls, type Calls } from '@polyak/testing';
import { webgpuBackend } from '@polyak/testing/gpu';
import { Adam, capture, EMAOptimizer } from 'polyak';
import { expect, it, vi } from 'vitest';

const programs = import.meta.glob<unknown>(
  './programs/{capture,capture-fit}.ts',
);

it.each(Object.keys(programs))('%s is replayed', async (path) => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  await programs[path]?.();
  const printed = new Map(log.mock.calls as [string, unknown][]);
  log.mockRestore();
  expect(printed.get('engine')).toBe('captured');
});

it('the counts of the page are those of its step', async () => {
  const shapes = [
    [784, 256],
    [256],
    [256, 128],
    [128],
    [128, 10],
    [10],
  ];
  const w = shapes.map((shape, i) =>
    tf.tidy(() =>
      tf.variable(
        tf.randomNormal(shape, 0, 0.05, 'float32', i + 1),
      ),
    ),
  );
  const forward = (x: tf.Tensor2D) => {
    let h = x;
    for (let i = 0; i < w.length; i += 2) {
      const sum = h
        .matMul(w[i] as tf.Tensor2D)
        .add<tf.Tensor2D>(w[i + 1] as tf.Tensor);
      h = i < 4 ? sum.relu() : sum;
    }
    return h;
  };
  const optimizer = new EMAOptimizer(new Adam(w), { decay: 0.999 });
  const step = (x: tf.Tensor2D, y: tf.Tensor2D) =>
    optimizer.minimize(() =>
      tf.losses.softmaxCrossEntropy(y, forward(x)),
    );
  const train = capture(step);
  const x = tf.randomNormal<tf.Rank.R2>(
    [64, 784],
    0,
    1,
    'float32',
    7,
  );
  const y = tf
    .oneHot(
      tf.range(0, 64, 1, 'int32').mod(tf.scalar(10, 'int32')),
      10,
    )
    .toFloat() as tf.Tensor2D;
  for (let i = 0; i < 4; i++) train(x, y);
  const { device } = webgpuBackend();
  const count = (work: () => unknown): Promise<Calls> =>
    countCalls(device, () => void work());
  step(x, y);
  const eager = await count(() => step(x, y));
  const captured = await count(() => train(x, y));
  const row = (calls: Calls): number[] => [
    calls.dispatches,
    calls.submits,
    calls.bindGroups,
    calls.writeBuffers,
    calls.newBuffers,
  ];
  expect({ eager: row(eager), captured: row(captured) }).toEqual({
    eager: [49, 3, 43, 44, 3],
    captured: [49, 1, 0, 1, 0],
  });
  train.dispose();
  optimizer.dispose();
  tf.dispose([...w, x, y]);
});
