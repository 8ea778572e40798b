import { experimentNames } from '../playground/experiments/modules.ts';
import { messages } from './messages.ts';
import { expect, Playground, test } from './playground-page.ts';
import { recordedRuns } from './recorded-runs.ts';

/** The page that holds all experiments. */
const route = '/playground/experiments';

test('the page has every experiment', async ({ page }) => {
  expect([...recordedRuns.keys()].sort()).toEqual([...experimentNames].sort());
  await page.goto(route);
  for (const { title } of recordedRuns.values()) {
    await expect(new Playground(page, title).root).toHaveCount(1);
  }
});

for (const { title, charts } of recordedRuns.values()) {
  test(`${title}: runs on WebGPU, scores raw and averaged weights, stops, and is reset`, async ({
    page,
  }) => {
    await page.goto(route);
    const playground = new Playground(page, title);
    await playground.root.scrollIntoViewIfNeeded();
    await expect(playground.root.getByText(messages.recorded)).toBeVisible();
    await playground.run();
    const [first] = charts;
    const firstLook = first?.steps[0] ?? 0;
    await playground.reach(firstLook + 1);
    await expect(playground.root.getByText(messages.webGPU)).toBeVisible();
    await expect(playground.root.getByText(messages.own)).toBeVisible();

    const { steps, lines } = await playground.numbers(first?.title ?? '');
    expect(steps[0]).toBe(firstLook);
    expect(first?.lines.map(({ name }) => name)).toEqual(
      expect.arrayContaining(Object.keys(lines)),
    );
    const [raw = [], ...averages] = Object.values(lines);
    expect(raw.length).toBeGreaterThan(0);
    expect(raw.every(Number.isFinite)).toBe(true);
    // An average that begins later has none yet.
    const begun = averages.filter((values) => values.some(Number.isFinite));
    expect(begun.length).toBeGreaterThan(0);
    // An average may begin later than the run, or a run end earlier; in between, it has every value.
    for (const values of begun) {
      const [from, to] = [values.findIndex(Number.isFinite), values.findLastIndex(Number.isFinite)];
      const own = values.slice(from, to + 1);
      expect(own.every(Number.isFinite)).toBe(true);
    }
    expect(begun[0]).not.toEqual(raw);

    await playground.button('Stop').click();
    await expect(playground.state('Stopped')).toBeVisible();
    await expect.poll(() => page.workers()).toEqual([]);

    await playground.button('Reset').click();
    await expect(playground.state('Ready')).toBeVisible();
    await expect(playground.root.getByText(messages.recorded)).toBeVisible();
    expect(await playground.step()).toBe(0);
  });
}
