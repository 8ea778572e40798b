import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { colorFindings, loadAxe, structureFindings } from './accessibility.ts';
import { controlFaults, formulaFaults, widthFaults } from './layout.ts';
import { expect, faultsOf, test as base } from './playground-page.ts';
import { paths } from './site-pages.ts';

/** The most JavaScript, as gzip, that a page without a running playground may transfer. */
const limit = 170_000;
/** Words of tfjs's engine. */
const tfjs = 'not found in registry';

const dist = new URL('../docs/.vitepress/dist/', import.meta.url);
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
/** A page without its navigation. */
const content = '#VPContent .VPDoc';

/** A browser context takes as long to make as a page to load: a worker's tests share one. */
const test = base.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

for (const path of paths) {
  test(`${path}: small, accessible, and as wide as its window`, async ({ tab, baseURL }) => {
    const scripts = new Set<string>();
    tab.removeAllListeners();
    const faults = faultsOf(tab, baseURL);
    tab.on('request', (sent) => {
      const { pathname } = new URL(sent.url());
      if (sent.resourceType() === 'script' || pathname.endsWith('.js')) scripts.add(pathname);
    });
    await tab.setViewportSize(desktop);
    await tab.emulateMedia({ colorScheme: 'light' });
    await tab.goto(new URL(path, baseURL).href);
    await tab.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}));
    await expect(tab.getByRole('button', { name: 'Run', disabled: true })).toHaveCount(0);

    await loadAxe(tab);
    const found: Record<string, string[]> = {};
    const isFirst = isFirstOfItsKind(path);
    const part = isFirst ? undefined : content;
    found['1280 px'] = await structureFindings(tab, part);
    found['controls, 1280 px'] = await lasting(() => controlFaults(tab));
    found['light, 1280 px'] = await colorFindings(tab, 'light, 1280 px', part);
    await toTheme(tab, 'dark');
    found['dark, 1280 px'] = await colorFindings(tab, 'dark, 1280 px', part);
    if (isFirst) {
      await tab.setViewportSize(phone);
      found['390 px'] = await structureFindings(tab);
      found['dark, 390 px'] = await colorFindings(tab, 'dark, 390 px');
      await toTheme(tab, 'light');
      found['light, 390 px'] = await colorFindings(tab, 'light, 390 px');
    }
    found['width'] = await widthFaults(tab, isFirst ? [1280, 1024, 768, 390, 320] : [320]);
    found['controls, 320 px'] = await controlFaults(tab);
    found['formulas, 320 px'] = await formulaFaults(tab);
    expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([]);

    const weights = Array.from(scripts, weigh);
    const bytes = weights.reduce((sum, weight) => sum + weight.bytes, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(limit);
    expect(weights.filter(({ hasTfjs }) => hasTfjs)).toEqual([]);
    expect(faults()).toEqual([]);
  });
}

/**
 * The pages of classes, functions and types are made alike: the first of each stands for all on a phone, and for what is
 * around their content.
 */
function isFirstOfItsKind(path: string): boolean {
  const kind = path.slice(0, path.lastIndexOf('/') + 1);
  return !path.startsWith('/api/') || path === paths.find((one) => one.startsWith(kind));
}

/** What is found still after two seconds: lists may get their options and styles a moment after the page is alive. */
async function lasting(find: () => Promise<string[]>): Promise<string[]> {
  const end = Date.now() + 2000;
  let found = await find();
  while (found.length > 0 && Date.now() < end) found = await find();
  return found;
}

const weighed = new Map<string, { file: string; bytes: number; hasTfjs: boolean }>();

/** A script as it is transferred. Most pages have most of their scripts in common. */
function weigh(file: string) {
  const known = weighed.get(file);
  if (known) return known;
  const text = readFileSync(new URL(`.${file}`, dist));
  const weight = { file, bytes: gzipSync(text).length, hasTfjs: text.includes(tfjs) };
  weighed.set(file, weight);
  return weight;
}

async function toTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html.dark')).toHaveCount(colorScheme === 'dark' ? 1 : 0);
}
