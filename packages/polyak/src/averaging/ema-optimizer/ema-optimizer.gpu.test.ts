import * as tf from '@tensorflow/tfjs';
import { countCalls, makeVariable, watchCalls, type Calls } from '@polyak/testing';
import { flush, gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { expect } from 'vitest';
import { Adam, AveragedModel, EMAOptimizer, getEmaMultiAvgFn } from '../../index.ts';

const steps = 50;

/** A two-layer regression on the GPU, and an optimizer for it. */
function makeRun(wrap: (inner: tf.Optimizer) => tf.Optimizer): {
  opt: tf.Optimizer;
  variables: tf.Variable[];
  step: () => void;
  dispose: () => void;
} {
  const [x, y] = [tf.randomNormal([32, 6], 0, 1, 'float32', 1), tf.ones([32, 1])];
  const variables = [
    makeVariable(Array<number>(6 * 8).fill(0.1), { shape: [6, 8] }),
    makeVariable(Array<number>(8).fill(0)),
    makeVariable(Array<number>(8).fill(0.2), { shape: [8, 1] }),
    makeVariable([0]),
  ];
  const [w1, b1, w2, b2] = variables as [tf.Variable, tf.Variable, tf.Variable, tf.Variable];
  const predict = (): tf.Tensor => {
    const hidden = tf.tanh(tf.add(tf.matMul(x, w1 as tf.Tensor2D), b1));
    return tf.add(tf.matMul(hidden as tf.Tensor2D, w2 as tf.Tensor2D), b2);
  };
  const opt = wrap(tf.train.adam(0.01));
  return {
    opt,
    variables,
    step: () => {
      opt.minimize(() => tf.losses.meanSquaredError(y, predict()), false, variables);
    },
    dispose: () => {
      opt.dispose();
      tf.dispose([x, y, ...variables]);
    },
  };
}

const plain = (inner: tf.Optimizer): tf.Optimizer => inner;
const withEma = (inner: tf.Optimizer): EMAOptimizer => new EMAOptimizer(inner, { decay: 0.99 });

const keys: (keyof Calls)[] = [
  'dispatches',
  'submits',
  'writeBuffers',
  'newBuffers',
  'pipelines',
  'copies',
];

/** What each step asks of the GPU on top of what the wrapped optimizer's own part of it does. */
function countAdded(): { added: Calls[]; total: Calls } {
  const { device } = webgpuBackend();
  const run = makeRun(withEma);
  const { inner } = run.opt as EMAOptimizer;
  const applyInner = inner.applyGradients.bind(inner);
  let ofInner: Calls | undefined;
  inner.applyGradients = (gradients) => {
    const { calls, stop } = watchCalls(device);
    applyInner(gradients);
    stop();
    ofInner = calls;
  };
  const applyOuter = run.opt.applyGradients.bind(run.opt);
  const added: Calls[] = [];
  run.opt.applyGradients = (gradients) => {
    const { calls, stop } = watchCalls(device);
    applyOuter(gradients);
    stop();
    for (const key of keys) calls[key] -= ofInner?.[key] ?? NaN;
    added.push(calls);
  };
  const { calls: total, stop } = watchCalls(device);
  for (let step = 0; step < steps; step++) run.step();
  stop();
  run.dispose();
  return { added, total };
}

gpuTest(
  'adds per step: 1 dispatch a variable, 1 submit, 1 writeBuffer, no buffer, no readback',
  () => {
    const { added, total } = countAdded();
    expect(added.length).toBe(steps);
    for (const calls of added.slice(1)) {
      expect(calls).toMatchObject({
        dispatches: 4,
        submits: 1,
        writeBuffers: 1,
        newBuffers: 0,
        pipelines: 0,
        copies: 0,
      });
    }
    // The first step compiles at most two kernels, for sizes that are a multiple of 4 and for others, behind one flush.
    const { pipelines = NaN } = added[0] ?? {};
    expect(pipelines).toBeLessThanOrEqual(2);
    const submits = pipelines > 0 ? 2 : 1;
    expect(added[0]).toMatchObject({ dispatches: 4, submits, writeBuffers: 1 });
    for (const key of ['mapAsync', 'onSubmittedWorkDone', 'data', 'dataSync'] as const) {
      expect(total[key], key).toBe(0);
    }
  },
);

gpuTest('its one submit takes the work of tfjs along: at most one more a step in all', async () => {
  const { device } = webgpuBackend();
  const submits = async (wrap: typeof plain): Promise<number> => {
    const run = makeRun(wrap);
    const calls = await countCalls(device, () => {
      for (let step = 0; step < steps; step++) run.step();
    });
    run.dispose();
    return calls.submits;
  };
  expect(((await submits(withEma)) - (await submits(plain))) / steps).toBeLessThanOrEqual(1);
});

gpuTest('leaves the raw weights bit for bit the same over 50 steps', async () => {
  const train = async (wrap: typeof plain): Promise<number[][]> => {
    const run = makeRun(wrap);
    for (let step = 0; step < steps; step++) run.step();
    const weights = await Promise.all(run.variables.map(async (v) => Array.from(await v.data())));
    run.dispose();
    return weights;
  };
  expect(await train(withEma)).toEqual(await train(plain));
});

gpuTest('the swap makes no GPU call and leaves the memory counters alone', async () => {
  const { device, bufferManager } = webgpuBackend();
  const run = makeRun(withEma);
  run.step();
  const opt = run.opt as EMAOptimizer;
  const memory = (): object => ({ ...tf.memory(), buffers: bufferManager.getNumUsedBuffers() });
  const before = memory();
  let inside = {};
  const calls = await countCalls(device, () =>
    opt.swapEmaWeights(() => {
      inside = memory();
    }),
  );
  expect(new Set(Object.values(calls))).toEqual(new Set([0]));
  expect(inside).toEqual(before);
  expect(memory()).toEqual(before);
  run.dispose();
});

gpuTest('memory stays the same over 500 steps, and dispose() gives it all back', async () => {
  const { device, bufferManager } = webgpuBackend();
  const inUse = (): number[] => {
    flush();
    const { numTensors, numBytes } = tf.memory();
    return [numTensors, numBytes, bufferManager.getNumUsedBuffers(), bufferManager.numBytesUsed];
  };
  const weights = [
    makeVariable([1, 2, 3]),
    makeVariable([
      [4, 5],
      [6, 7],
    ]),
  ];
  const before = inUse();
  const opt = new EMAOptimizer(tf.train.sgd(0.001), { decay: 0.9 });
  const averaged = new AveragedModel(weights, { multiAvgFn: getEmaMultiAvgFn(0.9) });
  const step = (): void => {
    tf.tidy(() =>
      opt.applyGradients(Object.fromEntries(weights.map((w) => [w.name, tf.square(w)]))),
    );
    averaged.updateParameters(weights);
  };
  for (let i = 0; i < 3; i++) step();
  const early = inUse();
  const calls = await countCalls(device, () => {
    for (let i = 0; i < 500; i++) step();
  });
  expect(inUse()).toEqual(early);
  expect([calls.newBuffers, calls.pipelines]).toEqual([0, 0]);
  opt.dispose();
  averaged.dispose();
  expect(inUse()).toEqual(before);
  tf.dispose(weights);
});

gpuTest('three averages cost no more dispatches than one; ten need a second', async () => {
  const { device } = webgpuBackend();
  for (const [count, dispatches] of [
    [1, 1],
    [3, 1],
    [7, 1],
    [10, 2],
  ] as const) {
    const w = makeVariable([1, 2, 3]);
    const decays = Array.from({ length: count }, (_, k) => k / count);
    const opt = new EMAOptimizer(tf.train.sgd(0.1), { decays });
    const gradient = makeVariable([1, 1, 1]);
    for (let i = 0; i < 3; i++) opt.applyGradients({ [w.name]: gradient });
    const calls = await countCalls(device, () => opt.update());
    expect([calls.dispatches, calls.submits]).toEqual([dispatches, 1]);
    // With decay 0, the first average is the weights.
    expect(await opt.emaWeights(0)[0]?.data()).toEqual(await w.data());
    opt.dispose();
    tf.dispose([w, gradient]);
  }
});

gpuTest('prepare() compiles what more averages than a kernel can bind need', async () => {
  const { device } = webgpuBackend();
  const w = makeVariable([1, 2, 3]);
  const opt = new EMAOptimizer(new Adam(), { decays: Array<number>(9).fill(0.5) });
  await opt.prepare();
  const gradient = makeVariable([1, 1, 1]);
  const calls = await countCalls(device, () => opt.applyGradients({ [w.name]: gradient }));
  expect(calls.pipelines).toBe(0);
  opt.dispose();
  tf.dispose([w, gradient]);
});

gpuTest('bind groups are made once per buffer, not once per step', async () => {
  const { device } = webgpuBackend();
  const weights = makeVariable([1, 2, 3]);
  const averaged = new AveragedModel([weights], { multiAvgFn: getEmaMultiAvgFn(0.9) });
  averaged.updateParameters([weights]);
  tf.tidy(() => weights.assign(tf.square(weights)));
  averaged.updateParameters([weights]);
  const calls = await countCalls(device, () => averaged.updateParameters([weights]));
  expect([calls.dispatches, calls.submits, calls.writeBuffers, calls.bindGroups]).toEqual([
    1, 1, 1, 0,
  ]);
  averaged.dispose();
  weights.dispose();
});
