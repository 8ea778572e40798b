import { expect, test, titles } from './playground-page.ts';

test.use({ javaScriptEnabled: false });

test('without scripts the page says what is missing, and shows its pictures', async ({ page }) => {
  await page.goto('/optim/weight-averaging');
  await expect(page.getByText('JavaScript is off.')).toBeVisible();
  const playground = page.getByRole('region', { name: titles.twoMoons });
  for (const name of ['Decision regions: Raw weights', 'Decision regions: EMA weights']) {
    const picture = playground.getByRole('img', { name }).locator('.regions');
    await expect(picture).toBeVisible();
    expect(await picture.locator('path').count()).toBeGreaterThan(10);
  }
  await expect(playground.locator('.chart .line path').first()).toBeVisible();
});

for (const route of [
  '/',
  '/playground/',
  '/guide/choosing-a-decay',
  '/examples/',
  '/benchmarks/',
]) {
  for (const width of [390, 1280]) {
    test(`${route}: without scripts nothing looks as if it could be pressed, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(route);
      const controls = page.locator(':is(button, input, select, textarea):not(.VPFlyout > *)');
      await expect(controls.filter({ visible: true })).toHaveCount(0);
      const navigation = page.getByRole('navigation', { name: 'Main Navigation' });
      await expect(navigation.getByRole('link', { name: 'Get started' })).toBeInViewport();
      await navigation.getByRole('button', { name: 'Reference' }).hover();
      await expect(navigation.getByRole('link', { name: 'Examples' })).toBeVisible();
    });
  }
}
