import { expect, test } from 'vitest';
import { record } from '../src/record.ts';
import { checkClaims } from '../src/testing/check-claims.ts';
import { checkSeeds, checkTensors, jump, late, mean } from '../src/testing/experiment-checks.ts';
import { wholeRun } from '../src/testing/whole-run.ts';
import noisyQuadratic from './noisy-quadratic.ts';

const title = 'Loss without the noise, mean of the last 20 steps';

test('the same seed gives the same numbers, another seed others', () =>
  checkSeeds(noisyQuadratic, 120));

test('a run leaves no tensor behind', () => checkTensors(noisyQuadratic, 120));

test('the raw weights do not converge, and the EMA is calm', async () => {
  const recording = await wholeRun(noisyQuadratic);
  const [raw = [], ema = []] = ['raw', 'EMA'].map((name) => late(recording, title, name));
  expect(mean(raw.slice(30))).toBeGreaterThan(mean(raw.slice(0, 30)) / 2);
  expect(jump(ema)).toBeLessThan(jump(raw) / 4);
});

test('the size of the cloud is set by the learning rate', async () => {
  const loss = async (lr: number) => {
    return mean(late(await wholeRun(noisyQuadratic, { lr }), title, 'raw'));
  };
  expect(await loss(0.05)).toBeLessThan(0.7 * (await loss(0.1)));
});

test('the paths of all three, and SWA only from step 100', async () => {
  const { recording } = await record(noisyQuadratic, { maxSteps: 110 });
  const [plot] = recording.plots;
  expect(plot?.series.map(({ name, points }) => [name, points.length])).toEqual([
    ['raw', 110],
    ['EMA', 110],
    ['SWA', 110],
  ]);
  const swa = plot?.series[2]?.points ?? [];
  expect(swa.findIndex(([x]) => Number.isFinite(x))).toBe(99);
});

test('without noise the average of weights at rest is those weights', async () => {
  const recording = await wholeRun(noisyQuadratic, { noise: 0 });
  for (const name of ['raw', 'EMA', 'SWA']) {
    expect(late(recording, title, name, 0.05).at(-1)).toBeLessThan(1e-6);
  }
});

checkClaims('noisy-quadratic');
