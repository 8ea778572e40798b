import { expect, test } from './playground-page.ts';
import { writtenPaths } from './site-pages.ts';

test('formulas are MathML, and none is wider than a phone', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 800 });
  let count = 0;
  for (const path of writtenPaths.filter((path) => path.startsWith('/optim/'))) {
    await page.goto(path);
    const formulas = page.locator('.formula');
    count += await formulas.count();
    const tooWide = await formulas.evaluateAll((all) =>
      all.flatMap(({ scrollWidth, clientWidth, textContent }) =>
        scrollWidth > clientWidth ? [`${textContent}: ${scrollWidth - clientWidth} px`] : [],
      ),
    );
    expect(tooWide, path).toEqual([]);
    expect(await formulas.locator('math').count(), path).toBe(await formulas.count());
  }
  // One for each of 12 algorithms and 16 schedules at least.
  expect(count).toBeGreaterThanOrEqual(28);
});
