import { writeFile } from 'node:fs/promises';
import * as tf from '@tensorflow/tfjs';
import { pathSettings, type PathName } from './path-settings.ts';
import { recordPaths } from './record-paths.ts';

await tf.setBackend('cpu');

for (const name of Object.keys(pathSettings) as PathName[]) {
  const json = `${JSON.stringify(await recordPaths(name))}\n`;
  const file = new URL(`paths/${name.toLowerCase()}.result.json`, import.meta.url);
  await writeFile(file, json);
  console.log(`${name}: ${json.length} bytes`);
}
