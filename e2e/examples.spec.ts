import { readFileSync } from 'node:fs';
import { expect, test } from './playground-page.ts';

const program = (file: string) =>
  readFileSync(new URL(`../docs/examples/programs/${file}`, import.meta.url), 'utf8');

test('an example runs in the page and shows what it prints', async ({ page }) => {
  // The buttons work once the page's script has come.
  await page.goto('/examples/', { waitUntil: 'networkidle' });
  const example = page.locator('.example-program').filter({ hasText: 'decays.forEach' });
  await example.getByRole('button', { name: 'Run' }).click();
  await expect(example.getByRole('status')).toHaveText('Finished.');
  await expect(example.locator('.output')).toContainText('decay 0.995');
});

test('the program of an optimizer runs on its page', async ({ page }) => {
  await page.goto('/optim/adam', { waitUntil: 'networkidle' });
  const program = page.locator('.example-program');
  await program.getByRole('button', { name: 'Run' }).click();
  await expect(program.getByRole('status')).toHaveText('Finished.');
  await expect(program.locator('.output')).toContainText('loss 0.003');
});

test('an example can be downloaded, and opened in StackBlitz', async ({ page, context }) => {
  // The buttons work once the page's script has come.
  await page.goto('/examples/', { waitUntil: 'networkidle' });
  const example = page.locator('.example-program').filter({ hasText: 'clouds' });
  const downloading = page.waitForEvent('download');
  await example.getByRole('button', { name: 'Download' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('fit.ts');
  expect(readFileSync(await download.path(), 'utf8')).toBe(program('fit.ts'));

  await context.route('https://stackblitz.com/**', (route) => route.fulfill({ body: 'opened' }));
  const opening = context.waitForEvent('request', (request) =>
    request.url().includes('stackblitz.com/run'),
  );
  await example.getByRole('button', { name: 'Open in StackBlitz' }).click();
  const sent = (await opening).postData() ?? '';
  expect(sent).toContain('main.ts');
  expect(sent).toContain('EMAOptimizer');
});
