import { messages } from './messages.ts';
import { expect, Playground, route, test, titles } from './playground-page.ts';
import { linkTo } from './small-experiment.ts';

test('code of hidden characters is refused', async ({ page }) => {
  const hash = linkTo('\u202Ea'.repeat(40_000));
  const playground = await Playground.openLink(page, titles.digits, hash);
  await expect(page.getByText('too many invisible characters')).toHaveCount(1);
  await expect(playground.button('Run')).toBeEnabled();
});

const hidden = ['\u2028', '\u2029', '\r', '\u202E', '\u200B', '\u3164'];

for (const character of hidden) {
  const name = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  test(`${name} is shown in the code, before the editor is open and in it`, async ({ page }) => {
    const hash = linkTo(`// fine${character}evil()`);
    const playground = await Playground.openLink(page, titles.digits, hash);
    const { root } = playground;
    await expect(root.locator('.editor pre')).toHaveText(`// fine${name}evil()`);
    await expect(root.locator('.editor pre .tok-comment')).toHaveCount(0);
    const endsLine = '\u2028\u2029\r'.includes(character);
    const places = await root.locator('.editor pre code span').evaluateAll((spans) => {
      const [first, , last] = spans.map((span) => span.getBoundingClientRect().top);
      return { first, last };
    });
    expect((places.last ?? 0) > (places.first ?? 0) + 10).toBe(endsLine);

    await playground.button('Edit').click();
    const lines = root.locator('.cm-line');
    await expect(lines).toHaveCount(endsLine ? 2 : 1);
    if (character !== '\r') await expect(root.locator('.cm-specialChar')).toHaveText(name);
    if (endsLine) await expect(lines.last().locator('.tok-comment')).toHaveCount(0);
  });
}

test('code that keeps the compiler busy freezes neither the export nor a run', async ({ page }) => {
  const hash = linkTo('f<f>('.repeat(100));
  const playground = await Playground.openLink(page, titles.digits, hash);
  const slowest = playground.slowestTask(3000);
  await playground.button('Download HTML').click();
  expect(await slowest).toBeLessThan(300);
  await expect(playground.root.getByText('Compiling it takes too long')).toBeVisible();
  await playground.run();
  await expect(playground.state('Loading')).toBeVisible();
  await playground.button('Stop').click();
  await expect(playground.state('Ready')).toBeVisible();
});

test('text from a link is shortened and quoted in the notice', async ({ page }) => {
  const words = 'Your session has expired, sign in at https://example.com/ to go on.';
  await page.goto(`${route}#playground?v=1&experiment=${encodeURIComponent(words)}&backend=cpu`);
  const notice = page.getByRole('note').filter({ hasText: 'The link cannot be opened' });
  await expect(notice.locator('code')).toHaveText(words.slice(0, 40));
  await expect(notice).not.toContainText('example.com');
});

test('a link sets no value that its control does not allow', async ({ page }) => {
  await page.goto(
    `${route}#playground?v=1&experiment=digits&backend=cpu&c.seed=1e308&c.__proto__=1&c.toString=2`,
  );
  const playground = new Playground(page, titles.digits);
  await expect(playground.root.getByText(messages.settingsFromLink)).toBeVisible();
  await expect(playground.control('Seed')).not.toHaveValue(/e/);
});
