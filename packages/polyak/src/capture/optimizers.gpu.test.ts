import * as tf from '@tensorflow/tfjs';
import { expectSameCaptured, noise, randomWeights } from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { describe, expect, it, vi } from 'vitest';
import * as polyak from '../index.ts';
import { capture } from './capture.ts';

// `instanceof` would call its `Symbol.hasInstance`.
const isOptimizer = (one: unknown): boolean =>
  Object.prototype.isPrototypeOf.call(
    tf.Optimizer.prototype,
    (one as { prototype?: object }).prototype ?? {},
  );

/** Anything that trains, with what it does differently after some steps, and how its averages are swapped in. */
interface Contender {
  readonly optimizer: tf.Optimizer;
  readonly swap?: <T>(body: () => T) => T;
  readonly change?: () => void;
}

type Make = (params: tf.Variable[]) => Contender;

const scheduleFree = (optimizer: polyak.ScheduleFreeOptimizer): Contender => ({
  optimizer,
  swap: (body) => optimizer.swapAverages(body),
});

const contenders: Record<string, Make> = {
  Adadelta: (w) => ({ optimizer: new polyak.Adadelta(w, { lr: 0.5 }) }),
  Adafactor: (w) => ({ optimizer: new polyak.Adafactor(w, { lr: 0.02 }) }),
  Adagrad: (w) => ({ optimizer: new polyak.Adagrad(w, { lr: 0.02 }) }),
  Adam: (w) => ({ optimizer: new polyak.Adam(w, { lr: 0.02, amsgrad: true }) }),
  AdamW: (w) => ({ optimizer: new polyak.AdamW(w, { lr: 0.02 }) }),
  Adamax: (w) => ({ optimizer: new polyak.Adamax(w, { lr: 0.02 }) }),
  ASGD: (w) => ({ optimizer: new polyak.ASGD(w, { lr: 0.02, t0: 4 }) }),
  Muon: (w) => ({ optimizer: new polyak.Muon(w, { lr: 0.02 }) }),
  NAdam: (w) => ({ optimizer: new polyak.NAdam(w, { lr: 0.02 }) }),
  RAdam: (w) => ({ optimizer: new polyak.RAdam(w, { lr: 0.02 }) }),
  RMSprop: (w) => ({ optimizer: new polyak.RMSprop(w, { lr: 0.02, centered: true }) }),
  Rprop: (w) => ({ optimizer: new polyak.Rprop(w, { lr: 0.02 }) }),
  ScheduleFreeAdamW: (w) =>
    scheduleFree(new polyak.ScheduleFreeAdamW(w, { lr: 0.02, innerMomentum: 0.5 })),
  ScheduleFreeRAdam: (w) => scheduleFree(new polyak.ScheduleFreeRAdam(w, { lr: 0.02 })),
  ScheduleFreeSGD: (w) => scheduleFree(new polyak.ScheduleFreeSGD(w, { lr: 0.3, warmupSteps: 5 })),
  SGD: (w) => ({ optimizer: new polyak.SGD(w, { lr: 0.1, momentum: 0.9, nesterov: true }) }),
  Lookahead: (w) => {
    const optimizer = new polyak.Lookahead(new polyak.Adam(w, { lr: 0.02 }), { syncPeriod: 3 });
    return {
      optimizer,
      swap: (body) => optimizer.swapSlowWeights(body),
      change: () => {
        optimizer.syncPeriod = 2;
        optimizer.slowStepSize = 0.25;
      },
    };
  },
  EMAOptimizer: (w) => {
    const optimizer = new polyak.EMAOptimizer(new polyak.Adam(w, { lr: 0.02 }), { decay: 0.9 });
    return {
      optimizer,
      swap: (body) => optimizer.swapEmaWeights(body),
      change: () => {
        optimizer.decay = 0.5;
        optimizer.everyNSteps = 2;
        optimizer.overwriteEveryNSteps = 7;
      },
    };
  },
  'EMAOptimizer, with averages on the CPU': (w) => {
    const inner = new polyak.Adam(w, { lr: 0.02 });
    return { optimizer: new polyak.EMAOptimizer(inner, { decay: 0.9, device: 'cpu' }) };
  },
};

describe('captured steps equal eager ones bit for bit', () => {
  it('is tested with all optimizers', () => {
    const all = Object.entries(polyak)
      .filter(([, one]) => isOptimizer(one))
      .map(([name]) => name);
    expect(Object.keys(contenders)).toEqual(expect.arrayContaining(all));
  });

  for (const [name, make] of Object.entries(contenders)) {
    for (const isAveraged of name.startsWith('EMA') ? [false] : [false, true]) {
      gpuTest(isAveraged ? `${name}, with averages` : name, () =>
        expectSameCaptured(capture, 16, (wrap) => {
          const w = randomWeights([5, 4], 1);
          const { optimizer: own, swap, change } = make([w]);
          const optimizer = isAveraged ? new polyak.EMAOptimizer(own, { decay: 0.8 }) : own;
          const cost = (x: tf.Tensor): tf.Scalar =>
            tf.mean(tf.square(tf.matMul(x as tf.Tensor2D, w as tf.Tensor2D)));
          const train = wrap(
            (x: tf.Tensor) => optimizer.minimize(() => cost(x), true) as tf.Scalar,
          );
          const test = wrap((x: tf.Tensor) => tf.tidy(() => cost(x)));
          return {
            step: (i) => {
              if (i === 9) change?.();
              const x = noise([3, 5], i);
              const seen = [train(x), test(x)];
              if (i % 4 === 3 && swap) seen.push(swap(() => test(x)));
              x.dispose();
              return seen;
            },
            state: async () => [w, ...(await optimizer.getWeights()).map(({ tensor }) => tensor)],
            dispose: () => {
              optimizer.dispose();
              w.dispose();
            },
          };
        }),
      );
    }
  }

  gpuTest('LBFGS, which waits for the device, is refused', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const w = randomWeights([2], 1);
    const optimizer = new polyak.LBFGS([w], { lr: 0.25 });
    const step = capture(() => optimizer.step(() => tf.sum(tf.square(w))));
    const first = await step();
    expect(await step()).toBeLessThan(first);
    expect(step.reason).toBe('it is asynchronous');
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
    optimizer.dispose();
    w.dispose();
  });
});
