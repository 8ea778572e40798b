import { expect, test } from './playground-page.ts';

/** A4 within margins of a centimeter, in CSS pixels. */
const paper = { width: 718, height: 1047 };

for (const route of ['/optim/weight-averaging', '/guide/choosing-a-decay', '/playground/']) {
  test(`${route}: prints only text and whole figures`, async ({ page }) => {
    await page.goto(route);
    await expect(page.getByRole('button', { name: 'Run', disabled: true })).toHaveCount(0);
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    await expect(
      page.locator('nav, .VPNav, .VPLocalNav, .VPSidebar').filter({ visible: true }),
    ).toHaveCount(0);
    await expect(page.locator('button, input, select').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    const figures = await page.locator('main figure').evaluateAll((all) =>
      all.map((figure) => ({
        height: figure.getBoundingClientRect().height,
        break: getComputedStyle(figure).breakInside,
      })),
    );
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(figure.break).toBe('avoid');
      expect(figure.height).toBeLessThan(paper.height);
    }
    // Nothing of a program or a table is out of sight.
    const cut = await page
      .locator('main :is(pre, table)')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
          .map((one) => one.textContent.trim().slice(0, 60)),
      );
    expect(cut).toEqual([]);
  });
}

test('a dark page prints in light colors and stays dark afterward', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/guide/getting-started');
  const isDark = () => page.locator('html.dark').count();
  await expect.poll(isDark).toBe(1);
  await page.evaluate(() => {
    addEventListener('beforeprint', () => (document.title = document.documentElement.className));
  });
  await page.pdf();
  expect(await page.title()).not.toContain('dark');
  expect(await isDark()).toBe(1);
});
