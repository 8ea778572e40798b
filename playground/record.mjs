// Runs every experiment, or those named, on the CPU backend and writes experiments/*.result.json. With --seeds it runs
// ten seeds of each, holds them to what the text says, and writes experiments/*.seeds.json.
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
