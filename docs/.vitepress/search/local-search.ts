import { readFileSync } from 'node:fs';
import type { DefaultTheme, MarkdownRenderer } from 'vitepress';
import { ownSections } from './own-sections.ts';

/** The base classes that have pages. */
const bases = ['api/interfaces/FusedOptimizer.md', 'api/classes/LRScheduler.md'];

/** The search shows the guides and the pages about optimization before the examples and the API pages, which name everything. */
export const localSearch: DefaultTheme.LocalSearchOptions = {
  _render(source, env, md: MarkdownRenderer) {
    const { relativePath } = env;
    if (!relativePath.startsWith('api/')) return md.render(source, env);
    const others = bases.filter((base) => base !== relativePath);
    return md.render(ownSections(source, others.map(read)), env);
  },
  miniSearch: {
    searchOptions: {
      // VitePress sends its text to the browser, so it can use nothing from outside.
      boostDocument: (id: string) => (/\/api\//.test(id) ? 0.4 : /\/examples\//.test(id) ? 0.5 : 1),
    },
  },
};

/** @param path - within `docs` */
function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}
