import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './playground-page.ts';
import { apiSample, writtenPaths } from './site-pages.ts';

/** The most JavaScript, as gzip, that a page without a running playground may transfer. */
const limit = 170_000;
/** Words of tfjs's engine. */
const tfjs = 'not found in registry';

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

/** Colours are all that light and dark differ in. */
const colourRules = ['color-contrast', 'link-in-text-block'];

for (const path of [...writtenPaths, ...apiSample]) {
  test(`${path}: light in weight, accessible, and no wider than a phone`, async ({
    page,
    request,
  }) => {
    const scripts = new Set<string>();
    page.on('request', (sent) => {
      const url = sent.url();
      if (sent.resourceType() === 'script' || url.endsWith('.js')) scripts.add(url);
    });
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.setViewportSize(desktop);
    await page.goto(path, { waitUntil: 'networkidle' });
    const { bytes, withTfjs } = await weigh(scripts, request);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(limit);
    expect(withTfjs).toEqual([]);

    const found: Record<string, string[]> = {};
    found['light, 1280 px'] = await findings(page);
    await toTheme(page, 'dark');
    found['dark, 1280 px'] = await findings(page, colourRules);
    await page.setViewportSize(phone);
    found['dark, 390 px'] = await findings(page);
    await toTheme(page, 'light');
    found['light, 390 px'] = await findings(page, colourRules);
    expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([]);

    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBe(client);
  });
}

async function weigh(urls: Iterable<string>, request: APIRequestContext) {
  const scripts = await Promise.all(
    Array.from(urls, async (url) => ({ url, text: await (await request.get(url)).text() })),
  );
  return {
    bytes: scripts.reduce((sum, { text }) => sum + gzipSync(text).length, 0),
    withTfjs: scripts.filter(({ text }) => text.includes(tfjs)).map(({ url }) => url),
  };
}

/** What axe finds, by all its rules or by some, short enough to read. */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  // The site has no frames, which are what the other mode is for.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules) axe.withRules(rules);
  // The many words of code have the same colours at every width.
  if (page.viewportSize()?.width === phone.width) axe.exclude('pre > code');
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const [, why = ''] = failureSummary.split('\n');
      return `${id}: ${target.join(' ')}: ${why.trim()}`;
    }),
  );
}

async function toTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html.dark')).toHaveCount(colorScheme === 'dark' ? 1 : 0);
}
