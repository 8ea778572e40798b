import { readFileSync } from 'node:fs';
import type { DefaultTheme, MarkdownRenderer } from 'vitepress';
import { ownSections } from './own-sections.ts';

/** The base classes that have pages. */
const bases = ['api/interfaces/FusedOptimizer.md', 'api/classes/LRScheduler.md'];

/** What the search finds; theme/search-order.ts says in which order. */
export const localSearch: DefaultTheme.LocalSearchOptions = {
  _render(source, env, md: MarkdownRenderer) {
    const { relativePath } = env;
    if (!relativePath.startsWith('api/')) return md.render(source, env);
    const others = bases.filter((base) => base !== relativePath);
    return md.render(ownSections(source, others.map(read)), env);
  },
};

/** @param path - within `docs` */
function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}
