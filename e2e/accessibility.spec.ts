import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './playground-page.ts';
import { apiSample, writtenPaths } from './site-pages.ts';

const widths = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

/** What axe finds, short enough to read. Colours are all that light and dark differ in. */
async function violations(page: Page, rules: 'all' | 'colours'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (rules === 'colours') axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const path of [...writtenPaths, ...apiSample]) {
  test(`${path}: axe finds nothing, light or dark, wide or narrow; nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.setViewportSize(widths.desktop);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await violations(page, 'all')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html.dark')).toBeAttached();
    expect(await violations(page, 'colours')).toEqual([]);

    await page.setViewportSize(widths.phone);
    expect(await violations(page, 'all')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(page.locator('html.dark')).not.toBeAttached();
    expect(await violations(page, 'colours')).toEqual([]);

    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBe(client);
  });
}
