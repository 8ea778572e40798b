import { fileURLToPath } from 'node:url';
import { expect, test as base } from '@playwright/test';
import type { Browser } from '../../scripts/browsers.mjs';
import { installedBuild } from '../../scripts/browsers.mjs';
import { serveStatic } from '../static-server.mjs';
import { startFirefox } from './firefox.ts';
import { listenForFaults } from './page-faults.ts';
import { playwrightTab } from './playwright-tab.ts';
import type { Tab } from './tab.ts';
import { webDriverTab } from './webdriver-tab.ts';
import { startWebKit } from './webkit.ts';

export interface Options {
  tested: Browser;
}

const folder = fileURLToPath(new URL('../../docs/.vitepress/dist', import.meta.url));

/** One tab for all tests of a browser; a test fails if the console has errors at its end. */
export const test = base.extend<{ tab: Tab }, Options & { ownTab: Tab }>({
  tested: [undefined as never, { option: true, scope: 'worker' }],
  ownTab: [
    async ({ tested, playwright }, use) => {
      const script = `(${listenForFaults.toString()})();`;
      const site = await serveStatic(folder, '/', { script });
      const tab = await openTab();
      console.log(`  ${tab.version}`);
      await use(tab);
      await tab.close();
      await site.close();

      async function openTab(): Promise<Tab> {
        if (installedBuild(tested) === 'playwright') {
          return playwrightTab(playwright[tested.playwright], site.address);
        }
        const [executable = ''] = tested.files;
        const driver = tested.name === 'Firefox' ? startFirefox(executable) : startWebKit();
        return webDriverTab(await driver, site.address);
      }
    },
    { scope: 'worker' },
  ],
  tab: async ({ ownTab }, use) => {
    await use(ownTab);
    expect(await ownTab.faults()).toEqual([]);
  },
});

export { expect };
