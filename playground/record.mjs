// Runs all experiments, or the given ones, on the CPU backend and writes experiments/*.result.json. With --seeds, it runs
// ten seeds of each, checks the claims in the texts, and writes experiments/*.seeds.json.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const script = process.argv.includes('--seeds') ? 'record-seeds.ts' : 'record-all.ts';
await runnerImport(fileURLToPath(new URL(`src/${script}`, import.meta.url)), {
  configFile: false,
  environments: {
    inline: {
      resolve: { conditions: ['source', 'node'], noExternal: ['polyak', '@polyak/playground'] },
    },
  },
});
