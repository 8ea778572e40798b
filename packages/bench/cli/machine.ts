import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, availableParallelism, cpus, totalmem, type } from 'node:os';

/** The machine in a line: its system, processor and memory. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const cores = availableParallelism();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${type()} ${arch()}, ${model}, ${cores} cores, ${memory} GiB`;
}

/** Of the packages that are measured. */
export function versions(): Record<string, string> {
  const load = createRequire(import.meta.url);
  const names = ['polyak', '@tensorflow/tfjs', '@jax-js/jax', 'webgpu'];
  return Object.fromEntries(names.map((name) => [name, versionOf(load, name)]));
}

/** Packages need not export their package.json. */
function versionOf(load: NodeJS.Require, name: string): string {
  for (const folder of load.resolve.paths(name) ?? []) {
    try {
      const text = readFileSync(`${folder}/${name}/package.json`, 'utf8');
      return (JSON.parse(text) as { version: string }).version;
    } catch {
      // Not in that folder.
    }
  }
  return 'unknown';
}
