import { expect, test } from './playground-page.ts';
import { paths, writtenPaths } from './site-pages.ts';

const names = paths.flatMap((path) => /^\/api\/[\w-]+\/(\w+)$/.exec(path)?.[1] ?? []);

for (const path of writtenPaths.filter((path) => path.startsWith('/optim/'))) {
  test(`${path}: every public name in the prose leads to its API page`, async ({ page }) => {
    await page.goto(path);
    const { unlinked, wrong } = await page.evaluate((known) => {
      const nameOf = (text: string) =>
        /^(?:new )?(\w+)(?:<.*>)?(?:\(.*\))?$/s.exec(text)?.[1] ?? '';
      const spans = [...document.querySelectorAll('.vp-doc code')].filter(
        (code) => !code.closest('pre, h1, h2, h3, h4, figure, [role=region]'),
      );
      const named = spans.filter((code) => known.includes(nameOf(code.textContent)));
      const linked = named.filter((code) => code.closest('a'));
      return {
        unlinked: named.filter((code) => !code.closest('a')).map((code) => code.textContent),
        wrong: linked
          .filter(({ textContent }) => textContent !== '')
          .map((code) => [nameOf(code.textContent), code.closest('a')?.getAttribute('href') ?? ''])
          .filter(([name, href]) => href?.startsWith('/api/') && !href.endsWith(`/${name}`)),
      };
    }, names);
    expect(names.length).toBeGreaterThan(100);
    expect(unlinked).toEqual([]);
    expect(wrong).toEqual([]);
  });
}
