import * as tf from '@tensorflow/tfjs';
import { expectClose, makeVariable, ScriptedOptimizer, stepTo, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { Adam, EMAOptimizer, type EMAOptimizerOptions } from '../../index.ts';

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Trains two variables for so many steps on the device, then once more with averages on the CPU. */
async function compare(
  steps: number,
  options: EMAOptimizerOptions,
  betweenSteps: () => Promise<void> | void,
): Promise<void> {
  const train = async (device: 'model' | 'cpu'): Promise<EMAOptimizer> => {
    const [a, b] = [makeVariable([1, 2, 3, 4]), makeVariable([-1, 0.5, 9])];
    const opt = new EMAOptimizer<tf.Optimizer>(new Adam({ lr: 0.05 }), { ...options, device });
    const loss = (): tf.Scalar => tf.add(tf.sum(tf.square(a)), tf.sum(tf.square(b))).asScalar();
    for (let step = 0; step < steps; step++) {
      opt.minimize(loss, false, [a, b]);
      await betweenSteps();
    }
    await opt.join();
    tf.dispose([a, b]);
    return opt;
  };
  const [onModel, onCpu] = [await train('model'), await train('cpu')];
  for (let k = 0; k < onModel.decays.length; k++) {
    for (const [i, average] of onModel.emaWeights(k).entries()) {
      expectClose(await values(onCpu.emaWeights(k)[i]), await values(average), 1e-6);
    }
  }
  onModel.dispose();
  onCpu.dispose();
}

describe("device: 'cpu'", () => {
  test('200 steps: the averages are those on the device', async () => {
    await compare(200, { decay: 0.95 }, nextTurn);
  });

  test('a loop that never lets go merges what it cannot send, and loses nothing', async () => {
    await compare(60, { decay: 0.9 }, () => undefined);
  });

  test('several averages, not every step, extended precision, other beginnings', async () => {
    const several = { decays: [0.5, 0.9, 0.99], everyNSteps: 3 };
    await compare(20, several, () => undefined);
    await compare(20, { ...several, precision: 'extended', init: 'zero' }, nextTurn);
    await compare(12, { sigmaRel: 0.1 }, nextTurn);
  });

  test('extended precision keeps what float32 loses', async () => {
    const w = makeVariable([1]);
    const options = { decay: 0.9999, device: 'cpu', precision: 'extended' } as const;
    const opt = new EMAOptimizer(new ScriptedOptimizer(), options);
    for (let step = 0; step < 500; step++) stepTo(opt, [w], [1 - 3e-4]);
    await opt.join();
    const { ema } = await opt.stateDict();
    const kept = (ema[0]?.values[0] ?? NaN) + (ema[1]?.values[0] ?? NaN);
    // 1 − 3e-4 (1 − 0.9999⁵⁰⁰), with the weight as float32 has it
    expect(kept).toBeCloseTo(1 - (1 - Math.fround(1 - 3e-4)) * (1 - 0.9999 ** 500), 12);
    opt.dispose();
    w.dispose();
  });

  test('a swap waits for what is on its way; one that cannot wait says so', async () => {
    const w = makeVariable([0]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.5, device: 'cpu' });
    stepTo(opt, [w], [8]);
    expect(() => opt.swapEmaWeights()).toThrow('await join() before the swap');
    const swapped = opt.swapEmaWeights(() => values(w));
    expect(() => stepTo(opt, [w], [1])).toThrow('a step is not possible while');
    expect(await swapped).toEqual([4]);
    expect(await values(w)).toEqual([8]);
    stepTo(opt, [w], [8]);
    await opt.join();
    const swap = opt.swapEmaWeights();
    expect(await values(w)).toEqual([6]);
    swap.restore();
    stepTo(opt, [w], [0]);
    await opt.join();
    expect(await values(opt.emaWeights()[0])).toEqual([3]);
    opt.dispose();
    w.dispose();
  });

  test('averages that waited for their variables take in what they have missed', async () => {
    const [a, b] = [makeVariable([0]), makeVariable([0])];
    const make = (): EMAOptimizer => {
      return new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.5, device: 'cpu' });
    };
    const first = make();
    stepTo(first, [a, b], [8], [8]);
    const state = structuredClone(await first.stateDict());
    const second = make();
    await second.loadStateDict(state);
    stepTo(second, [a], [8]);
    await second.join();
    stepTo(second, [a, b], [8], [8]);
    await second.join();
    // Half of the way to 8 three times, whoever was stepped.
    const averages = await Promise.all(second.emaWeights().map(values));
    expect(averages).toEqual([[7], [7]]);
    first.dispose();
    second.dispose();
    tf.dispose([a, b]);
  });

  test('an average that somebody holds keeps its values', async () => {
    const w = makeVariable([0]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.5, device: 'cpu' });
    stepTo(opt, [w], [8]);
    await opt.join();
    const held = opt.emaWeights()[0]?.clone();
    stepTo(opt, [w], [8]);
    await opt.join();
    expect(await values(held)).toEqual([4]);
    expect(await values(opt.emaWeights()[0])).toEqual([6]);
    held?.dispose();
    opt.dispose();
    w.dispose();
  });

  test('a run that is saved and resumed is the uninterrupted run, to the last bit', async () => {
    const make = (): EMAOptimizer =>
      new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.9, device: 'cpu' });
    const path = [3.3, -0.7, 0.31, 11, 0.01];
    const [w1, w2] = [makeVariable([1]), makeVariable([1])];
    const whole = make();
    for (const next of path) {
      stepTo(whole, [w1], [next]);
      await whole.join();
    }
    const first = make();
    for (const next of path.slice(0, 2)) {
      stepTo(first, [w2], [next]);
      await first.join();
    }
    const state = structuredClone(await first.stateDict());
    first.dispose();
    const second = make();
    await second.loadStateDict(state);
    for (const next of path.slice(2)) {
      stepTo(second, [w2], [next]);
      await second.join();
    }
    expect(await values(second.emaWeights()[0])).toEqual(await values(whole.emaWeights()[0]));
    whole.dispose();
    second.dispose();
    tf.dispose([w1, w2]);
  });

  test('disposed while weights are on their way', async () => {
    const w = makeVariable([1]);
    const opt = new EMAOptimizer(new ScriptedOptimizer(), { decay: 0.9, device: 'cpu' });
    for (let step = 0; step < 8; step++) stepTo(opt, [w], [step]);
    opt.dispose();
    await nextTurn();
    w.dispose();
  });

  test('wrong options', () => {
    const make = (options: object) => () => new EMAOptimizer(new ScriptedOptimizer(), options);
    expect(make({ device: 'gpu' })).toThrow('device must be "model" or "cpu", got "gpu"');
    expect(make({ device: 'cpu', overwriteEveryNSteps: 5 })).toThrow(
      "overwriteEveryNSteps must be null with device 'cpu'",
    );
  });
});
