import { controlFaults, widthFaults } from './layout.ts';
import { expect, test } from './playground-page.ts';
import type { Page } from '@playwright/test';
import { exampleResult } from '../packages/bench/src/result/example-result.ts';

const table = (page: Page) => page.getByRole('region', { name: 'Times by model' });
/** Where the models of the table are measured. */
const ofModels = (page: Page) => page.getByRole('region', { name: 'Run on my GPU', exact: true });
const models = (page: Page) => table(page).getByRole('rowheader');

test('the table is sorted by any column, either way', async ({ page }) => {
  await page.goto('/benchmarks/');
  await expect(models(page)).toHaveCount(42);
  const head = table(page).getByRole('columnheader', { name: 'Parameters' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(models(page).first()).toHaveText('squeezenet1_1');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(models(page).first()).toHaveText(/^vit_l_32/);
});

test('it fits every window', async ({ page }) => {
  await page.goto('/benchmarks/');
  await expect(ofModels(page).getByRole('button', { name: 'Run on my GPU' })).toBeVisible();
  expect(await widthFaults(page, [320, 390, 768, 1024, 1440])).toEqual([]);
  expect(await controlFaults(page)).toEqual([]);
});

test('a model is measured, and its result can be copied, and shown as that of others', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/benchmarks/');
  await choose(page, 'squeezenet1_1');
  await page.getByRole('slider', { name: 'repeats' }).fill('1');
  await ofModels(page).getByRole('button', { name: 'Run on my GPU' }).click();
  await expect(page.getByText('Measured 1 of 1.')).toBeVisible();
  const own = table(page).getByRole('columnheader', { name: 'this device: Adam step' });
  await expect(own).toBeVisible();
  await ofModels(page).getByRole('button', { name: 'Copy JSON' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const json = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(json)).toMatchObject({
    format: 'polyak benchmark 1',
    rows: [{ model: 'squeezenet1_1', work: 'update', tensors: 52, skipped: null }],
  });

  await page.reload();
  await paste(page, json);
  await expect(page.getByText('It is in the table.')).toBeVisible();
  await expect(
    table(page).getByRole('columnheader', { name: /^opened 1, .*: Adam step$/ }),
  ).toBeVisible();
});

test('a whole step is measured, eager and captured', async ({ page }) => {
  await page.goto('/benchmarks/');
  const section = page.getByRole('region', { name: 'Run a whole step on my GPU' });
  await section.getByRole('button', { name: 'Run on my GPU' }).click();
  await expect(section.getByText('Measured 1 of 1.')).toBeVisible({ timeout: 100_000 });
  const steps = page.getByRole('table', { name: /3 dense layers/ });
  // Adam, captured: one submit, no bind group, no buffer.
  const captured = steps.getByRole('row', { name: 'Adam, captured' }).getByRole('cell');
  await expect(captured.nth(4)).not.toHaveText('0');
  await expect(captured.nth(5)).toHaveText('1');
  await expect(captured.nth(6)).toHaveText('0');
  await expect(captured.nth(7)).toHaveText('0');
  await expect(page.getByText('Run on my GPU: whole step, mlp')).toBeVisible();
});

test('a run can be canceled', async ({ page }) => {
  await page.goto('/benchmarks/');
  await choose(page, 'regnet_y_400mf');
  await ofModels(page).getByRole('button', { name: 'Run on my GPU' }).click();
  await ofModels(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Canceled.')).toBeVisible();
  await expect(ofModels(page).getByRole('button', { name: 'Copy JSON' })).toBeDisabled();
});

test('a model that needs more memory than is allowed is not tried', async ({ page }) => {
  await page.goto('/benchmarks/');
  const row = table(page).getByRole('row', { name: /vit_l_32/ });
  await expect(row).toContainText('is allowed');
  await expect(row.getByRole('checkbox')).toBeDisabled();
  await page.getByRole('slider', { name: 'GPU memory, at most' }).fill('3');
  await expect(row.getByRole('checkbox')).toBeEnabled();
});

test('a file that is no result is refused, and shown as text', async ({ page }) => {
  await page.goto('/benchmarks/');
  await paste(page, '{"format":"<img src=x onerror=alert(1)>"}');
  await expect(
    page.getByText('Not shown: result.format must be "polyak benchmark 1"'),
  ).toBeVisible();
  await expect(models(page)).toHaveCount(42);
});

test('a result with names of any length fits every window', async ({ page }) => {
  await page.goto('/benchmarks/');
  const long = 'W'.repeat(1000);
  const rows = exampleResult.rows.map((row) => ({
    ...row,
    measurements: row.measurements.map((one) => ({ ...one, optimizer: long })),
  }));
  const texts = { command: long, runtime: long, machine: long, adapter: long };
  const result = { ...exampleResult, ...texts, versions: { [long]: long }, rows };
  await paste(page, JSON.stringify(result));
  await expect(page.getByText('It is in the table.')).toBeVisible();
  expect(await widthFaults(page, [320, 768, 1440])).toEqual([]);
});

/** Only this model. */
async function choose(page: Page, model: string): Promise<void> {
  await page.getByRole('button', { name: 'Choose none' }).click();
  await table(page)
    .getByRole('checkbox', { name: `Measure ${model}`, exact: true })
    .check();
}

async function paste(page: Page, text: string): Promise<void> {
  await ofModels(page).getByText('Show a result beside these').click();
  await ofModels(page).getByRole('textbox', { name: 'or its text' }).fill(text);
  await ofModels(page).getByRole('button', { name: 'Show', exact: true }).click();
}
