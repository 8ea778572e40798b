import { readdirSync, readFileSync } from 'node:fs';
import { expect, Playground, test } from './playground-page.ts';

/** The page that holds all experiments. */
const route = '/playground/experiments';

interface Stored {
  readonly title: string;
  readonly charts: readonly { readonly title: string; readonly steps: readonly number[] }[];
}

const folder = new URL('../playground/experiments/', import.meta.url);
const experiments = readdirSync(folder)
  .filter((file) => file.endsWith('.result.json'))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Stored);

test('there are ten experiments, and the page has them all', async ({ page }) => {
  expect(experiments).toHaveLength(10);
  await page.goto(route);
  for (const { title } of experiments) {
    await expect(new Playground(page, title).root).toHaveCount(1);
  }
});

for (const { title, charts } of experiments) {
  test(`${title}: runs on WebGPU, scores raw and averaged weights, stops, and is reset`, async ({
    page,
  }) => {
    await page.goto(route);
    const playground = new Playground(page, title);
    await playground.root.scrollIntoViewIfNeeded();
    await expect(playground.root.getByText('Recorded run:')).toBeVisible();
    await playground.run();
    const [first] = charts;
    const firstLook = first?.steps[0] ?? 0;
    await playground.reach(firstLook + 1);
    await expect(playground.root.getByText(/^WebGPU: \S+/)).toBeVisible();
    await expect(playground.root.getByText('Your run, on this device.')).toBeVisible();

    const { steps, lines } = await playground.numbers(first?.title ?? '');
    expect(steps[0]).toBe(firstLook);
    const { raw = [], ...averages } = lines;
    expect(raw.length).toBeGreaterThan(0);
    expect(raw.every(Number.isFinite)).toBe(true);
    // An average that begins later has none yet.
    const begun = Object.values(averages).filter((values) => values.some(Number.isFinite));
    expect(begun.length).toBeGreaterThan(0);
    // An average may begin later than the run, but then it goes on.
    for (const values of begun) {
      const own = values.slice(values.findIndex(Number.isFinite));
      expect(own.every(Number.isFinite)).toBe(true);
    }
    expect(begun[0]).not.toEqual(raw);

    await playground.button('Stop').click();
    await expect(playground.state('Stopped')).toBeVisible();
    await expect.poll(() => page.workers()).toEqual([]);

    await playground.button('Reset').click();
    await expect(playground.state('Ready')).toBeVisible();
    await expect(playground.root.getByText('Recorded run:')).toBeVisible();
    expect(await playground.step()).toBe(0);
  });
}
