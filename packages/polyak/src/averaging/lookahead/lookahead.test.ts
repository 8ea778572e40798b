import * as tf from '@tensorflow/tfjs';
import {
  computed,
  expectClose,
  makeVariable,
  saveModel,
  ScriptedOptimizer,
  stepTo,
  values,
} from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { Adam, EMAOptimizer, loadCheckpoint, Lookahead, saveCheckpoint, SGD } from '../../index.ts';

/** A step of an optimizer with these gradients. */
function step(opt: tf.Optimizer, variables: readonly tf.Variable[], ...gradients: number[][]) {
  tf.tidy(() => {
    opt.applyGradients(
      variables.map(({ name }, i) => ({ name, tensor: computed(gradients[i] ?? []) })),
    );
  });
}

/** Of so many steps by 1: the weights after each. */
async function walk(opt: tf.Optimizer, w: tf.Variable, steps: number): Promise<number[]> {
  const seen: number[] = [];
  for (let i = 0; i < steps; i++) {
    step(opt, [w], Array<number>(w.size).fill(-1));
    seen.push((await values(w))[0] ?? NaN);
  }
  return seen;
}

const zeros = (size: number): tf.Variable => makeVariable(Array<number>(size).fill(0));

describe('the weights after each step by 1', () => {
  test.each([
    // At 2 the slow weights go to 1, at 3 to 1 + (3 − 1) / 2, and so on.
    [2, 0.5, [1, 1, 2, 2, 3, 3, 4]],
    // At 3 to 0 + 0.75 · 3, at 5.25 to 2.25 + 0.75 · 3.
    [3, 0.75, [1, 2, 2.25, 3.25, 4.25, 4.5, 5.5]],
    [1, 0.5, [0.5, 1, 1.5]],
    [4, 1, [1, 2, 3, 4, 5]],
    // Slow weights that do not move bring the fast ones back.
    [2, 0, [1, 0, 1, 0]],
  ])('syncPeriod %d, slowStepSize %d', async (syncPeriod, slowStepSize, expected) => {
    // One element a thread, and four.
    for (const size of [3, 4]) {
      const w = zeros(size);
      const opt = new Lookahead(new SGD({ lr: 1 }), { syncPeriod, slowStepSize });
      expect(await walk(opt, w, expected.length)).toEqual(expected);
      expect(opt.currentStep).toBe(expected.length);
      opt.dispose();
      w.dispose();
    }
  });

  test('by default, half of the way every five steps', async () => {
    const w = zeros(2);
    const opt = new Lookahead(new SGD({ lr: 1 }));
    expect(await walk(opt, w, 7)).toEqual([1, 2, 3, 4, 2.5, 3.5, 4.5]);
    expect(await values(opt.slowWeights()[0])).toEqual([2.5, 2.5]);
    opt.dispose();
    w.dispose();
  });

  test('around an optimizer that assigns new tensors, as those of tf.train do', async () => {
    const w = zeros(2);
    const opt = new Lookahead(new ScriptedOptimizer(), { syncPeriod: 2 });
    const seen: number[][] = [];
    for (const next of [4, 8, 10, 12]) {
      stepTo(opt, [w], [next, -next]);
      seen.push(await values(w));
    }
    // (0 + 8) / 2 and (4 + 12) / 2
    expect(seen).toEqual([
      [4, -4],
      [4, -4],
      [10, -10],
      [8, -8],
    ]);
    opt.dispose();
    w.dispose();
  });

  test('the options can change on the way', async () => {
    const w = zeros(1);
    const opt = new Lookahead(new SGD({ lr: 1 }), { syncPeriod: 2 });
    expect(await walk(opt, w, 2)).toEqual([1, 1]);
    opt.syncPeriod = 3;
    opt.slowStepSize = 0.25;
    // With step 3: 1 + (2 − 1) / 4; with step 6: 1.25 + (4.25 − 1.25) / 4.
    expect(await walk(opt, w, 4)).toEqual([1.25, 2.25, 3.25, 2]);
    expect([opt.syncPeriod, opt.slowStepSize]).toEqual([3, 0.25]);
    opt.dispose();
    w.dispose();
  });
});

test('with Adam, it is the loop of the paper, whose inner optimizer keeps its state', async () => {
  const start = Array.from({ length: 12 }, (_, i) => Math.sin(i));
  const [w, fast] = [makeVariable(start), makeVariable(start)];
  const opt = new Lookahead(new Adam({ lr: 0.1 }), { syncPeriod: 3, slowStepSize: 0.8 });
  const inner = new Adam({ lr: 0.1 });
  let slow = await values(fast);
  for (let t = 1; t <= 20; t++) {
    const gradient = start.map((value, i) => Math.cos(value * t + i));
    step(opt, [w], gradient);
    step(inner, [fast], gradient);
    if (t % 3 !== 0) continue;
    const next = await values(fast);
    slow = slow.map((value, i) => value + 0.8 * ((next[i] ?? NaN) - value));
    tf.tidy(() => fast.assign(computed(slow)));
  }
  expectClose(await values(w), await values(fast), 1e-5);
  expectClose(await values(opt.slowWeights()[0]), slow, 1e-5);
  for (const one of [opt, inner, w, fast]) one.dispose();
});

test('a variable without a gradient goes back with the others; one that joins later starts there', async () => {
  const [a, b] = [zeros(2), zeros(2)];
  const opt = new Lookahead(new SGD({ lr: 1 }), { syncPeriod: 3 });
  step(opt, [a], [-2, -2]);
  step(opt, [b], [-4, -4]);
  step(opt, [b], [-4, -4]);
  // a has made one step, to 2; b two, to 8.
  expect([await values(a), await values(b)]).toEqual([
    [1, 1],
    [4, 4],
  ]);
  for (const one of [opt, a, b]) one.dispose();
});

test('steps count, not the calls that accumulate one', async () => {
  const w = zeros(1);
  const opt = new Lookahead(new SGD({ lr: 1, accumulate: 2 }), { syncPeriod: 2 });
  expect(await walk(opt, w, 5)).toEqual([0, 1, 1, 1, 1]);
  expect(opt.currentStep).toBe(2);
  opt.dispose();
  w.dispose();
});

describe('with averages', () => {
  const both = [
    ['float32', 'float32'],
    ['extended', 'float32'],
    ['float32', 'extended'],
    ['extended', 'extended'],
  ] as const;

  test.each(both)('around it, %s, and inside, %s', async (outside, inside) => {
    const w = zeros(4);
    const inner = new EMAOptimizer(new SGD({ lr: 1 }), { decay: 0.5, precision: inside });
    const lookahead = new Lookahead(inner, { syncPeriod: 2 });
    const opt = new EMAOptimizer(lookahead, { decay: 0.5, precision: outside });
    // Steps to 1, then 2, back to 1, then 2.
    expect(await walk(opt, w, 3)).toEqual([1, 1, 2]);
    // Around: of 0, 1, 1, 2. Inside: of the fast weights, 0, 1, 2, 2.
    const all = await Promise.all([opt, inner].map(async (one) => values(one.emaWeights()[0])));
    expect(all.map(([first]) => first)).toEqual([1.375, 1.625]);
    opt.dispose();
    w.dispose();
  });

  test('a Lookahead around a Lookahead', async () => {
    const w = zeros(3);
    const inner = new Lookahead(new SGD({ lr: 1 }), { syncPeriod: 2 });
    const opt = new Lookahead(inner, { syncPeriod: 4, slowStepSize: 0.25 });
    // As with the inner one, 1, 1, 2, 2; then a quarter of the way from 0 to 2. The inner one's slow weights are at 2:
    // 2 + (2.5 − 2) / 2.
    expect(await walk(opt, w, 6)).toEqual([1, 1, 2, 0.5, 1.5, 2.25]);
    opt.dispose();
    w.dispose();
  });

  test('around an optimizer that assigns new tensors', async () => {
    const w = zeros(2);
    const opt = new EMAOptimizer(new Lookahead(new ScriptedOptimizer(), { syncPeriod: 1 }), {
      decay: 0.5,
    });
    stepTo(opt, [w], [8, 8]);
    expect([await values(w), await values(opt.emaWeights()[0])]).toEqual([
      [4, 4],
      [2, 2],
    ]);
    opt.dispose();
    w.dispose();
  });
});

describe('swapSlowWeights', () => {
  async function begun() {
    const w = makeVariable([0.1, 0.2, 0.3]);
    const opt = new Lookahead(new SGD({ lr: 0.1 }), { syncPeriod: 2 });
    for (let i = 0; i < 3; i++) step(opt, [w], [1, 2, 3]);
    const slow = await values(opt.slowWeights()[0]);
    return { w, opt, fast: await values(w), slow };
  }

  test('shows the slow weights, and gives the fast ones back bit for bit', async () => {
    const { w, opt, fast, slow } = await begun();
    expect(slow).not.toEqual(fast);
    expect(await opt.swapSlowWeights(async () => values(w))).toEqual(slow);
    expect(await values(w)).toEqual(fast);
    const swap = opt.swapSlowWeights();
    expect(await values(w)).toEqual(slow);
    swap.restore();
    expect(await values(w)).toEqual(fast);
    const seen = await opt.swapSlowWeights(async () => values(w), { enabled: false });
    expect(seen).toEqual(fast);
    expect(await values(opt.slowWeights()[0])).toEqual(slow);
    opt.dispose();
    w.dispose();
  });

  test('whatever happens inside; a step or another swap is an error', async () => {
    const { w, opt, fast } = await begun();
    const failing = opt.swapSlowWeights(async () => {
      expect(() => step(opt, [w], [1, 1, 1])).toThrow(
        'a step is not possible while the averaged weights are swapped in',
      );
      expect(() => opt.swapSlowWeights()).toThrow('swapSlowWeights() is not possible while');
      await Promise.resolve();
      throw new Error('oh');
    });
    await expect(failing).rejects.toThrow('oh');
    expect(await values(w)).toEqual(fast);
    expect(() => opt.swapSlowWeights(3 as never)).toThrow(
      'the body of swapSlowWeights must be a function',
    );
    opt.dispose();
    w.dispose();
  });
});

describe('a saved run goes on bit for bit', () => {
  const gradient = (t: number): number[] => [0.1, 0.7, 1.3].map((x) => Math.sin(x * t));

  const inners: Record<string, (w: tf.Variable) => tf.Optimizer> = {
    Adam: (w: tf.Variable) => new Adam([w], { lr: 0.05 }),
    'an optimizer that knows no variables yet': () => new Adam({ lr: 0.05 }),
    'an EMAOptimizer': () => new EMAOptimizer(new Adam({ lr: 0.05 }), { decay: 0.9 }),
  };

  test.each(Object.entries(inners))('from its state, around %s', async (_, make) => {
    const w = makeVariable([1, 2, 3]);
    const run = new Lookahead(make(w), { syncPeriod: 3, slowStepSize: 0.3 });
    for (let t = 1; t <= 5; t++) step(run, [w], gradient(t));
    const state = structuredClone(await run.stateDict());
    expect(state).toMatchObject({ syncPeriod: 3, slowStepSize: 0.3, currentStep: 5 });
    const before = await values(w);
    for (let t = 6; t <= 11; t++) step(run, [w], gradient(t));
    const [expected, slow] = [await values(w), await values(run.slowWeights()[0])];

    tf.tidy(() => w.assign(computed(before)));
    const resumed = new Lookahead(make(w));
    await resumed.loadStateDict(state);
    expect([resumed.syncPeriod, resumed.slowStepSize]).toEqual([3, 0.3]);
    for (let t = 6; t <= 11; t++) step(resumed, [w], gradient(t));
    expect(await values(w)).toEqual(expected);
    expect(await values(resumed.slowWeights()[0])).toEqual(slow);
    for (const one of [run, resumed, w]) one.dispose();
  });

  test('from a checkpoint of a model, and from its file', async () => {
    const make = (): tf.LayersModel => {
      const layer = tf.layers.dense({ units: 2, inputShape: [3] });
      const model = tf.sequential({ layers: [layer] });
      const inner = new Lookahead(new Adam({ lr: 0.05 }), { syncPeriod: 3, slowStepSize: 0.3 });
      const optimizer = new EMAOptimizer(inner, { decay: 0.9 });
      model.compile({ optimizer, loss: 'meanSquaredError' });
      return model;
    };
    const [x, y] = [tf.ones([4, 3]), tf.zeros([4, 2])];
    const [model, other] = [make(), make()];
    await model.fit(x, y, { epochs: 4, verbose: 0 });
    const checkpoint = structuredClone(await saveCheckpoint(model, model.optimizer));
    const loaded = await tf.loadLayersModel(tf.io.fromMemory(await saveModel(model)));
    await loadCheckpoint(other, other.optimizer, checkpoint);
    const all = [model, other, loaded];
    for (const one of all) await one.fit(x, y, { epochs: 3, verbose: 0 });
    const [expected, ...resumed] = await Promise.all(
      all.map(async (one) => {
        const opt = one.optimizer as unknown as EMAOptimizer<Lookahead>;
        const kept = [...opt.emaWeights(), ...opt.inner.slowWeights()];
        const weights = one.trainableWeights.map((weight) => weight.read());
        return Promise.all([...weights, ...kept].map(values));
      }),
    );
    for (const one of resumed) expect(one).toEqual(expected);
    tf.dispose([x, y]);
    for (const one of all) {
      one.optimizer.dispose();
      one.dispose();
    }
  });

  test('what is no such state changes nothing', async () => {
    const w = makeVariable([1, 2]);
    const opt = new Lookahead(new SGD([w], { lr: 0.1 }), { syncPeriod: 2 });
    step(opt, [w], [1, 1]);
    const state = await opt.stateDict();
    const damaged: [object, string][] = [
      [{ ...state, syncPeriod: 0 }, 'syncPeriod must be an integer of at least 1, got 0'],
      [{ ...state, slowStepSize: 2 }, 'slowStepSize must be in [0, 1], got 2'],
      [{ ...state, slow: [] }, 'must hold the averages of'],
      [{ ...state, slow: null }, 'slow must be an array of tensors, got null'],
      [{ ...state, className: 'Adam' }, 'className must be PolyakSGD, got "Adam"'],
      [{ ...state, ema: [] }, 'state must have no fields but'],
    ];
    for (const [one, message] of damaged) {
      await expect(opt.loadStateDict(one as never)).rejects.toThrow(message);
      expect(await opt.stateDict()).toEqual(state);
    }
    opt.dispose();
    w.dispose();
  });

  test('what is no such file leaves nothing behind', () => {
    // Has tensors from the start.
    const opt = new Lookahead(tf.train.adam(0.1));
    const config = { ...opt.getConfig(), syncPeriod: 0 };
    const before = tf.memory().numTensors;
    expect(() => Lookahead.fromConfig(Lookahead as never, config)).toThrow(
      'syncPeriod must be an integer of at least 1, got 0',
    );
    expect(tf.memory().numTensors).toBe(before);
    opt.dispose();
  });
});

test('it needs one more tensor a variable, and frees all', () => {
  const w = zeros(2);
  const before = tf.memory().numTensors;
  const opt = new Lookahead(new SGD({ lr: 1 }), { syncPeriod: 2 });
  for (let i = 0; i < 5; i++) step(opt, [w], [1, 1]);
  expect(tf.memory().numTensors).toBe(before + 1);
  opt.dispose();
  expect(tf.memory().numTensors).toBe(before);
  expect(() => step(opt, [w], [1, 1])).toThrow('the Lookahead is disposed');
  w.dispose();
});

test('the members of the wrapped optimizer are its own', () => {
  const opt = new Lookahead(new SGD({ lr: 0.5, momentum: 0.9 }));
  const group = opt.paramGroups[0];
  expect(group?.lr).toBe(0.5);
  expect((opt as unknown as SGD).learningRate).toBe(0.5);
  expect(opt.inner.defaults.momentum).toBe(0.9);
  opt.dispose();
});

describe('refuses', () => {
  test.each<[unknown, string]>([
    [{ syncPeriod: 0 }, 'syncPeriod must be an integer of at least 1, got 0'],
    [{ syncPeriod: 2.5 }, 'syncPeriod must be an integer of at least 1, got 2.5'],
    [{ slowStepSize: -0.1 }, 'slowStepSize must be in [0, 1], got -0.1'],
    [{ slowStepSize: NaN }, 'slowStepSize must be in [0, 1], got NaN'],
    [{ k: 5 }, 'unknown option "k" of Lookahead: did you mean syncPeriod?'],
    [{ alpha: 0.5 }, 'unknown option "alpha" of Lookahead: did you mean slowStepSize?'],
    [{ sync_period: 5 }, 'did you mean syncPeriod?'],
  ])('%o', (options, message) => {
    expect(() => new Lookahead(new SGD(), options as never)).toThrow(message);
  });

  test('what is no optimizer', () => {
    expect(() => new Lookahead({} as never)).toThrow('inner must be a tf.Optimizer, got a Object');
  });
});
