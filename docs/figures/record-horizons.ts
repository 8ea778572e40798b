import { writeFile } from 'node:fs/promises';
import { tasks, type RecordedHorizons } from './horizons.ts';
import { measureHorizons } from './measure-horizons.ts';

const recorded: RecordedHorizons[] = [];
for (const task of tasks) {
  recorded.push(...(await measureHorizons(task)));
  console.log(task.name);
}
const file = new URL('horizons.result.json', import.meta.url);
await writeFile(file, `[\n${recorded.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
