import { expect, test, titles } from './playground-page.ts';

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  test(`the first screen has a figure to run, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    const figure = page.getByRole('region', { name: titles.twoMoons });
    const run = figure.getByRole('button', { name: 'Run', exact: true });
    await expect(run).toBeEnabled();
    await expect(run).toBeInViewport({ ratio: 1 });
    await expect(figure.getByRole('img').first()).toBeInViewport({ ratio: 0.9 });
  });
}
