import * as tf from '@tensorflow/tfjs';
import { camelCased, computed, expectClose, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import golden from '#golden/schedule_free.json';
import { ScheduleFreeAdamW } from './adamw.ts';
import type { ScheduleFreeOptimizer } from './optimizer.ts';
import { ScheduleFreeRAdam } from './radam.ts';
import { ScheduleFreeSGD } from './sgd.ts';

// Vectors made by the authors' classes in float64. Tolerance: 2e-5 of the largest parameter.

interface Case {
  optimizer: string;
  options: Record<string, unknown>;
  shapes: number[][];
  initial: number[][];
  gradients: number[][][];
  /** y after a step. */
  training: Record<string, number[][]>;
  /** x after a step. */
  averaged: Record<string, number[][]>;
}

const cases = golden as unknown as Case[];

const classes: Record<string, new (options: object) => ScheduleFreeOptimizer> = {
  ScheduleFreeSGD,
  ScheduleFreeAdamW,
  ScheduleFreeRAdam,
};

test('the file holds cases of every class', () => {
  expect(new Set(cases.map(({ optimizer }) => optimizer))).toEqual(new Set(Object.keys(classes)));
});

test.each(cases)('$optimizer $options', async ({ optimizer, options, shapes, initial, ...run }) => {
  const OptimizerClass = classes[optimizer];
  if (!OptimizerClass) throw new Error(`${optimizer} is not in this test`);
  const opt = new OptimizerClass(camelCased(options));
  const variables = shapes.map((shape, i) => makeVariable(initial[i] ?? [], { shape }));
  const read = async (): Promise<number[]> => (await Promise.all(variables.map(values))).flat();
  for (const [i, gradients] of run.gradients.entries()) {
    tf.tidy(() => {
      opt.applyGradients(
        variables.map(({ name, shape }, k) => ({
          name,
          tensor: computed(gradients[k] ?? [], shape),
        })),
      );
    });
    const [y, x] = [run.training[i + 1], run.averaged[i + 1]];
    if (!y || !x) continue;
    const trained = await read();
    expectClose(trained, y.flat(), 2e-5);
    expectClose(await opt.swapAverages(read), x.flat(), 2e-5);
    expect(await read()).toEqual(trained);
  }
  opt.dispose();
  tf.dispose(variables);
});
