// cspell:ignore indexroot
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './playground-page.ts';
import { paths, writtenPaths } from './site-pages.ts';
import { questions } from '../docs/.vitepress/search/questions.ts';

const dist = fileURLToPath(new URL('../docs/.vitepress/dist', import.meta.url));

test('the sitemap has every page', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter(
      (file) => file.endsWith('.html') && file !== '/404.html' && file !== '/worker-frame.html',
    )
    .map((file) => file.replace(/(?:(?<=\/)index)?\.html$/, ''));
  expect(files.sort()).toEqual(paths);
});

test('each page has a title, a description, a preview, and a copy as Markdown', () => {
  const titles = new Map<string, string>();
  for (const path of paths) {
    const file = path.endsWith('/') ? `${path}index` : path;
    const html = readFileSync(`${dist}${file}.html`, 'utf8');
    const meta = (name: string) => {
      const tag = new RegExp(`<meta (?:name|property)="${name}" content="([^"]+)"`).exec(html);
      return tag?.[1]?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    };
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    expect(titles.get(title), title).toBeUndefined();
    titles.set(title, path);
    expect(meta('description')?.length, `${path}: ${meta('description')}`).toBeGreaterThan(10);
    expect(meta('og:title'), path).toBeTruthy();
    expect(meta('og:description'), path).toBe(meta('description'));
    expect(meta('og:url'), path).toMatch(new RegExp(`^http.*${path}$`));
    expect(meta('og:image'), path).toMatch(/\/social\.png$/);
    const copy = readFileSync(`${dist}${file}.md`, 'utf8');
    expect(copy.length, path).toBeGreaterThan(100);
  }
});

test('the Markdown of a page holds its code and its formulas', async ({ request }) => {
  const text = await (await request.get('/optim/weight-averaging.md')).text();
  expect(text).toContain('const averaged = new AveragedModel(model);');
  expect(text).toContain('(1 - d) \\cdot W_{t+1}');
  expect(text).not.toContain('<<<');
});

test('llms.txt names every page, and llms-full.txt holds every written one', async ({
  request,
}) => {
  const list = await (await request.get('/llms.txt')).text();
  const full = await (await request.get('/llms-full.txt')).text();
  const fileOf = (path: string) => (path === '/' ? '/index.md' : `${path.replace(/\/$/, '')}.md`);
  expect(paths.map(fileOf).filter((file) => !list.includes(`(${file})`))).toEqual([]);
  const written = writtenPaths.map(fileOf);
  expect(written.filter((file) => !full.includes(`url: ${file}\n`))).toEqual([]);
});

for (const file of ['/robots.txt', '/social.png', '/icon.png', '/logo.svg', '/sitemap.xml']) {
  test(`${file} is there`, async ({ request }) => {
    expect((await request.get(file)).status()).toBe(200);
  });
}

test('a missing page says so and suggests others', async ({ page, request }) => {
  expect((await request.get('/no/such/page')).status()).toBe(404);
  await page.goto('/404');
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Getting started' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Getting started' })).toBeVisible();
});

test('a page shows when it was changed, its source and its tests', async ({ page, request }) => {
  await page.goto('/optim/rmsprop');
  await expect(page.getByText('Last updated')).toBeVisible();
  const sources = page.getByRole('complementary', { name: 'Sources of this page' });
  for (const name of ['optim/rmsprop.ts', 'optim/golden.test.ts']) {
    const link = sources.getByRole('link', { name, exact: true }).first();
    const response = await request.get((await link.getAttribute('href')) ?? '');
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain('RMSprop');
  }
});

test('the changelog has the versions', async ({ page }) => {
  await page.goto('/changelog');
  await expect(
    page.getByRole('heading', { name: /Unreleased|\d+\.\d+\.\d+/ }).first(),
  ).toBeVisible();
});

test('a note says that the search index is loading', async ({ page }) => {
  let letThrough: () => void = () => undefined;
  const later = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(/localSearchIndexroot/, async (route) => {
    await later;
    await route.continue();
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).first().click();
  const note = page.getByText('Loading the search index');
  await expect(note).toBeVisible();
  letThrough();
  await expect(note).toBeHidden();
});

test('search shows the guides first, and an inherited member once', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).first().click();
  const results = page.locator('.VPLocalSearchBox').getByRole('option');
  const links = () =>
    results.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const [words, first] of Object.entries(questions)) {
    await page.getByRole('searchbox').fill(words);
    await expect.poll(async () => (await links())[0], words).toBe(first);
  }
  // Every optimizer has it, and those that change it describe it.
  await page.getByRole('searchbox').fill('registerStepPreHook');
  await expect.poll(links).toContain('/api/interfaces/FusedOptimizer#registerstepprehook');
  expect((await links()).filter((link) => link?.endsWith('#registerstepprehook'))).toHaveLength(1);
  await results.first().click();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page).toHaveURL(/#\w+/);
});
