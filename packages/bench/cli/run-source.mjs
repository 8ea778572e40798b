import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Imports a TypeScript file of this folder.
 *
 * @param {string} name
 */
export async function runSource(name) {
  const { module } = await runnerImport(fileURLToPath(new URL(name, import.meta.url)), {
    configFile: false,
    environments: {
      inline: { resolve: { conditions: ['source', 'node'], noExternal: [/^@polyak\//, 'polyak'] } },
    },
  });
  return module;
}
