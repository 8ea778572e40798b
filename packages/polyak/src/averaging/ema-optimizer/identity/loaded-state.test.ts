// cspell:ignore identit
import * as tf from '@tensorflow/tfjs';
import { descend, makeVariable, saveModel, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { EMAOptimizer, NAdam, SGD, type EMAOptimizerState } from '../../../index.ts';

/** Two models have the same variables by name, but they are not the same. */
function withoutIdentities(state: EMAOptimizerState): unknown {
  const text = (key: string, value: unknown): unknown =>
    key.startsWith('identit') ? undefined : value;
  return JSON.parse(JSON.stringify(state, text));
}

describe('a loaded state is whole at once', () => {
  async function trained(): Promise<{ model: tf.Sequential; opt: EMAOptimizer<NAdam> }> {
    const model = tf.sequential({
      layers: [
        tf.layers.dense({ units: 1, inputShape: [1], name: 'body', useBias: false }),
        tf.layers.dense({ units: 1, name: 'head', useBias: false }),
      ],
    });
    const opt = new EMAOptimizer(new NAdam({ lr: 0.1 }), { decay: 0.5, warmup: 'ramp' });
    model.compile({ optimizer: opt, loss: 'meanSquaredError' });
    const [x, y] = [tf.ones([2, 1]), tf.zeros([2, 1])];
    await model.fit(x, y, { epochs: 3, verbose: 0 });
    tf.dispose([x, y]);
    return { model, opt };
  }

  test('from a model’s file: read, saved, swapped and gone on from', async () => {
    const { model, opt } = await trained();
    const saved = await saveModel(model);
    const loaded = await tf.loadLayersModel(tf.io.fromMemory(saved));
    const own = loaded.optimizer as EMAOptimizer<NAdam>;

    const [before, after] = [await opt.stateDict(), await own.stateDict()];
    expect(withoutIdentities(after)).toEqual(withoutIdentities(before));
    expect(own.nAveraged).toBe(3);
    const again = await saveModel(loaded);
    expect(again.weightSpecs?.map(({ name }) => name.replace(/_1(?=$|\/)/, ''))).toEqual(
      saved.weightSpecs?.map(({ name }) => name),
    );
    expect(await Promise.all(own.emaWeights().map(values))).toEqual(
      await Promise.all(opt.emaWeights().map(values)),
    );
    const message = 'call followModel(model) first';
    expect(() => own.swapEmaWeights(() => 0)).toThrow(message);
    expect(() => own.update()).toThrow(message);
    own.followModel(loaded);
    const kernels = (one: tf.LayersModel): Promise<number[][]> =>
      Promise.all(one.getWeights().map(values));
    expect(await own.swapEmaWeights(() => kernels(loaded))).toEqual(
      await opt.swapEmaWeights(() => kernels(model)),
    );
    expect(withoutIdentities(await own.stateDict())).toEqual(withoutIdentities(before));

    const [x, y] = [tf.ones([2, 1]), tf.zeros([2, 1])];
    for (const one of [model, loaded]) await one.fit(x, y, { epochs: 2, verbose: 0 });
    expect(await kernels(loaded)).toEqual(await kernels(model));
    expect(await Promise.all(own.emaWeights().map(values))).toEqual(
      await Promise.all(opt.emaWeights().map(values)),
    );
    tf.dispose([x, y]);
    for (const one of [opt, own, model, loaded]) one.dispose();
  });

  test('into an optimizer that knows its variables', async () => {
    const w = makeVariable([0]);
    const make = (): EMAOptimizer => new EMAOptimizer(new SGD([w], { lr: 1 }), { decay: 0.5 });
    const opt = make();
    descend(opt, [w]);
    const state = await opt.stateDict();
    const second = make();
    await second.loadStateDict(state);
    expect(await second.swapEmaWeights(() => values(w))).toEqual([-0.5]);
    second.update();
    // (−0.5 − 1) / 2
    expect(await values(second.emaWeights()[0])).toEqual([-0.75]);
    opt.dispose();
    second.dispose();
    w.dispose();
  });
});
