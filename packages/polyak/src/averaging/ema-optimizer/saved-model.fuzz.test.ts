import * as tf from '@tensorflow/tfjs';
import { damagedJson, expectExplained, fuzz, lineModel, saveModel, soaked } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  Adam,
  EMAOptimizer,
  Lookahead,
  NAdam,
  ScheduleFreeSGD,
  type NamedTensor,
} from '../../index.ts';

const runs = soaked(100);

type Config = { class_name: string; config: object };

const optimizers: [string, () => tf.Optimizer, more?: object][] = [
  ['Adam', () => new Adam({ lr: 0.1 })],
  ['Adam in an older file', () => new Adam({ lr: 0.1 }), { hosts: [{ step: 2 }, { step: 2 }] }],
  ['Schedule-Free', () => new ScheduleFreeSGD({ lr: 0.1 })],
  [
    'EMAOptimizer',
    () => new EMAOptimizer(new NAdam({ lr: 0.1 }), { decays: [0.5, 0.9], exclude: [/no/] }),
  ],
  ['Lookahead', () => new EMAOptimizer(new Lookahead(new Adam({ lr: 0.1 })), { warmup: 'ramp' })],
];

/** The tensors that the optimizer has saved are fewer, in another order, under other names, or other numbers. */
type Change = (list: NamedTensor[], at: number, from: number) => void;

const changes: Change[] = [
  (list, at) => list.splice(at, 1),
  (list, at, from) => {
    const [one, other] = [list[at], list[from]];
    if (one && other) [list[at], list[from]] = [other, one];
  },
  (list, at, from) => {
    const [one, other] = [list[at], list[from]];
    if (one && other) list[at] = { ...one, name: other.name };
  },
  ...['x', '/ema', '', 'a/host', 'averages/ema_progress'].map((name): Change => {
    return (list, at) => {
      const one = list[at];
      if (one) list[at] = { ...one, name };
    };
  }),
  ...[NaN, -1, 0, 1e9].map((value): Change => {
    return (list, at) => {
      const one = list[at];
      if (one)
        list[at] = {
          ...one,
          tensor: tf.fill(one.tensor.shape, value || 0, one.tensor.dtype),
        };
    };
  }),
  (list, at) => {
    const one = list[at];
    if (one) list[at] = { ...one, tensor: tf.expandDims(one.tensor) };
  },
  (list, at) => {
    const one = list[at];
    // On WebGPU, tfjs cannot save a tensor without elements.
    if (one && one.tensor.size > 1) {
      list[at] = { ...one, tensor: tf.slice(tf.reshape(one.tensor, [-1]), 1) };
    }
  },
];

test.each(optimizers)(
  'a file with a damaged %s is refused with a reason, or loaded',
  async (_, make, more) => {
    const { model, x, y, dispose } = lineModel(make());
    await model.fit(x, y, { epochs: 2, verbose: 0 });
    const saved = await saveModel(model);
    const weights = (await model.optimizer.getWeights()).map(({ name, tensor }) => {
      return { name, tensor: tf.keep(tensor.clone()), own: tensor };
    });
    tf.dispose(weights.map(({ own }) => (own instanceof tf.Variable ? [] : own)));
    const { optimizer_config: optimizer } = saved.trainingConfig as unknown as {
      optimizer_config: Config;
    };
    dispose();
    const isOptimizers = (one: tf.io.WeightsManifestEntry): boolean => one.group === 'optimizer';
    expect(saved.weightSpecs?.filter(isOptimizers).length).toBe(weights.length);
    let refused = 0;
    const inputs = fc.tuple(
      damagedJson({ ...optimizer.config, ...more }),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 2 }),
      fc.boolean(),
    );
    // About 600 bytes of each model that is loaded stay in tfjs, also without an optimizer.
    await fuzz(inputs, { runs, seed: 2, bytesKept: 700 }, async ([config, list, isConfigGood]) => {
      const known = new Set(Object.values(tf.engine().registeredVariables));
      tf.engine().startScope();
      const tensors: NamedTensor[] = weights.map(({ name, tensor }) => ({ name, tensor }));
      for (const [kind, at, from] of list) {
        changes[kind % changes.length]?.(tensors, at % tensors.length, from % tensors.length);
      }
      const artifacts = await withWeights(saved, tensors);
      const given = {
        ...artifacts,
        trainingConfig: {
          ...saved.trainingConfig,
          optimizer_config: {
            ...optimizer,
            config: isConfigGood ? optimizer.config : parsed(config),
          },
        },
      };
      try {
        const loaded = await tf.loadLayersModel(tf.io.fromMemory(given));
        // It can be used.
        await (loaded.optimizer as EMAOptimizer).stateDict();
        loaded.optimizer.dispose();
        loaded.dispose();
      } catch (error) {
        refused++;
        expectExplained(error);
      }
      tf.engine().endScope();
      // tfjs leaves the model behind whose optimizer could not be made.
      for (const one of Object.values(tf.engine().registeredVariables)) {
        if (!known.has(one)) one.dispose();
      }
    });
    expect(refused).toBeGreaterThan(runs / 4);
    expect(refused).toBeLessThan(runs);
    tf.dispose(weights.map(({ tensor }) => tensor));
  },
);

/** The artifacts with these tensors of the optimizer, after the model's own. */
async function withWeights(
  saved: tf.io.ModelArtifacts,
  list: NamedTensor[],
): Promise<tf.io.ModelArtifacts> {
  const { specs, data } = await tf.io.encodeWeights(list, 'optimizer');
  const own = (saved.weightSpecs ?? []).filter(({ group }) => group !== 'optimizer');
  const size = own.reduce((sum, { shape }) => sum + 4 * shape.reduce((a, b) => a * b, 1), 0);
  const bytes = new Uint8Array(size + data.byteLength);
  bytes.set(new Uint8Array(saved.weightData as ArrayBuffer, 0, size));
  bytes.set(new Uint8Array(data), size);
  return { ...saved, weightSpecs: [...own, ...specs], weightData: bytes.buffer };
}

/** What the text is; nothing if it is not JSON, or no object. */
function parsed(json: string): object {
  try {
    return Object(JSON.parse(json)) as object;
  } catch {
    return {};
  }
}
