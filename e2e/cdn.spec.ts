import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = new URL('..', import.meta.url);

/** What the CDN would serve, from the packages that are installed here. */
test('the single HTML file trains, with modules from a CDN', async ({ page }) => {
  await page.route('https://cdn.jsdelivr.net/npm/**', (route) => {
    const [, name = '', path = ''] =
      /\/npm\/((?:@[\w-]+\/)?[\w-]+)@[\d.]+\/(.*)/.exec(route.request().url()) ?? [];
    return route.fulfill({
      path: fileURLToPath(new URL(`node_modules/${name}/${path}`, root)),
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
    });
  });
  const html = readFileSync(new URL('docs/examples/programs/cdn.html', root), 'utf8');
  await page.route('**/cdn.html', (route) =>
    route.fulfill({ body: html, contentType: 'text/html' }),
  );
  await page.goto('/cdn.html');

  const output = page.locator('#output');
  await expect(output).toContainText('average');
  // The line is y = 2 x − 1.
  const text = await output.innerText();
  expect(text).toContain('engine: webgpu');
  const [slope = NaN, intercept = NaN] = (/average: (.*)/.exec(text)?.[1] ?? '')
    .split(',')
    .map(Number);
  expect(Math.abs(slope - 2)).toBeLessThan(0.5);
  expect(Math.abs(intercept + 1)).toBeLessThan(0.5);
});
