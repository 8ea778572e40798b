import { fileURLToPath } from 'node:url';
import { build, mergeConfig, type InlineConfig } from 'vite';
import { expect, it } from 'vitest';
import config from './worker/vite.config.ts';

const root = fileURLToPath(new URL('worker/', import.meta.url));

/** The files of the page that the example is part of. */
async function filesWith(config: InlineConfig): Promise<string[]> {
  const page: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['source', 'module', 'browser'] },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: `${root}main.ts` },
    },
  };
  const built = await build(mergeConfig(page, config));
  const outputs = 'close' in built ? [] : [built].flat();
  return outputs.flatMap(({ output }) =>
    output.map(({ fileName }) => fileName),
  );
}

it('builds the worker with the configuration shown, and not without', async () => {
  expect(await filesWith(config)).toContainEqual(
    expect.stringMatching(/^assets\/train\.worker-.*\.js$/),
  );
  await expect(filesWith({})).rejects.toThrow(/[Tt]op-level await/);
});
