import * as tf from '@tensorflow/tfjs';
import { watchCalls } from '@polyak/testing';
import { webgpuBackend } from '@polyak/testing/gpu';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataFiles } from '../data/data-sets.ts';
import { controlValues } from '../src/controls.ts';
import { toImage } from '../src/picture.ts';
import { appendPoint, emptyRecording, putFigure, type Recording } from '../src/recording.ts';
import { runExperiment } from '../src/runner/run-experiment.ts';
import { withoutMeasured } from '../src/testing/measured.ts';
import { modules, type ExperimentName } from './modules.ts';

const urls = import.meta.glob<string>('../data/*.{bin,txt}', {
  query: '?url',
  import: 'default',
  eager: true,
});

// As for readers: tfjs computes with small tensors on the CPU.
beforeAll(() => tf.env().set('WEBGPU_CPU_FORWARD', true));
afterAll(() => tf.env().set('WEBGPU_CPU_FORWARD', false));

interface Run {
  readonly recording: Recording;
  readonly bindGroups: number;
}

async function run(name: ExperimentName, maxSteps: number, captured: boolean): Promise<Run> {
  const experiment = await modules[name]();
  const recording = emptyRecording();
  const { numTensors } = tf.memory();
  const { calls, stop } = watchCalls(webgpuBackend().device);
  await runExperiment(experiment, {
    values: controlValues(experiment.controls),
    captured,
    maxSteps,
    beforeStep: () => undefined,
    chart: (title, step, points) => appendPoint(recording, title, step, points),
    image: (title, picture) => putFigure(recording.images, toImage(title, picture)),
    plot: (title, plot) => putFigure(recording.plots, { title, ...plot }),
    text: (title, lines) => putFigure(recording.texts, { title, lines }),
    bytes: async (set) => {
      const packed = await (await fetch(urls[`../data/${dataFiles[set]}`] ?? '')).blob();
      return name === 'fashion' ? fewer(packed) : packed;
    },
  }).finally(stop);
  expect(tf.memory().numTensors).toBe(numTensors);
  return { recording, bindGroups: calls.bindGroups };
}

/** 4,000 pictures for training, and 100 instead of 1,000 for testing, which would take longer than the training. */
async function fewer(packed: Blob): Promise<Blob> {
  const unpacked = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  const rows = (await new Response(unpacked).blob()).slice(0, 99 * 4100);
  return new Response(rows.stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

/** Long enough for a look, and for steps that are replayed. */
const lengths: Partial<Record<ExperimentName, number>> = {
  'two-moons': 10,
  fashion: 10,
  'label-noise': 15,
  diffusion: 10,
  names: 20,
  decays: 10,
  'schedule-free': 20,
  soup: 90,
  optimizers: 10,
  'with-and-without': 20,
};

test.each(Object.entries(lengths) as [ExperimentName, number][])(
  '%s shows the same bit for bit whether it is captured or not',
  async (name, steps) => {
    const eager = await run(name, steps, false);
    const captured = await run(name, steps, true);
    expect(eager.recording.charts.length).toBeGreaterThan(0);
    expect(withoutMeasured(captured.recording)).toEqual(withoutMeasured(eager.recording));
    expect(captured.bindGroups).toBeLessThan(eager.bindGroups);
  },
);

test('with and without averaging, both ways are measured', async () => {
  const { recording } = await run('with-and-without', 40, true);
  const last = recording.charts
    .find(({ title }) => title === 'Milliseconds per step')
    ?.lines.map(({ name, values }) => [name, (values.at(-1) ?? NaN) > 0]);
  expect(last).toEqual([
    ['without', true],
    ['with EMA', true],
    ['without, captured', true],
    ['with EMA, captured', true],
  ]);
  const [head, ...rows] = recording.texts.at(-1)?.lines ?? [];
  expect(head).toMatch(/eager +captured$/);
  for (const row of rows) expect(row).toMatch(/^with(out| EMA) +\d+\.\d +\d+\.\d$/);
  expect(rows).toHaveLength(2);
});

test('an experiment that the reader does not want captured says so', async () => {
  const { recording } = await run('with-and-without', 10, false);
  expect(recording.texts.at(-1)?.lines.at(-1)).toBe('Capturing is turned off');
});
