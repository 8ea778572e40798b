import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { experimentNames, modules, type ExperimentName } from '../experiments/modules.ts';
import { record } from './record.ts';
import { encodeRecording, type StoredResult } from './stored-result.ts';

async function store(name: ExperimentName): Promise<void> {
  const experiment = await modules[name]();
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

const wanted = process.argv.slice(2);
for (const name of experimentNames) {
  if (wanted.length === 0 || wanted.includes(name)) await store(name);
}
