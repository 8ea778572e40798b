import { expect, losses, Playground, test, titles } from './playground-page.ts';
import { recordedRun } from './recorded-runs.ts';

async function runsOnCpu(playground: Playground, loss: string): Promise<void> {
  await playground.button('Run on the CPU backend').click();
  await playground.reach(30);
  await expect(playground.root.getByText('CPU backend', { exact: true })).toBeVisible();
  const { lines } = await playground.numbers(loss);
  // The SWA of the digits begins later.
  for (const values of [lines['raw'] ?? [], lines['EMA'] ?? []]) {
    expect(values.length).toBeGreaterThan(0);
    expect(values.every(Number.isFinite)).toBe(true);
  }
}

test('without an adapter the page says so, and runs on the CPU when asked', async ({ page }) => {
  const playground = await Playground.open(page, titles.twoMoons);
  expect(await page.evaluate(() => 'gpu' in navigator)).toBe(true);
  const notice = playground.root.getByText(/provides no adapter/);
  await expect(playground.state('WebGPU is not available')).toBeVisible();
  await expect(notice).toBeVisible();
  expect(page.workers()).toEqual([]);

  // If you choose the CPU, the notice disappears; if you choose WebGPU again, it returns.
  await playground.control('Backend').selectOption('CPU');
  await expect(playground.state('Ready')).toBeVisible();
  await expect(notice).toBeHidden();
  await playground.control('Backend').selectOption('WebGPU');
  await playground.run();
  await expect(notice).toBeVisible();
  await playground.button('Reset').click();
  await expect(notice).toBeVisible();
  expect(await playground.step()).toBe(0);
  await runsOnCpu(playground, losses.twoMoons);
});

test('a browser that refuses an adapter has none', async ({ page }) => {
  await page.addInitScript(() => {
    GPU.prototype.requestAdapter = () => Promise.reject(new DOMException('blocked'));
  });
  const playground = await Playground.open(page, titles.twoMoons);
  await expect(playground.root.getByText(/provides no adapter/)).toBeVisible();
  await expect(playground.alert).toBeHidden();
});

test('without navigator.gpu the page says so before anything runs', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'gpu');
  });
  const playground = await Playground.open(page, titles.digits);
  await expect(playground.root.getByText(/navigator.gpu is missing/)).toBeVisible();
  expect(page.workers()).toEqual([]);
  await runsOnCpu(playground, losses.digits);
});

test('the CPU backend can be picked from the start', async ({ page }) => {
  const playground = await Playground.open(page, titles.twoMoons);
  await playground.control('Backend').selectOption('CPU');
  await playground.run();
  await expect(playground.state('Done')).toBeVisible();
  const { steps, lines } = await playground.numbers(losses.twoMoons);
  expect(steps.at(-1)).toBe(recordedRun('two-moons').steps);
  expect(lines['EMA']?.at(-1)).toBeLessThan(0.6);
});
