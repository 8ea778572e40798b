import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4173);
const executablePath = findChromium();
const launch = (args: string[]) => ({ args, ...(executablePath && { executablePath }) });

/** The flags without those that give WebGPU: `navigator.gpu` is there, but gives no adapter. */
const argsWithoutWebGPU = chromiumArgs.filter((arg) => !/webgpu|Vulkan/.test(arg));

const withoutWebGPU = '**/no-webgpu.spec.ts';

/** Those that measure times. */
const measuring = ['captured', 'hostile-figures', 'long-link', 'start-up', 'stop'].map(
  (name) => `**/${name}.spec.ts`,
);

/** Against the built site: `npm run docs:build` comes first. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  // A service worker would hide requests from the tests that count them.
  use: { baseURL: `http://localhost:${port}`, serviceWorkers: 'block' },
  webServer: {
    command: `node serve.mjs ${port}`,
    port,
  },
  // In this order: the last has both cores for itself, once the others are done.
  projects: [
    {
      name: 'no-webgpu',
      testMatch: withoutWebGPU,
      use: { launchOptions: launch(argsWithoutWebGPU) },
    },
    {
      name: 'side by side',
      testIgnore: [withoutWebGPU, '**/e2e/browsers/**', ...measuring],
      fullyParallel: true,
      use: { launchOptions: launch(chromiumArgs) },
    },
    {
      name: 'measuring',
      testMatch: measuring,
      workers: 1,
      use: { launchOptions: launch(chromiumArgs) },
    },
  ],
});
