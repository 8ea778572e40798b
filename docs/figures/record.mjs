// Takes the paths of the optimizers on the CPU backend and writes paths/*.result.json.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

await runnerImport(fileURLToPath(new URL('record-all.ts', import.meta.url)), {
  configFile: false,
  environments: {
    inline: { resolve: { conditions: ['source', 'node'], noExternal: ['polyak'] } },
  },
});
