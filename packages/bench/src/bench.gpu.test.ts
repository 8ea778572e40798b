import { gpuTest } from '@polyak/testing/gpu';
import { expect } from 'vitest';
import { formatReport } from '../report.mjs';
import { bench } from './bench.ts';
import type { Measurement } from './measure.ts';

const counts = ({ name, calls }: Measurement): unknown[] => [
  name,
  calls.dispatches,
  calls.submits,
  calls.mapAsync + calls.onSubmittedWorkDone + calls.data + calls.dataSync,
];

gpuTest('measures each contender, and prints it', async () => {
  const report = await bench(1, [[3, 5], [8], [40]]);
  expect(report.averaging.map(counts)).toEqual([
    ['plain copy', 0, 1, 0],
    ['EMAOptimizer', 3, 1, 0],
    ['EMAOptimizer, three decays', 3, 1, 0],
    // Two products and a sum for each variable, left for tfjs to submit.
    ['AveragedModel, avgFn', 9, 0, 0],
    ['AveragedModel, multiAvgFn', 3, 1, 0],
  ]);
  const [stock, ...own] = report.step.map(counts);
  // 14 for each variable and 4 for the two powers of the betas.
  expect(stock?.slice(0, 2)).toEqual(['tf.train.adam', 46]);
  expect(own).toEqual([
    ['Adam', 3, 1, 0],
    ['EMAOptimizer(Adam)', 3, 1, 0],
  ]);
  const text = formatReport(report, 3);
  expect(text).toMatch(/^AveragedModel, avgFn \/ EMAOptimizer: [\d.]+x wall, [\d.]+x JavaScript$/m);
  expect(text).toMatch(/^EMAOptimizer\(Adam\) \/ Adam: [\d.]+x wall, [\d.]+x JavaScript$/m);
});
