import * as tf from '@tensorflow/tfjs';
import { gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { withOwnDevice } from '@polyak/testing/own-device';
import { describe, expect, test, vi } from 'vitest';
import { AveragedModel } from '../averaging/averaged-model/averaged-model.ts';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { ScheduleFreeSGD } from '../optim/schedule-free/sgd.ts';
import { SGD } from '../optim/sgd.ts';
import { CosineAnnealingWarmRestarts } from '../schedule/cosine-annealing-warm-restarts.ts';
import { ReduceLROnPlateau } from '../schedule/reduce-lr-on-plateau.ts';
import { capture } from './capture.ts';

interface Case {
  /** What the function does that cannot be replayed. */
  readonly name: string;
  readonly reason: string;
  readonly make: () => {
    readonly fn: (x: tf.Tensor1D) => unknown;
    readonly settled?: () => Promise<unknown>;
    readonly dispose?: () => void;
  };
}

const plain = (w: tf.Variable): SGD => new SGD([w], { lr: 0.1 });
const averaged = (w: tf.Variable) => new EMAOptimizer(plain(w), { decay: 0.5 });

/** A function that steps an optimizer of one weight; calls are counted from 1. */
function stepping<Of extends tf.Optimizer>(
  make: (w: tf.Variable) => Of,
  step: (optimizer: Of, loss: () => tf.Scalar, call: number) => unknown,
): ReturnType<Case['make']> {
  const w = tf.tidy(() => tf.variable(tf.ones([3])));
  const optimizer = make(w);
  let calls = 0;
  return {
    fn: (x) => step(optimizer, () => tf.sum(tf.mul(x, w)), ++calls),
    dispose: () => {
      optimizer.dispose();
      w.dispose();
    },
  };
}

/** What a function can do to its optimizer in call i. */
const optionChanges: Record<string, (optimizer: SGD, i: number) => void> = {
  'the learning rate': (optimizer, i) => (optimizer.learningRate = 0.1 / i),
  'an option of a group': ({ paramGroups: [group] }, i) => group && (group.lr = 0.1 / i),
  clipping: (optimizer, i) => (optimizer.clipping = { clipGradValue: i }),
};

const cases: Case[] = [
  {
    name: 'reads data',
    reason: 'reads data',
    make: () => {
      const readings: Promise<unknown>[] = [];
      return {
        fn: (x) => {
          // The caller disposes it before it is read.
          readings.push(x.data().catch(() => undefined));
          return tf.mul(x, 2);
        },
        settled: () => Promise.all(readings),
      };
    },
  },
  {
    name: 'drops out',
    reason: 'other numbers on the host',
    make: () => ({ fn: (x) => tf.tidy(() => tf.sum(tf.dropout(x, 0.5))) }),
  },
  {
    name: 'returns a complex tensor',
    reason: 'returns a tensor of dtype complex64',
    make: () => ({ fn: (x) => tf.complex(x, x) }),
  },
  {
    name: 'has a layer that keeps its state',
    reason: 'other tensors in each call',
    make: () => {
      const layer = tf.layers.simpleRNN({ units: 1, stateful: true, batchInputShape: [1, 3, 1] });
      return {
        fn: (x) => tf.tidy(() => layer.apply(tf.reshape(x, [1, 3, 1])) as tf.Tensor),
        dispose: () => {
          tf.dispose((layer as unknown as { states_: tf.Tensor[] }).states_);
          layer.dispose();
        },
      };
    },
  },
  {
    name: 'makes random numbers on the GPU from a seed of the host',
    reason: 'other numbers on the host',
    make: () => ({
      fn: () => tf.tidy(() => tf.multinomial(tf.tensor1d([0.5, 0.5]), 4)),
    }),
  },
  {
    name: 'makes a tensor of its own data',
    reason: 'other numbers on the host',
    make: () => {
      let calls = 0;
      return { fn: (x) => tf.tidy(() => tf.mul(x, tf.tensor1d([++calls, 2, 3]))) };
    },
  },
  {
    name: 'multiplies by another number in each call',
    reason: 'other numbers on the host',
    make: () => {
      let calls = 0;
      return { fn: (x) => tf.mul(x, ++calls) };
    },
  },
  {
    name: 'gives a kernel another number in each call',
    reason: 'other numbers on the host',
    make: () => {
      let calls = 0;
      return { fn: (x) => tf.leakyRelu(x, ++calls / 10) };
    },
  },
  {
    name: 'does something else in each call',
    reason: 'work differs',
    make: () => {
      let calls = 0;
      return { fn: (x) => (++calls % 2 ? tf.square(x) : tf.exp(x)) };
    },
  },
  {
    name: 'steps another optimizer in each call',
    reason: 'work differs',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizers = [new SGD([w], { lr: 0.1 }), new SGD([w], { lr: 0.2 })] as const;
      let calls = 0;
      return {
        fn: (x) => {
          const optimizer = optimizers[++calls % 2 ? 0 : 1];
          return optimizer.minimize(() => tf.sum(tf.mul(x, w)), true);
        },
        dispose: () => {
          for (const optimizer of optimizers) optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
  {
    name: 'clips the gradients by another number in each call',
    reason: 'passes other variables, options or numbers',
    make: () =>
      stepping(averaged, (optimizer, loss, call) =>
        optimizer.minimize(loss, true, undefined, { clipGradValue: call }),
      ),
  },
  ...Object.entries(optionChanges).flatMap(([option, change]): Case[] =>
    [true, false].map((isBefore) => ({
      name: `sets ${option} ${isBefore ? 'before' : 'after'} a step`,
      reason: 'changes options of an optimizer',
      make: () =>
        stepping(plain, (optimizer, loss, call) => {
          if (isBefore) change(optimizer, call);
          optimizer.minimize(loss);
          if (!isBefore) change(optimizer, call);
        }),
    })),
  ),
  {
    name: 'sets the decay of an average',
    reason: 'changes options of an optimizer',
    make: () =>
      stepping(averaged, (optimizer, loss, call) => {
        optimizer.decay = 1 - 1 / call;
        optimizer.minimize(loss);
      }),
  },
  {
    name: 'steps another variable with the same gradient in each call',
    reason: 'passes other variables, options or numbers',
    make: () => {
      const w = [1, 2].map((value) => tf.tidy(() => tf.variable(tf.fill([3], value))));
      const optimizer = new SGD(w, { lr: 0.1 });
      let calls = 0;
      return {
        fn: (x) => {
          const gradient = tf.square(x);
          optimizer.applyGradients([{ name: w[++calls % 2]?.name ?? '', tensor: gradient }]);
          gradient.dispose();
        },
        dispose: () => {
          optimizer.dispose();
          tf.dispose(w);
        },
      };
    },
  },
  {
    name: 'sets the epoch of a schedule in each call',
    reason: 'passes other variables, options or numbers',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizer = new SGD([w], { lr: 0.1 });
      const schedule = new CosineAnnealingWarmRestarts(optimizer, { t0: 2 });
      let calls = 0;
      return {
        fn: (x) => {
          schedule.step(++calls / 4);
          return optimizer.minimize(() => tf.sum(tf.mul(x, w)), true);
        },
        dispose: () => {
          optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
  {
    name: 'averages another variable in each call',
    reason: 'passes other variables, options or numbers',
    make: () => {
      const w = [1, 2].map((value) => tf.tidy(() => tf.variable(tf.fill([3], value))));
      const averaged = new AveragedModel([w[0] as tf.Variable]);
      let calls = 0;
      return {
        fn: (x) => {
          averaged.updateParameters([w[++calls % 2] as tf.Variable]);
          return tf.square(x);
        },
        dispose: () => {
          averaged.dispose();
          tf.dispose(w);
        },
      };
    },
  },
  {
    name: 'uses another tensor in each call',
    reason: 'other tensors in each call',
    make: () => {
      const batches = [1, 2, 3, 4, 5].map((value) => tf.fill([3], value));
      let calls = 0;
      return {
        fn: (x) => tf.mul(x, batches[calls++] as tf.Tensor),
        dispose: () => tf.dispose(batches),
      };
    },
  },
  {
    name: 'steps an optimizer of tf.train',
    reason: 'a trainable variable, as the optimizers of tf.train do',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizer = tf.train.sgd(0.1);
      return {
        fn: (x) => optimizer.minimize(() => tf.sum(tf.mul(x, tf.square(w))), true, [w]),
        dispose: () => {
          optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
  {
    name: 'steps an optimizer of tf.train with averages',
    reason: 'of tf.train gives the variables other buffers',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizer = new EMAOptimizer(tf.train.sgd(0.1), { decay: 0.5 });
      return {
        fn: (x) => optimizer.minimize(() => tf.sum(tf.mul(x, tf.square(w))), true, [w]),
        dispose: () => {
          optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
  {
    name: 'keeps a tensor that it does not return',
    reason: 'in use after the call',
    make: () => {
      const kept: tf.Tensor[] = [];
      return {
        fn: (x) => {
          kept.push(tf.square(x));
          return tf.exp(x);
        },
        dispose: () => tf.dispose(kept),
      };
    },
  },
  {
    name: 'keeps a clone of its argument',
    reason: 'in use after the call',
    make: () => {
      let before: tf.Tensor | undefined;
      return {
        fn: (x) => {
          before?.dispose();
          before = x.clone();
          return tf.exp(x);
        },
        dispose: () => before?.dispose(),
      };
    },
  },
  {
    name: 'keeps a reshape of a weight after each step',
    reason: 'in use after the call',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizer = new SGD([w], { lr: 0.1 });
      let after: tf.Tensor | undefined;
      return {
        fn: (x) => {
          const cost = optimizer.minimize(() => tf.sum(tf.mul(x, w)), true);
          after?.dispose();
          after = tf.reshape(w, [3, 1]);
          return cost;
        },
        dispose: () => {
          after?.dispose();
          optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
  {
    name: 'keeps a clone of a variable from before it assigns it',
    reason: 'in use after the call',
    make: () => {
      const mean = tf.tidy(() => tf.variable(tf.ones([3]), false));
      let before: tf.Tensor | undefined;
      return {
        fn: (x) => {
          before?.dispose();
          before = mean.clone();
          tf.tidy(() => mean.assign(tf.add(mean, x)));
        },
        dispose: () => tf.dispose([mean, before]),
      };
    },
  },
  {
    name: 'keeps a tensor that is only on the CPU',
    reason: 'in use after the call',
    make: () => {
      const kept: tf.Tensor[] = [];
      return {
        fn: (x) => {
          kept.push(tf.tensor1d([1]));
          return tf.exp(x);
        },
        dispose: () => tf.dispose(kept),
      };
    },
  },
  {
    name: 'makes a tensor of a buffer',
    reason: 'makes a tensor of a buffer',
    make: () => {
      const { device } = webgpuBackend();
      const usage = GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST;
      const buffers = [1, 2].map(() => device.createBuffer({ size: 12, usage }));
      let calls = 0;
      return {
        fn: (x) => tf.tidy(() => tf.mul(x, tf.tensor({ buffer: buffers[++calls % 2] }, [3]))),
        dispose: () => {
          for (const buffer of buffers) buffer.destroy();
        },
      };
    },
  },
  {
    name: 'disposes its argument',
    reason: 'disposes an argument',
    make: () => ({
      fn: (x) => {
        const result = tf.square(x);
        x.dispose();
        return result;
      },
    }),
  },
  {
    name: 'swaps averages in',
    reason: 'swaps averages in',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizer = new EMAOptimizer(new SGD([w], { lr: 0.1 }), { decay: 0.5 });
      optimizer.minimize(() => tf.sum(tf.square(w)));
      return {
        fn: (x) => optimizer.swapEmaWeights(() => tf.mul(x, w)),
        dispose: () => {
          optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
  {
    name: 'swaps the averages of Schedule-Free in',
    reason: 'swaps averages in',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizer = new ScheduleFreeSGD([w], { lr: 0.1 });
      optimizer.minimize(() => tf.sum(tf.square(w)));
      return {
        fn: (x) => optimizer.swapAverages(() => tf.mul(x, w)),
        dispose: () => {
          optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
  {
    name: 'steps a schedule with a metric',
    reason: 'ReduceLROnPlateau',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizer = new SGD([w], { lr: 0.1 });
      const schedule = new ReduceLROnPlateau(optimizer);
      return {
        fn: (x) => {
          const cost = optimizer.minimize(() => tf.sum(tf.mul(x, w)), true);
          schedule.step(1);
          return cost;
        },
        dispose: () => {
          optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
  {
    name: 'leaves a scope open',
    reason: 'starts or ends a scope',
    make: () => ({
      fn: (x) => {
        tf.engine().startScope();
        return tf.keep(tf.square(x));
      },
      settled: () => {
        tf.engine().endScope();
        return Promise.resolve();
      },
    }),
  },
  {
    name: 'has a clone of a weight in use during a step',
    reason: 'a clone or a reshape of the variable',
    make: () => {
      const w = tf.tidy(() => tf.variable(tf.ones([3])));
      const optimizer = new SGD([w], { lr: 0.1 });
      return {
        fn: (x) => {
          const before = w.clone();
          optimizer.minimize(() => tf.sum(tf.mul(x, w)));
          return before;
        },
        dispose: () => {
          optimizer.dispose();
          w.dispose();
        },
      };
    },
  },
];

describe('a function that cannot be replayed', () => {
  for (const { name, reason, make } of cases) {
    gpuTest(`because it ${name}, runs eagerly, and says why once`, async () => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      const { fn, dispose, settled } = make();
      const captured = capture(fn);
      for (let i = 0; i < 5; i++) {
        const x = tf.tensor1d([1, 2, 3 + i]);
        const result = captured(x);
        tf.dispose([x, result as tf.Tensor]);
        await settled?.();
      }
      expect(captured.engine).toBe('eager');
      expect(captured.recordings).toBe(0);
      expect(captured.bytes).toBe(0);
      expect(captured.reason).toContain(reason);
      expect(warn.mock.calls.map(String)).toEqual([
        `polyak: the function cannot be captured: ${captured.reason}; it runs eagerly`,
      ]);
      warn.mockRestore();
      captured.dispose();
      dispose?.();
    });
  }

  gpuTest('throws on demand, after its work is done', async () => {
    const w = tf.tidy(() => tf.variable(tf.ones([1])));
    const optimizer = tf.train.sgd(1);
    const step = capture(
      () => optimizer.minimize(() => tf.sum<tf.Scalar>(tf.mul(w, 1)), false, [w]),
      {
        onUncapturable: 'throw',
      },
    );
    step();
    expect(() => step()).toThrow('the function cannot be captured: it assigns');
    step();
    // Three steps of 1 from 1.
    expect((await w.data())[0]).toBe(-2);
    step.dispose();
    optimizer.dispose();
    w.dispose();
  });

  test('a backend without a member that recording needs is named', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await withOwnDevice(async () => {
      Object.assign(tf.backend(), { readToGPU: undefined });
      const double = capture((x: tf.Tensor) => tf.mul(x, 2));
      const x = tf.tensor1d([3]);
      for (let i = 0; i < 5; i++) {
        const result = double(x);
        expect([...(await result.data())]).toEqual([6]);
        result.dispose();
      }
      expect([double.engine, double.recordings]).toEqual(['eager', 0]);
      expect(double.reason).toBe('the WebGPU backend of tfjs has no readToGPU');
      x.dispose();
    });
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });

  gpuTest('tensors without a buffer are named', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const makers = [() => tf.tensor1d(['a']), () => tf.complex(tf.ones([1]), tf.ones([1]))];
    for (const make of makers) {
      const captured = capture((x: tf.Tensor) => x.shape);
      const x = tf.tidy(make);
      for (let i = 0; i < 3; i++) expect(captured(x)).toEqual([1]);
      expect(captured.reason).toBe(`an argument is a tensor of dtype ${x.dtype}`);
      x.dispose();
    }
    expect(warn).toHaveBeenCalledTimes(2);
    warn.mockRestore();
    const symbol = capture((one: symbol) => tf.scalar(Number(one === Symbol.iterator)), {
      onUncapturable: 'throw',
    });
    expect(() => symbol(Symbol.iterator)).toThrow('an argument is a symbol');
    const result = symbol(Symbol.iterator);
    expect([...(await result.data())]).toEqual([1]);
    result.dispose();
  });

  gpuTest('a change of an argument is made, and refused', async () => {
    interface Batch {
      readonly parts: [tf.Tensor];
      cost: tf.Tensor | null;
      old?: number;
    }
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const captured = capture((batch: Batch) => {
      batch.cost = tf.mul(batch.parts[0], 2);
      delete batch.old;
    });
    for (let i = 0; i < 4; i++) {
      const x = tf.tensor1d([i]);
      const batch: Batch = { parts: [x], cost: null, old: 1 };
      captured(batch);
      expect(batch).toEqual({ parts: [x], cost: batch.cost });
      expect(batch.parts[0]).toBe(x);
      expect([...((await batch.cost?.data()) ?? [])]).toEqual([2 * i]);
      tf.dispose([x, batch.cost as tf.Tensor]);
    }
    expect(captured.reason).toBe('it changes an argument (return the new value instead)');
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });

  gpuTest('an asynchronous function runs eagerly', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const captured = capture(async (x: tf.Tensor) => {
      const square = tf.square(x);
      const [value] = await square.data();
      square.dispose();
      return value;
    });
    const x = tf.tensor1d([3]);
    expect(await captured(x)).toBe(9);
    expect(await captured(x)).toBe(9);
    expect(captured.reason).toContain('asynchronous');
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
    x.dispose();
  });

  gpuTest('an error of a hook does so, too, in each of the first calls', async () => {
    const w = tf.tidy(() => tf.variable(tf.ones([2])));
    const optimizer = new SGD([w], { lr: 1 });
    const x = tf.ones([2]);
    for (const fatal of [1, 2, 3, 4]) {
      const step = capture((input: tf.Tensor) => {
        optimizer.minimize(() => tf.sum<tf.Scalar>(tf.mul(w, input)));
      });
      for (let i = 1; i < fatal; i++) step(x);
      const remove = optimizer.registerStepPreHook(() => {
        throw new Error('no');
      });
      expect(() => step(x)).toThrow('no');
      remove();
      step.dispose();
    }
    // 0 + 1 + 2 + 3 steps of 1 from 1.
    expect([...(await w.data())]).toEqual([-5, -5]);
    optimizer.dispose();
    tf.dispose([w, x]);
  });

  gpuTest('an error leaves everything as the function leaves it', async () => {
    const w = tf.tidy(() => tf.variable(tf.ones([2])));
    const optimizer = new SGD([w], { lr: 1 });
    let isFailing = false;
    const step = capture((x: tf.Tensor) => {
      optimizer.minimize(() => tf.sum<tf.Scalar>(tf.mul(w, x)));
      if (isFailing) throw new Error('no');
    });
    const x = tf.ones([2]);
    step(x);
    isFailing = true;
    expect(() => step(x)).toThrow('no');
    isFailing = false;
    for (let i = 0; i < 3; i++) step(x);
    expect(step.engine).toBe('captured');
    // Five steps of 1 from 1.
    expect([...(await w.data())]).toEqual([-4, -4]);
    step.dispose();
    optimizer.dispose();
    tf.dispose([w, x]);
  });
});
