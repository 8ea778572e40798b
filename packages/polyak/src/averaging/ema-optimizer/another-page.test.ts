// cspell:ignore strct
import * as tf from '@tensorflow/tfjs';
import { fromAnotherPage, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import {
  Adam,
  EMAOptimizer,
  loadCheckpoint,
  saveCheckpoint,
  type EMAOptimizerState,
} from '../../index.ts';

interface Program {
  model: tf.Sequential;
  opt: EMAOptimizer<Adam>;
}

/** Layers of two units; those without a name get one of tfjs, which has counted on since the last program. */
function program(names: readonly (string | undefined)[], units = 2): Program {
  const model = tf.sequential();
  names.forEach((name, i) => {
    const last = i === names.length - 1;
    model.add(
      tf.layers.dense({
        units: last ? units : 2,
        useBias: false,
        kernelInitializer: 'ones',
        ...(name !== undefined && { name }),
        ...(i === 0 && { inputShape: [2] }),
      }),
    );
  });
  const opt = new EMAOptimizer(new Adam({ lr: 0.1 }), { decay: 0.5 });
  return { model, opt };
}

/** Steps with a gradient of its place, beginning with 1, for each kernel whose layer is trained. */
function step({ model, opt }: Program): void {
  const trained = model.trainableWeights.map((weight) => weight.read() as tf.Variable);
  const all = kernels(model);
  const loss = (): tf.Scalar => tf.addN(trained.map((w) => w.mul(all.indexOf(w) + 1).sum()));
  opt.minimize(loss, false, trained);
}

const kernels = (model: tf.LayersModel): tf.Variable[] =>
  model.layers.flatMap((layer) => layer.weights.map((weight) => weight.read() as tf.Variable));

const stepsOf = ({ model, opt }: Program): (number | undefined)[] =>
  kernels(model).map((kernel) => opt.inner.state.get(kernel)?.host.step);

const averagesOf = ({ model, opt }: Program): Promise<number[][]> =>
  opt.swapEmaWeights(() => Promise.all(kernels(model).map(values)));

const freeze = (model: tf.Sequential, count: number): void =>
  model.layers.forEach((layer, i) => (layer.trainable = i >= count));

function end(...programs: Program[]): void {
  for (const { model, opt } of programs) {
    opt.dispose();
    tf.dispose(kernels(model));
  }
}

describe('of layers, some have names of the program and some of tfjs', () => {
  const names = [undefined, undefined, 'head'];

  test('all averages are found when the model is named', async () => {
    const [before, after] = [program(names), program(names)];
    for (let i = 0; i < 2; i++) step(before);
    await after.opt.loadStateDict(fromAnotherPage(await before.opt.stateDict()));
    expect(() => averagesOf(after)).toThrow('call followModel(model) first');
    after.opt.followModel(after.model);
    expect(stepsOf(after)).toEqual([2, 2, 2]);
    expect(await averagesOf(after)).toEqual(await averagesOf(before));
    end(before, after);
  });

  test('and by the first step', async () => {
    const [before, after] = [program(names), program(names)];
    step(before);
    await after.opt.loadStateDict(fromAnotherPage(await before.opt.stateDict()));
    step(after);
    expect(stepsOf(after)).toEqual([2, 2, 2]);
    expect(after.opt.emaWeights().length).toBe(3);
    end(before, after);
  });

  test('and when they are unfrozen, after the head has found its own', async () => {
    const [before, after] = [program(names), program(names)];
    step(before);
    await after.opt.loadStateDict(fromAnotherPage(await before.opt.stateDict()));
    freeze(after.model, 2);
    step(after);
    expect(stepsOf(after)).toEqual([undefined, undefined, 2]);
    freeze(after.model, 0);
    step(after);
    expect(stepsOf(after)).toEqual([2, 2, 3]);
    end(before, after);
  });

  test('but which of two is unfrozen cannot be told: an error, and nothing is changed', async () => {
    const [before, after] = [program(names), program(names)];
    step(before);
    await after.opt.loadStateDict(fromAnotherPage(await before.opt.stateDict()));
    freeze(after.model, 1);
    const raw = await Promise.all(kernels(after.model).map(values));
    expect(() => step(after)).toThrow('which is which cannot be told');
    expect(await Promise.all(kernels(after.model).map(values))).toEqual(raw);
    expect(stepsOf(after)).toEqual([undefined, undefined, undefined]);
    // Once the model is known, it can.
    after.opt.followModel(after.model);
    step(after);
    // The first layer is still frozen.
    expect(stepsOf(after)).toEqual([1, 2, 2]);
    end(before, after);
  });
});

describe('a head is replaced', () => {
  test('beside layers without names: the new one starts fresh', async () => {
    const [before, after] = [
      program([undefined, undefined, 'cats']),
      program([undefined, undefined, 'dogs']),
    ];
    for (let i = 0; i < 2; i++) step(before);
    await after.opt.loadStateDict(fromAnotherPage(await before.opt.stateDict()));
    after.opt.followModel(after.model, { strict: false });
    step(after);
    expect(stepsOf(after)).toEqual([3, 3, 1]);
    end(before, after);
  });

  test('and was all that was trained', async () => {
    const [before, after] = [program(['base', 'cats']), program(['base', 'dogs'])];
    freeze(before.model, 1);
    for (let i = 0; i < 3; i++) step(before);
    await after.opt.loadStateDict(fromAnotherPage(await before.opt.stateDict()));
    after.opt.followModel(after.model, { strict: false });
    step(after);
    expect(stepsOf(after)).toEqual([1, 1]);
    end(before, after);
  });

  test('a layer of another name is stepped before the one that was saved', async () => {
    const [before, after] = [program(['body', 'head']), program(['body', 'head'])];
    freeze(before.model, 1);
    for (let i = 0; i < 3; i++) step(before);
    await after.opt.loadStateDict(fromAnotherPage(await before.opt.stateDict()));
    const [body, head] = kernels(after.model);
    if (!body || !head) throw new Error('no kernels');
    after.opt.minimize(() => body.sum(), false, [body]);
    expect(stepsOf(after)).toEqual([1, undefined]);
    after.opt.minimize(() => head.sum(), false, [head]);
    expect(stepsOf(after)).toEqual([1, 4]);
    end(before, after);
  });

  test('its average is asked for until it is said that there is none', async () => {
    const [before, after] = [program(['body', 'cats']), program(['body', 'dogs'], 3)];
    step(before);
    await after.opt.loadStateDict(fromAnotherPage(await before.opt.stateDict()));
    after.opt.followModel(after.model);
    expect(() => averagesOf(after)).toThrow('"cats/kernel" [2,2], which were loaded');
    after.opt.followModel(after.model, { strict: false });
    const [body] = await averagesOf(before);
    expect((await averagesOf(after))[0]).toEqual(body);
    step(after);
    const { ema } = await after.opt.stateDict();
    expect(ema.map(({ name }) => name)).toEqual(['body/kernel/ema', 'dogs/kernel/ema']);
    end(before, after);
  });

  test('options are checked', () => {
    const { model, opt } = program(['a']);
    expect(() => opt.followModel(model, { strct: false } as never)).toThrow('did you mean strict');
    expect(() => opt.followModel(model, { strict: 0 } as never)).toThrow('strict must be');
    expect(() => opt.followModel([5] as never)).toThrow('model[0] must be a variable, got 5');
    expect(() => new EMAOptimizer(new Adam(), { model: [5] as never })).toThrow('model[0] must be');
    end({ model, opt });
  });
});

test('two models are trained: the averages of one are not the other’s', async () => {
  const both = (): [Program, Program] => {
    const [first, second] = [program(['encoder']), program(['decoder'])];
    second.opt.dispose();
    return [first, { ...second, opt: first.opt }];
  };
  const stepBoth = ([first, second]: [Program, Program]): void => {
    const used = [first, second].flatMap(({ model }) => kernels(model));
    first.opt.minimize(() => tf.addN(used.map((one) => one.sum())), false, used);
  };
  const [before, after] = [both(), both()];
  stepBoth(before);
  const { opt } = after[0];
  await opt.loadStateDict(fromAnotherPage(await before[0].opt.stateDict()));
  opt.followModel(after[0].model);
  // Scored with the decoder's raw weights it would be wrong without a word.
  expect(() => averagesOf(after[0])).toThrow('"decoder/kernel"');
  opt.followModel(after[1].model);
  expect(await averagesOf(after[1])).toEqual(await averagesOf(before[1]));
  end(...before, ...after);
});

describe('nothing has a name of the program', () => {
  /** As a file would give them: the tensors are others. */
  const copies = (weights: tf.NamedTensorMap | { name: string; tensor: tf.Tensor }[]) =>
    (weights as { name: string; tensor: tf.Tensor }[]).map(({ name, tensor }) => {
      return { name, tensor: tensor.clone() };
    });

  test.each([0, 1, 2])('getWeights and setWeights, where tfjs has counted on by %i', async (by) => {
    const before = program(unnamed);
    const all = kernels(before.model);
    // 2, 3 and 4 steps.
    [0, 0, 1, 2].forEach((first) => {
      const used = all.slice(2 - first);
      before.opt.minimize(() => tf.addN(used.map((w) => w.sum())), false, used);
    });
    step(before);
    const expected = stepsOf(before);
    expect(expected).toEqual([2, 3, 5]);
    const weights = await before.opt.getWeights();
    const saved = copies(weights);
    tf.dispose(weights.flatMap(({ tensor }) => (tensor instanceof tf.Variable ? [] : tensor)));
    for (let i = 0; i < by; i++) tf.layers.dense({ units: 1 });
    const after = program(unnamed);
    await after.opt.setWeights(saved);
    tf.dispose(saved.map(({ tensor }) => tensor));
    step(after);
    expect(stepsOf(after)).toEqual([3, 4, 6]);
    end(before, after);
  });

  test('a layer of another kind does not take the state of one', async () => {
    const embedding = tf.layers.embedding({ inputDim: 2, outputDim: 2 });
    const model = tf.sequential({ layers: [tf.layers.inputLayer({ inputShape: [1] }), embedding] });
    const dense = program([undefined]);
    const opt = new Adam({ lr: 0.1 });
    const [table] = kernels(model);
    if (!table) throw new Error('no embedding');
    for (let i = 0; i < 3; i++) opt.minimize(() => table.sum(), false, [table]);
    dense.opt.inner.loadStateDict(fromAnotherPage(await opt.stateDict()));
    expect(() => step(dense)).toThrow('which is which cannot be told');
    opt.dispose();
    table.dispose();
    end(dense);
  });

  test('the model is known before the state is loaded', async () => {
    const [before, after] = [program(unnamed), program(unnamed)];
    step(before);
    after.opt.followModel(after.model);
    await after.opt.loadStateDict(fromAnotherPage(await before.opt.stateDict()));
    freeze(after.model, 1);
    step(after);
    expect(stepsOf(after)).toEqual([1, 2, 2]);
    end(before, after);
  });
});

const unnamed = [undefined, undefined, undefined];

describe('a checkpoint says which weight is which', () => {
  test('though all names are made up, and only some are trained', async () => {
    const [before, after] = [program(unnamed), program(unnamed)];
    freeze(before.model, 1);
    for (let i = 0; i < 2; i++) step(before);
    const checkpoint = fromAnotherPage(await saveCheckpoint(before.model, before.opt));

    await loadCheckpoint(after.model, after.opt, checkpoint);
    expect(stepsOf(after)).toEqual([undefined, 2, 2]);
    expect(await averagesOf(after)).toEqual(await averagesOf(before));
    // Two steps, then one with all: what was frozen begins with its first.
    step(after);
    expect(stepsOf(after)).toEqual([1, 3, 3]);
    end(before, after);
  });

  test('also where averages are around averages', async () => {
    const nested = (): Program => {
      const made = program(unnamed);
      return { ...made, opt: new EMAOptimizer(made.opt, { decay: 0.25 }) as never };
    };
    const [before, after] = [nested(), nested()];
    freeze(before.model, 1);
    step(before);
    await loadCheckpoint(
      after.model,
      after.opt,
      fromAnotherPage(await saveCheckpoint(before.model, before.opt)),
    );
    const inner = ({ model, opt }: Program): Program => ({ model, opt: opt.inner as never });
    expect(await averagesOf(after)).toEqual(await averagesOf(before));
    expect(await averagesOf(inner(after))).toEqual(await averagesOf(inner(before)));
    expect(stepsOf(inner(after))).toEqual([undefined, 1, 1]);
    end(before, after);
  });

  test('what does not fit is refused before anything is changed', async () => {
    const [before, after] = [program(unnamed), program(unnamed)];
    step(before);
    const checkpoint = fromAnotherPage(await saveCheckpoint(before.model, before.opt));
    const whole = await saveCheckpoint(after.model, after.opt);
    const optimizer = checkpoint.optimizer as EMAOptimizerState;
    const reshaped = optimizer.ema.map((one) => ({ ...one, shape: [4] }));
    for (const [bad, message] of [
      [{ ...checkpoint, identities: undefined }, 'identities must be a list of 3'],
      [{ ...checkpoint, identities: ['a'] }, 'identities must be a list of 3'],
      [{ ...checkpoint, identities: ['a', 'b', 5] }, 'identities[2] must be a string, got 5'],
      [{ ...checkpoint, optimizer: { ...optimizer, ema: reshaped } }, 'must have the shape [2,2]'],
    ] as const) {
      await expect(loadCheckpoint(after.model, after.opt, bad as never)).rejects.toThrow(message);
      expect(await saveCheckpoint(after.model, after.opt)).toEqual(whole);
    }
    end(before, after);
  });
});
