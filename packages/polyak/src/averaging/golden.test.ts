import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, onDevice, ScriptedOptimizer } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import golden from '#golden/averaging.json';
import {
  AveragedModel,
  EMAOptimizer,
  getEmaAvgFn,
  getEmaMultiAvgFn,
  getSwaAvgFn,
  getSwaMultiAvgFn,
  type AveragedModelOptions,
  type EMAOptimizerOptions,
} from '../index.ts';

// Vectors made by the real PyTorch in float64. Tolerance: 1e-6 of a tensor's largest element.
const tolerance = 1e-6;

type AverageName = 'init_copy' | 'copy_first' | 'swa' | 'tf_ramp' | 'zero_debiased';

interface Sequence {
  decay: number;
  shapes: number[][];
  initial: number[][];
  weights: number[][][];
  averages: Record<AverageName, number[][][]>;
}

type NamedValues = Record<string, number[]>;

interface ModelRun {
  averaged_model: 'swa' | 'ema';
  decay: number | null;
  use_buffers: boolean;
  steps: { model: NamedValues; averaged: NamedValues }[];
}

const cases = golden as unknown as (Sequence | ModelRun | object)[];
const sequences = cases.filter((entry): entry is Sequence => 'averages' in entry);
const modelRuns = cases.filter((entry): entry is ModelRun => 'averaged_model' in entry);

test('the file holds cases', () => {
  expect(sequences.length + modelRuns.length).toBeGreaterThan(0);
});

describe.each(sequences)('decay $decay', ({ decay, shapes, initial, weights, averages }) => {
  const makeVariables = (): tf.Variable[] =>
    shapes.map((shape, i) => makeVariable(initial[i] ?? [], { shape }));

  test.each<[AverageName, EMAOptimizerOptions]>([
    ['init_copy', { decay }],
    ['copy_first', { decay, init: 'copyFirst' }],
    ['tf_ramp', { decay, warmup: 'ramp' }],
    ['zero_debiased', { decay, init: 'zero' }],
  ])('EMAOptimizer, %s', async (key, options) => {
    const variables = makeVariables();
    const opt = new EMAOptimizer(new ScriptedOptimizer(), options);
    for (const [step, next] of weights.entries()) {
      const gradients = variables.map(({ name, shape }, i) => ({
        name,
        tensor: computed(next[i] ?? [], shape),
      }));
      opt.applyGradients(gradients);
      gradients.forEach(({ tensor }) => tensor.dispose());
      await expectAll(opt.emaWeights(), averages[key][step]);
    }
    opt.dispose();
    tf.dispose(variables);
  });

  // torch: test_averaged_model_all_devices. A device here is a backend of tfjs: this file runs on cpu and on WebGPU.
  test.each<[string, AveragedModelOptions, 'copy_first' | 'swa']>([
    ['avgFn EMA', { avgFn: getEmaAvgFn(decay) }, 'copy_first'],
    ['multiAvgFn EMA', { multiAvgFn: getEmaMultiAvgFn(decay) }, 'copy_first'],
    ['default', {}, 'swa'],
    ['avgFn SWA', { avgFn: getSwaAvgFn() }, 'swa'],
    ['multiAvgFn SWA', { multiAvgFn: getSwaMultiAvgFn() }, 'swa'],
  ])('AveragedModel, %s', async (_, options, key) => {
    const variables = makeVariables();
    const averaged = new AveragedModel(variables, options);
    for (const [step, next] of weights.entries()) {
      variables.forEach((variable, i) => onDevice(variable, next[i] ?? []));
      averaged.updateParameters(variables);
      expect(averaged.nAveraged).toBe(step + 1);
      await expectAll(averaged.parameters(), averages[key][step]);
    }
    averaged.dispose();
    tf.dispose(variables);
  });
});

// torch: test_averaged_model_exponential
describe.each(modelRuns)(
  'AveragedModel $averaged_model, use_buffers $use_buffers',
  ({ decay, use_buffers: useBuffers, steps }) => {
    test.each(['avgFn', 'multiAvgFn'] as const)('%s', async (kind) => {
      const [first] = steps;
      const names = Object.keys(first?.model ?? {});
      const variables = names.map((name) => {
        const isBuffer = /running|num_batches/.test(name);
        const dtype = name.endsWith('num_batches_tracked') ? 'int32' : 'float32';
        return makeVariable(first?.model[name] ?? [], { dtype, trainable: !isBuffer });
      });
      const functions =
        decay === null
          ? { avgFn: getSwaAvgFn(), multiAvgFn: getSwaMultiAvgFn() }
          : { avgFn: getEmaAvgFn(decay), multiAvgFn: getEmaMultiAvgFn(decay) };
      const averaged = new AveragedModel(variables, { [kind]: functions[kind], useBuffers });
      for (const step of steps) {
        variables.forEach((variable, i) => onDevice(variable, step.model[names[i] ?? ''] ?? []));
        averaged.updateParameters(variables);
        // Without use_buffers, torch 2 copies buffers at each update (the vectors are torch 1's, which does not).
        const buffers = useBuffers ? step.averaged : step.model;
        const isBuffer = (name: string): boolean => !variables[names.indexOf(name)]?.trainable;
        await expectAll(
          averaged.parameters(),
          names.filter((name) => !isBuffer(name)).map((name) => step.averaged[name] ?? []),
        );
        await expectAll(
          averaged.buffers(),
          names.filter(isBuffer).map((name) => buffers[name] ?? []),
        );
      }
      averaged.dispose();
      tf.dispose(variables);
    });
  },
);

async function expectAll(tensors: tf.Tensor[], expected: number[][] | undefined): Promise<void> {
  expect(tensors.length).toBe(expected?.length);
  for (const [i, tensor] of tensors.entries()) {
    expectClose(await tensor.data(), expected?.[i] ?? [], tolerance);
  }
}
