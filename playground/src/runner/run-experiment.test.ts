import { expect, test } from 'vitest';
import { experiment } from '../host.ts';
import type { Checkpoint } from './checkpoint.ts';
import { runExperiment } from './run-experiment.ts';

const seed = { label: 'Seed', value: 1, min: 0, max: 9, step: 1 };

/** Two loops, of which only the second keeps something; `fails` ends the run before that step of it. */
async function run(from: Checkpoint | null, fails = Infinity) {
  const drawn: string[] = [];
  const taken: Checkpoint[] = [];
  const twoLoops = experiment({
    title: '',
    lookFor: '',
    controls: { seed },
    async run({ steps, random }) {
      for await (const step of steps(2)) drawn.push(`first ${step}`);
      const sum = { value: 0 };
      for await (const step of steps(30, { sum })) {
        if (step === fails) return;
        sum.value += random.integer(100);
        drawn.push(`${step}: ${sum.value}`);
      }
    },
  });
  const nothing = () => undefined;
  await runExperiment(twoLoops, {
    values: { seed: 1 },
    beforeStep: nothing,
    chart: nothing,
    image: nothing,
    plot: nothing,
    text: nothing,
    bytes: () => Promise.reject(new Error('there is no data')),
    checkpoints: {
      from,
      read: (kept) => Promise.resolve(structuredClone(kept)),
      restore: (kept, saved) => {
        Object.assign(kept['sum'] ?? {}, (saved as typeof kept)['sum']);
        return Promise.resolve();
      },
      take: (checkpoint) => void taken.push(checkpoint),
    },
  });
  return { drawn, taken };
}

test('a run goes on in the loop and at the step of its checkpoint, with the same random numbers', async () => {
  const straight = await run(null);
  expect(straight.taken.map(({ loop, step }) => [loop, step])).toEqual(
    [3, 6, 9, 12, 15, 18, 21, 24, 27].map((step) => [2, step]),
  );
  const { taken } = await run(null, 17);
  const rest = await run(taken.at(-1) ?? null);
  expect(rest.drawn[0]).toMatch(/^16: /);
  expect(rest.drawn).toEqual(straight.drawn.slice(2 + 15));
  expect(rest.taken.map(({ step }) => step)).toEqual([18, 21, 24, 27]);
});
