import { modelSize } from '@polyak/bench/fit';
import { parseResult } from '@polyak/bench/parse';
import type { Measurement } from '@polyak/bench/measurement';
import { measured, ratiosOf } from '@polyak/bench/ratios';
import type { Result, Row } from '@polyak/bench/result';
import { modelNames, parameterShapes, publishedTable } from '@polyak/vision-models';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleResult } from '../../../packages/bench/src/result/example-result.ts';
import sizes from './model-sizes.result.json';
import { iterationsOf } from './iterations.ts';
import { seriesOf } from './series.ts';
import { pressed, sorted } from './sorting.ts';
import { stored } from './stored.ts';
import trainOnGPU from './stored/train-gpu.result.json';
import trainInSoftware from './stored/train.result.json';
import update from './stored/update.result.json';

test('the sizes of the models are those of their tensors', () => {
  const all = modelNames.map((name) => [name, modelSize(parameterShapes(name))]);
  expect(sizes).toEqual(Object.fromEntries(all));
});

test('the stored results are in the format of the benchmark', () => {
  const folder = new URL('stored/', import.meta.url);
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const result = parseResult(readFileSync(new URL(file, folder), 'utf8'));
    expect(result.rows.length, file).toBeGreaterThan(0);
  }
});

test('the stored speed-up of every model is above the published one', () => {
  const rows = stored[0]?.result.rows ?? [];
  expect(rows.map(({ model }) => model)).toEqual([...modelNames]);
  const slower = publishedTable.filter(({ speedup }, i) => {
    const row = rows[i];
    const own = row ? ratiosOf(row)[0]?.speedup : null;
    return (own ?? 0) <= speedup;
  });
  expect(slower).toEqual([]);
});

test.each([
  ['a GPU', trainOnGPU as Result, 0.005],
  ['SwiftShader', trainInSoftware as Result, 0.01],
])(
  'the stored iterations on %s: the average takes a small share, and the fused optimizer with it saves time',
  (_, train, share) => {
    const rows = iterationsOf(train, update as Result);
    expect(rows).toHaveLength(train.rows.length);
    for (const { model, averageAlone, fusedWithAverage } of rows) {
      expect(averageAlone, model).toBeGreaterThan(0);
      expect(averageAlone, model).toBeLessThan(share);
      expect(fusedWithAverage, model).toBeLessThan(0);
    }
  },
);

test('the stored iterations on a GPU: every family, and what the page says of its dispatches, buffers and JavaScript', () => {
  const families =
    'squeezenet resnet vgg resnext vit wide_resnet swin_t swin_v2 shufflenet regnet_x regnet_y';
  const { rows } = trainOnGPU as Result;
  for (const family of families.split(' ')) {
    expect(rows.filter(({ model }) => model.startsWith(family)).length, family).toBeGreaterThan(0);
  }
  for (const row of rows) {
    const stock = measured(row, 'tf.train.adam', 'none');
    const own = measured(row, 'Adam', 'none');
    const more = (key: 'newBuffers' | 'dispatches') =>
      Math.round(((stock?.[key] ?? NaN) - (own?.[key] ?? NaN)) / row.tensors);
    expect([more('dispatches'), more('newBuffers')], row.model).toEqual([13, 6]);
    const busy = (stock?.jsMs.median ?? NaN) / (stock?.wallMs.median ?? NaN);
    if (row.model !== 'vgg11') expect(busy, row.model).toBeGreaterThan(0.97);
  }
});

test('iterations: shares of the one with the optimizer of tfjs and no average', () => {
  const time = (optimizer: string, average: string, median: number) => ({
    ...(exampleResult.rows[0]?.measurements[0] as Measurement),
    ...{ optimizer, average, wallMs: { low: median, median, high: median } },
  });
  const of = (work: 'train' | 'update', measurements: Measurement[]): Result => ({
    ...exampleResult,
    rows: [{ ...(exampleResult.rows[0] as Row), work, measurements }],
  });
  const updated = of('update', [time('Adam', 'none', 20), time('Adam', 'EMAOptimizer', 25)]);
  const stock = [time('tf.train.adam', 'none', 500), time('tf.train.adam', 'EMAOptimizer', 510)];
  const trained = of('train', [...stock, time('Adam', 'EMAOptimizer', 400)]);
  const close = (share: number) => expect.closeTo(share, 12) as number;
  const alone = time('', 'EMAOptimizer', 2);
  const [row] = iterationsOf(
    of('train', [...stock, time('Adam', 'EMAOptimizer', 400), alone]),
    updated,
  );
  // 2 ms of 500.
  expect(row?.averageAlone).toBeCloseTo(0.004, 12);
  expect(iterationsOf(trained, updated)).toEqual([
    {
      ...{ model: 'resnet18', stockMs: 500 },
      // 5, 10 and -100 ms of 500.
      ...{ averageAlone: close(0.01), withAverage: close(0.02), fusedWithAverage: close(-0.2) },
    },
  ]);
  expect(iterationsOf(of('train', stock), updated)).toEqual([]);
});

test('a series: an optimizer with its times and ratios by model', () => {
  const [series, ...others] = seriesOf(exampleResult, 'here');
  expect(others).toEqual([]);
  expect(series?.name).toBe('here: Adam step');
  expect([...(series?.entries ?? [])]).toEqual([
    [
      'resnet18',
      {
        own: 12,
        model: 30,
        speedup: 2.5,
        overhead: expect.closeTo(0.2, 12) as number,
        skipped: null,
      },
    ],
  ]);
});

test('rows are sorted either way, and those without a value come last', () => {
  const rows = [3, null, 1, 2];
  const value = (row: number | null) => row;
  expect(sorted(rows, value, false)).toEqual([1, 2, 3, null]);
  expect(sorted(rows, value, true)).toEqual([3, 2, 1, null]);
  const first = pressed({ column: 'a', descending: false }, 'b');
  expect(first).toEqual({ column: 'b', descending: false });
  expect(pressed(first, 'b')).toEqual({ column: 'b', descending: true });
});
