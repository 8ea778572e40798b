import { expect, test } from 'vitest';
import { record } from '../src/record.ts';
import diffusion from './diffusion.ts';
import { checkClaims } from '../src/testing/check-claims.ts';
import { checkSeeds, checkTensors, late } from '../src/testing/experiment-checks.ts';

const title = 'Distance from the data';

test('the same seed gives the same numbers, another seed others', () => checkSeeds(diffusion, 20));

test('a run leaves no tensor behind', () => checkTensors(diffusion, 10));

test('200 samples are drawn, over two moons that no line joins', async () => {
  const { recording } = await record(diffusion, { maxSteps: 100 });
  expect(recording.plots.map(({ series }) => series)).toMatchObject([
    [{ name: 'raw', draw: 'dots' }],
    [{ name: 'EMA', draw: 'dots' }],
  ]);
  for (const { series, background } of recording.plots) {
    const points = series[0]?.points ?? [];
    expect(points).toHaveLength(200);
    expect(points.filter(([x, y]) => Math.hypot(x, y) < 2.5).length).toBeGreaterThan(180);
    const data = background?.points ?? [];
    // Of the data, neighbors are at most 1.2 · 2π/200 apart; the gap between the moons is not a number.
    const far = data.slice(1).filter(([x, y], i) => {
      const [lastX, lastY] = data[i] ?? [NaN, NaN];
      return Math.hypot(x - lastX, y - lastY) > 0.04;
    });
    expect(far).toEqual([]);
    expect(data.filter(([x]) => Number.isNaN(x))).toHaveLength(1);
  }
});

test('at first the raw weights are nearer the data', async () => {
  const { recording } = await record(diffusion, { maxSteps: 10 });
  const [[raw = NaN] = [], [ema = NaN] = []] = ['raw', 'EMA'].map((name) =>
    late(recording, title, name, 1),
  );
  expect(raw).toBeLessThan(ema);
});

test('with decay 0 the average is the raw weights', async () => {
  const { recording } = await record(diffusion, { values: { decay: 0 }, maxSteps: 10 });
  expect(late(recording, title, 'EMA', 1)).toEqual(late(recording, title, 'raw', 1));
});

checkClaims('diffusion');
