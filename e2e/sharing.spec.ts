import { messages } from './messages.ts';
import { expect, Playground, route, test, titles } from './playground-page.ts';
import { smallExperiment } from './small-experiment.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a shared link brings the same code and controls, runs nothing by itself, and then gives the same numbers', async ({
  page,
  browser,
  baseURL,
}) => {
  const sender = await Playground.open(page, titles.twoMoons);
  const before = page.url();
  const code = smallExperiment('// 平均 🎈');
  await sender.write(code);
  await sender.runOnCpu();
  await expect(sender.state('Done')).toBeVisible();
  await sender.control('Seed').fill('7');
  await sender.control('Rate').fill('0.4');
  await sender.run();
  await expect(sender.state('Done')).toBeVisible();
  const numbers = await sender.csv('Value');
  expect(page.url()).toBe(before);
  await sender.button('Share').click();
  await expect(sender.root.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());
  expect(link).toMatch(
    /#playground\?v=1&experiment=two-moons&backend=cpu&c\.seed=7&c\.lr=0\.4&code=/,
  );

  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const fresh = await context.newPage();
  await fresh.goto(link);
  const receiver = new Playground(fresh, titles.twoMoons);
  await expect(receiver.root.getByText('This code came from a link.')).toBeVisible();
  await expect(receiver.root.getByRole('region', { name: /^Code of/ })).toBeVisible();
  expect(await receiver.code()).toBe(code);
  await expect(receiver.control('Seed')).toHaveValue('7');
  await expect(receiver.control('Rate')).toHaveValue('0.4');
  await expect(receiver.control('Backend')).toHaveValue('cpu');
  await expect(receiver.state('Ready')).toBeVisible();
  expect(fresh.workers()).toEqual([]);

  await receiver.run();
  await expect(receiver.state('Done')).toBeVisible();
  expect(await receiver.csv('Value')).toBe(numbers);
  await context.close();
});

test('a link without code brings the settings, to the playground that it names', async ({
  page,
}) => {
  await page.goto(`${route}#playground?v=1&experiment=digits&backend=cpu&c.seed=3&c.decay=0.5`);
  const digits = new Playground(page, titles.digits);
  await expect(digits.root.getByText(messages.settingsFromLink)).toBeVisible();
  await expect(digits.control('Seed')).toHaveValue('3');
  await expect(digits.control('EMA decay')).toHaveValue('0.5');
  const moons = new Playground(page, titles.twoMoons);
  await expect(moons.control('Seed')).toHaveValue('1');
  await expect(moons.root.getByText(/came from a link/)).toHaveCount(0);
});

const broken = {
  'a broken link': '#playground?v=1&experiment=two-moons&backend=cpu&code=%E0%A4%A',
  'a link of another version': '#playground?v=9&experiment=two-moons',
  'a link to an experiment there is not': '#playground?v=1&experiment=nothing&backend=cpu',
  'a link to an experiment of another page': '#playground?v=1&experiment=names&backend=cpu',
  'a link of 1 MB': `#playground?v=1&experiment=two-moons&backend=cpu&code=${'A'.repeat(1_000_000)}`,
};

for (const [name, hash] of Object.entries(broken)) {
  test(`${name} is reported, and the playground works`, async ({ page }) => {
    await page.goto(route);
    await page.evaluate((text) => (location.hash = text), hash);
    const playground = new Playground(page, titles.twoMoons);
    await expect(page.getByText(messages.brokenLink)).toHaveCount(1);
    // At the place that it names, or at the first one of the page.
    await expect(playground.root.getByText(messages.brokenLink)).toBeVisible();
    await playground.runOnCpu();
    await playground.reach(3);
    await playground.button('Stop').click();
  });
}

test('the playground page takes the experiment that a link names', async ({ page }) => {
  await page.goto('/playground/#playground?v=1&experiment=digits&backend=cpu&c.seed=5');
  const digits = new Playground(page, titles.digits);
  await expect(digits.control('Seed')).toHaveValue('5');
  await page.getByLabel('Experiment').selectOption('Two moons');
  await expect(new Playground(page, titles.twoMoons).button('Run')).toBeEnabled();
  await expect(digits.root).toHaveCount(0);
});
