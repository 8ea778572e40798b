import { expect, test } from './playground-page.ts';
import { paths, writtenPaths } from './site-pages.ts';

const names = paths.flatMap((path) => /^\/api\/[\w-]+\/(\w+)$/.exec(path)?.[1] ?? []);

test('every public name in the prose of /optim/ leads to its API page', async ({
  page,
  request,
}) => {
  expect(names.length).toBeGreaterThan(100);
  const faults: string[] = [];
  let links = 0;
  for (const path of writtenPaths.filter((path) => path.startsWith('/optim/'))) {
    const html = await (await request.get(path)).text();
    const found = await page.evaluate(namesIn, html);
    for (const { name, href } of found.filter(({ name }) => names.includes(name))) {
      links++;
      // A link that the text itself has may lead to the name's own page or section.
      const isRight = href?.endsWith(`/${name}`) || (href && !href.startsWith('/api/'));
      if (!isRight) faults.push(`${path}: ${name} leads to ${href}`);
    }
  }
  expect(faults).toEqual([]);
  expect(links).toBeGreaterThan(100);
});

/** The names in the prose of a page that are written as code, and where they lead. Runs in the browser. */
function namesIn(html: string): { name: string; href: string | null }[] {
  const body = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('.vp-doc code')]
    .filter((code) => !code.closest('pre, h1, h2, h3, h4, figure, [role=region]'))
    .map((code) => ({
      name: /^(?:new )?(\w+)(?:<.*>)?(?:\(.*\))?$/s.exec(code.textContent)?.[1] ?? '',
      href: code.closest('a')?.getAttribute('href') ?? null,
    }));
}
