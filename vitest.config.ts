import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium, chromiumArgs } from './scripts/chromium.mjs';

/** Point this at another folder to check further vectors of the same JSON form. */
const golden =
  process.env['POLYAK_GOLDEN'] ??
  fileURLToPath(new URL('packages/testing/golden', import.meta.url));

const shared = {
  resolve: {
    conditions: ['source', 'module', 'browser', 'development|production'],
    alias: { '#golden': golden },
  },
  server: { fs: { allow: ['.', golden] } },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        ssr: { resolve: { conditions: ['source', 'node', 'import', 'default'] } },
        test: {
          name: 'unit',
          include: ['{packages,playground,docs,scripts}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.gpu.test.ts'],
          setupFiles: ['packages/testing/src/quiet-console.ts'],
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'gpu',
          // What averages does so on both engines, so its tests run on both.
          include: ['packages/**/*.gpu.test.ts', 'packages/polyak/src/{averaging,optim}/*.test.ts'],
          setupFiles: [
            'packages/testing/src/quiet-console.ts',
            'packages/testing/src/webgpu-backend.ts',
          ],
          testTimeout: 120_000,
          fileParallelism: false,
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
