import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  adadelta,
  adafactor,
  adagrad,
  adam,
  adamax,
  adamW,
  asgd,
  lbfgs,
  muon,
  nadam,
  radam,
  rmsprop,
  rprop,
  sgd,
} from './algorithms.ts';
import {
  accumulate,
  averaged,
  clipAlways,
  clipApart,
  clipOnce,
  construct,
  constructWith,
  constructWithGroups,
  firstMoment,
  halve,
  nonNegative,
  prepareFirst,
  resume,
  resumeByName,
  saveModel,
  skipBad,
  stepByFit,
  stepByHalves,
  stepByMinimize,
  unfreeze,
} from './optimizers.ts';
import { Adam, SGD } from 'polyak';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const valueOf = (tensor: tf.Tensor) =>
  tensor.dataSync<'float32'>()[0] ?? NaN;

const variableOf = (value: number) => tf.variable(tf.scalar(value));

/** w², whose gradient at 1 is 2. */
const bowl = (w: tf.Variable) => () => w.square().asScalar();

function step(optimizer: tf.Optimizer, w: tf.Variable) {
  optimizer.minimize(bowl(w), false, [w]);
  return valueOf(w);
}

describe('the algorithms take the first step that their formula says', () => {
  const nadamMu = (t: number) =>
    0.9 * (1 - 0.5 * 0.96 ** (t * 0.004));

  const firstSteps: [
    string,
    (w: tf.Variable) => tf.Optimizer,
    number,
  ][] = [
    [
      'Adadelta',
      adadelta,
      1 - (Math.sqrt(1e-6) / Math.sqrt(0.05 * 4 + 1e-6)) * 2,
    ],
    // RMS(w) = 1 and RMS(u) = 1.
    ['Adafactor', adafactor, 1 - 0.02],
    ['Adagrad', adagrad, 1 - (0.1 * 2) / Math.sqrt(0.1 + 4)],
    ['Adam', adam, 1 - 0.001],
    ['AdamW', adamW, 1 - 0.001 * 0.05 - 0.001],
    ['Adamax', adamax, 1 - 0.002],
    [
      'NAdam',
      nadam,
      1 -
        0.002 *
          (1 + (nadamMu(2) * 0.1) / (1 - nadamMu(1) * nadamMu(2))),
    ],
    ['RAdam', radam, 1 - 0.001 * 0.01 - 0.001 * 2],
    [
      'RMSprop',
      rmsprop,
      1 - (0.01 * 2) / Math.sqrt(0.01 * 4 - 0.02 ** 2),
    ],
    ['Rprop', rprop, 1 - 0.01],
    ['SGD', sgd, 1 - 0.1 * (2 + 0.9 * 2)],
  ];

  it.each(firstSteps)('%s', (_name, make, expected) => {
    const w = variableOf(1);
    expect(step(make(w), w)).toBeCloseTo(expected, 6);
  });

  it('ASGD, and averages from step 100 on', () => {
    const w = variableOf(1);
    const { optimizer, average } = asgd(w, bowl(w));
    expect(optimizer.iterations).toBe(200);
    const weights = valueOf(w);
    expect(weights).toBeGreaterThan(0);
    expect(average && valueOf(average)).toBeGreaterThan(weights);
  });

  it('Muon, as long whatever the gradient', () => {
    const steps = [1, 1000].map((scale) => {
      const w = tf.variable(tf.ones([1, 1]));
      muon(w).minimize(() => w.mul(scale).asScalar());
      return valueOf(w);
    });
    expect(steps[0]).toBe(steps[1]);
    // Of one number, five iterations make 0.7 to 1.2; times 0.2 √1, and with the decay of 0.02 · 0.1.
    expect(steps[0]).toBeLessThan(0.998 - 0.02 * 0.2 * 0.65);
    expect(steps[0]).toBeGreaterThan(0.998 - 0.02 * 0.2 * 1.25);
  });

  it('LBFGS, to the minimum', async () => {
    const w = variableOf(1);
    const optimizer = await lbfgs(w, () =>
      w.sub(3).square().asScalar(),
    );
    expect(valueOf(w)).toBeCloseTo(3, 3);
    expect(optimizer.iterations).toBeGreaterThan(0);
  });
});

describe('constructing', () => {
  it('takes options alone', () => {
    const [group] = construct().paramGroups;
    expect(group).toMatchObject({ lr: 0.001, params: [] });
  });

  it('takes variables', () => {
    const [kernel, bias, other] = [1, 1, 1].map(variableOf);
    if (!kernel || !bias || !other) throw new Error('no variables');
    const optimizer = constructWith(kernel, bias);
    const loss = () =>
      tf
        .addN([kernel, bias, other].map((w) => w.square()))
        .asScalar();
    optimizer.minimize(loss);
    expect([kernel, bias, other].map(valueOf)).toEqual([
      Math.fround(0.98),
      Math.fround(0.98),
      1,
    ]);
  });

  it('takes groups', () => {
    const model = tf.sequential({
      layers: [tf.layers.dense({ units: 2, inputShape: [3] })],
    });
    const groups = constructWithGroups(model).paramGroups;
    expect(
      groups.map(({ params, lr, weightDecay }) => ({
        shapes: params.map(({ shape }) => shape),
        lr,
        weightDecay,
      })),
    ).toEqual([
      { shapes: [[3, 2]], lr: 0.001, weightDecay: 0.05 },
      { shapes: [[2]], lr: 0.001, weightDecay: 0 },
    ]);
  });
});

describe('taking a step', () => {
  it('by minimize', () => {
    const w = variableOf(0);
    const xs = tf.linspace(-1, 1, 16);
    const optimizer = new SGD([w], { lr: 0.1 });
    stepByMinimize(optimizer, w, xs, xs.mul(3));
    expect(optimizer.iterations).toBe(100);
    expect(valueOf(w)).toBeCloseTo(3, 2);
  });

  it('by its two halves', () => {
    const w = variableOf(1);
    const value = stepByHalves(new SGD([w], { lr: 0.25 }), bowl(w));
    expect([valueOf(value), valueOf(w)]).toEqual([1, 0.5]);
  });

  it('by fit', async () => {
    const model = tf.sequential({
      layers: [
        tf.layers.dense({
          units: 2,
          activation: 'softmax',
          inputShape: [1],
        }),
      ],
    });
    const labels = tf.tensor1d([0, 1, 0, 1], 'int32');
    const optimizer = await stepByFit(
      model,
      labels.toFloat().reshape([4, 1]),
      tf.oneHot(labels, 2).toFloat(),
    );
    expect(optimizer.iterations).toBe(20);
  });

  it('and averaging', async () => {
    const w = variableOf(1);
    const optimizer = averaged();
    await prepareFirst(optimizer);
    step(optimizer, w);
    const [average] = optimizer.emaWeights();
    // 0.999 · 1 + 0.001 · 0.999
    expect(average && valueOf(average)).toBeCloseTo(0.999999, 7);
  });

  it('with options that are changed between steps', () => {
    const w = variableOf(1);
    const optimizer = new Adam([w], { lr: 0.5 });
    halve(optimizer);
    expect(step(optimizer, w)).toBeCloseTo(0.75, 6);
  });
});

describe('clipping and accumulating', () => {
  it('clips in every step', async () => {
    const w = variableOf(3);
    const optimizer = clipAlways();
    step(optimizer, w);
    expect(await optimizer.gradNorm()).toBeCloseTo(6, 5);
    // 0.1 of the gradient, which is 6 / 6
    const slot = optimizer.state.get(w)?.slots['expAvg'];
    expect(slot && valueOf(slot)).toBeCloseTo(0.1, 5);
  });

  it('clips in one step', async () => {
    const w = variableOf(3);
    const optimizer = new Adam({ lr: 0.1 });
    const norm = await clipOnce(optimizer, bowl(w), [w]);
    expect(norm).toBeCloseTo(6, 5);
  });

  it('clips for any optimizer', () => {
    const [a, b] = [variableOf(3), variableOf(4)];
    const loss = () => a.square().add(b.square()).div(2).asScalar();
    const optimizer = tf.train.sgd(1);
    const minimized = () => tf.tidy(loss);
    vi.spyOn(optimizer, 'computeGradients').mockImplementation(() =>
      tf.variableGrads(minimized, [a, b]),
    );
    const { norm } = clipApart(optimizer, loss);
    expect(valueOf(norm)).toBeCloseTo(5, 5);
    expect(valueOf(a)).toBeCloseTo(3 - 3 / 5, 5);
    expect(valueOf(b)).toBeCloseTo(4 - 4 / 5, 5);
  });

  it('steps once in four calls', () => {
    const w = variableOf(1);
    const { optimizer, schedule } = accumulate();
    const values = Array.from({ length: 4 }, () =>
      step(optimizer, w),
    );
    expect(values.slice(0, 3)).toEqual([1, 1, 1]);
    expect(values[3]).toBeCloseTo(0.999, 6);
    expect(optimizer.iterations).toBe(1);
    expect(schedule.lastEpoch).toBe(1);
  });
});

it('says how many steps it has skipped', async () => {
  const w = variableOf(1);
  const log = vi.spyOn(console, 'log').mockReturnValue();
  let calls = 0;
  const optimizer = await skipBad((adam) => {
    const scale = ++calls % 50 === 0 ? NaN : 2;
    adam.minimize(() => w.mul(scale).asScalar(), false, [w]);
  });
  expect(log.mock.calls).toEqual([[2]]);
  log.mockRestore();
  expect(optimizer.iterations).toBe(100);
  // 98 steps by the learning rate
  expect(valueOf(w)).toBeCloseTo(1 - 98 * 0.001, 5);
});

describe('hooks and groups', () => {
  it('a hook keeps weights from going below 0, until taken back', () => {
    const w = variableOf(1);
    const optimizer = new SGD([w], { lr: 0.75 });
    const removeHook = nonNegative(optimizer, w);
    // 1 − 0.75 · 2 = −0.5
    expect(step(optimizer, w)).toBe(0);
    removeHook();
    w.assign(tf.scalar(1));
    expect(step(optimizer, w)).toBe(-0.5);
  });

  it('a group is added', () => {
    const [head, body] = [variableOf(1), variableOf(1)];
    const optimizer = unfreeze([head], [body]);
    optimizer.minimize(() =>
      head.square().add(body.square()).asScalar(),
    );
    expect(valueOf(head)).toBeCloseTo(0.999, 6);
    expect(valueOf(body)).toBeCloseTo(0.9999, 6);
  });
});

describe('state', () => {
  it('goes on as if there had been no stop', async () => {
    const [through, stopped] = [variableOf(1), variableOf(1)];
    const whole = construct();
    for (let i = 0; i < 4; i++) step(whole, through);

    const half = construct();
    for (let i = 0; i < 2; i++) step(half, stopped);
    const resumed = await resume(half);
    for (let i = 0; i < 2; i++) step(resumed, stopped);
    expect(resumed.iterations).toBe(4);
    expect(valueOf(stopped)).toBe(valueOf(through));
  });

  it('follows the names of variables', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) =>
      tf.variable(tf.scalar(1), true, name),
    );
    if (!a || !b || !c) throw new Error('no variables');
    const before = new Adam([a, b]);
    before.minimize(() => a.add(b.mul(3)).asScalar());
    const after = new Adam([c, b, a]);
    resumeByName(after, [c, b, a], await before.stateDict(), [
      'a',
      'b',
    ]);
    const means = [a, b, c].map(
      (w) => after.state.get(w)?.slots['expAvg'],
    );
    // 0.1 of the gradients 1 and 3
    expect(means.map((mean) => mean && valueOf(mean))).toEqual([
      expect.closeTo(0.1, 6),
      expect.closeTo(0.3, 6),
      undefined,
    ]);
    expect(after.iterations).toBe(1);
    tf.dispose([a, b, c]);
  });

  it('is saved with the model', async () => {
    const model = tf.sequential({
      layers: [tf.layers.dense({ units: 1, inputShape: [1] })],
    });
    const [xs, ys] = [tf.ones([4, 1]), tf.zeros([4, 1])];
    const optimizer = new Adam({ lr: 0.01 });
    model.compile({ optimizer, loss: 'meanSquaredError' });
    await model.fit(xs, ys, { epochs: 3 });
    let saved: tf.io.ModelArtifacts = {};
    const loaded = await saveModel(
      model,
      tf.io.withSaveHandler((artifacts) => {
        saved = artifacts;
        const modelArtifactsInfo =
          tf.io.getModelArtifactsInfoForJSON(artifacts);
        return Promise.resolve({ modelArtifactsInfo });
      }),
      () => tf.io.fromMemory(saved),
    );
    expect(loaded.optimizer).toBeInstanceOf(Adam);
    expect(loaded.optimizer.iterations).toBe(3);
    for (const each of [model, loaded])
      await each.fit(xs, ys, { epochs: 2 });
    expect(loaded.getWeights().map(valueOf)).toEqual(
      model.getWeights().map(valueOf),
    );
  });

  it('has slots to look at', () => {
    const log = vi
      .spyOn(console, 'log')
      .mockImplementation(() => undefined);
    const w = variableOf(1);
    const optimizer = construct();
    step(optimizer, w);
    firstMoment(optimizer, w);
    // 0.1 · 2
    expect(log.mock.calls).toEqual([
      [1, Float32Array.of(Math.fround(0.2))],
    ]);
    log.mockClear();
  });
});
