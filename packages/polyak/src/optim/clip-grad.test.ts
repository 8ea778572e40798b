import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test, vi } from 'vitest';
import { EMAOptimizer } from '../averaging/ema-optimizer/ema-optimizer.ts';
import { Adam } from './adam.ts';
import type { ClippingOptions } from './base/clipping.ts';
import { clipGradNorm, clipGradValue } from './clip-grad.ts';
import { SGD } from './sgd.ts';

describe('clipGradNorm', () => {
  test.each([
    // √(3² + 4² + 12²) = 13; 6.5 / 13 = 1/2
    [2, 6.5, 13, 0.5],
    // 3 + 4 + 12 = 19
    [1, 9.5, 19, 0.5],
    [Infinity, 3, 12, 0.25],
    // 27 + 64 + 1728 = 1819
    [3, 1, 1819 ** (1 / 3), 1 / 1819 ** (1 / 3)],
    // Within the limit: left as they are.
    [2, 100, 13, 1],
  ])('of norm %s to %s', async (normType, maxNorm, norm, factor) => {
    const gradients = { a: computed([3, -4]), b: computed([[12]]) };
    const clipped = clipGradNorm(gradients, maxNorm, normType);
    expectClose(await values(clipped.norm), [norm], 1e-6);
    expectClose(await values(clipped.gradients.a), [3 * factor, -4 * factor], 1e-6);
    expectClose(await values(clipped.gradients.b), [12 * factor], 1e-6);
    tf.dispose([gradients, clipped.gradients, clipped.norm]);
  });

  test('of more tensors than tfjs can add up at once', async () => {
    const gradients = Array.from({ length: 20 }, () => computed([1]));
    const { gradients: clipped, norm } = clipGradNorm(gradients, 1);
    expectClose(await values(norm), [Math.sqrt(20)], 1e-6);
    expectClose(await values(clipped[19]), [1 / Math.sqrt(20)], 1e-5);
    tf.dispose([gradients, clipped, norm] as tf.TensorContainer);
  });
});

describe('clipGradNorm, where powers overflow or vanish', () => {
  test.each([1e-35, 1e-20, 1e20, 1e30, 6e37])('of (3, 4) · %s', async (scale) => {
    for (const [normType, norm] of [
      [1, 7],
      [2, 5],
      // 27 + 64 = 91
      [3, 91 ** (1 / 3)],
      [Infinity, 4],
    ] as const) {
      if (norm * scale > 3.4e38) continue;
      const gradients = [computed([3 * scale]), computed([-4 * scale])] as const;
      const clipped = clipGradNorm(gradients, norm * scale * 0.5, normType);
      expectClose(await values(clipped.norm), [norm * scale], 2e-6);
      const taken = [
        ...(await values(clipped.gradients[0])),
        ...(await values(clipped.gradients[1])),
      ];
      // Below 1e-6 it is torch's guard against a division by 0 that they are divided by.
      const half = (0.5 * norm * scale) / (norm * scale + 1e-6);
      if (half > 1e-10) expectClose(taken, [3 * scale * half, -4 * scale * half], 2e-6);
      tf.dispose([...gradients, clipped.gradients[0], clipped.gradients[1], clipped.norm]);
    }
  });

  test('and of four of 3e38, whose norm of 6e38 is no float', async () => {
    const gradients = [3e38, -3e38, 3e38, 3e38].map((one) => computed([one]));
    const clipped = clipGradNorm(gradients, 1);
    expect(await values(clipped.norm)).toEqual([Infinity]);
    // 3e38 / 6e38
    const taken = await Promise.all(clipped.gradients.map(values));
    expectClose(taken.flat(), [0.5, -0.5, 0.5, 0.5], 1e-6);
    tf.dispose([gradients, clipped.gradients, clipped.norm] as tf.TensorContainer);
  });

  test('and where one is not finite', async () => {
    for (const [gradient, norm, expected] of [
      [[NaN, 1], NaN, [NaN, NaN]],
      [[Infinity, 1], Infinity, [NaN, 0]],
    ] as const) {
      const gradients = [computed([...gradient])];
      const clipped = clipGradNorm(gradients, 1);
      expect(await values(clipped.norm)).toEqual([norm]);
      expect(await values(clipped.gradients[0])).toEqual(expected);
      tf.dispose([gradients, clipped.gradients, clipped.norm] as tf.TensorContainer);
    }
  });

  test('and where there are no elements', async () => {
    const gradients = { a: computed([], [0]), b: computed([3, 4]) };
    const clipped = clipGradNorm(gradients, 1);
    expect(await values(clipped.norm)).toEqual([5]);
    expect(clipped.gradients.a.shape).toEqual([0]);
    const none = clipGradNorm({ a: gradients.a }, 1);
    expect(await values(none.norm)).toEqual([0]);
    tf.dispose([gradients, clipped.gradients, clipped.norm, none.gradients, none.norm]);
  });
});

test('integers are clipped as numbers, and come out as floats', async () => {
  const gradients = {
    a: computed([3, -4], [2], 'int32'),
    b: tf.tidy(() => tf.greater(computed([1, 0]), 0.5)),
  };
  const { gradients: byNorm, norm } = clipGradNorm(gradients, 1);
  // √(9 + 16 + 1)
  expectClose(await values(norm), [Math.sqrt(26)], 1e-6);
  expectClose(await values(byNorm.a), [3 / Math.sqrt(26), -4 / Math.sqrt(26)], 1e-6);
  const byValue = clipGradValue(gradients, 0.5);
  expect([await values(byValue.a), await values(byValue.b)]).toEqual([
    [0.5, -0.5],
    [0.5, 0],
  ]);
  expect(byValue.b.dtype).toBe('float32');
  tf.dispose([gradients, byNorm, norm, byValue]);
});

test("clipping works in tfjs's debug mode", async () => {
  // On the CPU: tfjs's own readings of everything fail on WebGPU where a tensor is disposed soon.
  const backend = tf.getBackend();
  await tf.setBackend('cpu');
  const silent = (['log', 'warn'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  );
  tf.enableDebugMode();
  try {
    for (const clipping of [
      { clipGradNorm: 2.5 },
      { clipGradNorm: Infinity },
      { clipGradValue: 3 },
    ]) {
      const w = makeVariable([3, 4]);
      const opt = new EMAOptimizer(new SGD({ lr: 1 }), { decay: 0.5 });
      opt.minimize(() => tf.div(tf.sum(tf.square(w)), 2).asScalar(), false, [w], clipping);
      const left =
        'clipGradValue' in clipping ? [0, 1] : clipping.clipGradNorm < 5 ? [1.5, 2] : [0, 0];
      expect((await values(w)).map((value) => Math.round(value * 1e5) / 1e5)).toEqual(left);
      opt.dispose();
      w.dispose();
    }
    const gradients = [tf.tensor([3, 4])];
    const { gradients: clipped, norm } = clipGradNorm(gradients, Infinity);
    expect(await values(clipped[0])).toEqual([3, 4]);
    tf.dispose([gradients, clipped, norm] as tf.TensorContainer);
  } finally {
    tf.env().set('DEBUG', false);
    await tf.setBackend(backend);
    for (const spy of silent) spy.mockReset();
  }
});

test('clipGradValue holds each element', async () => {
  const gradients = [computed([3, -4, 0.5]), computed([-0.2])];
  const clipped = clipGradValue(gradients, 1);
  expect(await values(clipped[0])).toEqual([1, -1, 0.5]);
  expectClose(await values(clipped[1]), [-0.2], 1e-7);
  tf.dispose([gradients, clipped]);
});

describe('in a step', () => {
  const wraps: Record<string, (opt: SGD) => SGD | EMAOptimizer<SGD>> = {
    alone: (opt) => opt,
    'inside EMAOptimizer': (opt) => new EMAOptimizer(opt, { decay: 0.5 }),
  };

  test.each(Object.keys(wraps))('clipGradNorm, %s', async (name) => {
    const [a, b] = [makeVariable([3, -4]), makeVariable([[12]])];
    const sgd = new SGD({ lr: 1, weightDecay: 0.5 });
    const opt = wraps[name]?.(sgd) ?? sgd;
    // The gradient of w² / 2 is w itself; weight decay comes after clipping.
    const loss = (): tf.Scalar =>
      tf.div(tf.add(tf.sum(tf.square(a)), tf.sum(tf.square(b))), 2).asScalar();
    opt.minimize(loss, false, [a, b], { clipGradNorm: 6.5 });
    // w − (w / 2 + w / 2) = 0
    expectClose([...(await values(a)), ...(await values(b)), 1], [0, 0, 0, 1], 1e-5);
    expectClose([await sgd.gradNorm()], [13], 1e-6);
    opt.dispose();
    tf.dispose([a, b]);
  });

  test('clipGradValue, and climbing', async () => {
    const w = makeVariable([3, -4, 0.5]);
    const opt = new SGD({ lr: 1, maximize: true });
    opt.minimize(() => tf.div(tf.sum(tf.square(w)), 2).asScalar(), false, [w], {
      clipGradValue: 1,
    });
    expect(await values(w)).toEqual([4, -5, 1]);
    opt.dispose();
    w.dispose();
  });

  test('as a habit of the optimizer, for LayersModel.fit; a step may say otherwise', async () => {
    const w = makeVariable([0]);
    const opt = new SGD({ lr: 1 });
    opt.clipping = { clipGradValue: 1 };
    const step = (clipping?: object): void =>
      tf.tidy(() => opt.applyGradients({ [w.name]: tf.tensor([5]) }, clipping));
    step();
    step({});
    step({ clipGradNorm: 2 });
    // −1 − 5 − 2
    expectClose(await values(w), [-8], 1e-6);
    opt.dispose();
    w.dispose();
  });

  test('is the same as clipping first', async () => {
    const size = 3000;
    const [w1, w2] = [makeVariable(Array(size).fill(1)), makeVariable(Array(size).fill(1))];
    const [fused, apart] = [new Adam({ lr: 0.1 }), new Adam({ lr: 0.1 })];
    for (let i = 0; i < 3; i++) {
      const gradient = tf.tidy(() => tf.sin(tf.range(i, size + i)));
      fused.applyGradients({ [w1.name]: gradient }, { clipGradNorm: 0.1 });
      const { gradients, norm } = clipGradNorm({ [w2.name]: gradient }, 0.1);
      apart.applyGradients(gradients);
      expectClose([await fused.gradNorm()], await values(norm), 1e-5);
      tf.dispose([gradient, gradients, norm]);
    }
    expectClose(await values(w1), await values(w2), 1e-5);
    fused.dispose();
    apart.dispose();
    tf.dispose([w1, w2]);
  });
});

describe('clipping by another name', () => {
  test.each<[unknown, string]>([
    [{ clipnorm: 1 }, 'unknown option "clipnorm" of clipping: did you mean clipGradNorm?'],
    [{ global_clipnorm: 1 }, 'did you mean clipGradNorm?'],
    [{ clip_grad_norm: 1 }, 'did you mean clipGradNorm?'],
    [{ maxNorm: 1 }, 'did you mean clipGradNorm?'],
    [{ clipvalue: 1 }, 'did you mean clipGradValue?'],
    [{ clipGradValues: 1 }, 'did you mean clipGradValue?'],
    [{ limit: 1 }, 'the options are clipGradNorm, clipGradValue'],
    [1, 'options of clipping must be an object such as { clipGradNorm: … }, got 1'],
    [null, 'such as { clipGradNorm: … }, got null'],
    [[1], 'such as { clipGradNorm: … }, got a Array'],
    [new Map([['clipGradNorm', 1]]), 'options of clipping must be a plain object, got a Map'],
  ])('%o', async (given, message) => {
    const w = makeVariable([1]);
    const clipping = given as ClippingOptions;
    const gradients = { [w.name]: computed([1]) };
    for (const opt of [new SGD({ lr: 1 }), new EMAOptimizer(new SGD({ lr: 1 }))]) {
      const minimize = (): unknown => opt.minimize(() => w.sum(), false, [w], clipping);
      expect(minimize).toThrow(TypeError);
      expect(minimize).toThrow(message);
      opt.dispose();
    }
    const opt = new SGD({ lr: 1 });
    expect(() => opt.applyGradients(gradients, clipping)).toThrow(message);
    opt.clipping = clipping;
    expect(() => opt.applyGradients(gradients)).toThrow(message);
    await expect(opt.prepare()).rejects.toThrow(message);
    expect(await values(w)).toEqual([1]);
    opt.dispose();
    tf.dispose([w, gradients]);
  });
});

test('what are no gradients to clip', () => {
  const g = computed([1]);
  for (const [given, message] of [
    [null, 'gradients must be a list or a record of tensors, got null'],
    [g, 'gradients must be a list or a record of tensors, got a Tensor'],
    [[null], 'gradients["0"] must be a tensor, got null'],
    [{ value: g, grads: { w: g } }, 'got a Object; pass the grads of tf.variableGrads'],
  ] as const) {
    for (const clip of [clipGradNorm, clipGradValue]) {
      expect(() => clip(given as never, 1)).toThrow(TypeError);
      expect(() => clip(given as never, 1)).toThrow(message);
    }
  }
  g.dispose();
});

test('bad input is refused before anything changes', async () => {
  const w = makeVariable([1]);
  const opt = new SGD({ lr: 1 });
  const gradients = { [w.name]: computed([1]) };
  for (const [clipping, message] of [
    [{ clipGradNorm: -1 }, 'clipGradNorm must be at least 0, got -1'],
    [{ clipGradValue: 'x' }, 'clipGradValue must be at least 0, got "x"'],
    [{ clipGradNorm: 1, clipGradValue: 1 }, 'clipping must be clipGradNorm or clipGradValue'],
  ] as const) {
    expect(() => opt.applyGradients(gradients, clipping as never)).toThrow(message);
  }
  await expect(opt.gradNorm()).rejects.toThrow('gradNorm() needs a step with clipGradNorm');
  const stock = new EMAOptimizer(tf.train.sgd(1));
  expect(() => stock.applyGradients(gradients, { clipGradNorm: 1 })).toThrow(
    "clipping needs one of Polyak's optimizers, not SGD",
  );
  expect(() => clipGradNorm(gradients, -1)).toThrow('maxNorm must be at least 0, got -1');
  expect(() => clipGradNorm(gradients, 1, 0)).toThrow(
    'normType must be a finite number above 0, got 0',
  );
  expect(() => clipGradNorm({}, 1)).toThrow('gradients must hold at least one tensor, got none');
  expect(() => clipGradValue([], 1)).toThrow('gradients must hold at least one tensor, got none');
  expect(await values(w)).toEqual([1]);
  expect([opt.iterations, stock.iterations]).toEqual([0, 0]);
  opt.dispose();
  stock.dispose();
  tf.dispose([w, gradients]);
});
