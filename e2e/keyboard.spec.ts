import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './playground-page.ts';

const routes = [
  '/',
  '/optim/',
  '/optim/weight-averaging',
  '/optim/schedules/step-lr',
  '/api/classes/SGD',
  '/playground/',
];

for (const route of routes) {
  test(`${route}: Tab reaches every control, with a focus ring, and leaves the page at the end`, async ({
    page,
  }) => {
    await page.goto(route, { waitUntil: 'networkidle' });
    const count = await page.evaluate(() => {
      const selector =
        'a[href], button:enabled, input:enabled, select, textarea, summary, [tabindex="0"]';
      const usable = [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
      );
      for (const element of usable) element.dataset['unreached'] = '';
      document.addEventListener('focusin', ({ target }) => {
        delete (target as HTMLElement).dataset['unreached'];
      });
      return usable.length;
    });
    expect(count).toBeGreaterThan(10);
    // Some blocks scroll, and so take a Tab of their own.
    const ringless: string[] = [];
    for (let i = 0; i < count + 60; i++) {
      await page.keyboard.press('Tab');
      const { isOut, isRinged, text } = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          isOut: element === document.body,
          isRinged: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
          text: element.outerHTML.slice(0, 120),
        };
      });
      if (isOut) break;
      if (!isRinged) ringless.push(text);
    }
    expect(ringless).toEqual([]);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    const unreached = await page.evaluate(() =>
      Array.from(document.querySelectorAll('[data-unreached]'), ({ outerHTML }) =>
        outerHTML.slice(0, 120),
      ),
    );
    expect(unreached).toEqual([]);
  });
}

test('the types in a code block can be read with a mouse, a keyboard and a finger', async ({
  browser,
  baseURL,
  page,
}) => {
  const route = '/optim/weight-averaging';
  await page.goto(route);
  const block = page.locator('pre:has(.typed)').first();
  const hint = page.getByRole('tooltip');
  await block.getByText('updateParameters', { exact: true }).hover();
  await expect(hint).toContainText('updateParameters(source: tf.Sequential): void');
  await expect(hint).toContainText('Updates the averages with the current weights.');
  const { violations } = await new AxeBuilder({ page }).include('#type-hint').analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(hint).toBeHidden();

  await page.mouse.move(0, 0);
  await block.focus();
  await page.keyboard.press('Enter');
  await expect(hint).toContainText('import tf');
  await page.keyboard.press('ArrowRight');
  await expect(hint).toContainText('AveragedModel');
  await page.keyboard.press('Escape');
  await expect(hint).toBeHidden();
  await expect(block).toBeFocused();

  const phone = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const small = await phone.newPage();
  await small.goto(`${baseURL}${route}`);
  await small
    .locator('pre:has(.typed)')
    .first()
    .getByText('averaged', { exact: true })
    .first()
    .tap();
  await expect(small.getByRole('tooltip')).toContainText('AveragedModel<');
  await small.getByRole('heading', { level: 1 }).tap();
  await expect(small.getByRole('tooltip')).toBeHidden();
  await phone.close();
});

for (const route of ['/', '/optim/weight-averaging', '/optim/adam']) {
  test(`${route}: nothing moves by itself for readers who ask for less motion`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(route, { waitUntil: 'networkidle' });
    const moving = () =>
      document.getAnimations().filter(({ effect, playState }) => {
        const { duration } = effect?.getComputedTiming() ?? {};
        return playState === 'running' && Number(duration) > 0;
      }).length;
    expect(await page.evaluate(moving)).toBe(0);
    expect(page.workers()).toEqual([]);
  });
}
