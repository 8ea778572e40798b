import { expect, test } from 'vitest';
import type { Experiment } from '../src/host.ts';
import { record } from '../src/record.ts';
import type { Chart, Recording } from '../src/recording.ts';
import { withoutMeasured } from '../src/testing/measured.ts';
import { experimentNames, modules, type ExperimentName } from './modules.ts';

/** Past the first checkpoint, or past one at which all averages or runs have begun; then two looks at least. */
const lengths: Partial<Record<ExperimentName, readonly [first: number, whole: number]>> = {
  'noisy-quadratic': [120, 140],
  names: [60, 100],
  soup: [100, 120],
};

/** What a run has shown after a step; what it has measured is no run's twice. */
const after = (step: number, recording: Recording) =>
  withoutMeasured(recording).charts.map(({ title, steps, lines }: Chart) => {
    const first = steps.findIndex((one) => one > step);
    const late = lines.map(({ name, values }) => ({ name, values: values.slice(first) }));
    return { title, steps: steps.slice(first), lines: late };
  });

/** The same experiment without its checkpoints, which are to change nothing. */
const keepsNothing = (experiment: Experiment): Experiment => ({
  ...experiment,
  run: (host) => experiment.run({ ...host, steps: (total) => host.steps(total) }),
});

test.each(experimentNames)('%s resumes from a checkpoint as if nothing had been', async (name) => {
  const experiment = await modules[name]();
  const [first, whole] = lengths[name] ?? [60, 80];
  const straight = await record(keepsNothing(experiment), { maxSteps: whole });
  const { checkpoint } = await record(experiment, { maxSteps: first });
  if (!checkpoint) throw new Error(`${name} keeps nothing`);
  const { step } = checkpoint;
  expect(first - step).toBeLessThan(40);

  const rest = await record(experiment, { maxSteps: whole, from: checkpoint });
  expect(after(step, rest.recording)[0]?.steps.length).toBeGreaterThan(1);
  expect(after(0, rest.recording)).toEqual(after(step, straight.recording));
  const { images, plots, texts } = withoutMeasured(straight.recording);
  expect(withoutMeasured(rest.recording)).toMatchObject({ images, plots, texts });
});
