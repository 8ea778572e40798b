import { modules } from '../../playground/experiments/modules.ts';
import { record } from '../../playground/src/record.ts';
import { horizons, type RecordedHorizons, type tasks } from './horizons.ts';

type Task = (typeof tasks)[number];

const seeds = [1, 2];

/** Runs a task with each horizon and seed, and gives its losses at each of these lengths. */
export async function measureHorizons(
  task: Task,
  lengths: readonly number[] = task.lengths,
): Promise<RecordedHorizons[]> {
  const maxSteps = Math.max(...lengths);
  const runs: number[][][][] = [];
  for (const horizon of horizons) {
    const ofSeeds: number[][][] = [];
    for (const seed of seeds) {
      const values = { ...task.values, seed, decay: 1 - 1 / horizon };
      const { recording } = await record(await modules[task.experiment](), { values, maxSteps });
      const chart = recording.charts.find(({ title }) => title === task.chart);
      const line = (name: string) => chart?.lines.find((one) => one.name === name)?.values ?? [];
      ofSeeds.push(
        lengths.map((length) => {
          const end = (chart?.steps.indexOf(length) ?? NaN) + 1;
          return ['raw', 'EMA'].map((name) => mean(line(name).slice(end - 3, end)));
        }),
      );
    }
    runs.push(ofSeeds);
  }
  const at = (line: number, horizon: number, length: number) =>
    round(mean((runs[horizon] ?? []).map((ofSeed) => ofSeed[length]?.[line] ?? NaN)));
  return lengths.map((steps, i) => ({
    task: task.name,
    steps,
    raw: at(0, 0, i),
    averages: horizons.map((_, horizon) => at(1, horizon, i)),
  }));
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const round = (value: number) => Math.round(value * 1e4) / 1e4;
