import * as tf from '@tensorflow/tfjs';
import {
  countCalls,
  expectClose,
  makeVariable,
  nothingNew,
  type Twin,
  values,
  valuesAfter,
} from '@polyak/testing';
import { flush, gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { EMAOptimizer } from '../../averaging/ema-optimizer/ema-optimizer.ts';
import { capture } from '../../capture/capture.ts';
import { Adafactor } from '../adafactor.ts';
import { AdamW } from '../adamw.ts';
import { Muon } from '../muon/muon.ts';
import type { FusedOptimizer } from './optimizer.ts';

const makers: Record<string, () => FusedOptimizer> = {
  Muon: () => new Muon({ lr: 0.02 }),
  'Muon, not Nesterov': () => new Muon({ lr: 0.02, nesterov: false, nsSteps: 3 }),
  Adafactor: () => new Adafactor({ lr: 0.02, weightDecay: 0.1 }),
};

/**
 * Dispatches of a matrix: 1 for the momentum and 1 for the step; 4 ahead, with μ; 3 coefficients, 6 to normalize, and 6 in
 * each iteration. Or 4 for the squares and their means, 2 for the slots, 22 for the direction, and 1 for the step.
 */
const dispatches: Record<string, number> = {
  Muon: 1 + 1 + 4 + 9 + 5 * 6,
  'Muon, not Nesterov': 1 + 1 + 9 + 3 * 6,
  Adafactor: 4 + 2 + 22 + 1,
};

const shapes = [
  [4, 6],
  [6, 4],
  [1, 5],
  [5, 1],
  [16, 40],
];

function makeVariables(): tf.Variable[] {
  return shapes.map((shape, i) => {
    const size = shape.reduce((a, b) => a * b, 1);
    return makeVariable(
      Array.from({ length: size }, (_, k) => Math.sin(3 * k + i)),
      { shape },
    );
  });
}

/** Gradients on the GPU, other ones at each step. */
function makeGradients(variables: readonly tf.Variable[], step: number): tf.NamedTensorMap {
  return Object.fromEntries(
    variables.map((w) => [w.name, tf.tidy(() => tf.sin(tf.add(tf.mul(w, 7), step)))]),
  );
}

function run(opt: tf.Optimizer, variables: readonly tf.Variable[], step: number): void {
  const gradients = makeGradients(variables, step);
  opt.applyGradients(gradients);
  tf.dispose(gradients);
}

describe.each(Object.keys(makers))('%s', (name) => {
  const make = (): FusedOptimizer => {
    const maker = makers[name];
    if (!maker) throw new Error(`no maker for ${name}`);
    return maker();
  };

  gpuTest('alone and with EMA: the same dispatches, no new buffer, no readback', async () => {
    for (const wrap of [
      (opt: FusedOptimizer) => opt,
      (opt: FusedOptimizer) => new EMAOptimizer(opt, { decay: 0.9 }),
    ]) {
      const variables = makeVariables();
      const opt = wrap(make());
      for (let step = 0; step < 3; step++) run(opt, variables, step);
      for (let step = 3; step < 6; step++) {
        const gradients = makeGradients(variables, step);
        const calls = await countCalls(webgpuBackend().device, () => opt.applyGradients(gradients));
        tf.dispose(gradients);
        expect(calls).toMatchObject({
          dispatches: (dispatches[name] ?? NaN) * shapes.length,
          ...nothingNew,
        });
        // tfjs submits after 15 of its dispatches, and each of the two passes once.
        expect(calls.submits).toBeLessThanOrEqual(2 + Math.ceil(calls.dispatches / 15));
      }
      opt.dispose();
      tf.dispose(variables);
    }
  });

  gpuTest('with EMA trains the same weights, and the average is that of the weights', async () => {
    const [alone, averaged] = [makeVariables(), makeVariables()];
    const opt = make();
    const ema = new EMAOptimizer(make(), { decay: 0.75 });
    const expected = await Promise.all(averaged.map(values));
    for (let step = 0; step < 5; step++) {
      run(opt, alone, step);
      run(ema, averaged, step);
      for (const [i, w] of averaged.entries()) {
        const now = await values(w);
        expect(now).toEqual(await values(alone[i]));
        expected[i] = now.map((value, k) => 0.75 * (expected[i]?.[k] ?? NaN) + 0.25 * value);
      }
    }
    for (const [i, average] of ema.emaWeights().entries()) {
      expectClose(await values(average), expected[i] ?? [], 1e-6);
    }
    opt.dispose();
    ema.dispose();
    tf.dispose([...alone, ...averaged]);
  });

  gpuTest('writes in place, and memory stays the same over 20 steps', () => {
    const { bufferManager } = webgpuBackend();
    const inUse = (): number[] => {
      flush();
      return [tf.memory().numTensors, bufferManager.getNumUsedBuffers()];
    };
    const variables = makeVariables();
    const [tensors = 0, buffers = 0] = inUse();
    const opt = new EMAOptimizer(make(), { decay: 0.9 });
    run(opt, variables, 0);
    const kept = [
      ...variables,
      ...variables.flatMap((w) => Object.values(opt.inner.state.get(w)?.slots ?? {})),
      ...opt.emaWeights(),
    ];
    const dataIds = kept.map(({ dataId }) => dataId);
    const own = kept.length - variables.length;
    expect(inUse()).toEqual([tensors + own, buffers + own]);
    for (let i = 1; i < 20; i++) run(opt, variables, i);
    expect(inUse()).toEqual([tensors + own, buffers + own]);
    expect(kept.map(({ dataId }) => dataId)).toEqual(dataIds);
    opt.dispose();
    expect(inUse()).toEqual([tensors, buffers]);
    tf.dispose(variables);
  });

  gpuTest('a gradient that tfjs still holds on the CPU gives the same bits', async () => {
    const results: number[][] = [];
    for (const isUploaded of [false, true]) {
      const w = makeVariable([...Array(24).keys()], { shape: [4, 6] });
      const opt = make();
      for (let step = 0; step < 3; step++) {
        const gradient = tf.tensor(
          Array.from({ length: 24 }, (_, i) => Math.sin(i + step)),
          w.shape,
        );
        if (isUploaded) webgpuBackend().uploadToGPU(gradient.dataId);
        opt.applyGradients({ [w.name]: gradient });
        gradient.dispose();
      }
      results.push(await values(w));
      opt.dispose();
      w.dispose();
    }
    expect(results[1]).toEqual(results[0]);
  });

  gpuTest('clips on the device as tf ops do', async () => {
    for (const clipping of [{ clipGradNorm: 0.5 }, { clipGradValue: 0.1 }]) {
      const results: number[][] = [];
      for (const backend of ['webgpu', 'cpu']) {
        await tf.setBackend(backend);
        const variables = [0.5, -2].map((value) => {
          return tf.tidy(() => tf.variable(tf.mul(tf.range(1, 13), value).reshape([3, 4])));
        });
        const opt = make();
        opt.clipping = clipping;
        for (let step = 0; step < 3; step++) run(opt, variables, step);
        results.push((await Promise.all(variables.map(values))).flat());
        opt.dispose();
        tf.dispose(variables);
      }
      await tf.setBackend('webgpu');
      expectClose(results[0] ?? [], results[1] ?? [], 2e-4);
    }
  });
});

gpuTest('prepare() compiles the kernels ahead: only those of tfjs are left', async () => {
  const { device } = webgpuBackend();
  const variables = makeVariables();
  const first = new EMAOptimizer(new Adafactor(), { decay: 0.9 });
  run(first, variables, 0);
  // Two averages, which no other test here has.
  const second = new EMAOptimizer(new Adafactor(), { decays: [0.9, 0.99] });
  await second.prepare();
  const gradients = makeGradients(variables, 0);
  const calls = await countCalls(device, () => second.applyGradients(gradients));
  expect(calls.pipelines).toBe(0);
  first.dispose();
  second.dispose();
  tf.dispose([...variables, gradients] as tf.TensorContainer);
});

gpuTest('captured steps equal eager ones bit for bit, with Muon, AdamW and Adafactor', async () => {
  const make = (isCaptured: boolean): Twin => {
    const list = [[6, 16], [16], [16, 3], [3]].map((shape, i) => {
      return tf.tidy(() => tf.variable(tf.randomNormal(shape, 0, 0.3, 'float32', i + 1)));
    });
    const [w1, b1, w2, b2] = list as [tf.Variable, tf.Variable, tf.Variable, tf.Variable];
    const optimizers = [
      new EMAOptimizer(new Muon([w1], { lr: 0.05 }), { decay: 0.8 }),
      new EMAOptimizer(new Adafactor([w2, b2], { lr: 0.05 }), { decay: 0.8 }),
      new AdamW([b1], { lr: 0.05 }),
    ];
    const step = (x: tf.Tensor2D): tf.Scalar =>
      tf.tidy(() => {
        const { value, grads } = tf.variableGrads(() => {
          const hidden = tf.tanh<tf.Tensor2D>(tf.add(tf.matMul(x, w1 as tf.Tensor2D), b1));
          return tf.mean(tf.square(tf.add(tf.matMul(hidden, w2 as tf.Tensor2D), b2)));
        }, list);
        for (const optimizer of optimizers) optimizer.applyGradients(grads);
        return value;
      });
    const captured = isCaptured ? capture(step, { onUncapturable: 'throw' }) : null;
    const train = captured ?? step;
    return {
      step(i) {
        const x = tf.randomNormal<tf.Rank.R2>([8, 6], 0, 1, 'float32', i + 1);
        const loss = train(x);
        x.dispose();
        return [loss];
      },
      async state() {
        const weights = await Promise.all(optimizers.map((one) => one.getWeights()));
        return [...list, ...weights.flat().map(({ tensor }) => tensor)];
      },
      dispose() {
        if (captured) expect(captured.engine).toBe('captured');
        captured?.dispose();
        for (const optimizer of optimizers) optimizer.dispose();
        tf.dispose(list);
      },
    };
  };
  expect(await valuesAfter(10, make(true))).toEqual(await valuesAfter(10, make(false)));
});
