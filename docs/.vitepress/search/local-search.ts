import { readFileSync } from 'node:fs';
import type { DefaultTheme, MarkdownRenderer } from 'vitepress';
import { ownSections } from './own-sections.ts';
import { sectionsOf } from './sections.ts';

/** The base classes that have pages. */
const bases = ['api/interfaces/FusedOptimizer.md', 'api/classes/LRScheduler.md'];

/** What the search finds: the prose of each section. search-options.ts says in which order. */
export const localSearch: DefaultTheme.LocalSearchOptions = {
  _render: (source, env: { relativePath: string }, md: MarkdownRenderer) =>
    md.render(proseOf(source, env.relativePath), env),
  miniSearch: { _splitIntoSections: (_path, html) => sectionsOf(html) },
};

/**
 * A page without code, whose names stand in the prose as well. Of API pages, what is their own.
 *
 * @param readBase - the page of a base class, by its path within `docs`
 */
export function proseOf(source: string, relativePath: string, readBase = read): string {
  if (relativePath.startsWith('api/')) {
    const others = bases.filter((base) => base !== relativePath);
    return ownSections(source, others.map(readBase));
  }
  return source
    .replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .replaceAll(/^<<< .*$/gm, '')
    .replaceAll(/^<script\b[\s\S]*?^<\/script>$/gm, '');
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}
