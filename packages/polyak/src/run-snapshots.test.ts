import * as tf from '@tensorflow/tfjs';
import { lineModel, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test, vi } from 'vitest';
import { EMAOptimizer, RunSnapshots, saveCheckpoint, SGD, StepLR } from './index.ts';

/** w goes 0, 1/2, 3/4, 7/8, …, and its average 0, 1/4, 1/2, 11/16, … */
function build() {
  return lineModel(new EMAOptimizer(new SGD({ lr: 0.25 }), { decay: 0.5 }));
}

type Run = ReturnType<typeof build>;

function rebuild() {
  const run = build();
  return { ...run, optimizer: run.opt };
}

async function fit({ model, x, y }: Run, epochs: number): Promise<void> {
  await model.fit(x, y, { epochs, verbose: 0 });
}

async function weightAndAverage({ model, opt }: Run): Promise<number[]> {
  const weights = [...model.getWeights(), ...opt.emaWeights()];
  return (await Promise.all(weights.map((weight) => values(weight)))).flat();
}

test('a snapshot every N steps is what saveCheckpoint gives after that step', async () => {
  const run = build();
  const snapshots = new RunSnapshots(run.model, run.opt, { snapshotEveryNSteps: 2 });
  expect([snapshots.latest, snapshots.latestStep]).toEqual([null, 0]);
  await fit(run, 2);
  const expected = await saveCheckpoint(run.model, run.opt);
  await snapshots.join();
  expect([snapshots.latest, snapshots.latestStep]).toEqual([expected, 2]);
  await fit(run, 1);
  await snapshots.join();
  expect(snapshots.latestStep).toBe(2);
  await fit(run, 1);
  await snapshots.join();
  expect(snapshots.latestStep).toBe(4);
  snapshots.dispose();
  await fit(run, 2);
  expect(snapshots.latest).toBeNull();
  run.dispose();
});

test('steps that do not wait leave the snapshot as it was, and none is begun before it is complete', async () => {
  const run = build();
  const snapshots = new RunSnapshots(run.model, run.opt, { snapshotEveryNSteps: 1 });
  const [w] = run.model.getWeights() as tf.Variable[];
  const loss = (): tf.Scalar => tf.tidy(() => tf.square(tf.sub(w as tf.Variable, 1)).asScalar());
  for (let i = 0; i < 5; i++) run.opt.minimize(loss, false, [w as tf.Variable]);
  await snapshots.join();
  expect(snapshots.latestStep).toBe(1);
  const { model, optimizer } = snapshots.latest as unknown as {
    model: { values: Float32Array }[];
    optimizer: { ema: { values: Float32Array }[]; currentStep: number };
  };
  expect([model[0]?.values[0], optimizer.ema[0]?.values[0], optimizer.currentStep]).toEqual([
    0.5, 0.25, 1,
  ]);
  snapshots.dispose();
  run.dispose();
});

test('what is on its way when they are disposed is forgotten, too', async () => {
  const run = build();
  const snapshots = new RunSnapshots(run.model, run.opt, { snapshotEveryNSteps: 1 });
  const [w] = run.model.getWeights() as tf.Variable[];
  run.opt.minimize(() => tf.sum(w as tf.Variable), false, [w as tf.Variable]);
  snapshots.dispose();
  await snapshots.join();
  expect([snapshots.latest, snapshots.latestStep]).toEqual([null, 0]);
  run.dispose();
});

test('resumes with a new run, whose snapshots go on', async () => {
  const whole = build();
  await fit(whole, 5);
  const expected = await weightAndAverage(whole);
  const lost = build();
  const snapshots = new RunSnapshots(lost.model, lost.opt, { snapshotEveryNSteps: 2 });
  await fit(lost, 3);
  await snapshots.join();
  const resumed = await snapshots.resume(rebuild, { backend: tf.getBackend() });
  // From the second step.
  expect(await weightAndAverage(resumed)).toEqual([0.75, 0.5]);
  await fit(resumed, 3);
  expect(await weightAndAverage(resumed)).toEqual(expected);
  await snapshots.join();
  expect(snapshots.latestStep).toBe(4);
  snapshots.dispose();
  for (const run of [whole, lost, resumed]) run.dispose();
});

test('a schedule that steps with the optimizer resumes from the step of the snapshot', async () => {
  const schedule = ({ opt }: Run, lastEpoch = -1): StepLR =>
    new StepLR(opt.inner, { stepSize: 2, gamma: 0.5, lastEpoch });
  const train = async (run: Run, scheduler: StepLR, steps: number): Promise<void> => {
    for (let i = 0; i < steps; i++) {
      await fit(run, 1);
      scheduler.step();
    }
  };
  const whole = build();
  await train(whole, schedule(whole), 5);
  const lost = build();
  const snapshots = new RunSnapshots(lost.model, lost.opt, { snapshotEveryNSteps: 2 });
  await train(lost, schedule(lost), 3);
  await snapshots.join();
  const resumed = await snapshots.resume(rebuild, { backend: tf.getBackend() });
  expect(snapshots.latestStep).toBe(2);
  await train(resumed, schedule(resumed, snapshots.latestStep - 1), 3);
  expect(await weightAndAverage(resumed)).toEqual(await weightAndAverage(whole));
  snapshots.dispose();
  for (const run of [whole, lost, resumed]) run.dispose();
});

test('before the first snapshot, a run starts from the beginning', async () => {
  const run = build();
  const snapshots = new RunSnapshots(run.model, run.opt);
  await fit(run, 3);
  const resumed = await snapshots.resume(rebuild, { backend: tf.getBackend() });
  expect(await weightAndAverage(resumed)).toEqual([0]);
  expect(snapshots.latestStep).toBe(0);
  snapshots.dispose();
  run.dispose();
  resumed.dispose();
});

test('a snapshot that fails is told, and the one before stays', async () => {
  const run = build();
  const snapshots = new RunSnapshots(run.model, run.opt, { snapshotEveryNSteps: 1 });
  await fit(run, 1);
  await snapshots.join();
  const stateDict = vi.spyOn(run.opt.inner, 'stateDict').mockRejectedValue(new Error('no room'));
  await fit(run, 1);
  await snapshots.join();
  expect([snapshots.latestStep, snapshots.failure?.message]).toEqual([1, 'no room']);
  stateDict.mockRestore();
  await fit(run, 1);
  await snapshots.join();
  expect([snapshots.latestStep, snapshots.failure]).toEqual([3, null]);
  snapshots.dispose();
  run.dispose();
});

test('what is not fit for snapshots is refused', async () => {
  const { model, opt, dispose } = build();
  const stock = tf.train.sgd(1);
  expect(() => new RunSnapshots(model, stock)).toThrow('optimizer must be a Polyak optimizer');
  stock.dispose();
  expect(() => new RunSnapshots(model, opt, { snapshotEveryNSteps: 0 })).toThrow(
    'snapshotEveryNSteps must be an integer of at least 1, got 0',
  );
  const snapshots = new RunSnapshots(model, opt);
  await expect(snapshots.resume(vi.fn(), { backend: 'none' })).rejects.toThrow('backend must be');
  dispose();
});

test('resume needs a function', async () => {
  const run = build();
  const snapshots = new RunSnapshots(run.model, run.opt);
  await expect(snapshots.resume(7 as never)).rejects.toThrow('build must be a function, got 7');
  snapshots.dispose();
  run.dispose();
});
