import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, expect, it, vi } from 'vitest';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const programs = import.meta.glob<unknown>('./programs/*.ts');

/** The rows that a program prints, with the same order of batches each time. */
async function printedBy(
  name: string,
): Promise<Record<string, unknown>> {
  const log = vi
    .spyOn(console, 'log')
    .mockImplementation(() => undefined);
  let state = 7;
  vi.spyOn(Math, 'random').mockImplementation(() => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  });
  await programs[`./programs/${name}.ts`]?.();
  const rows = log.mock.calls.map(
    ([label, ...values]: unknown[]) => [
      label,
      values.length === 1 ? values[0] : values,
    ],
  );
  log.mockRestore();
  return Object.fromEntries(rows) as Record<string, unknown>;
}

/** Two losses: that of the weights as trained, which is larger, and that of their average. */
async function averageIsBetter(name: string, atMost: number) {
  const { 'last step': last, average } = await printedBy(name);
  expect(average).toBeLessThan(atMost);
  expect(last).toBeGreaterThan(average as number);
}

it('core-loop: the average is nearer to the parabola', () =>
  averageIsBetter('core-loop', 0.05));

it('fit: the average has the lower loss', () =>
  averageIsBetter('fit', 0.3));

it('adamw-cosine-ema: the schedule ends, and the average is near the wave', async () => {
  const printed = await printedBy('adamw-cosine-ema');
  expect(printed['learning rate']).toBeCloseTo(0.003, 6);
  // The wave's own mean square is 0.5, the noise's 0.09.
  expect(printed['average']).toBeLessThan(0.05);
});

it('swa: the mean of 15 epochs is right more often', async () => {
  const printed = await printedBy('swa');
  expect(printed['average of']).toBe(15);
  expect(printed['average']).toBeGreaterThan(0.9);
  expect(printed['average']).toBeGreaterThan(
    printed['last step'] as number,
  );
});

it('several-decays: every average is nearer to the line, and a longer one nearer than the shortest', async () => {
  const { 'last step': last, ...averages } =
    await printedBy('several-decays');
  expect(Object.keys(averages)).toEqual([
    'decay 0.5',
    'decay 0.9',
    'decay 0.98',
    'decay 0.995',
  ]);
  const losses = Object.values(averages) as number[];
  for (const loss of losses)
    expect(loss).toBeLessThan(last as number);
  expect(losses[2]).toBeLessThan(losses[0] ?? NaN);
});

it('mean-teacher: only the student is trained, and both tell the moons apart better than a guess', async () => {
  const printed = await printedBy('mean-teacher');
  expect(printed['trained weights']).toBe(6);
  expect(printed['updates of the teacher']).toBe(201);
  expect(printed['student']).toBeGreaterThan(0.75);
  expect(printed['teacher']).toBeGreaterThan(0.75);
});

it('transfer-learning: two averages, then those of the base too', async () => {
  const log = vi
    .spyOn(console, 'log')
    .mockImplementation(() => undefined);
  await programs['./programs/transfer-learning.ts']?.();
  const printed = log.mock.calls.slice();
  log.mockRestore();
  expect(printed).toEqual([
    ['averages', 2],
    ['averages', 4],
    ['base changed', true],
  ]);
});

it('accumulate-and-clip: 200 steps in 800 calls, in spite of outliers', async () => {
  const printed = await printedBy('accumulate-and-clip');
  expect(printed['steps']).toBe(200);
  expect(printed['learning rate']).toBeCloseTo(
    0.1 * 0.99 ** 200,
    12,
  );
  expect(printed['norm before clipping']).toBeGreaterThan(1);
  const plane = [1, -2, 3, 0.5];
  (printed['average'] as number[]).forEach((value, i) =>
    expect(Math.abs(value - (plane[i] ?? NaN))).toBeLessThan(0.3),
  );
});

it('early-stopping: the model ends with the best averages', async () => {
  const printed = await printedBy('early-stopping');
  const [best, stopped] = [
    printed['best epoch'],
    printed['stopped after epoch'],
  ] as number[];
  expect(stopped).toBe((best ?? NaN) + 20);
  expect(printed['averages then']).toBeLessThan(0.4);
  expect(printed['the model now']).toBeCloseTo(
    printed['averages then'] as number,
    6,
  );
});

it('cpu-offload: the average is nearer to the line 2 x − 1', async () => {
  const { 'last step': last, average } =
    await printedBy('cpu-offload');
  const distance = (line: unknown) => {
    const [slope = NaN, intercept = NaN] = line as number[];
    return Math.hypot(slope - 2, intercept + 1);
  };
  expect(distance(average)).toBeLessThan(0.2);
  expect(distance(average)).toBeLessThan(distance(last));
});

it('post-hoc: the best width is nearer to the line than the last step', async () => {
  const {
    'last step': last,
    snapshots,
    ...losses
  } = await printedBy('post-hoc');
  // 20 epochs of 64 batches.
  expect(snapshots).toBe(20);
  const byWidth = Object.values(losses) as number[];
  expect(byWidth).toHaveLength(6);
  expect(Math.min(...byWidth)).toBeLessThan((last as number) / 5);
});

it('safetensors: the tensors have the names and shapes of torch.nn.Linear', async () => {
  const printed = await printedBy('safetensors');
  expect(printed['tensors']).toEqual([
    ['fc1.bias', [8]],
    ['fc1.weight', [8, 3]],
    ['fc2.bias', [2]],
    ['fc2.weight', [2, 8]],
  ]);
  expect(printed['metadata']).toEqual({ format: 'pt' });
  expect(printed['same predictions']).toBe(true);
});

it('lbfgs: amplitudes 3 and 1, rates 2 and 0.3, to four digits', async () => {
  const printed = await printedBy('lbfgs');
  const found = [printed['amplitudes'], printed['rates']].flat();
  [3, 1, 2, 0.3].forEach((value, i) =>
    expect(Math.abs(Number(found[i]) / value - 1)).toBeLessThan(
      1e-4,
    ),
  );
  expect(printed['evaluations']).toBeGreaterThan(20);
  expect(printed['evaluations']).toBeLessThan(40);
});

it('node: the average is near the line 2 x − 1', async () => {
  const { 'average  ': average } = await printedBy('node');
  const near = (value: number): unknown => expect.closeTo(value, 0);
  expect(average).toEqual([near(2), near(-1)]);
});

it('cdn.html names the versions that are tested', () => {
  const html = readFileSync(
    new URL('programs/cdn.html', import.meta.url),
    'utf8',
  );
  const versionOf = (path: string) =>
    (
      JSON.parse(
        readFileSync(new URL(path, import.meta.url), 'utf8'),
      ) as { version: string }
    ).version;
  const tfjs = versionOf(
    '../../node_modules/@tensorflow/tfjs/package.json',
  );
  const named = [
    ...html.matchAll(/npm\/([@\w/-]+)@([\d.]+)\//g),
  ].map(([, name, version]) => [name, version]);
  expect(named).toEqual([
    ['@tensorflow/tfjs', tfjs],
    ['@tensorflow/tfjs', tfjs],
    ['@tensorflow/tfjs-backend-webgpu', tfjs],
    ['polyak', versionOf('../../packages/polyak/package.json')],
  ]);
});

it('capture: the loss falls, and the function runs as it is on this backend', async () => {
  const printed = await printedBy('capture');
  expect(printed['loss at 300']).toBeLessThan(
    printed['loss at 100'] as number,
  );
  expect(printed['engine']).toBe('eager');
});

it('capture-fit: most points are on the right side of the circle', async () => {
  const printed = await printedBy('capture-fit');
  expect(printed['accuracy']).toBeGreaterThan(0.85);
  expect(printed['engine']).toBe('eager');
});

it('lookahead: the slopes are closer than with SGD alone', async () => {
  const { SGD, Lookahead } = await printedBy('lookahead');
  expect(Lookahead).toBeLessThan(SGD as number);
});

it('lawa: the mean of six checkpoints is closer than the last step', async () => {
  const printed = await printedBy('lawa');
  expect(printed['checkpoints']).toBe(6);
  expect(printed['their mean']).toBeLessThan(
    printed['last step'] as number,
  );
});

it('model-soup: both soups beat every model in them', async () => {
  const printed = await printedBy('model-soup');
  const best = Math.max(...(printed['scores'] as number[]));
  expect(printed['scores']).toHaveLength(5);
  expect(printed['uniform']).toBeGreaterThan(best);
  expect(printed['greedy']).toBeGreaterThan(best);
});

it('swag: the prediction is close to the line, and less certain away from the data', async () => {
  const printed = await printedBy('swag');
  const [inside, , outside] = printed[
    'standard deviation'
  ] as number[];
  const [prediction] = printed['prediction'] as number[];
  expect(Math.abs((prediction ?? NaN) + 1)).toBeLessThan(0.3);
  expect(outside).toBeGreaterThan(2 * (inside ?? NaN));
});
