import * as tf from '@tensorflow/tfjs';
import { computed, fromAnotherPage, makeVariable, saveModel, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { EMAOptimizer } from '../../averaging/ema-optimizer/ema-optimizer.ts';
import { modelStateDict } from '../../checkpoint/model-state.ts';
import { loadCheckpoint, saveCheckpoint } from '../../run-checkpoint.ts';
import { SGD } from '../sgd.ts';
import { ScheduleFreeSGD } from './sgd.ts';

/** Steps by hand: the gradient is 1 in each element. */
function step(opt: tf.Optimizer, ...variables: tf.Variable[]): void {
  tf.tidy(() => {
    opt.applyGradients(variables.map(({ name, shape }) => ({ name, tensor: tf.ones(shape) })));
  });
}

/**
 * After two steps from 8 with lr 4 and β = 0.5: z is 4, then 0; x is 4, then (4 + 0)/2 = 2; y is 4, then (2 + 0)/2 = 1.
 */
function swappable(): { w: tf.Variable; opt: ScheduleFreeSGD; dispose: () => void } {
  const w = makeVariable([8]);
  const opt = new ScheduleFreeSGD({ lr: 4, momentum: 0.5 });
  for (let i = 0; i < 2; i++) step(opt, w);
  return {
    w,
    opt,
    dispose: () => {
      opt.dispose();
      w.dispose();
    },
  };
}

describe('swapAverages', () => {
  test('an async body sees the averages, and its result comes back', async () => {
    const { w, opt, dispose } = swappable();
    expect(await values(w)).toEqual([1]);
    expect(await opt.swapAverages(async () => values(w))).toEqual([2]);
    expect(await values(w)).toEqual([1]);
    dispose();
  });

  test('a sync body is restored at once', async () => {
    const { w, opt, dispose } = swappable();
    const held = opt.swapAverages(() => w.clone());
    expect(await values(held)).toEqual([2]);
    expect(await values(w)).toEqual([1]);
    held.dispose();
    dispose();
  });

  test('a using block, and restore() by hand, twice', async () => {
    const { w, opt, dispose } = swappable();
    {
      using _ = opt.swapAverages();
      expect(await values(w)).toEqual([2]);
    }
    expect(await values(w)).toEqual([1]);
    const swap = opt.swapAverages();
    swap.restore();
    swap.restore();
    expect(await values(w)).toEqual([1]);
    dispose();
  });

  test('restored after a throw and after a rejection, which come through', async () => {
    const { w, opt, dispose } = swappable();
    const fail = (): never => {
      throw new Error('in the body');
    };
    expect(() => opt.swapAverages(fail)).toThrow('in the body');
    expect(await values(w)).toEqual([1]);
    await expect(opt.swapAverages(() => Promise.reject(new Error('later')))).rejects.toThrow(
      'later',
    );
    expect(await values(w)).toEqual([1]);
    dispose();
  });

  test('enabled: false runs the body with the trained weights', async () => {
    const { w, opt, dispose } = swappable();
    expect(await opt.swapAverages(() => values(w), { enabled: false })).toEqual([1]);
    using _ = opt.swapAverages(undefined, { enabled: false });
    expect(await values(w)).toEqual([1]);
    step(opt, w);
    dispose();
  });

  test('arguments of other kinds are refused', () => {
    const { opt, dispose } = swappable();
    expect(() => opt.swapAverages({ enabled: true } as never)).toThrow(
      'the body of swapAverages must be a function, and options come after it',
    );
    expect(() => opt.swapAverages(() => 0, { enable: true } as never)).toThrow(
      'did you mean enabled?',
    );
    expect(() => opt.swapAverages(() => 0, { enabled: 1 } as never)).toThrow(
      'enabled must be true or false, got 1',
    );
    dispose();
    expect(() => opt.swapAverages()).toThrow('the optimizer ScheduleFreeSGD is disposed');
  });

  test('a swap inside a swap is an error that leaves the first one whole', async () => {
    const { w, opt, dispose } = swappable();
    opt.swapAverages(() => {
      expect(() => opt.swapAverages()).toThrow(
        'swapAverages() is not possible while the averages are swapped in',
      );
    });
    expect(await values(w)).toEqual([1]);
    dispose();
  });

  test('a step and a load inside a swap are errors that change nothing', async () => {
    const { w, opt, dispose } = swappable();
    const [state, weights] = [await opt.stateDict(), await opt.getWeights()];
    const message = 'is not possible while the averages are swapped in';
    await opt.swapAverages(async () => {
      expect(() => step(opt, w)).toThrow(`a step ${message}`);
      expect(() => opt.loadStateDict(state)).toThrow(`loadStateDict() ${message}`);
      await expect(opt.setWeights(weights)).rejects.toThrow(`setWeights() ${message}`);
      const other = new SGD({ lr: 1 });
      expect(() => step(other, w)).toThrow('a step is not possible while averaged weights are in');
      other.dispose();
      expect(await values(w)).toEqual([2]);
    });
    expect(await values(w)).toEqual([1]);
    expect(opt.iterations).toBe(2);
    expect(await opt.stateDict()).toEqual(state);
    weights[0]?.tensor.dispose();
    tf.dispose(weights.filter(({ name }) => name.endsWith('/host')).map(({ tensor }) => tensor));
    dispose();
  });

  test('before the first step the averages are the weights, and a step is an error', async () => {
    const w = makeVariable([3]);
    const opt = new ScheduleFreeSGD([w]);
    await opt.swapAverages(async () => {
      expect(await values(w)).toEqual([3]);
      expect(() => step(opt, w)).toThrow(
        'a step is not possible while the averages are swapped in',
      );
    });
    opt.dispose();
    w.dispose();
  });

  test('two swaps give back the same bits, with memory as before', async () => {
    const bits = [NaN, -0, 1e-40, Math.PI, -Infinity];
    const w = makeVariable(bits);
    const opt = new ScheduleFreeSGD({ lr: 0.1 });
    step(opt, w);
    tf.tidy(() => w.assign(computed(bits)));
    const memory = tf.memory();
    const read = async (): Promise<Uint32Array> => new Uint32Array((await w.data()).slice().buffer);
    const before = await read();
    for (let i = 0; i < 2; i++) opt.swapAverages(() => undefined);
    expect(await read()).toEqual(before);
    const { numTensors, numBytes, numDataBuffers } = tf.memory();
    expect({ numTensors, numBytes, numDataBuffers }).toEqual({
      numTensors: memory.numTensors,
      numBytes: memory.numBytes,
      numDataBuffers: memory.numDataBuffers,
    });
    opt.dispose();
    w.dispose();
  });

  test('a run with swaps is the run without, bit for bit', async () => {
    const run = async (isSwapped: boolean): Promise<number[]> => {
      const w = makeVariable([1, 2, 3, 5]);
      const opt = new ScheduleFreeSGD({ lr: 0.3, warmupSteps: 3 });
      for (let i = 0; i < 8; i++) {
        opt.minimize(() => tf.sum(tf.square(w)).asScalar(), false, [w]);
        if (isSwapped) await opt.swapAverages(() => values(w));
      }
      const trained = await values(w);
      opt.dispose();
      w.dispose();
      return trained;
    };
    expect(await run(true)).toEqual(await run(false));
  });

  test('a variable disposed in the body does not keep the others from being restored', async () => {
    const [a, b] = [makeVariable([8]), makeVariable([8])];
    const opt = new ScheduleFreeSGD([a, b], { lr: 4, momentum: 0.5 });
    for (let i = 0; i < 2; i++) step(opt, a, b);
    opt.swapAverages(() => a.dispose());
    expect(await values(b)).toEqual([1]);
    expect(() => opt.swapAverages()).toThrow(`the variable "${a.name}" is disposed`);
    opt.dispose();
    b.dispose();
  });

  test('dispose() inside a swap puts the trained weights back first', async () => {
    const { w, opt } = swappable();
    opt.swapAverages();
    opt.dispose();
    expect(await values(w)).toEqual([1]);
    w.dispose();
  });
});

describe('with EMA around it', () => {
  test('the EMA is that of the trained weights; the two swaps end in any order', async () => {
    const w = makeVariable([8]);
    const opt = new EMAOptimizer(new ScheduleFreeSGD({ lr: 4, momentum: 0.5 }), { decay: 0.5 });
    for (let i = 0; i < 2; i++) step(opt, w);
    // y is 4, then 1: (8 + 4)/2 = 6, (6 + 1)/2 = 3.5.
    expect(await values(opt.emaWeights()[0])).toEqual([3.5]);
    for (const isNested of [true, false]) {
      const ema = opt.swapEmaWeights();
      expect(await values(w)).toEqual([3.5]);
      const averages = opt.inner.swapAverages();
      expect(await values(w)).toEqual([2]);
      (isNested ? averages : ema).restore();
      (isNested ? ema : averages).restore();
      expect(await values(w)).toEqual([1]);
      expect(await values(opt.emaWeights()[0])).toEqual([3.5]);
    }
    opt.inner.swapAverages(() => {
      expect(() => step(opt, w)).toThrow('a step is not possible while averaged weights are in');
    });
    opt.dispose();
    w.dispose();
  });
});

describe('saved inside a swap', () => {
  function model(): tf.Sequential {
    const dense = tf.layers.dense({
      name: 'dense',
      units: 1,
      inputShape: [1],
      useBias: false,
      kernelInitializer: tf.initializers.constant({ value: 8 }),
    });
    return tf.sequential({ layers: [dense] });
  }
  const kernelOf = (of: tf.LayersModel): tf.Variable =>
    of.trainableWeights[0]?.read() as unknown as tf.Variable;

  test('a checkpoint holds the trained weights, the model’s state the averages', async () => {
    const [trained, resumed] = [model(), model()];
    const make = (): ScheduleFreeSGD => new ScheduleFreeSGD({ lr: 4, momentum: 0.5 });
    const [opt, other] = [make(), make()];
    for (let i = 0; i < 2; i++) step(opt, kernelOf(trained));
    const outside = await saveCheckpoint(trained, opt);
    const { inside, forUse } = await opt.swapAverages(async () => {
      const inside = await saveCheckpoint(trained, opt);
      return { inside, forUse: await modelStateDict(trained) };
    });
    expect(inside).toEqual(outside);
    expect(inside.model.map((one) => [...one.values])).toEqual([[1]]);
    expect(forUse.map((one) => [...one.values])).toEqual([[2]]);
    await loadCheckpoint(resumed, other, inside);
    // At once, before any step.
    expect(await other.swapAverages(() => values(kernelOf(resumed)))).toEqual([2]);
    for (const [of, by] of [
      [trained, opt],
      [resumed, other],
    ] as const) {
      step(by, kernelOf(of));
    }
    expect(await values(kernelOf(resumed))).toEqual(await values(kernelOf(trained)));
    for (const one of [opt, other, trained, resumed]) one.dispose();
  });

  test('a model loaded with its optimizer swaps after followModel()', async () => {
    const trained = model();
    const opt = new ScheduleFreeSGD({ lr: 4, momentum: 0.5 });
    trained.compile({ optimizer: opt, loss: 'meanSquaredError' });
    for (let i = 0; i < 2; i++) step(opt, kernelOf(trained));
    const saved = await saveModel(trained);
    const loaded = await tf.loadLayersModel(tf.io.fromMemory(saved));
    const own = loaded.optimizer as ScheduleFreeSGD;
    expect(() => own.swapAverages()).toThrow(
      'swapAverages() needs to know the variables of the state of "dense/kernel',
    );
    own.followModel(loaded);
    expect(await own.swapAverages(() => values(kernelOf(loaded)))).toEqual([2]);
    expect(await values(kernelOf(loaded))).toEqual([1]);
    for (const one of [opt, own, trained, loaded]) one.dispose();
  });

  test('followModel() with strict: false drops the state of what is gone', async () => {
    const [a, b] = [makeVariable([8]), makeVariable([8, 8])];
    const opt = new ScheduleFreeSGD({ lr: 4, momentum: 0.5 });
    for (let i = 0; i < 2; i++) step(opt, a, b);
    const other = new ScheduleFreeSGD();
    other.loadStateDict(fromAnotherPage(await opt.stateDict()));
    opt.dispose();
    b.dispose();
    other.followModel([a]);
    expect(() => other.swapAverages()).toThrow('which was loaded: call followModel(model) first');
    other.followModel([a], { strict: false });
    expect(await other.swapAverages(() => values(a))).toEqual([2]);
    other.dispose();
    a.dispose();
  });
});

test('a run whose learning rate has been 0 so far comes back from its weights', async () => {
  const w = makeVariable([8]);
  const [opt, other] = [new ScheduleFreeSGD({ lr: 0 }), new ScheduleFreeSGD({ lr: 0 })];
  step(opt, w);
  const weights = await opt.getWeights();
  await other.setWeights(weights);
  tf.dispose(weights.map(({ tensor }) => tensor).filter((one) => !(one instanceof tf.Variable)));
  expect((await other.stateDict()).state).toEqual((await opt.stateDict()).state);
  opt.dispose();
  other.dispose();
  w.dispose();
});
