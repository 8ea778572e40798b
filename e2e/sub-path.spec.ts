import { expect, test } from '@playwright/test';
import { buildSiteUnderPath, underPath } from '../scripts/site.mjs';
import { titles } from './playground-page.ts';
import { serveStatic } from './static-server.mjs';

test.use({ serviceWorkers: 'allow' });

let site: Awaited<ReturnType<typeof serveStatic>>;

test.beforeAll(async () => {
  test.setTimeout(400_000);
  expect(await buildSiteUnderPath()).toBe(0);
  site = await serveStatic(underPath.folder, underPath.base);
});

test.afterAll(() => site.close());

test('the site works from a sub-path, and without a network once loaded', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.address) && !/^(?:data|blob):/.test(url)) faults.push(url);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });

  await page.goto(site.address);
  await page.getByRole('link', { name: 'Get started' }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Getting started' })).toBeVisible();
  await page.getByRole('button', { name: 'Search' }).first().click();
  await page.getByRole('searchbox').fill('swapEmaWeights');
  await expect(page.locator('.VPLocalSearchBox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto(`${site.address}api/classes/EMAOptimizer`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('EMAOptimizer');

  // A run's code comes from the sub-path, too.
  await page.goto(`${site.address}optim/weight-averaging`);
  const playground = page.getByRole('region', { name: titles.twoMoons });
  await playground.getByLabel('Backend', { exact: true }).selectOption('CPU');
  await playground.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(playground.getByTitle('State')).toHaveText(/Done/);

  await page.waitForFunction(async () => (await caches.keys()).length > 0);
  await expect.poll(() => isKept(page.url())).toBe(true);
  await site.close();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Weight Averaging');
  await playground.getByLabel('Backend', { exact: true }).selectOption('CPU');
  await playground.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(playground.getByTitle('State')).toHaveText(/Done/);
  await page.goto(`${site.address}api/classes/EMAOptimizer`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('EMAOptimizer');
  expect(faults).toEqual([]);

  function isKept(url: string): Promise<boolean> {
    return page.evaluate(async (key) => (await caches.match(key)) !== undefined, url);
  }
});
