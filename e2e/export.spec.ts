import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { messages } from './messages.ts';
import { expect, losses, Playground, test, titles } from './playground-page.ts';
import { smallExperiment } from './small-experiment.ts';

const require = createRequire(import.meta.url);

/** The folder of an installed package, and its version. */
async function installed(name: string): Promise<{ folder: string; version: string }> {
  const manifest = require.resolve(`${name}/package.json`);
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return { folder: dirname(manifest), version };
}

/** Serves the CDN's addresses from the packages here, if their versions are those installed. */
async function serveCdn(page: Page): Promise<void> {
  await page.route('https://cdn.jsdelivr.net/npm/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/npm/', '');
    const [, name = '', version, file = ''] =
      /^((?:@[^/]+\/)?[^@/]+)@([^/]+)\/(.+)$/.exec(path) ?? [];
    const found = await installed(name);
    if (found.version !== version) return route.abort();
    const body = await readFile(join(found.folder, file), 'utf8');
    return route.fulfill({
      body,
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
}

test('the downloaded page runs by itself, from a CDN, with the same numbers', async ({
  page,
  context,
}) => {
  const playground = await Playground.open(page, titles.digits);
  const body = `if (step === 1) { const { count } = await data('digits'); chart('Count', 1, { count }); }`;
  await playground.write(smallExperiment(`${body} // </script><!-- `, { steps: 3 }));
  await playground.control('Seed').fill('7');
  await playground.runOnCpu();
  await expect(playground.state('Done')).toBeVisible();
  const { lines } = await playground.numbers('Value');
  const downloading = page.waitForEvent('download');
  await playground.button('Download HTML').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('digits.html');
  const html = await readFile(await download.path(), 'utf8');
  expect(html.length).toBeLessThan(400_000);

  const alone = await context.newPage();
  const problems: string[] = [];
  alone.on('pageerror', ({ message }) => problems.push(message));
  await serveCdn(alone);
  await alone.route('**/downloaded.html', (route) =>
    route.fulfill({ body: html, contentType: 'text/html' }),
  );
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.goto('/downloaded.html');
  await expect(alone.getByLabel('Seed')).toHaveValue('7');
  expect(asked).toHaveLength(1);
  await alone.getByRole('button', { name: 'Run' }).click();
  await expect(alone.getByRole('status')).toHaveText('Done');
  await expect(alone.getByRole('img', { name: 'Count' })).toBeVisible();
  const last = (lines['raw'] ?? []).at(-1) ?? NaN;
  await expect(alone.locator('figcaption', { hasText: 'Value' })).toContainText(last.toFixed(4));
  expect(problems).toEqual([]);
});

test('code in a downloaded page waits for Run, and reaches nothing but the libraries', async ({
  page,
  context,
}) => {
  const playground = await Playground.open(page, titles.digits);
  const body = `
      const found: string[] = [];
      const attempt = async (name: string, act: () => unknown) => { try { await act(); found.push(name); } catch {} };
      await attempt('fetch', () => fetch('https://example.com/x'));
      await attempt('image', () => { const i = new Image(); i.src = 'https://example.com/x.png'; return i.decode(); });
      const load = (src: string) => new Promise((done, fail) => {
        const script = document.createElement('script');
        Object.assign(script, { onload: done, onerror: fail, src });
        document.body.append(script);
      });
      await attempt('another package', () => load('https://cdn.jsdelivr.net/npm/other@1.0.0/x.js'));
      await attempt('blob', () => load(URL.createObjectURL(new Blob(['1']))));
      await attempt('eval', () => new Function('return 1')());
      text('Through', ['got through:', ...found]);`;
  await playground.write(smallExperiment(body, { steps: 1, end: 'document.title = "It ran";' }));
  const downloading = page.waitForEvent('download');
  await playground.button('Download HTML').click();
  const html = await readFile(await (await downloading).path(), 'utf8');
  expect(html.match(/"sha384-[\w+/=]{64}"/g)?.length).toBe(3);

  const alone = await context.newPage();
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await serveCdn(alone);
  await alone.route('**/downloaded.html', (route) =>
    route.fulfill({ body: html, contentType: 'text/html' }),
  );
  await alone.goto('/downloaded.html');
  await expect(alone.getByRole('button', { name: 'Run' })).toBeVisible();
  expect(await alone.title()).not.toBe('It ran');
  expect(asked).toHaveLength(1);
  await alone.getByRole('button', { name: 'Run' }).click();
  await expect(alone.getByRole('status')).toHaveText('Done');
  expect(await alone.title()).toBe('It ran');
  await expect(alone.locator('pre')).toHaveText('got through:');
});

test('Open in StackBlitz sends the code and exact versions', async ({ page, context }) => {
  let sent = '';
  await context.route('https://stackblitz.com/**', (route) => {
    const form = new URLSearchParams(route.request().postData() ?? '');
    sent = [...form.values()].join('\n');
    return route.fulfill({ body: 'StackBlitz', contentType: 'text/html' });
  });
  const playground = await Playground.open(page, titles.twoMoons);
  await playground.root.getByText(messages.code).click();
  const opening = context.waitForEvent('page');
  await playground.button('Open in StackBlitz').click();
  const tab = await opening;
  await tab.waitForURL('https://stackblitz.com/run**');
  const { version } = await installed('@tensorflow/tfjs');
  expect(sent).toContain('export default experiment({');
  expect(sent).toContain(`"@tensorflow/tfjs": "${version}"`);
  expect(sent).toMatch(/"polyak": "\d+\.\d+\.\d+"/);
});

test('a chart is saved as CSV and as PNG, and is read by keyboard', async ({ page }) => {
  const playground = await Playground.open(page, titles.twoMoons);
  await expect(playground.button('Run')).toBeEnabled();
  const csv = await playground.csv(losses.twoMoons);
  expect(csv.split('\r\n')[0]).toBe('step,raw,EMA');
  expect(csv.split('\r\n')).toHaveLength(42);

  // 960 × 180 / 320 = 540.
  expect(sizeOfPng(await playground.save(losses.twoMoons, 'PNG'))).toEqual([960, 540]);

  const chart = playground.root.getByRole('slider', { name: `${losses.twoMoons} by step` });
  await chart.focus();
  await page.keyboard.press('Home');
  await expect(chart).toHaveAttribute('aria-valuetext', /^step 10: raw \d\.\d{3}, EMA \d\.\d{3}$/);
  await page.keyboard.press('ArrowRight');
  await expect(playground.root.getByText('at step 20')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(playground.root.getByText('at step 20')).toBeHidden();

  const tools = playground.root.getByRole('group', { name: losses.twoMoons });
  const log = tools.getByRole('button', { name: 'Log' });
  await expect(log).toHaveAttribute('aria-pressed', 'false');
  await log.click();
  await expect(log).toHaveAttribute('aria-pressed', 'true');
  await expect(chart).toContainText('0.2');
});

test('pictures, plots and texts are saved, and a plot has its numbers', async ({ page }) => {
  await page.goto('/playground/experiments');
  const moons = new Playground(page, titles.twoMoons);
  expect(sizeOfPng(await moons.save('Raw weights', 'PNG'))).toEqual([960, 960]);

  const quadratic = new Playground(page, 'Paths over a noisy quadratic');
  // 960 × 300 / 320 = 900.
  expect(sizeOfPng(await quadratic.save('Paths', 'PNG'))).toEqual([960, 900]);
  const [head, ...rows] = (await quadratic.csv('Paths')).trimEnd().split('\r\n');
  expect(head).toBe('series,first weight,second weight');
  // 600 points of the raw weights, the EMA and the SWA, which is nowhere before step 100.
  expect(rows).toHaveLength(1800);
  expect(rows[1200]).toBe('SWA,,');
  expect(rows.at(-1)).toMatch(/^SWA,-?\d\.\d+(e-\d+)?,-?\d\.\d+(e-\d+)?$/);
  await quadratic.root.getByText('Data for “Paths”').click();
  const table = quadratic.root.getByRole('region', { name: 'Data for Paths' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'series',
    'first weight',
    'second weight',
  ]);

  const names = new Playground(page, 'Made-up names');
  const text = (await names.save('Names by the EMA weights', 'TXT')).toString();
  expect(text).toMatch(/^([a-z]+\n){12}$/);
});

function sizeOfPng(png: Buffer): [width: number, height: number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
