// Takes the paths of the optimizers on the CPU backend and writes paths/*.result.json; or runs the script that is named.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const script = process.argv[2] ?? 'record-all.ts';
await runnerImport(fileURLToPath(new URL(script, import.meta.url)), {
  configFile: false,
  environments: {
    inline: {
      resolve: { conditions: ['source', 'node'], noExternal: [/^@polyak\//, 'polyak'] },
    },
  },
});
