import { writeFile } from 'node:fs/promises';
import digits from '../experiments/digits.ts';
import twoMoons from '../experiments/two-moons.ts';
import type { Controls, Experiment } from './host.ts';
import { record } from './record.ts';
import { encodeRecording, type StoredResult } from './stored-result.ts';

async function store<C extends Controls>(name: string, experiment: Experiment<C>): Promise<void> {
  const { title, lookFor, controls } = experiment;
  const { recording, steps } = await record(experiment);
  const result: StoredResult = {
    title,
    lookFor,
    controls,
    backend: 'cpu',
    steps,
    ...encodeRecording(recording),
  };
  const json = `${JSON.stringify(result)}\n`;
  await writeFile(new URL(`../experiments/${name}.result.json`, import.meta.url), json);
  console.log(`${name}: ${steps} steps, ${json.length} bytes`);
}

await store('two-moons', twoMoons);
await store('digits', digits);
