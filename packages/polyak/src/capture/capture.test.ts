import * as tf from '@tensorflow/tfjs';
import { describe, expect, it } from 'vitest';
import { SGD } from '../optim/sgd.ts';
import { Generator } from '../random/generator.ts';
import { useGenerator } from '../random/use-generator.ts';
import { capture } from './capture.ts';
import { captureFit } from './capture-fit.ts';

describe('capture', () => {
  it('calls the function on backends other than WebGPU', () => {
    const w = tf.variable(tf.tensor1d([1]));
    const optimizer = new SGD([w], { lr: 1 });
    const step = capture((x: tf.Tensor) =>
      optimizer.minimize(() => tf.sum<tf.Scalar>(tf.mul(w, x)), true),
    );
    // The cost is w, which each step decreases by 1.
    const costs = [1, 2, 3, 4, 5].map(() => step(tf.ones([1]))?.dataSync()[0]);
    expect(costs).toEqual([1, 0, -1, -2, -3]);
    const { engine, recordings, bytes, reason } = step;
    expect([engine, recordings, bytes, reason]).toEqual(['eager', 0, 0, null]);
    step.dispose();
    expect(step(tf.ones([1]))?.dataSync()[0]).toBe(-4);
  });

  it.each([
    [() => capture(3 as never), 'fn must be a function, got 3'],
    [() => capture(() => 1, { maxRecordings: 0 }), 'maxRecordings must be'],
    [() => capture(() => 1, { maxRecordings: 1.5 }), 'maxRecordings must be'],
    [() => capture(() => 1, { onUncapturable: 'ignore' as never }), 'onUncapturable must be'],
    [() => capture(() => 1, { recordings: 2 } as never), 'recordings'],
  ])('refuses what is not allowed: %s', (make, message) => {
    expect(make).toThrow(message);
  });
});

describe('captureFit', () => {
  it('trains on other backends as before', async () => {
    const model = tf.sequential({
      layers: [tf.layers.dense({ inputShape: [1], units: 1, kernelInitializer: 'ones' })],
    });
    model.compile({ optimizer: new SGD({ lr: 0.5 }), loss: 'meanSquaredError' });
    const fit = captureFit(model);
    // x = y = 1 is fitted already.
    expect(await model.trainOnBatch(tf.ones([2, 1]), tf.ones([2, 1]))).toBe(0);
    expect(fit.train?.engine).toBe('eager');
    fit.dispose();
    expect(fit.train).toBeNull();
    expect(await model.trainOnBatch(tf.ones([2, 1]), tf.ones([2, 1]))).toBe(0);
  });

  it('takes the place of an earlier one, whichever is disposed first', async () => {
    const model = tf.sequential({
      layers: [tf.layers.dense({ inputShape: [1], units: 1, kernelInitializer: 'ones' })],
    });
    model.compile({ optimizer: new SGD({ lr: 0.5 }), loss: 'meanSquaredError' });
    const train = (): Promise<unknown> => model.trainOnBatch(tf.ones([2, 1]), tf.ones([2, 1]));
    const first = captureFit(model);
    await train();
    const second = captureFit(model);
    expect(first.train).toBeNull();
    await train();
    first.dispose();
    await train();
    expect([first.train, second.train?.engine]).toEqual([null, 'eager']);
    second.dispose();
    await train();
    expect([first.train, second.train]).toEqual([null, null]);
    const { model: trained } = model as unknown as { model: object };
    expect(Object.hasOwn(trained, 'makeTrainFunction')).toBe(false);
  });

  it('lets layers draw from their generator, or from one of its own', async () => {
    const dropout = tf.layers.dropout({ rate: 0.5, inputShape: [4] });
    const model = tf.sequential({ layers: [dropout, tf.layers.dense({ units: 1 })] });
    model.compile({ optimizer: new SGD({ lr: 0.5 }), loss: 'meanSquaredError' });
    const train = (): Promise<unknown> => model.trainOnBatch(tf.ones([2, 4]), tf.ones([2, 1]));
    await train();
    const { numTensors } = tf.memory();
    const own = captureFit(model);
    // The generator's state, and what is added to it.
    expect(tf.memory().numTensors).toBe(numTensors + 2);
    own.dispose();
    expect(tf.memory().numTensors).toBe(numTensors);
    expect(Object.hasOwn(dropout, 'call')).toBe(false);

    const generator = new Generator(1);
    useGenerator(model, generator);
    const fit = captureFit(model);
    await train();
    model.compile({ optimizer: new SGD({ lr: 0.5 }), loss: 'meanSquaredError' });
    await train();
    fit.dispose();
    await train();
    expect(await generator.stateDict()).toEqual({ seed: 1, draws: 3 });
    generator.dispose();
  });

  it('refuses options that are not allowed at once', () => {
    const model = tf.sequential({ layers: [tf.layers.dense({ inputShape: [1], units: 1 })] });
    model.compile({ optimizer: new SGD({ lr: 0.5 }), loss: 'meanSquaredError' });
    expect(() => captureFit(model, { maxRecordings: 0 })).toThrow('maxRecordings must be');
    expect(() => captureFit(model, { recordings: 2 } as never)).toThrow('captureFit');
  });

  it('refuses what is no compiled model', () => {
    const model = tf.sequential({ layers: [tf.layers.dense({ inputShape: [1], units: 1 })] });
    expect(() => captureFit(model)).toThrow('compile');
    expect(() => captureFit({} as never)).toThrow('model must be a compiled tf.LayersModel');
    expect(() => captureFit(null as never)).toThrow('model must be a compiled tf.LayersModel');
  });
});
