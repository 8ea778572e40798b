import type { Measurement } from '../measure/measurement.ts';
import { format, type Result } from './result.ts';

const exactly = (median: number) => ({ low: median, median, high: median });

const measurement = (optimizer: string, average: string, ms: number): Measurement => ({
  optimizer,
  average,
  wallMs: exactly(ms),
  jsMs: exactly(ms / 10),
  gpuMs: null,
  dispatches: 62,
  submits: 1,
  bytes: 36e6,
  readbacks: 0,
  newBuffers: 0,
  bindGroups: 62,
});

/** For tests: one model with one optimizer, and one that was not tried. */
export const exampleResult: Result = {
  format,
  date: '2026-01-02T03:04:05.000Z',
  command: 'npm run bench -- --models resnet18,vgg19',
  runtime: 'Chromium 1',
  machine: 'Linux, 2 cores',
  adapter: 'a GPU',
  versions: { polyak: '0.1.0' },
  settings: { optimizer: 'adam', batch: 8, image: 224, repeats: 5 },
  rows: [
    {
      model: 'resnet18',
      work: 'update',
      tensors: 62,
      parameters: 1e6,
      measurements: [
        measurement('Adam', 'none', 10),
        measurement('Adam', 'EMAOptimizer', 12),
        measurement('Adam', 'AveragedModel(avgFn)', 30),
        measurement('Adam', 'AveragedModel(multiAvgFn)', 18),
      ],
      copyMs: exactly(2),
      skipped: null,
    },
    {
      model: 'vgg19',
      work: 'update',
      tensors: 38,
      parameters: 143_667_240,
      measurements: [],
      copyMs: null,
      skipped: 'classifier.0.weight has 411 MB; this device binds at most 134 MB',
    },
  ],
};
