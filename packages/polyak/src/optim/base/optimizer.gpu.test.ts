import * as tf from '@tensorflow/tfjs';
import { countCalls, expectClose, makeVariable, oneSubmit, type Calls } from '@polyak/testing';
import { flush, gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { EMAOptimizer } from '../../averaging/ema-optimizer/ema-optimizer.ts';
import { Adadelta } from '../adadelta.ts';
import { Adagrad } from '../adagrad.ts';
import { Adam } from '../adam.ts';
import { Adamax } from '../adamax.ts';
import { AdamW } from '../adamw.ts';
import { ASGD } from '../asgd.ts';
import { NAdam } from '../nadam.ts';
import type { FusedOptimizer } from './optimizer.ts';
import { RAdam } from '../radam.ts';
import { RMSprop } from '../rmsprop.ts';
import { Rprop } from '../rprop.ts';
import { ScheduleFreeAdamW } from '../schedule-free/adamw.ts';
import { ScheduleFreeRAdam } from '../schedule-free/radam.ts';
import { ScheduleFreeSGD } from '../schedule-free/sgd.ts';
import { SGD } from '../sgd.ts';

const makers: Record<string, () => FusedOptimizer> = {
  SGD: () => new SGD({ lr: 0.01 }),
  'SGD, momentum': () => new SGD({ lr: 0.01, momentum: 0.9 }),
  'SGD, Nesterov': () => new SGD({ lr: 0.01, momentum: 0.9, nesterov: true }),
  Adam: () => new Adam({ lr: 0.01 }),
  'Adam, amsgrad': () => new Adam({ lr: 0.01, amsgrad: true }),
  AdamW: () => new AdamW({ lr: 0.01 }),
  Adamax: () => new Adamax({ lr: 0.01 }),
  NAdam: () => new NAdam({ lr: 0.01 }),
  RAdam: () => new RAdam({ lr: 0.01 }),
  RMSprop: () => new RMSprop({ lr: 0.01 }),
  'RMSprop, centered, momentum': () => new RMSprop({ lr: 0.01, centered: true, momentum: 0.9 }),
  Adagrad: () => new Adagrad({ lr: 0.01 }),
  Adadelta: () => new Adadelta(),
  ASGD: () => new ASGD({ lr: 0.01 }),
  Rprop: () => new Rprop({ lr: 0.01 }),
  ScheduleFreeSGD: () => new ScheduleFreeSGD({ lr: 0.01 }),
  ScheduleFreeAdamW: () => new ScheduleFreeAdamW({ lr: 0.01, weightDecay: 0.1 }),
  'ScheduleFreeAdamW, inner momentum': () => new ScheduleFreeAdamW({ innerMomentum: 0.9 }),
  ScheduleFreeRAdam: () => new ScheduleFreeRAdam({ lr: 0.01, silentSgdPhase: false }),
};

const sizes = [1, 3, 8, 64, 257];

function makeVariables(): tf.Variable[] {
  return sizes.map((size) => makeVariable(Float32Array.from({ length: size }, (_, i) => i / size)));
}

/** Gradients on the GPU, other ones at each step. */
function makeGradients(variables: readonly tf.Variable[], step: number): tf.NamedTensorMap {
  return Object.fromEntries(
    variables.map((w) => [w.name, tf.tidy(() => tf.sin(tf.add(tf.mul(w, 7), step)))]),
  );
}

function run(opt: tf.Optimizer, variables: readonly tf.Variable[], step: number): Promise<Calls> {
  const gradients = makeGradients(variables, step);
  return countCalls(webgpuBackend().device, () => opt.applyGradients(gradients)).finally(() =>
    tf.dispose(gradients),
  );
}

describe.each(Object.keys(makers))('%s', (name) => {
  const make = (): FusedOptimizer => {
    const maker = makers[name];
    if (!maker) throw new Error(`no maker for ${name}`);
    return maker();
  };

  gpuTest(
    'alone and with EMA: 1 dispatch a variable, 1 submit, 1 writeBuffer, 0 buffers',
    async () => {
      for (const wrap of [
        (opt: FusedOptimizer) => opt,
        (opt: FusedOptimizer) => new EMAOptimizer(opt, { decay: 0.9 }),
      ]) {
        const variables = makeVariables();
        const opt = wrap(make());
        await run(opt, variables, 0);
        for (let step = 1; step < 6; step++) {
          expect(await run(opt, variables, step)).toMatchObject({
            dispatches: sizes.length,
            ...oneSubmit,
          });
        }
        opt.dispose();
        tf.dispose(variables);
      }
    },
  );

  gpuTest('with EMA trains the same weights, and the average is that of the weights', async () => {
    const [alone, averaged] = [makeVariables(), makeVariables()];
    const opt = make();
    const ema = new EMAOptimizer(make(), { decay: 0.75 });
    const expected = await Promise.all(averaged.map(async (w) => Array.from(await w.data())));
    for (let step = 0; step < 5; step++) {
      await run(opt, alone, step);
      await run(ema, averaged, step);
      for (const [i, w] of averaged.entries()) {
        const values = await w.data();
        expect(values).toEqual(await alone[i]?.data());
        expected[i] = Array.from(
          values,
          (value, k) => 0.75 * (expected[i]?.[k] ?? NaN) + 0.25 * value,
        );
      }
    }
    for (const [i, average] of ema.emaWeights().entries()) {
      expectClose(await average.data(), expected[i] ?? [], 1e-6);
    }
    opt.dispose();
    ema.dispose();
    tf.dispose([...alone, ...averaged]);
  });
});

describe('writing in place', () => {
  gpuTest('leaves a snapshot of the weights alone', async () => {
    const w = makeVariable([1, 2, 3]);
    const snapshot = w.clone();
    const opt = new SGD({ lr: 1 });
    const gradient = makeVariable([1, 1, 1]);
    opt.applyGradients({ [w.name]: gradient });
    expect(Array.from(await snapshot.data())).toEqual([1, 2, 3]);
    expect(Array.from(await w.data())).toEqual([0, 1, 2]);
    opt.dispose();
    tf.dispose([w, snapshot, gradient]);
  });

  gpuTest('a custom gradient that returns the saved weights', async () => {
    const w = makeVariable([4]);
    const square = tf.customGrad((x, save) => {
      (save as tf.GradSaveFunc)([x as tf.Tensor]);
      return {
        value: tf.sum(tf.square(x as tf.Tensor)),
        gradFunc: (_dy: tf.Tensor, saved: tf.Tensor[]) => saved[0] as tf.Tensor,
      };
    });
    const opt = new SGD({ lr: 0.5 });
    opt.minimize(() => square(w) as tf.Scalar, false, [w]);
    expect(Array.from(await w.data())).toEqual([2]);
    opt.dispose();
    w.dispose();
  });

  gpuTest('memory stays the same over 300 steps: the slots and the averages', () => {
    const { bufferManager } = webgpuBackend();
    const inUse = (): number[] => {
      flush();
      return [
        tf.memory().numTensors,
        bufferManager.getNumUsedBuffers(),
        bufferManager.numBytesUsed,
      ];
    };
    const variables = makeVariables();
    const [tensors = 0, buffers = 0, bytes = 0] = inUse();
    const opt = new EMAOptimizer(new Adam({ lr: 0.01 }), { decay: 0.9 });
    const step = (i: number): void => {
      const gradients = makeGradients(variables, i);
      opt.applyGradients(gradients);
      tf.dispose(gradients);
    };
    step(0);
    const perVariable = 3; // expAvg, expAvgSq, the average
    const elements = sizes.reduce((a, b) => a + b, 0);
    const expected = [
      tensors + perVariable * sizes.length,
      buffers + perVariable * sizes.length,
      bytes + perVariable * 4 * elements,
    ];
    expect(inUse()).toEqual(expected);
    for (let i = 1; i < 300; i++) step(i);
    expect(inUse()).toEqual(expected);
    opt.dispose();
    expect(inUse()).toEqual([tensors, buffers, bytes]);
    tf.dispose(variables);
  });
});

gpuTest(
  'clipping by norm: 2 dispatches a variable and 1, 1 submit, no buffer, no readback',
  async () => {
    const variables = makeVariables();
    const opt = new EMAOptimizer(new Adam({ lr: 0.01 }), { decay: 0.9 });
    for (let step = 0; step < 4; step++) {
      const gradients = makeGradients(variables, step);
      const calls = await countCalls(webgpuBackend().device, () =>
        opt.applyGradients(gradients, { clipGradNorm: 1 }),
      );
      tf.dispose(gradients);
      if (step < 1) continue;
      expect(calls).toMatchObject({
        dispatches: 2 * sizes.length + 1,
        submits: 1,
        writeBuffers: 1,
        newBuffers: 0,
        mapAsync: 0,
        data: 0,
      });
    }
    opt.dispose();
    tf.dispose(variables);
  },
);

gpuTest('prepare() compiles ahead: the first step compiles nothing', async () => {
  const { device } = webgpuBackend();
  const variables = makeVariables();
  // A rule that no other test here has compiled.
  const opt = new EMAOptimizer(new RMSprop({ lr: 0.01, momentum: 0.9 }), { decay: 0.9 });
  opt.inner.clipping = { clipGradNorm: 1 };
  await opt.prepare();
  const gradients = makeGradients(variables, 0);
  const calls = await countCalls(device, () => opt.applyGradients(gradients));
  expect(calls.pipelines).toBe(0);
  opt.dispose();
  tf.dispose([...variables, gradients] as tf.TensorContainer);
});
