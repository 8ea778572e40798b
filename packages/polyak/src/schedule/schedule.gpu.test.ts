import * as tf from '@tensorflow/tfjs';
import { countCalls, makeVariable } from '@polyak/testing';
import { gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { expect } from 'vitest';
import { EMAOptimizer, OneCycleLR, SGD } from '../index.ts';

gpuTest('a new learning rate at each step compiles nothing and reads nothing back', async () => {
  const w = makeVariable([0, 0, 0]);
  const opt = new EMAOptimizer(new SGD({ lr: 1, momentum: 0.9 }), { decay: 0.5 });
  const schedule = new OneCycleLR(opt, { maxLr: 1, totalSteps: 20 });
  const gradient = makeVariable([1, 1, 1]);
  const step = (): void => {
    opt.applyGradients({ [w.name]: gradient });
    schedule.step();
  };
  step();
  const rates = new Set<number>();
  const calls = await countCalls(webgpuBackend().device, () => {
    for (let i = 0; i < 10; i++) {
      step();
      rates.add(schedule.getLastLr()[0] ?? NaN);
    }
  });
  expect(rates.size).toBe(10);
  expect(calls).toMatchObject({
    dispatches: 10,
    submits: 10,
    writeBuffers: 10,
    newBuffers: 0,
    pipelines: 0,
    mapAsync: 0,
    data: 0,
    dataSync: 0,
  });
  opt.dispose();
  tf.dispose([w, gradient]);
});
