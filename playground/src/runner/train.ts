import * as tf from '@tensorflow/tfjs';
import digitsUrl from '../../data/digits.bin?url';
import fashionUrl from '../../data/fashion.bin?url';
import namesUrl from '../../data/names.txt?url';
import { modules } from '../../experiments/modules.ts';
import { controlValues, parseControls } from '../controls.ts';
import type { Experiment } from '../host.ts';
import { toImage } from '../picture.ts';
import type { SourceModule } from '../source/source-module.ts';
import { startBackend } from './backend.ts';
import type { Checkpoint } from './checkpoint.ts';
import { nextTurn, type Gate } from './gate.ts';
import { readKept, restoreKept } from './kept.ts';
import { lockDown } from './lock-down.ts';
import type { Adapter, BackendName, Report } from './protocol.ts';
import { Reporter } from './reporter.ts';
import { runExperiment } from './run-experiment.ts';

export interface TrainOptions {
  readonly experiment: string;
  /** The reader's code, instead of the experiment's own. */
  readonly source: SourceModule | null;
  readonly backend: BackendName;
  /** The GPU; null on the CPU. */
  readonly adapter: Adapter | null;
  readonly captured: boolean;
  /** The values chosen by the reader; defaults of the controls are added. */
  readonly values: Record<string, number>;
  readonly interval: number;
  readonly checkpoint: Checkpoint | null;
  readonly gate: Gate;
  readonly post: (report: Report) => void;
  /** Sets the callback for whenever the page has drawn. */
  readonly onDrawn: (listener: () => void) => void;
  /** Called when the backend is ready, before the first step. */
  readonly onReady: () => void;
}

const experiments: Readonly<Record<string, () => Promise<Experiment>>> = modules;

// All of it is taken before the reader's code runs, which can change what it finds in the scope and in every prototype.
const fetch = self.fetch.bind(self);
/** Other names do not resolve, because it inherits nothing. */
const urls = Object.assign(Object.create(null) as Partial<Record<string, string>>, {
  digits: absolute(digitsUrl),
  fashion: absolute(fashionUrl),
  names: absolute(namesUrl),
});
const loaded = Object.create(null) as Partial<Record<string, Promise<Blob>>>;

/** Trains in the worker and posts the results. */
export async function train(options: TrainOptions): Promise<void> {
  const { source, backend, adapter, captured, values, interval, checkpoint, gate } = options;
  const { post, onReady, onDrawn } = options;
  const [load] = await Promise.all([prepare(options), startBackend(backend, adapter, post)]);
  lockDown(self);
  const experiment = await load();
  if (source) post({ type: 'declared', controls: parseControls(experiment.controls) });
  Object.assign(values, controlValues(experiment.controls, values));
  onReady();

  const reporter = new Reporter({
    post,
    interval,
    memory,
    now: () => performance.now(),
    behind: checkpoint?.step ?? 0,
  });
  onDrawn(() => reporter.drawn());
  try {
    await runExperiment(experiment, {
      values,
      captured,
      beforeStep: async (step, total) => {
        await nextTurn();
        if (gate.isShut) {
          await reporter.flush();
          const since = performance.now();
          await gate.pass();
          reporter.leaveOut(performance.now() - since);
        }
        reporter.step(step, total);
      },
      afterStep: (milliseconds) => reporter.stepTook(milliseconds),
      chart: (title, step, points) => reporter.chart({ title, step, values: points }),
      image: (title, picture) => reporter.image(toImage(title, picture)),
      plot: (title, plot) => reporter.plot({ title, ...plot }),
      text: (title, lines) => reporter.text({ title, lines }),
      bytes: (name) => (loaded[name] ??= download(urls[name])),
      checkpoints: {
        from: checkpoint,
        read: readKept,
        restore: restoreKept,
        take: (taken) => reporter.checkpoint(taken),
      },
    });
  } finally {
    await reporter.flush();
  }
  post({ type: 'done' });
}

/** Loads everything the experiment needs, and returns a function that runs its module. */
async function prepare({ experiment, source }: TrainOptions): Promise<() => Promise<Experiment>> {
  if (source) {
    const { modules } = await import('./modules.ts');
    return () => source.run(modules);
  }
  const load = experiments[experiment];
  if (!load) {
    const known = Object.keys(experiments).join(' or ');
    throw new RangeError(`experiment must be ${known}, got ${experiment}`);
  }
  const shipped = await load();
  return () => Promise.resolve(shipped);
}

function memory() {
  const { numTensors, ...rest } = tf.memory();
  const { numBytesInGPU = 0 } = rest as { numBytesInGPU?: number };
  return { tensors: numTensors, gpuBytes: numBytesInGPU };
}

async function download(url: string | undefined): Promise<Blob> {
  if (url === undefined) throw new RangeError('unknown data set');
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} could not be loaded: HTTP ${response.status}`);
  return response.blob();
}

/** The worker is made from a blob, which has no path. */
function absolute(url: string): string {
  return new URL(url, import.meta.url).href;
}
