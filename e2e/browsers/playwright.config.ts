import { defineConfig } from '@playwright/test';
import { browsers, installedBuild } from '../../scripts/browsers.mjs';
import type { Options } from './test.ts';

/** Their names; without it, those that are installed. */
const named = process.env['TESTED_BROWSERS']?.split(',');

/** The built site in the browsers beside Chromium: `npm run docs:build` comes first. */
export default defineConfig<object, Options>({
  testDir: '.',
  outputDir: '../../test-results/browsers',
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/browsers.json' }]],
  projects: browsers
    .filter((browser) => named?.includes(browser.name) ?? installedBuild(browser) !== undefined)
    .map((tested) => ({ name: tested.name, use: { tested } })),
});
