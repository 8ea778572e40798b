import { createHash } from 'node:crypto';
import * as tf from '@tensorflow/tfjs';
import { expectClose } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { formulaImages, formulaStateDict } from '../fixtures/formula.ts';
import logits from '../fixtures/logits.json' with { type: 'json' };
import shapes from '../fixtures/shapes.json' with { type: 'json' };
import { Scope, type Declaration } from './definition/scope.ts';
import { buildModel, loadTorchStateDict, modelNames, type ModelName } from './index.ts';
import { definitionOf } from './models.ts';

describe('names, shapes and order of parameters and buffers are those of torchvision', () => {
  test.each(modelNames)('%s', (name) => {
    const scope = new Scope();
    definitionOf(name)(scope, { image: 224, classes: 1000 });
    expect([scope.parameters, scope.buffers].map(digest)).toEqual(shapes[name]);
  });
});

/** As in make.py, which prints what it digests. */
function digest(declarations: readonly Declaration[]): string {
  const lines = declarations.map(({ name, shape }) => `${name} [${shape.join(', ')}]\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

/** The others have up to 129 million weights to load: `npm run test:torchvision`. */
const quick = [
  'resnet18',
  'regnet_x_400mf',
  'regnet_y_400mf',
  'shufflenet_v2_x0_5',
  'squeezenet1_1',
];
const names = Object.keys(logits) as (keyof typeof logits & ModelName)[];
const tested = process.env['POLYAK_TORCHVISION']
  ? names
  : names.filter((name) => quick.includes(name));

describe('with the same weights and images, the logits are those of torchvision', () => {
  test.each(tested)('%s', { timeout: 300_000 }, async (name) => {
    const { size, logits: expected } = logits[name];
    const model = buildModel(name, { classes: 10, image: size[0] ?? NaN });
    loadTorchStateDict(model, await formulaStateDict(model));
    const images = formulaImages(1, size);
    const found = model.forward(images);
    const values = await found.data();
    expectClose(values, expected, 1e-5);
    // In absolute terms, too.
    for (const [i, value] of values.entries()) expect(value).toBeCloseTo(expected[i] ?? NaN, 4);
    model.dispose();
    tf.dispose([images, found]);
  });
});
