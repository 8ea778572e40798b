import * as tf from '@tensorflow/tfjs';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { formulaImages } from '../fixtures/formula.ts';
import { smallModels, type Family } from '../fixtures/small-models.ts';
import { build, buildModel, type VisionModel } from './build-model.ts';
import type { ModelOptions } from './model-options.ts';
import { parameterShapes } from './parameter-shapes.ts';
import type { ModelName } from './models.ts';

function small(family: Family, options: ModelOptions = {}): VisionModel {
  return build(smallModels[family], { classes: 10, image: 16, ...options });
}

function valuesOf({ parameters }: VisionModel, name: string): number[] {
  return Array.from(parameters.get(name)?.dataSync() ?? []);
}

function deviationOf(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, x) => sum + x * x, 0) / values.length);
}

test('a named model has variables of the declared shapes, those of convolutions as tfjs has them', () => {
  const model = buildModel('shufflenet_v2_x0_5', { classes: 7 });
  const declared = parameterShapes('shufflenet_v2_x0_5', { classes: 7 });
  expect([...model.parameters.keys()]).toEqual(declared.map(([name]) => name));
  expect(model.parameters.get('conv1.0.weight')?.shape).toEqual([3, 3, 3, 24]);
  expect(model.parameters.get('stage2.0.branch1.0.weight')?.shape).toEqual([3, 3, 24, 1]);
  expect(model.parameters.get('fc.weight')?.shape).toEqual([1024, 7]);
  expect([...model.parameters.values()].every(({ trainable }) => trainable)).toBe(true);
  expect([...model.buffers.values()].some(({ trainable }) => trainable)).toBe(false);
  model.dispose();
});

describe('the initial weights are distributed as in torchvision', () => {
  // A sample of n values of a normal distribution has a deviation within 4 / √(2n) of the true one, almost always.
  test.each<[Family, string, number, string]>([
    // fan out 64 · 7 · 7: √(2 / 3136)
    ['resnet', 'conv1.weight', Math.sqrt(2 / 3136), 'normal'],
    // fan out 128 · 3 · 3, groups do not count
    ['resnext', 'layer1.0.conv2.weight', Math.sqrt(2 / 1152), 'normal'],
    ['regnet_x', 'fc.weight', 0.01, 'normal'],
    ['vgg', 'classifier.0.weight', 0.01, 'normal'],
    ['swin', 'features.1.0.attn.qkv.weight', 0.02, 'normal'],
    ['swin', 'features.1.0.mlp.0.weight', 0.02, 'normal'],
    // Within ±1/√fan in, with deviation 1/√(3 fan in): fan in 16.
    ['shufflenet', 'stage3.0.branch1.2.weight', 1 / Math.sqrt(3 * 16), 'uniform'],
    // Within ±√(6 / fan in), with deviation √(2 / fan in): fan in 64.
    ['squeezenet', 'features.3.squeeze.weight', Math.sqrt(2 / 64), 'uniform'],
    // Within ±√(6 / (32 + 96)), with deviation √(2 / 128).
    ['vit', 'encoder.layers.encoder_layer_0.self_attention.in_proj_weight', 1 / 8, 'uniform'],
  ])('%s: %s', (family, name, deviation, kind) => {
    const model = small(family);
    const values = valuesOf(model, name);
    const ratio = deviationOf(values) / deviation;
    expect(Math.abs(ratio - 1)).toBeLessThan(4 / Math.sqrt(2 * values.length));
    const widest = Math.max(...values.map(Math.abs)) / deviation;
    // √3 is the end of a uniform distribution.
    if (kind === 'uniform') expect(widest).toBeLessThanOrEqual(Math.sqrt(3) * 1.000001);
    else expect(widest).toBeGreaterThan(2);
    model.dispose();
  });

  test('and norms, heads and scales are what they are', () => {
    const [vit, swin] = [small('vit'), small('swin_v2')];
    expect(new Set(valuesOf(vit, 'heads.head.weight'))).toEqual(new Set([0]));
    expect(new Set(valuesOf(vit, 'encoder.ln.weight'))).toEqual(new Set([1]));
    // ln 10
    expect(valuesOf(swin, 'features.1.0.attn.logit_scale')[0]).toBeCloseTo(2.302585);
    vit.dispose();
    swin.dispose();
  });

  test('the same for the same seed', () => {
    const models = [1, 1, 2].map((seed) => small('vit', { seed }));
    const [a, b, c] = models.map((model) => valuesOf(model, 'conv_proj.weight'));
    expect(a).toEqual(b);
    expect(a).not.toEqual(c);
    for (const model of models) model.dispose();
  });
});

describe('what is random in training', () => {
  const logits = (model: VisionModel, training: boolean): number[] =>
    tf.tidy(() => Array.from(model.forward(formulaImages(2, [16, 16]), { training }).dataSync()));

  test('dropout differs from pass to pass, and is off in evaluation', () => {
    const model = small('vgg');
    expect(logits(model, true)).not.toEqual(logits(model, true));
    expect(logits(model, false)).toEqual(logits(model, false));
    model.dispose();
  });

  test('and is repeated with the seed', () => {
    const [a, b] = [small('vgg', { seed: 3 }), small('vgg', { seed: 3 })];
    expect(logits(a, true)).toEqual(logits(b, true));
    a.dispose();
    b.dispose();
  });
});

test('evaluation leaves running statistics alone, and training counts batches', () => {
  const model = small('regnet_x');
  const images = formulaImages(2, [16, 16]);
  const read = (name: string) => Array.from(model.buffers.get(name)?.dataSync() ?? []);
  tf.dispose(model.forward(images));
  expect(read('stem.1.num_batches_tracked')).toEqual([0]);
  expect(new Set(read('stem.1.running_mean'))).toEqual(new Set([0]));
  tf.dispose([
    model.forward(images, { training: true }),
    model.forward(images, { training: true }),
  ]);
  expect(read('stem.1.num_batches_tracked')).toEqual([2]);
  expect(new Set(read('stem.1.running_mean'))).not.toEqual(new Set([0]));
  images.dispose();
  model.dispose();
});

describe('what is refused', () => {
  test.each<[string, ModelOptions, string]>([
    ['alexnet', {}, 'name must be one of regnet_x_1_6gf'],
    ['toString', {}, 'name must be one of'],
    ['resnet18', { classes: 0 }, 'classes must be an integer of at least 1, got 0'],
    ['resnet18', { image: 1.5 }, 'image must be an integer of at least 1, got 1.5'],
    ['vit_b_16', { image: 100 }, "image must be a multiple of the patches' 16, got 100"],
  ])('%s %o', (name, options, message) => {
    expect(() => buildModel(name as ModelName, options)).toThrow(message);
    expect(() => parameterShapes(name as ModelName, options)).toThrow(message);
  });

  test('a batch without a variance, in training', () => {
    const model = small('regnet_x');
    // Halved three times, 8 pixels are one.
    const image = formulaImages(1, [8, 8]);
    expect(() => model.forward(image, { training: true })).toThrow(
      'batches must have more than one value of each channel to be normalized in training, got 1',
    );
    tf.dispose(model.forward(image));
    image.dispose();
    model.dispose();
  });

  // As in torchvision, but for the words.
  test.each<[Family, number, string]>([
    // 16 pixels become 7, 3 and 1; the last pool finds less than its window.
    ['squeezenet', 16, 'a window of 3 × 3 does not fit into a feature map of 1 × 1'],
    ['vgg', 3, 'a window of 2 × 2 does not fit into a feature map of 1 × 1'],
    ['swin', 3, 'a window of 4 × 4 does not fit into a feature map of 3 × 3'],
  ])('%s: images of %i pixels', (family, size, message) => {
    const model = small(family);
    const image = formulaImages(1, [size, size]);
    expect(() => model.forward(image)).toThrow(new RangeError(`images must be larger: ${message}`));
    image.dispose();
    const enough = formulaImages(1, [size + 1, size + 1]);
    const logits = model.forward(enough);
    expect(logits.dataSync().every(Number.isFinite)).toBe(true);
    tf.dispose([enough, logits]);
    model.dispose();
  });

  test('images of another shape', () => {
    const model = small('vit');
    const [gray, large] = [
      tf.zeros<tf.Rank.R4>([1, 16, 16, 1]),
      tf.zeros<tf.Rank.R4>([1, 24, 16, 3]),
    ];
    expect(() => model.forward(gray)).toThrow(
      'images must be [batch, height, width, 3], got [1, 16, 16, 1]',
    );
    expect(() => model.forward(large)).toThrow('images must be 16 × 16, got 24 × 16');
    tf.dispose([gray, large]);
    model.dispose();
  });
});
