import * as tf from '@tensorflow/tfjs';
import {
  makeVariable,
  onDevice,
  saveModel,
  ScriptedOptimizer,
  stepTo,
  values,
} from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import {
  Adam,
  AveragedModel,
  EMAOptimizer,
  getEmaAvgFn,
  getEmaMultiAvgFn,
  weightProfile,
} from '../../index.ts';
import { cosineDecay, type CosineDecay } from './cosine-decay.ts';
import { makeRate } from './decay.ts';

const rateAt = (decay: CosineDecay, step: number, interval = 1, intervalCorrected = false) =>
  makeRate({ decay, intervalCorrected }, 0)({ nAveraged: 0, step, interval });

describe('half a cosine', () => {
  const decay = cosineDecay({ start: 0.5, end: 0.9, steps: 4 });

  test.each([
    // 1 − end + (end − start)(1 + cos(π t / 4)) / 2 after t = 0 … 4 steps
    [1, 0.5],
    [2, 0.1 + 0.2 * (1 + Math.SQRT1_2)],
    [3, 0.3],
    [4, 0.1 + 0.2 * (1 - Math.SQRT1_2)],
    [5, 0.1],
    [1000, 0.1],
  ])('the rate of step %d is %d', (step, rate) => {
    expect(rateAt(decay, step)).toBeCloseTo(rate, 14);
  });

  test('by default as in BYOL: from 0.996 to exactly 1', () => {
    const teacher = cosineDecay({ steps: 100 });
    expect(teacher).toEqual({ kind: 'cosine', start: 0.996, end: 1, steps: 100 });
    expect(rateAt(teacher, 1)).toBeCloseTo(0.004, 15);
    expect(rateAt(teacher, 101)).toBe(0);
    // Close to the end it keeps its digits: 0.004 sin²(π / 200) at the last step.
    expect(rateAt(teacher, 100) / (0.004 * Math.sin(Math.PI / 200) ** 2)).toBeCloseTo(1, 13);
  });

  test('corrected for the interval, it applies per step', () => {
    // After two of four steps the decay is 0.7.
    expect(rateAt(decay, 3, 2)).toBeCloseTo(0.3, 14);
    expect(rateAt(decay, 3, 2, true)).toBeCloseTo(1 - 0.7 ** 2, 14);
    expect(rateAt(cosineDecay({ start: 0, end: 0, steps: 2 }), 2, 2, true)).toBe(1);
    expect(rateAt(cosineDecay({ start: 1, steps: 2 }), 2, 2, true)).toBe(0);
  });
});

test('an EMAOptimizer follows it, step by step', async () => {
  const w = makeVariable([0]);
  const decay = cosineDecay({ start: 0.5, steps: 2 });
  const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay });
  const seen: number[] = [];
  for (const next of [8, 16, 32]) {
    stepTo(opt, [w], [next]);
    seen.push((await values(opt.emaWeights()[0]))[0] ?? NaN, opt.currentDecay);
  }
  // 0 + (8 − 0) / 2; the rate after one of two steps is 1/4: 4 + (16 − 4) / 4; then it stands still.
  expect(seen).toEqual([4, 0.5, 7, 0.75, 7, 1]);
  expect(opt.decay).toBeNaN();
  opt.decay = 0.5;
  expect(opt.decay).toBe(0.5);
  opt.dispose();
  w.dispose();
});

test('it is saved with the run', async () => {
  const decay = cosineDecay({ start: 0.5, steps: 8 });
  const w = makeVariable([0]);
  const run = new EMAOptimizer(new ScriptedOptimizer(), { decay });
  for (const next of [8, 16]) stepTo(run, [w], [next]);
  const state = await run.stateDict();
  expect(state.averages[0]?.options.decay).toEqual(decay);
  // Resumed by an optimizer that was made without it, with the same third update.
  const resumed = new EMAOptimizer(new ScriptedOptimizer());
  await resumed.loadStateDict(structuredClone(state));
  for (const opt of [run, resumed]) stepTo(opt, [w], [32]);
  expect(resumed.currentDecay).toBe(run.currentDecay);
  expect(await values(resumed.emaWeights()[0])).toEqual(await values(run.emaWeights()[0]));
  run.dispose();
  resumed.dispose();
  w.dispose();
});

test('it is saved with a model', async () => {
  const layer = tf.layers.dense({ units: 1, inputShape: [2] });
  const model = tf.sequential({ layers: [layer] });
  const decay = cosineDecay({ start: 0.5, steps: 8 });
  const optimizer = new EMAOptimizer(new Adam(), { decay });
  model.compile({ optimizer, loss: 'meanSquaredError' });
  const [x, y] = [tf.ones([2, 2]), tf.ones([2, 1])];
  await model.fit(x, y, { epochs: 3, verbose: 0 });
  const loaded = await tf.loadLayersModel(tf.io.fromMemory(await saveModel(model)));
  const resumed = loaded.optimizer as unknown as EMAOptimizer;
  for (const one of [model, loaded]) await one.fit(x, y, { verbose: 0 });
  // After three of eight steps: 1 − 0.5 cos²(3π / 16)
  expect(resumed.currentDecay).toBeCloseTo(1 - 0.5 * Math.cos((3 * Math.PI) / 16) ** 2, 14);
  expect(resumed.currentDecay).toBe(optimizer.currentDecay);
  tf.dispose([x, y]);
  for (const one of [optimizer, resumed, model, loaded]) one.dispose();
});

test.each([
  ['avgFn', { avgFn: getEmaAvgFn(cosineDecay({ start: 0.5, steps: 2 })) }],
  ['multiAvgFn', { multiAvgFn: getEmaMultiAvgFn(cosineDecay({ start: 0.5, steps: 2 })) }],
])('an AveragedModel follows it, after the update that copies: %s', async (_, options) => {
  const w = makeVariable([0]);
  const averaged = new AveragedModel([w], options);
  const seen: number[] = [];
  for (const next of [0, 8, 16, 32]) {
    onDevice(w, [next]);
    averaged.updateParameters([w]);
    seen.push(...(await values(averaged.parameters()[0])));
  }
  // A copy, then at the rates 1/2, 1/4 and 0.
  expect(seen).toEqual([0, 4, 7, 7]);
  averaged.dispose();
  w.dispose();
});

test('a profile shows it', () => {
  // Rates of 1/2 and 1/4: (1/2)(3/4) of the initial weights, (1/2)(3/4), 1/4.
  const profile = weightProfile({ decay: cosineDecay({ start: 0.5, steps: 2 }) }, 2);
  expect([...profile].map((share) => Number(share.toFixed(12)))).toEqual([0.375, 0.375, 0.25]);
});

describe('refuses', () => {
  test.each<[unknown, string]>([
    [{}, 'steps must be an integer of at least 1, got undefined'],
    [{ steps: 0 }, 'steps must be an integer of at least 1, got 0'],
    [{ steps: 5, start: 1.5 }, 'start must be in [0, 1], got 1.5'],
    [{ steps: 5, end: -1 }, 'end must be in [0, 1], got -1'],
    [{ steps: 5, base_momentum: 0.9 }, 'did you mean start?'],
    [{ steps: 5, final_value: 1 }, 'did you mean end?'],
  ])('%o', (options, message) => {
    expect(() => cosineDecay(options as never)).toThrow(message);
  });

  test.each<[unknown, string]>([
    [{ kind: 'linear', start: 0, end: 1, steps: 1 }, 'decay.kind must be "cosine", got "linear"'],
    [{ kind: 'cosine', start: 2, end: 1, steps: 1 }, 'decay.start must be in [0, 1], got 2'],
    [null, 'decay must be in [0, 1], got null'],
    ['cosine', 'decay must be in [0, 1], got "cosine"'],
  ])('%o as a decay', (decay, message) => {
    expect(() => new EMAOptimizer(new ScriptedOptimizer(), { decay: decay as never })).toThrow(
      message,
    );
  });
});
