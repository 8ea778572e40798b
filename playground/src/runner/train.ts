import * as tf from '@tensorflow/tfjs';
import digitsUrl from '../../data/digits.bin?url';
import fashionUrl from '../../data/fashion.bin?url';
import namesUrl from '../../data/names.txt?url';
import { modules } from '../../experiments/modules.ts';
import type { Experiment } from '../host.ts';
import { toImage } from '../picture.ts';
import { startBackend } from './backend.ts';
import { nextTurn, type Gate } from './gate.ts';
import type { BackendName, Report } from './protocol.ts';
import { Reporter } from './reporter.ts';
import { runExperiment } from './run-experiment.ts';

export interface TrainOptions {
  readonly experiment: string;
  readonly backend: BackendName;
  readonly values: Readonly<Record<string, number>>;
  readonly interval: number;
  readonly gate: Gate;
  readonly post: (report: Report) => void;
  /** Called when the backend stands, before the first step. */
  readonly onReady: () => void;
}

const experiments: Readonly<Record<string, () => Promise<Experiment>>> = modules;

const urls = { digits: digitsUrl, fashion: fashionUrl, names: namesUrl };

/** Trains in the worker and posts what there is to see. */
export async function train(options: TrainOptions): Promise<void> {
  const { experiment: name, backend, values, interval, gate, post, onReady } = options;
  const load = experiments[name];
  if (!load) {
    const known = Object.keys(experiments).join(' or ');
    throw new RangeError(`experiment must be ${known}, got ${name}`);
  }
  const experiment = await load();
  await startBackend(backend, post);
  onReady();

  const tensors = () => tf.memory().numTensors;
  const reporter = new Reporter({ post, interval, tensors, now: () => performance.now() });
  await runExperiment(experiment, {
    values,
    beforeStep: async (step, total) => {
      await nextTurn();
      if (gate.isShut) {
        reporter.flush();
        const since = performance.now();
        await gate.pass();
        reporter.leaveOut(performance.now() - since);
      }
      reporter.step(step, total);
    },
    chart: (title, step, points) => reporter.chart({ title, step, values: points }),
    image: (title, picture) => reporter.image(toImage(title, picture)),
    plot: (title, plot) => reporter.plot({ title, ...plot }),
    text: (title, lines) => reporter.text({ title, lines }),
    bytes: (data) => download(urls[data]),
  });
  reporter.flush();
  post({ type: 'done' });
}

async function download(url: string): Promise<Blob> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} could not be loaded: HTTP ${response.status}`);
  return response.blob();
}
