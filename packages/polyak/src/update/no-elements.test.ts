import * as tf from '@tensorflow/tfjs';
import { computed, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { SGD } from '../optim/sgd.ts';

describe.each([
  ['no average', null],
  ['an average', {}],
  ['an average in extended precision', { precision: 'extended' }],
  ["an average on device 'cpu'", { device: 'cpu' }],
  ['three averages', { decays: [0.5, 0.5, 0.5] }],
] as [string, object | null][])('with %s', (_name, averages) => {
  describe.each([{}, { clipGradNorm: 5 }, { clipGradValue: 4 }])('clipped %o', (clipping) => {
    test.each([1, 2])(
      'a variable without elements hinders nobody, in %i calls a step',
      async (accumulate) => {
        const [none, w, nor] = [
          makeVariable([], { shape: [0] }),
          makeVariable([8, 8]),
          makeVariable([], { shape: [3, 0] }),
        ];
        const sgd = new SGD({ lr: 1, momentum: 0.5, accumulate });
        const decays = averages && !('decays' in averages) ? { decay: 0.5 } : {};
        const ema = averages && new EMAOptimizer(sgd, { ...decays, ...averages });
        const opt = ema ?? sgd;
        for (let call = 0; call < 2 * accumulate; call++) {
          tf.tidy(() => {
            opt.applyGradients(
              {
                [none.name]: computed([], [0]),
                [w.name]: computed([3, 4]),
                [nor.name]: tf.zeros([3, 0]),
              },
              clipping,
            );
          });
        }
        // The norm is 5, so no clip changes anything. b: 3, then 4.5; 4, then 6.
        expect((await values(w)).map((value) => Math.round(value * 1e4) / 1e4)).toEqual([0.5, -2]);
        if ('clipGradNorm' in clipping) expect(await sgd.gradNorm()).toBeCloseTo(5, 5);
        if (ema) {
          await ema.join();
          const shapes = ema.emaWeights().map(({ shape }) => shape);
          expect(shapes).toEqual([[0], [2], [3, 0]]);
          // (8 + 5) / 2 = 6.5, then (6.5 + 0.5) / 2 = 3.5; (8 + 4) / 2 = 6, then (6 − 2) / 2 = 2.
          const average = await values(ema.emaWeights()[1]);
          expect(average.map((value) => Math.round(value * 1e4) / 1e4)).toEqual([3.5, 2]);
          ema.swapEmaWeights(() => expect(nor.shape).toEqual([3, 0]));
        }
        expect([await values(none), await values(nor)]).toEqual([[], []]);
        opt.dispose();
        tf.dispose([none, w, nor]);
      },
    );
  });
});

test('alone it takes a step, and its norm is 0', async () => {
  const [none, w] = [makeVariable([], { shape: [0] }), makeVariable([1])];
  const opt = new SGD({ lr: 1 });
  opt.clipping = { clipGradNorm: 1 };
  tf.tidy(() => opt.applyGradients({ [w.name]: computed([2]) }));
  expect(await opt.gradNorm()).toBe(2);
  tf.tidy(() => opt.applyGradients({ [none.name]: computed([], [0]) }));
  expect([await opt.gradNorm(), opt.iterations]).toEqual([0, 2]);
  opt.dispose();
  tf.dispose([none, w]);
});
