import { modelSize } from '@polyak/bench/fit';
import { modelNames, parameterShapes } from '@polyak/vision-models';
import { writeFile } from 'node:fs/promises';

const all = modelNames.map((name) => [name, modelSize(parameterShapes(name))] as const);
const file = new URL('model-sizes.result.json', import.meta.url);
await writeFile(file, `${JSON.stringify(Object.fromEntries(all), null, 1)}\n`);
