import * as tf from '@tensorflow/tfjs';
import { values } from '@polyak/testing';
import { gpuTest, webgpuBackend } from '@polyak/testing/gpu';
import { describe, expect, vi } from 'vitest';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { SGD } from '../optim/sgd.ts';
import { capture, type CapturedFunction } from './capture.ts';
import { leavesOf } from './nest.ts';

const ones = (...shape: number[]): tf.Variable => tf.tidy(() => tf.variable(tf.ones(shape)));

/** The values of the tensors, which are disposed. */
async function read(...tensors: tf.Tensor[]): Promise<number[][]> {
  const all = await Promise.all(tensors.map(values));
  tf.dispose(tensors);
  return all;
}

const callsBefore = 3;

describe('a captured function', () => {
  gpuTest('returns what shares data with arguments, variables and other results', async () => {
    const w = ones(2);
    const outside = tf.tensor1d([5, 6]);
    const fn = capture(
      (x: tf.Tensor) => {
        const y = tf.mul(x, 2);
        return { x, w, y, outside, all: [y, y.reshape([2, 1]), x.clone(), w.clone()] as const };
      },
      { onUncapturable: 'throw' },
    );
    for (let i = 0; i < callsBefore + 2; i++) {
      const x = tf.tensor1d([i, 1]);
      const result = fn(x);
      expect(result.x).toBe(x);
      expect(result.w).toBe(w);
      expect(result.outside).toBe(outside);
      expect(result.all[0]).toBe(result.y);
      expect(result.all[1].shape).toEqual([2, 1]);
      const own = [
        [2 * i, 2],
        [2 * i, 2],
        [i, 1],
        [1, 1],
      ];
      // One after the other: results share no data that would be overwritten.
      expect(await Promise.all(result.all.map(values))).toEqual(own);
      tf.dispose([...result.all, x]);
    }
    expect(fn.engine).toBe('captured');
    outside.dispose();
    const x = tf.tensor1d([1, 1]);
    // What it returns is gone: it is recorded again, if it can be.
    tf.dispose([...fn(x).all]);
    expect(fn.engine).toBe('eager');
    fn.dispose();
    tf.dispose([x, w]);
  });

  gpuTest('uploads a weight while it is recorded, into a buffer that was used before', async () => {
    // tfjs fills one that is not new by a copy, which is not a part of the function.
    const used = tf.tidy(() => tf.mul(tf.ones([2]), tf.ones([2])));
    await used.data();
    used.dispose();
    const w = ones(2);
    const fn = capture((x: tf.Tensor) => [w.clone(), tf.mul(x, 2)], { onUncapturable: 'throw' });
    for (let i = 0; i < callsBefore + 1; i++) {
      const x = tf.tensor1d([i, 1]);
      const results = fn(x);
      expect(await Promise.all(results.map(values))).toEqual([
        [1, 1],
        [2 * i, 2],
      ]);
      tf.dispose([...results, x]);
    }
    expect(fn.engine).toBe('captured');
    fn.dispose();
    w.dispose();
  });

  gpuTest('takes and returns an object that contains itself', async () => {
    const outer: { x: tf.Tensor; self?: unknown } = { x: tf.tensor1d([3]) };
    outer.self = outer;
    const fn = capture(
      (given: typeof outer) => {
        const result: { y: tf.Tensor; self?: unknown } = { y: tf.mul(given.x, 2) };
        result.self = result;
        return result;
      },
      { onUncapturable: 'throw' },
    );
    expect(await read(fn(outer).y)).toEqual([[6]]);
    // It returns another object in each call.
    expect(() => {
      for (let i = 1; i < callsBefore; i++) fn(outer).y.dispose();
    }).toThrow('it returns other values that are no tensors in each call');
    fn.dispose();
    outer.x.dispose();
  });

  gpuTest('takes the same tensor twice, and then two', async () => {
    const fn = capture((x: tf.Tensor, y: tf.Tensor) => tf.sub(x, y));
    const [x, y] = [tf.tensor1d([3]), tf.tensor1d([1])];
    for (let i = 0; i < callsBefore + 1; i++) expect(await read(fn(x, x))).toEqual([[0]]);
    expect(await read(fn(x, y))).toEqual([[2]]);
    expect(fn.engine).toBe('captured');
    fn.dispose();
    tf.dispose([x, y]);
  });

  gpuTest('takes integers, booleans, empty tensors, and views of integers as floats', async () => {
    const fn = capture(
      (i: tf.Tensor, b: tf.Tensor, e: tf.Tensor, f: tf.Tensor) =>
        [
          tf.tidy(() => tf.add(i, tf.scalar(1, 'int32'))),
          tf.logicalNot(b),
          tf.tidy(() => tf.mul(e, 2)),
          tf.tidy(() => tf.mul(f, 0.5)),
          e.reshape([3, 0]),
        ] as const,
    );
    for (let step = 0; step < callsBefore + 2; step++) {
      const integers = tf.tensor1d([step, -7], 'int32');
      const inputs = [
        integers,
        tf.tensor1d([step % 2 === 0, true], 'bool'),
        tf.zeros([0, 3]),
        tf.cast(integers, 'float32'),
      ] as const;
      if (step % 2) for (const { dataId } of inputs) webgpuBackend().uploadToGPU(dataId);
      const results = fn(...inputs);
      expect(results.map(({ dtype, shape }) => [dtype, ...shape])).toEqual([
        ['int32', 2],
        ['bool', 2],
        ['float32', 0, 3],
        ['float32', 2],
        ['float32', 3, 0],
      ]);
      expect(await read(...results)).toEqual([
        [step + 1, -6],
        [step % 2, 0],
        [],
        [step / 2, -3.5],
        [],
      ]);
      tf.dispose(inputs as unknown as tf.TensorContainer);
    }
    expect(fn.engine).toBe('captured');
    fn.dispose();
  });

  gpuTest('reads a clone of a weight as it was, whatever the weight is now', async () => {
    const w = ones(1);
    const before = w.clone();
    const fn = capture((x: tf.Tensor) => tf.tidy(() => tf.add(tf.mul(before, x), w)));
    const x = tf.tensor1d([10]);
    for (let i = 0; i < callsBefore + 1; i++) expect(await read(fn(x))).toEqual([[11]]);
    tf.tidy(() => w.assign(tf.tensor1d([3])));
    expect(await read(fn(x))).toEqual([[13]]);
    expect(fn.engine).toBe('captured');
    fn.dispose();
    tf.dispose([w, before, x]);
  });

  gpuTest('penalizes the distance from the first weights, which shared their data', async () => {
    const run = async (isCaptured: boolean): Promise<number[][]> => {
      const w = tf.tidy(() => tf.variable(tf.tensor1d([1, 2])));
      const first = w.clone();
      const optimizer = new SGD([w], { lr: 0.125 });
      const step = (x: tf.Tensor): tf.Scalar =>
        optimizer.minimize(
          () => tf.sum(tf.add(tf.mul(w, x), tf.square(tf.sub(w, first)))),
          true,
        ) as tf.Scalar;
      const train = isCaptured ? capture(step) : step;
      const seen: number[][] = [];
      for (let i = 0; i < 8; i++) {
        const x = tf.tensor1d([i, 1]);
        seen.push(...(await read(train(x))));
        // The weights go back to where the clone is, with its data.
        if (i === 5) w.assign(first);
        x.dispose();
      }
      seen.push(await values(w), await values(first));
      if (isCaptured) (train as unknown as { dispose: () => void }).dispose();
      optimizer.dispose();
      tf.dispose([w, first]);
      return seen;
    };
    expect(await run(true)).toEqual(await run(false));
  });

  gpuTest('copies weights to a target', async () => {
    const run = async (isCaptured: boolean): Promise<number[][]> => {
      const [w, target] = [ones(2), tf.tidy(() => tf.variable(tf.zeros([2]), false))];
      const optimizer = new SGD([w], { lr: 0.25 });
      const step = (x: tf.Tensor): tf.Tensor[] => {
        const before = tf.tidy(() => tf.mul(target, 2));
        target.assign(w);
        const cost = optimizer.minimize(() => tf.sum(tf.mul(w, x)), true) as tf.Scalar;
        const result = [before, cost, tf.mul(target, w)];
        target.assign(x);
        return result;
      };
      const train = isCaptured ? capture(step, { onUncapturable: 'throw' }) : step;
      const seen: number[][] = [];
      for (let i = 0; i < 7; i++) {
        const x = tf.tensor1d([i, 1]);
        seen.push(...(await read(...train(x))), await values(target), await values(w));
        x.dispose();
      }
      if (isCaptured) (train as unknown as { dispose: () => void }).dispose();
      optimizer.dispose();
      tf.dispose([w, target]);
      return seen;
    };
    expect(await run(true)).toEqual(await run(false));
  });

  gpuTest('is recorded again when a variable that it only assigns is gone', async () => {
    let seen = tf.tidy(() => tf.variable(tf.zeros([1]), false));
    const fn = capture((x: tf.Tensor) => {
      tf.tidy(() => seen.assign(tf.mul(x, 2)));
    });
    const x = tf.tensor1d([1]);
    for (let i = 0; i < callsBefore + 1; i++) fn(x);
    seen.dispose();
    seen = tf.tidy(() => tf.variable(tf.zeros([1]), false));
    for (let i = 0; i < callsBefore; i++) {
      fn(x);
      expect(await values(seen)).toEqual([2]);
    }
    expect(fn.engine).toBe('captured');
    fn.dispose();
    tf.dispose([x, seen]);
  });

  gpuTest('assigns integers that tfjs has only called floats', async () => {
    const run = async (isCaptured: boolean): Promise<number[][]> => {
      const count = tf.tidy(() => tf.variable(tf.zeros([2]), false));
      const step = (x: tf.Tensor): tf.Tensor => {
        const before = tf.tidy(() => tf.mul(count, 0.5));
        tf.tidy(() => count.assign(tf.cast(tf.greater(x, 2), 'float32')));
        return before;
      };
      const fn = isCaptured ? capture(step, { onUncapturable: 'throw' }) : step;
      const seen: number[][] = [];
      for (let i = 0; i < 7; i++) {
        const x = tf.tensor1d([i, 9]);
        seen.push(...(await read(fn(x))), await values(count));
        // Between calls, too, where the recording has floats.
        if (i === 4) tf.tidy(() => count.assign(tf.cast(tf.tensor1d([6, 8], 'int32'), 'float32')));
        x.dispose();
      }
      if (isCaptured) (fn as CapturedFunction<typeof step>).dispose();
      count.dispose();
      return seen;
    };
    expect(await run(true)).toEqual(await run(false));
  });

  gpuTest('is recorded again with the optimizer that replaces a disposed one', async () => {
    const w = ones(1);
    let optimizer = new EMAOptimizer(new SGD([w], { lr: 1 }), { decay: 0.5 });
    const step = capture(
      () => {
        const { value, grads } = tf.variableGrads(() => tf.sum<tf.Scalar>(w), [w]);
        optimizer.applyGradients(grads);
        tf.dispose([value, grads] as tf.TensorContainer);
      },
      { onUncapturable: 'throw' },
    );
    for (let i = 0; i < callsBefore + 1; i++) step();
    optimizer.dispose();
    optimizer = new EMAOptimizer(new SGD([w], { lr: 10 }), { decay: 0.5 });
    for (let i = 0; i < callsBefore; i++) step();
    expect(step.engine).toBe('captured');
    // Four steps of 1, and three of 10, from 1.
    expect(await values(w)).toEqual([-33]);
    step.dispose();
    optimizer.dispose();
    w.dispose();
  });

  gpuTest('uses tensors that have been read, or on another backend', async () => {
    const scale = tf.tensor1d([3]);
    const fn = capture((x: tf.Tensor) => tf.mul(x, scale));
    const call = async (): Promise<void> => {
      const x = tf.tensor1d([2]);
      expect(await read(fn(x))).toEqual([[6]]);
      x.dispose();
    };
    const others: tf.Tensor[] = [];
    for (const backend of ['webgpu', 'cpu']) {
      for (let i = 0; i < callsBefore + 1; i++) await call();
      expect(fn.engine).toBe('captured');
      await scale.data();
      await tf.setBackend(backend);
      if (backend === 'cpu') await call();
      await tf.setBackend('webgpu');
      // Its old buffer may be used for something else.
      others.push(tf.tidy(() => tf.mul(tf.tensor1d([7]), 1)));
      await call();
      expect(fn.engine).toBe(backend === 'cpu' ? 'eager' : 'captured');
    }
    fn.dispose();
    tf.dispose([scale, ...others]);
  });

  gpuTest('is recorded where variables come back from another backend', async () => {
    const w = ones(2);
    const optimizer = new SGD([w], { lr: 1 });
    const train = capture(() => optimizer.minimize(() => tf.sum(w)), { onUncapturable: 'throw' });
    train();
    await tf.setBackend('cpu');
    tf.tidy(() => w.assign(tf.tensor1d([5, 5])));
    await tf.setBackend('webgpu');
    for (let i = 0; i < callsBefore; i++) train();
    expect(train.engine).toBe('captured');
    // Three steps of 1 from 5.
    expect(await values(w)).toEqual([2, 2]);
    train.dispose();
    optimizer.dispose();
    w.dispose();
  });

  gpuTest(
    'drops out with a seed, which gives the same in each step, and uses complex numbers',
    async () => {
      const fn = (x: tf.Tensor1D): tf.Tensor =>
        tf.tidy(() => {
          const dropped = tf.dropout(x, 0.5, undefined, 3);
          return tf.real(tf.spectral.fft(tf.complex(dropped, tf.zerosLike(dropped))));
        });
      const captured = capture(fn, { onUncapturable: 'throw' });
      for (let i = 0; i < callsBefore + 2; i++) {
        const x = tf.tensor1d([i, 2, 3, 4]);
        expect(await read(captured(x))).toEqual(await read(fn(x)));
        x.dispose();
      }
      expect(captured.engine).toBe('captured');
      captured.dispose();
    },
  );

  gpuTest('with a large input is captured as well', async () => {
    const size = 2 ** 20 + 1;
    const fn = capture((x: tf.Tensor) => tf.tidy(() => tf.sum(tf.mul(x, 2))));
    for (let i = 0; i < callsBefore + 1; i++) {
      const x = tf.fill([size], i);
      expect(await read(fn(x))).toEqual([[2 * i * size]]);
      x.dispose();
    }
    expect(fn.engine).toBe('captured');
    fn.dispose();
  });
});

interface Change {
  readonly name: string;
  readonly reason: string;
  /** What the function does in call i. */
  readonly fn: (x: tf.Tensor, i: number) => unknown;
}

const tensorsOf = (value: unknown): tf.Tensor[] => leavesOf(value).leaves as tf.Tensor[];

const workDiffers = 'work differs';

/** Calls with the same kernels, which do not do the same. */
const changes: Change[] = [
  {
    name: 'uses another tensor of its own',
    reason: workDiffers,
    fn: (x, i) =>
      tf.tidy(() => {
        const [a, b] = [tf.sin(x), tf.cos(x)];
        return tf.mul(x, i % 2 ? a : b);
      }),
  },
  {
    name: 'uses its arguments in another order',
    reason: workDiffers,
    fn: (x, i) =>
      tf.tidy(() => {
        const one = tf.sin(x);
        return i % 2 ? tf.sub(x, one) : tf.sub(one, x);
      }),
  },
  {
    name: 'returns another tensor',
    reason: workDiffers,
    fn: (x, i) => {
      const both = [tf.sin(x), tf.cos(x)] as const;
      both[i % 2 ? 0 : 1].dispose();
      return both[i % 2 ? 1 : 0];
    },
  },
  {
    name: 'returns tensors in another order',
    reason: workDiffers,
    fn: (x, i) => {
      const [a, b] = [tf.sin(x), tf.cos(x)];
      return i % 2 ? [a, b] : [b, a];
    },
  },
  {
    name: 'returns another structure',
    reason: 'returns other values',
    fn: (x, i) => (i % 2 ? [tf.sin(x)] : { a: tf.sin(x) }),
  },
  {
    name: 'returns a tensor in another shape',
    reason: workDiffers,
    fn: (x, i) => tf.tidy(() => tf.reshape(tf.sin(x), i % 2 ? [1, 1] : [1])),
  },
  {
    name: 'returns a tensor as another type',
    reason: workDiffers,
    fn: (x, i) => tf.tidy(() => tf.cast(tf.cast(x, 'int32'), i % 2 ? 'float32' : 'int32')),
  },
  {
    name: 'keeps what it returns or not',
    reason: workDiffers,
    fn: (x, i) => (i % 2 ? tf.keep(tf.sin(x)) : tf.sin(x)),
  },
  {
    name: 'returns its argument or not',
    reason: workDiffers,
    fn: (x, i) => {
      const y = tf.sin(x);
      return i % 2 ? [x, y] : [y, x];
    },
  },
];

describe('a function', () => {
  for (const { name, reason, fn } of changes) {
    gpuTest(`that ${name} is refused, and right`, async () => {
      const warn = vi.spyOn(console, 'warn').mockReturnValue();
      let i = 0;
      const captured = capture((x: tf.Tensor) => fn(x, i));
      for (; i < 6; i++) {
        const x = tf.tensor1d([i + 0.5]);
        const [result, expected] = [captured(x), fn(x, i)].map(tensorsOf) as [
          tf.Tensor[],
          tf.Tensor[],
        ];
        expect(await Promise.all(result.map(values))).toEqual(
          await Promise.all(expected.map(values)),
        );
        tf.dispose([...result, ...expected, x]);
      }
      expect(captured.reason).toContain(reason);
      warn.mockRestore();
    });
  }
});
