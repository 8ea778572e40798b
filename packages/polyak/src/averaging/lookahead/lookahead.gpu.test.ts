import * as tf from '@tensorflow/tfjs';
import { countCalls, makeVariable, oneSubmit, valuesAfter } from '@polyak/testing';
import { flush, gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { describe, expect } from 'vitest';
import { Adam, capture, EMAOptimizer, Lookahead, ScheduleFreeSGD, SGD } from '../../index.ts';

const wraps: Record<string, (inner: tf.Optimizer) => tf.Optimizer> = {
  alone: (inner) => new Lookahead(inner, { syncPeriod: 3 }),
  'inside an EMAOptimizer': (inner) => new EMAOptimizer(new Lookahead(inner, { syncPeriod: 3 })),
  'around an EMAOptimizer': (inner) => new Lookahead(new EMAOptimizer(inner), { syncPeriod: 3 }),
};

describe('a step is one dispatch a variable, whether the slow weights move with it or not', () => {
  for (const [name, wrap] of Object.entries(wraps)) {
    gpuTest(name, async () => {
      const variables = [5, 8, 1].map((size) => makeVariable(Array<number>(size).fill(1)));
      const gradients = variables.map((one) => tf.tidy(() => tf.mul(one, 0.1)));
      const opt = wrap(new Adam(variables, { lr: 0.01 }));
      const step = (): void => {
        opt.applyGradients(
          variables.map(({ name: own }, i) => ({
            name: own,
            tensor: gradients[i] as tf.Tensor,
          })),
        );
      };
      // Both kernels are compiled, and all buffers are there.
      for (let i = 0; i < 3; i++) step();
      flush();
      for (let i = 0; i < 6; i++) {
        const calls = await countCalls(webgpuBackend().device, step);
        expect(calls).toMatchObject({
          dispatches: 3,
          ...oneSubmit,
          bindGroups: 0,
        });
      }
      opt.dispose();
      tf.dispose([...variables, ...gradients]);
    });
  }

  for (const Inner of [SGD, ScheduleFreeSGD]) {
    gpuTest(`prepare() compiles them, around ${Inner.name}`, async () => {
      const w = makeVariable([1, 2, 3]);
      const gradient = tf.tidy(() => tf.mul(w, 1));
      const opt = new EMAOptimizer(new Lookahead(new Inner([w], { lr: 0.37 }), { syncPeriod: 2 }));
      await opt.prepare();
      const calls = await countCalls(webgpuBackend().device, () => {
        for (let i = 0; i < 4; i++) opt.applyGradients([{ name: w.name, tensor: gradient }]);
      });
      expect(calls.pipelines).toBe(0);
      opt.dispose();
      tf.dispose([w, gradient]);
    });
  }
});

describe('captured steps equal eager ones bit for bit', () => {
  for (const [name, wrap] of Object.entries(wraps)) {
    gpuTest(name, async () => {
      const run = async (isCaptured: boolean) => {
        const w = [3, 4].map((units) =>
          tf.tidy(() => tf.variable(tf.randomNormal([4, units], 0, 1, 'float32', units))),
        );
        const opt = wrap(new Adam(w, { lr: 0.05 }));
        const loss = (x: tf.Tensor): tf.Scalar =>
          tf.tidy(() =>
            tf
              .addN(w.map((one) => tf.mean(tf.square(tf.matMul(x as tf.Tensor2D, one as never)))))
              .asScalar(),
          );
        const step = (x: tf.Tensor): tf.Scalar => opt.minimize(() => loss(x), true) as tf.Scalar;
        const train = capture(step, { onUncapturable: 'throw' });
        return valuesAfter(12, {
          step: (i) => {
            const x = tf.randomNormal([5, 4], 0, 1, 'float32', i + 1);
            const cost = (isCaptured ? train : step)(x);
            x.dispose();
            return [cost];
          },
          state: async () => (await opt.getWeights()).map(({ tensor }) => tensor).concat(w),
          dispose: () => {
            expect(train.engine).toBe(isCaptured ? 'captured' : 'eager');
            train.dispose();
            opt.dispose();
            tf.dispose(w);
          },
        });
      };
      expect(await run(true)).toEqual(await run(false));
    });
  }
});
