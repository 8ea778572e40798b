import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, it, vi } from 'vitest';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const programs = import.meta.glob<unknown>('./starts/*.ts');

/** The lines that a program prints, in one list. */
async function printedBy(name: string): Promise<unknown[]> {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  await programs[`./starts/${name}.ts`]?.();
  const lines = log.mock.calls.flat() as unknown[];
  log.mockRestore();
  return lines;
}

it('train: two losses, below that of a guess', async () => {
  const [, trained, , averaged] = await printedBy('train');
  expect(trained).toBeLessThan(Math.LN2);
  expect(averaged).toBeLessThan(Math.LN2);
  expect(averaged).not.toBe(trained);
});

it('minimize: the slope, and the average that is behind it', async () => {
  const [, slope, , average] = await printedBy('minimize');
  expect(slope).toBeCloseTo(3, 2);
  expect(average).toBeCloseTo(3, 1);
});

it('optimizer: the slope', async () => {
  expect((await printedBy('optimizer'))[1]).toBeCloseTo(3, 1);
});

it('averaged-model: the mean of 20 epochs', async () => {
  expect(await printedBy('averaged-model')).toEqual([20, [64, 1]]);
});

it('decay-units: a half-life of 500, a horizon of 1,000, and no decay of a width', async () => {
  const [halfLife, horizon, hasNone] =
    await printedBy('decay-units');
  expect(halfLife).toBeCloseTo(0.5 ** (1 / 500), 12);
  expect(horizon).toBe(0.999);
  expect(hasNone).toBe(true);
});

it('schedule: 20 epochs of a factor of 0.9', async () => {
  expect((await printedBy('schedule'))[1]).toEqual([
    expect.closeTo(0.1 * 0.9 ** 20, 12),
  ]);
});

it('checkpoint: ten epochs of two batches', async () => {
  expect(await printedBy('checkpoint')).toEqual(['steps', 20]);
});

it('several-decays: a loss for each', async () => {
  const lines = await printedBy('several-decays');
  expect(lines.filter((_, i) => i % 2 === 0)).toEqual([
    'last step',
    'decay 0.9',
    'decay 0.99',
    'decay 0.999',
  ]);
  const [last = NaN, short = NaN, longer = NaN] = lines.filter(
    Number.isFinite,
  ) as number[];
  expect(short).toBeLessThan(last);
  expect(longer).toBeLessThan(last);
});

it('teacher: one update before the steps, then one after each of 20', async () => {
  expect(await printedBy('teacher')).toEqual(['updates', 21]);
});
