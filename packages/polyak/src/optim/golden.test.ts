import * as tf from '@tensorflow/tfjs';
import { camelCased, computed, expectClose, makeVariable } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import golden from '#golden/optimizers.json';
import { Adadelta } from './adadelta.ts';
import { Adagrad } from './adagrad.ts';
import { Adam } from './adam.ts';
import { Adamax } from './adamax.ts';
import { AdamW } from './adamw.ts';
import { ASGD } from './asgd.ts';
import { NAdam } from './nadam.ts';
import { RAdam } from './radam.ts';
import { RMSprop } from './rmsprop.ts';
import { Rprop } from './rprop.ts';
import { SGD } from './sgd.ts';

// Vectors made by the real PyTorch in float64. Tolerance: 2e-5 of the largest parameter; 5e-5 where a rule divides
// by the root of a difference that may vanish (RMSprop, centered) or of a mean that begins at 0 (Adadelta).

interface Case {
  optimizer: string;
  options: Record<string, unknown>;
  shapes: number[][];
  initial: number[][];
  gradients: number[][][];
  after: Record<string, number[][]>;
}

const cases = golden as unknown as Case[];

const classes: Record<string, new (options: object) => tf.Optimizer> = {
  SGD,
  Adam,
  AdamW,
  Adamax,
  NAdam,
  RAdam,
  RMSprop,
  Adagrad,
  Adadelta,
  ASGD,
  Rprop,
};

test('the file holds cases, of optimizers that there are', () => {
  expect(cases.length).toBeGreaterThan(0);
  expect(Object.keys(classes)).toEqual(
    expect.arrayContaining(cases.map(({ optimizer }) => optimizer)),
  );
});

test.each(cases)('$optimizer $options', async ({ optimizer, options, shapes, initial, ...run }) => {
  const OptimizerClass = classes[optimizer];
  if (!OptimizerClass) throw new Error(`${optimizer} is not in this test`);
  // The vectors are from torch 1.13, and NAdam has changed since.
  const asThen = optimizer === 'NAdam' ? { correctedProduct: false } : {};
  const opt = new OptimizerClass({ ...camelCased(options), ...asThen });
  const variables = shapes.map((shape, i) => makeVariable(initial[i] ?? [], { shape }));
  const tolerance = options['centered'] === true || optimizer === 'Adadelta' ? 5e-5 : 2e-5;
  for (const [step, gradients] of run.gradients.entries()) {
    tf.tidy(() => {
      opt.applyGradients(
        variables.map(({ name, shape }, i) => ({
          name,
          tensor: computed(gradients[i] ?? [], shape),
        })),
      );
    });
    const expected = run.after[step + 1];
    if (!expected) continue;
    const values = await Promise.all(variables.map(async (w) => Array.from(await w.data())));
    expectClose(values.flat(), expected.flat(), tolerance);
  }
  opt.dispose();
  tf.dispose(variables);
});
