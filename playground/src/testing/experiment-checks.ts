import * as tf from '@tensorflow/tfjs';
import { expect } from 'vitest';
import type { Controls, Experiment } from '../host.ts';
import type { Recording } from '../recording.ts';
import { record } from '../record.ts';
import { withoutMeasured } from './measured.ts';

export const mean = (values: readonly number[]) => values.reduce((a, b) => a + b) / values.length;

/** The values of a chart's line over the last part of a run, by default its second half. */
export function late({ charts }: Recording, title: string, name: string, share = 0.5): number[] {
  const chart = charts.find((one) => one.title === title);
  const values = chart?.lines.find((line) => line.name === name)?.values ?? [];
  return values.slice(Math.round(values.length * (1 - share)));
}

/** The mean change of a line from one evaluation to the next. */
export const jump = (values: readonly number[]) =>
  mean(values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? NaN))));

/** The same seed reproduces all numbers bit for bit; another seed does not. */
export async function checkSeeds<C extends Controls>(
  experiment: Experiment<C>,
  maxSteps: number,
): Promise<void> {
  const run = async (seed: number) => {
    const { recording } = await record(experiment, { values: { seed }, maxSteps });
    return withoutMeasured(recording);
  };
  const [first, again, other] = [await run(5), await run(5), await run(6)];
  expect(first.charts[0]?.steps.length).toBeGreaterThan(0);
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
}

/** A run leaves this many tensors behind, by default none. */
export async function checkTensors<C extends Controls>(
  experiment: Experiment<C>,
  maxSteps: number,
  left = 0,
): Promise<void> {
  await record(experiment, { maxSteps });
  const before = tf.memory().numTensors;
  await record(experiment, { maxSteps });
  expect(tf.memory().numTensors).toBe(before + left);
}
