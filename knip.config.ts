import type { KnipConfig } from 'knip';

/** Pages import their figures in a script of Vue's. */
function scriptOf(page: string): string {
  return [...page.matchAll(/<script setup[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code).join();
}

export default {
  compilers: { md: scriptOf },
  // A type that an exported type is made of.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignore: ['{,.changeset/,packages/*/}*.md'],
  ignoreBinaries: ['WebKitWebDriver', 'Xvfb'],
  workspaces: {
    '.': {
      entry: [
        'scripts/{preview-images,stage}.mjs',
        'scripts/mutation/{runner,start,vitest.config}.ts',
      ],
      // Named in JSON and in comments, or run as commands.
      ignoreDependencies: ['@changesets/config', '@textlint/.*', 'bun', 'vitepress'],
    },
    'packages/bench': { entry: ['cli/main.ts', 'src/shell/program.ts'] },
    'packages/polyak': {
      entry: ['apps/{page,program}.js'],
      // Not published: only its tests use it.
      ignoreDependencies: ['@polyak/testing'],
    },
    playground: { entry: ['data/*.mjs', 'experiments/*.ts', 'src/record-*.ts'] },
    docs: {
      entry: [
        '**/*.md',
        '!.vitepress/dist/**',
        'examples/**/*.ts',
        'figures/{record-all,record-horizons,benchmarks/record-sizes}.ts',
      ],
      project: ['**', '.vitepress/**', '!api/**', '!.vitepress/{cache,dist}/**'],
      ignoreDependencies: ['@localSearchIndex', 'minisearch'],
    },
    e2e: {
      entry: ['browsers/playwright.config.ts'],
      ignoreDependencies: ['@fontsource/.*'],
    },
  },
} satisfies KnipConfig;
