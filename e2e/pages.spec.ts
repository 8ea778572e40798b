import type { DefaultTheme } from 'vitepress';
import { sidebar } from '../docs/.vitepress/sidebar.ts';
import { expect, test } from './playground-page.ts';

/** Every page that the sidebar leads to. */
const routes = ['/', ...linksOf(sidebar)];

for (const route of routes) {
  test(`${route}: no error, no foreign request, no sideways scroll at 390 px`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const response = await page.goto(route, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBe(client);
  });
}

test('pages without a running playground load no tfjs', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.url());
  });
  for (const route of routes) await page.goto(route, { waitUntil: 'networkidle' });
  expect(scripts.length).toBeGreaterThan(0);
  const sources = await Promise.all(
    scripts.map(async (url) => (await page.request.get(url)).text()),
  );
  // Words of tfjs's engine.
  expect(sources.filter((source) => source.includes('not found in registry'))).toEqual([]);
});

function linksOf(items: readonly DefaultTheme.SidebarItem[]): string[] {
  return items.flatMap(({ link, items: inner = [] }) => [
    ...(link === undefined ? [] : [link]),
    ...linksOf(inner),
  ]);
}
