import { messages } from './messages.ts';
import { expect, losses, Playground, test, titles } from './playground-page.ts';
import { recordedSteps } from './recorded-runs.ts';

test('nothing runs before the reader asks, and the recorded run is shown', async ({ page }) => {
  const playground = await Playground.open(page, titles.twoMoons);
  await expect(playground.state('Ready')).toBeVisible();
  expect(page.workers()).toEqual([]);
  const { steps } = await playground.numbers(losses.twoMoons);
  expect(steps).toEqual(recordedSteps('two-moons', losses.twoMoons));
  for (const name of ['Raw weights', 'EMA weights']) {
    await expect(
      playground.root.getByRole('img', { name: `Decision regions: ${name}` }),
    ).toBeVisible();
  }
});

test('Pause holds the run, Resume continues it', async ({ page }) => {
  const playground = await Playground.open(page, titles.twoMoons);
  await playground.run();
  await playground.reach(3);
  await playground.button('Pause').click();
  await expect(playground.state('Paused')).toBeVisible();

  // The current step, and an evaluation, may still finish; then the count stays constant.
  const advance = async () => {
    const before = await playground.step();
    await page.waitForTimeout(3000);
    return (await playground.step()) - before;
  };
  await expect.poll(advance, { timeout: 30_000 }).toBe(0);
  const held = await playground.step();

  await playground.button('Resume').click();
  await expect(playground.state('Running')).toBeVisible();
  await playground.reach(held + 1);
});

test('a slider takes effect while it runs', async ({ page }) => {
  const playground = await Playground.open(page, titles.digits);
  await playground.runOnCpu();
  await playground.reach(1);
  await expect(playground.control('Seed')).toBeDisabled();
  // With decay 0 the average is the raw weights.
  await playground.control('EMA decay').fill('0');
  await expect(playground.root.getByRole('status').filter({ hasText: 'Running' })).toHaveCount(1);

  await expect
    .poll(async () => {
      const { steps, lines } = await playground.numbers(losses.digits);
      const isRecorded = steps.length === recordedSteps('digits', losses.digits).length;
      return !isRecorded && lines['raw']?.at(-1) === lines['EMA']?.at(-1);
    })
    .toBe(true);
});

test('Reset brings back the stored result and the declared controls', async ({ page }) => {
  const playground = await Playground.open(page, titles.twoMoons);
  await playground.control('EMA decay').fill('0.5');
  await playground.control('Seed').fill('7');
  await playground.runOnCpu();
  await playground.reach(1);
  await playground.button('Reset').click();
  await expect(playground.state('Ready')).toBeVisible();
  await expect(playground.root.getByText(messages.recorded)).toBeVisible();
  await expect(playground.control('EMA decay')).toHaveValue('0.98');
  await expect(playground.control('Seed')).toHaveValue('1');
  await expect.poll(() => page.workers()).toEqual([]);
});

test('starting one playground stops the other', async ({ page }) => {
  const first = await Playground.open(page, titles.twoMoons);
  await first.runOnCpu();
  await first.reach(1);
  const second = new Playground(page, titles.digits);
  await second.runOnCpu();
  await expect(first.state('Stopped')).toBeVisible();
  await second.reach(1);
  // One that trains and one that checks what it shows.
  await expect.poll(() => page.workers().length).toBe(2);
});

test('a hidden tab pauses, and resumes when it is visible again', async ({ page }) => {
  const setHidden = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { get: () => value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  const playground = await Playground.open(page, titles.twoMoons);
  await playground.runOnCpu();
  await playground.reach(1);
  await setHidden(true);
  await expect(playground.state('Paused')).toBeVisible();
  await setHidden(false);
  await expect(playground.state('Running')).toBeVisible();
});

test('leaving the page ends the run', async ({ page }) => {
  const playground = await Playground.open(page, titles.twoMoons);
  await playground.runOnCpu();
  await playground.reach(1);
  await page.getByRole('link', { name: 'Get started' }).first().click();
  await expect(page).toHaveURL(/getting-started/);
  await expect.poll(() => page.workers()).toEqual([]);
});

test('a software adapter is named, and the CPU backend is the reader’s choice', async ({
  page,
}) => {
  const playground = await Playground.open(page, titles.twoMoons);
  await playground.run();
  await expect(playground.root.getByText(/Software adapter/)).toBeVisible();
  await playground.button('Stop').click();
  await playground.button('Run on the CPU backend').click();
  await expect(playground.root.getByText('CPU backend', { exact: true })).toBeVisible();
  await playground.reach(1);
});

test('the page keeps its layout at 390 px, without sideways scroll', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const playground = await Playground.open(page, titles.digits);
  await playground.root.getByText(messages.code).click();
  await playground.numbers(losses.digits);
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBe(client);
});
