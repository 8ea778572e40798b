import * as tf from '@tensorflow/tfjs';
import { computed, countCalls, makeVariable, values } from '@polyak/testing';
import { ownBackend, withOwnDevice } from '@polyak/testing/own-device';
import { describe, expect, test } from 'vitest';
import {
  Adam,
  capture,
  EMAOptimizer,
  LBFGS,
  Lookahead,
  Muon,
  RunSnapshots,
  saveCheckpoint,
  ScheduleFreeSGD,
  SGD,
  toTorchCheckpoint,
  updateBn,
  WebGPUUpdateError,
} from './index.ts';

function step(opt: tf.Optimizer, w: tf.Variable): void {
  tf.tidy(() =>
    opt.applyGradients({ [w.name]: computed(Array(w.size).fill(1) as number[], w.shape) }),
  );
}

/** What is thrown because of the lost device. */
function lossIn(body: () => unknown): unknown {
  try {
    body();
  } catch (error) {
    expect(error).toBeInstanceOf(WebGPUUpdateError);
    return (error as WebGPUUpdateError).cause;
  }
  throw new Error('nothing was thrown');
}

const destroyed = 'destroy() of the device was called';

const makers: [string, () => tf.Optimizer & { iterations: number }][] = [
  ['Adam', () => new Adam({ lr: 0.1 })],
  ['with a guard', () => new Adam({ lr: 0.1, skipNonFinite: true })],
  ['Muon', () => new Muon({ lr: 0.1 })],
  ['an EMAOptimizer', () => new EMAOptimizer(new Adam(), { decay: 0.5 })],
  ['an EMAOptimizer around tf.train', () => new EMAOptimizer(tf.train.sgd(0.1), { decay: 0.5 })],
  ['averages on the CPU', () => new EMAOptimizer(new Adam(), { decay: 0.5, device: 'cpu' })],
  ['a Lookahead', () => new Lookahead(new SGD(), { syncPeriod: 1 })],
];

describe.each(makers)('%s', (_name, make) => {
  test('a step right after the device was destroyed throws, with the cause, and is not counted', async () => {
    await withOwnDevice(async (device) => {
      const w = makeVariable([1, 2, 3, 4], { shape: [2, 2] });
      const opt = make();
      step(opt, w);
      const { iterations } = opt;
      device.destroy();
      expect(lossIn(() => step(opt, w))).toBe(destroyed);
      await device.lost;
      expect(lossIn(() => step(opt, w))).toBe(destroyed);
      expect(opt.iterations).toBe(iterations);
      opt.dispose();
    });
  });
});

test('in the middle of a step: it throws, and is not counted', async () => {
  await withOwnDevice((device) => {
    const w = makeVariable([1, 2]);
    const inner = new Adam([w]);
    const opt = new EMAOptimizer(inner, { decay: 0.5 });
    step(opt, w);
    inner.registerStepPreHook(() => device.destroy());
    expect(lossIn(() => step(opt, w))).toBe(destroyed);
    expect([opt.currentStep, opt.nAveraged, opt.iterations]).toEqual([1, 1, 1]);
    expect(inner.state.get(w)?.host.step).toBe(1);
    opt.dispose();
  });
});

test('in the middle of a swap: the weights go back, and the next swap throws', async () => {
  await withOwnDevice(async (device) => {
    const w = makeVariable([1, 2]);
    const opt = new EMAOptimizer(new SGD([w], { lr: 1 }), { decay: 0.5 });
    step(opt, w);
    const raw = w.dataId;
    await expect(
      opt.swapEmaWeights(async () => {
        expect(w.dataId).not.toBe(raw);
        device.destroy();
        return w.data();
      }),
    ).rejects.toThrow();
    expect(w.dataId).toBe(raw);
    expect(lossIn(() => opt.swapEmaWeights())).toBe(destroyed);
    opt.dispose();

    const free = new ScheduleFreeSGD([w]);
    expect(lossIn(() => free.swapAverages())).toBe(destroyed);
    free.dispose();
  });
});

test('in the middle of a load: it is whole or refused, and the next step throws', async () => {
  await withOwnDevice(async (device) => {
    const w = makeVariable([1, 2]);
    const make = (): EMAOptimizer<SGD> =>
      new EMAOptimizer(new SGD([w], { lr: 1, momentum: 0.5 }), { decay: 0.5 });
    const saved = make();
    step(saved, w);
    const state = await saved.stateDict();
    const opt = make();
    const loading = opt.loadStateDict(state);
    device.destroy();
    const outcome = await loading.then(
      () => 'loaded',
      (error: unknown) => error,
    );
    if (outcome !== 'loaded') expect(outcome).toBeInstanceOf(WebGPUUpdateError);
    expect(opt.currentStep).toBe(outcome === 'loaded' ? 1 : 0);
    expect(opt.inner.iterations).toBe(opt.currentStep);
    expect(lossIn(() => step(opt, w))).toBe(destroyed);
    await expect(opt.loadStateDict(state)).rejects.toThrow(WebGPUUpdateError);
    saved.dispose();
    opt.dispose();
  });
});

describe('in the middle of a captured function', () => {
  // The second and the third call are recorded, the fourth is replayed.
  test.each([1, 2, 3, 4])('call %s: it throws, and so does the next', async (fatal) => {
    await withOwnDevice((device) => {
      const w = makeVariable([1, 2]);
      const opt = new SGD([w], { lr: 1 });
      let calls = 0;
      const train = capture(() => opt.minimize(() => tf.sum(w)));
      opt.registerStepPreHook(() => {
        if (++calls === fatal) device.destroy();
      });
      for (let i = 1; i < fatal; i++) train();
      expect(lossIn(() => train())).toBe(destroyed);
      expect(opt.iterations).toBe(fatal - 1);
      expect(lossIn(() => train())).toBe(destroyed);
      train.dispose();
      expect(train.recordings).toBe(0);
      opt.dispose();
    });
  });
});

/** What is rejected because of the lost device. */
async function lossOf(promise: Promise<unknown>): Promise<unknown> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WebGPUUpdateError);
  return (error as WebGPUUpdateError).cause;
}

describe('what only the lost device had', () => {
  test('is not read as zeros, and not moved to another backend as zeros', async () => {
    await withOwnDevice(async (device) => {
      const layer = tf.layers.dense({ units: 1, inputShape: [2], useBias: false });
      const model = tf.sequential({ layers: [layer] });
      const w = (model.getWeights() as tf.Variable[])[0] as tf.Variable;
      const inner = new Adam([w], { lr: 1, skipNonFinite: true });
      const opt = new EMAOptimizer(inner, { decay: 0.5 });
      step(opt, w);
      device.destroy();
      for (const backend of [ownBackend, 'cpu']) {
        await tf.setBackend(backend);
        const readings = [
          w.data(),
          inner.skippedSteps(),
          inner.gradNorm(),
          inner.stateDict(),
          inner.getWeights(),
          saveCheckpoint(model, inner),
          toTorchCheckpoint(model, inner),
        ];
        expect(await Promise.all(readings.map(lossOf))).toEqual(readings.map(() => destroyed));
        expect(lossIn(() => w.dataSync())).toBe(destroyed);
      }
      expect(lossIn(() => tf.add(w, 1))).toBe(destroyed);
      expect(lossIn(() => step(opt, w))).toBe(destroyed);
      expect([opt.currentStep, opt.iterations]).toEqual([1, 1]);
      opt.dispose();
      model.dispose();
    });
  });

  test('is not read by what is in progress', async () => {
    await withOwnDevice(async (device) => {
      const w = makeVariable([1, 2]);
      const opt = new Adam([w], { lr: 1, skipNonFinite: true });
      step(opt, w);
      const readings = [w.data(), opt.stateDict(), opt.skippedSteps()];
      device.destroy();
      expect(await Promise.all(readings.map(lossOf))).toEqual(readings.map(() => destroyed));
      opt.dispose();
      w.dispose();
    });
  });

  test('ends a step of LBFGS', async () => {
    await withOwnDevice(async (device) => {
      const w = makeVariable([1, 2]);
      const opt = new LBFGS([w]);
      const stepping = opt.step(() => tf.sum(tf.square(w)));
      device.destroy();
      expect(await lossOf(stepping)).toBe(destroyed);
      opt.dispose();
      w.dispose();
    });
  });
});

test('in the middle of prepare(): it is rejected', async () => {
  await withOwnDevice(async (device) => {
    const opt = new EMAOptimizer(new Adam({ skipNonFinite: true }), { decay: 0.5 });
    const preparing = opt.prepare();
    device.destroy();
    expect(await lossOf(preparing)).toBe(destroyed);
    expect(await lossOf(opt.prepare())).toBe(destroyed);
    opt.dispose();
  });
});

test('in the middle of updateBn(): the statistics are those of before', async () => {
  await withOwnDevice(async (device) => {
    const model = tf.sequential({ layers: [tf.layers.batchNormalization({ inputShape: [2] })] });
    const before = (model.getWeights() as tf.Variable[]).map(({ dataId }) => dataId);
    const x = computed([1, 2, 3, 4], [2, 2]);
    function* batches(): Generator<tf.Tensor> {
      yield x;
      device.destroy();
      yield x;
    }
    expect(await lossOf(updateBn(batches(), model))).toBe(destroyed);
    expect((model.getWeights() as tf.Variable[]).map(({ dataId }) => dataId)).toEqual(before);
    x.dispose();
    model.dispose();
  });
});

test('averages on the CPU stay readable, also once tfjs has moved them to the device', async () => {
  await withOwnDevice(async (device) => {
    const w = makeVariable([1, 2]);
    const opt = new EMAOptimizer(new SGD([w], { lr: 1 }), { decay: 0.5, device: 'cpu' });
    step(opt, w);
    await opt.join();
    // Computing with them, tfjs puts them on the GPU.
    await opt.swapEmaWeights(() => w.add(1).data());
    const twin = new EMAOptimizer(new SGD([w], { lr: 1 }), { decay: 0.5, device: 'cpu' });
    step(twin, w);
    await twin.join();
    await twin.swapEmaWeights(() => w.add(1).data());
    device.destroy();
    expect(lossIn(() => step(opt, w))).toBe(destroyed);
    // (w₀ + w₀ − 1) / 2, of [1, 2] and of [0, 1]
    expect(await Promise.all(opt.emaWeights().map(values))).toEqual([[0.5, 1.5]]);
    await tf.setBackend('cpu');
    expect(await Promise.all(twin.emaWeights().map(values))).toEqual([[-0.5, 0.5]]);
    opt.dispose();
    twin.dispose();
  });
});

describe('snapshots', () => {
  /** A model whose kernel of ones goes down by 0.1 in each step. */
  function build() {
    const layer = tf.layers.dense({
      units: 1,
      inputShape: [2],
      useBias: false,
      kernelInitializer: 'ones',
    });
    const model = tf.sequential({ layers: [layer] });
    const optimizer = new EMAOptimizer(new SGD({ lr: 0.1, momentum: 0.5 }), { decay: 0.5 });
    const kernel = (model.getWeights() as tf.Variable[])[0] as tf.Variable;
    return { model, optimizer, kernel };
  }

  const numbersOf = async ({ optimizer, kernel }: ReturnType<typeof build>): Promise<number[]> =>
    (await Promise.all([kernel, ...optimizer.emaWeights()].map(values))).flat();

  test.each([ownBackend, 'cpu'])(
    'a run that was lost in the middle of a step resumes on %s',
    async (backend) => {
      await withOwnDevice(async (device) => {
        const whole = build();
        for (let i = 0; i < 6; i++) step(whole.optimizer, whole.kernel);
        const expected = await numbersOf(whole);

        const lost = build();
        const snapshots = new RunSnapshots(lost.model, lost.optimizer, { snapshotEveryNSteps: 2 });
        for (let i = 0; i < 2; i++) step(lost.optimizer, lost.kernel);
        await snapshots.join();
        // The snapshot of the fourth step is on its way when the device is lost.
        for (let i = 0; i < 2; i++) step(lost.optimizer, lost.kernel);
        device.destroy();
        expect(lossIn(() => step(lost.optimizer, lost.kernel))).toBe(destroyed);

        const resumed = await snapshots.resume(build, { backend });
        expect(tf.getBackend()).toBe(backend);
        const { latestStep } = snapshots;
        expect([2, 4]).toContain(latestStep);
        expect(resumed.optimizer.currentStep).toBe(latestStep);
        for (let i = latestStep; i < 6; i++) {
          step(resumed.optimizer, resumed.kernel);
          await snapshots.join();
        }
        const numbers = await numbersOf(resumed);
        numbers.forEach((number, i) => expect(number).toBeCloseTo(expected[i] ?? NaN, 6));
        expect([snapshots.latestStep, snapshots.failure]).toEqual([6, null]);
        snapshots.dispose();
        resumed.optimizer.dispose();
        resumed.model.dispose();
      });
    },
  );

  test('cost nothing in the steps between, and wait for nothing in theirs', async () => {
    await withOwnDevice(async (device) => {
      const { model, optimizer, kernel } = build();
      const snapshots = new RunSnapshots(model, optimizer, { snapshotEveryNSteps: 3 });
      const gradients = { [kernel.name]: computed([1, 1], [2, 1]) };
      const count = () => countCalls(device, () => optimizer.applyGradients(gradients));
      await count();
      const between = { dispatches: 1, submits: 1, writeBuffers: 1, newBuffers: 0, mapAsync: 0 };
      expect(await count()).toMatchObject({ ...between, copies: 0, data: 0 });
      // The weight, its momentum and its average.
      expect(await count()).toMatchObject({ dispatches: 1, data: 3, copies: 3, dataSync: 0 });
      expect(await count()).toMatchObject({ dispatches: 1, onSubmittedWorkDone: 0 });
      await snapshots.join();
      snapshots.dispose();
      optimizer.dispose();
      model.dispose();
      tf.dispose(gradients);
    });
  });
});
