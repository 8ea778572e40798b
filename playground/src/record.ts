import { readFile } from 'node:fs/promises';
import * as tf from '@tensorflow/tfjs';
import { dataFiles } from '../data/data-sets.ts';
import { controlValues } from './controls.ts';
import type { Controls, Experiment } from './host.ts';
import { recorder } from './recorder.ts';
import { emptyRecording, type Recording } from './recording.ts';
import type { Checkpoint } from './runner/checkpoint.ts';
import { quickenFilterGradient } from './runner/filter-gradient.ts';
import { readKept, restoreKept } from './runner/kept.ts';
import { runExperiment } from './runner/run-experiment.ts';

export interface RecordOptions {
  /** Control values that differ from the defaults. */
  readonly values?: Readonly<Record<string, number>>;
  readonly maxSteps?: number;
  /** Where the run resumes from. */
  readonly from?: Checkpoint;
}

export interface Recorded {
  readonly recording: Recording;
  readonly steps: number;
  /** The last one taken. */
  readonly checkpoint: Checkpoint | null;
}

/** Runs an experiment in Node on tfjs's CPU backend and records everything it shows. */
export async function record<C extends Controls>(
  experiment: Experiment<C>,
  { values = {}, maxSteps = Infinity, from }: RecordOptions = {},
): Promise<Recorded> {
  tf.enableProdMode();
  await tf.setBackend('cpu');
  quickenFilterGradient();
  const recording = emptyRecording();
  let steps = 0;
  let checkpoint: Checkpoint | null = null;
  await runExperiment(experiment, {
    values: { ...controlValues(experiment.controls), ...values },
    maxSteps,
    beforeStep: (step) => {
      steps = step;
    },
    ...recorder(recording),
    bytes: (name) => readFile(new URL(`../data/${dataFiles[name]}`, import.meta.url)),
    checkpoints: {
      from: from ?? null,
      read: readKept,
      restore: restoreKept,
      take: (taken) => {
        checkpoint = structuredClone(taken);
      },
    },
  });
  return { recording, steps, checkpoint };
}
