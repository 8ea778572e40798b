import * as tf from '@tensorflow/tfjs';
import {
  afterEach,
  beforeAll,
  describe,
  expect,
  it,
  vi,
} from 'vitest';
import { keepAverages } from './permanent.ts';
import { chooseBackend } from './support.ts';
import { EMAOptimizer, SGD } from 'polyak';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

afterEach(() => vi.unstubAllGlobals());

function line() {
  const model = tf.sequential({
    layers: [
      tf.layers.dense({
        units: 1,
        inputShape: [1],
        kernelInitializer: 'ones',
        useBias: false,
      }),
    ],
  });
  const optimizer = new EMAOptimizer(new SGD({ lr: 0.25 }), {
    decay: 0.5,
  });
  return { model, optimizer };
}

const weightOf = (model: tf.LayersModel) =>
  model.getWeights()[0]?.dataSync()[0];

describe('the ladder of support', () => {
  it('without the API', async () => {
    vi.stubGlobal('navigator', {});
    expect(await chooseBackend()).toEqual({
      backend: 'cpu',
      engine: 'ops',
      note: 'no WebGPU in this browser',
    });
  });

  it('without an adapter', async () => {
    vi.stubGlobal('navigator', {
      gpu: { requestAdapter: () => Promise.resolve(null) },
    });
    const { backend, note } = await chooseBackend();
    expect([backend, note]).toEqual([
      'cpu',
      'no adapter: the GPU is blocked or disabled',
    ]);
  });

  it('with a browser that refuses an adapter', async () => {
    vi.stubGlobal('navigator', {
      gpu: {
        requestAdapter: () => Promise.reject(new Error('blocked')),
      },
    });
    const { note } = await chooseBackend();
    expect(note).toBe('no adapter: the GPU is blocked or disabled');
  });
});

describe('averages that stay', () => {
  it('take the place of the weights', () => {
    const { model, optimizer } = line();
    const [w] = model.trainableWeights.map(
      (weight) => weight.read() as tf.Variable,
    );
    if (!w) throw new Error('no weight');
    // 1 − 0.25 · 2 = 0.5, and the average 0.75
    optimizer.minimize(() => w.square().asScalar(), false, [w]);
    keepAverages(model, optimizer);
    expect(weightOf(model)).toBe(0.75);
  });
});
