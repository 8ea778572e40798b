import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { findChromium, chromiumArgs } from './scripts/chromium.mjs';
import { packedLibrary } from './scripts/release/packed-library.mjs';

/** Our own vectors from PyTorch; POLYAK_GOLDEN names a folder with further ones of the same JSON form. */
const ownGolden = fileURLToPath(new URL('packages/testing/golden', import.meta.url));
const golden = resolve(process.env['POLYAK_GOLDEN'] ?? ownGolden);

/** Each file from the folder that was named, if it is there, else ours. */
const goldenAlias = Object.fromEntries(
  [
    'averaging.json',
    'muon_adafactor.json',
    'optimizers.json',
    'schedule_free.json',
    'schedulers.json',
  ].map((name) => [
    `#golden/${name}`,
    existsSync(join(golden, name)) ? join(golden, name) : join(ownGolden, name),
  ]),
);

/** Another tfjs, in a folder that POLYAK_TFJS names: `npm run test:canary`. */
const otherTfjs = process.env['POLYAK_TFJS'];
const tfjsAlias = otherTfjs
  ? [{ find: /^@tensorflow\//, replacement: join(otherTfjs, 'node_modules/@tensorflow/') }]
  : [];

/** `import '…?copy'` gives a further copy of a module and of all modules that it imports from its folders. */
const copies: Plugin = {
  name: 'copies',
  enforce: 'pre',
  async resolveId(source, importer = '') {
    const isCopied =
      source.endsWith('?copy') || (importer.endsWith('?copy') && /^[./]/.test(source));
    if (!isCopied) return null;
    const found = await this.resolve(source.replace('?copy', ''), importer.replace('?copy', ''));
    return found && `${found.id}?copy`;
  },
};

/** A module runs once for all test files, and what it registers is the first one's: of this, each gets a copy of its own. */
const hooks: Plugin = {
  name: 'hooks',
  enforce: 'pre',
  async resolveId(
    source,
    importer = '',
    { scan = false }: { ssr?: boolean | undefined; scan?: boolean },
  ) {
    // Looking for packages, Vite reads files by itself, and knows of no copies.
    if (scan || source !== '@polyak/testing/no-leaks') return null;
    const found = await this.resolve(source, importer);
    return found && `${found.id}?of=${encodeURIComponent(relative('.', importer))}`;
  },
};

const shared = {
  plugins: [copies, hooks],
  resolve: {
    conditions: ['source', 'module', 'browser', 'development|production'],
    alias: [
      ...Object.entries(goldenAlias).map(([find, replacement]) => ({ find, replacement })),
      ...tfjsAlias,
    ],
  },
  server: { fs: { allow: ['.', golden] } },
};

export const inNode = {
  ...shared,
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'default'] } },
};

/** What averages does so on both engines, so its tests run on both. */
const onBothEngines = ['packages/polyak/src/{averaging,fit-callback,optim,update}/**/*.test.ts'];

/** `npm run test:soak` takes hours where `npm test` takes seconds. */
const soak = process.env['POLYAK_SOAK'];

export const unitTest = {
  exclude: ['**/node_modules/**', '**/dist/**', '**/*.gpu.test.ts'],
  setupFiles: ['packages/testing/src/quiet-console.ts'],
  testTimeout: soak ? 7_200_000 : 60_000,
  // Vitest leaves a core for itself, which it hardly uses: of two, that is half of them.
  maxWorkers: availableParallelism(),
};

export default defineConfig({
  test: {
    projects: [
      {
        ...inNode,
        test: {
          ...unitTest,
          name: 'unit',
          include: ['{playground,docs,scripts}/**/*.test.ts'],
        },
      },
      {
        ...inNode,
        test: {
          ...unitTest,
          name: 'library',
          include: ['packages/**/*.test.ts'],
          // To load tfjs for each file takes longer than most files.
          isolate: false,
        },
      },
      {
        ...inNode,
        plugins: [hooks, packedLibrary],
        test: {
          ...unitTest,
          name: 'packed',
          include: ['packages/polyak/src/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        ...inNode,
        test: {
          name: 'dawn',
          include: ['packages/polyak/src/**/*.gpu.test.ts', ...onBothEngines],
          // Node has no IndexedDB.
          exclude: ['**/indexed-db.gpu.test.ts'],
          setupFiles: [
            'packages/testing/src/quiet-console.ts',
            'packages/testing/src/dawn.ts',
            'packages/testing/src/webgpu-backend.ts',
          ],
          testTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'gpu',
          include: ['{packages,docs,playground}/**/*.gpu.test.ts', ...onBothEngines],
          setupFiles: [
            'packages/testing/src/quiet-console.ts',
            'packages/testing/src/webgpu-backend.ts',
          ],
          testTimeout: soak ? 7_200_000 : 120_000,
          env: soak ? { POLYAK_SOAK: soak } : {},
          fileParallelism: false,
          // As in Node: tfjs and its pipelines are made once.
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: chromiumArgs },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
