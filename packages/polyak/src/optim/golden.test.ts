import * as tf from '@tensorflow/tfjs';
import { camelCased, computed, expectClose, makeVariable } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import muonAndAdafactor from '#golden/muon_adafactor.json';
import others from '#golden/optimizers.json';
import { Adafactor } from './adafactor.ts';
import { Adadelta } from './adadelta.ts';
import { Adagrad } from './adagrad.ts';
import { Adam } from './adam.ts';
import { Adamax } from './adamax.ts';
import { AdamW } from './adamw.ts';
import { ASGD } from './asgd.ts';
import { Muon } from './muon/muon.ts';
import { NAdam } from './nadam.ts';
import { RAdam } from './radam.ts';
import { RMSprop } from './rmsprop.ts';
import { Rprop } from './rprop.ts';
import { SGD } from './sgd.ts';

// Vectors made by the real PyTorch in float64. Tolerance: 2e-5 of the largest parameter; 5e-5 where a rule divides
// by the root of a difference that may vanish (RMSprop, centered) or of a mean that begins at 0 (Adadelta); 2e-4 for Muon, whose
// polynomial magnifies rounding errors.

interface Case {
  optimizer: string;
  options: Record<string, unknown>;
  shapes: number[][];
  initial: number[][];
  gradients: number[][][];
  after: Record<string, number[][]>;
}

const cases = [...others, ...muonAndAdafactor] as unknown as Case[];

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
  Muon,
  Adafactor,
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
  // torch's rows are the outputs of a layer, and those of a kernel in tfjs its inputs.
  const [shapesHere, turn] = optimizer === 'Muon' ? [shapes.map(reversed), turned] : [shapes, same];
  const variables = shapesHere.map((shape, i) =>
    makeVariable(turn(initial[i] ?? [], shape), { shape }),
  );
  const tolerance = toleranceOf(optimizer, options);
  for (const [step, gradients] of run.gradients.entries()) {
    tf.tidy(() => {
      opt.applyGradients(
        variables.map(({ name, shape }, i) => ({
          name,
          tensor: computed(turn(gradients[i] ?? [], shape), shape),
        })),
      );
    });
    const expected = run.after[step + 1];
    if (!expected) continue;
    const values = await Promise.all(variables.map(async (w) => Array.from(await w.data())));
    const expectedHere = shapesHere.flatMap((shape, i) => turn(expected[i] ?? [], shape));
    expectClose(values.flat(), expectedHere, tolerance);
  }
  opt.dispose();
  tf.dispose(variables);
});

function toleranceOf(optimizer: string, { centered }: Record<string, unknown>): number {
  if (optimizer === 'Muon') return 2e-4;
  return centered === true || optimizer === 'Adadelta' ? 5e-5 : 2e-5;
}

const same = (values: number[]): number[] => values;

const reversed = (shape: number[]): number[] => [...shape].reverse();

/** The values of a matrix of this shape, given by columns. */
function turned(values: number[], [rows = 0, columns = 0]: number[]): number[] {
  return values.map((_, i) => values[(i % columns) * rows + Math.floor(i / columns)] ?? NaN);
}
