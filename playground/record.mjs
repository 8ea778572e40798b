// Runs all experiments, or the given ones, on the CPU backend and writes experiments/*.result.json.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

await runnerImport(fileURLToPath(new URL('src/record-all.ts', import.meta.url)), {
  configFile: false,
  environments: {
    inline: {
      resolve: { conditions: ['source', 'node'], noExternal: ['polyak', '@polyak/playground'] },
    },
  },
});
