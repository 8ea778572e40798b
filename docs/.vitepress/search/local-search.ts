import type { DefaultTheme, MarkdownRenderer } from 'vitepress';
import { ownSections } from './own-sections.ts';

/** The search shows the guides and the pages about optimization before the examples and the API pages, which name everything. */
export const localSearch: DefaultTheme.LocalSearchOptions = {
  _render(source, env, md: MarkdownRenderer) {
    return md.render(env.relativePath.startsWith('api/') ? ownSections(source) : source, env);
  },
  miniSearch: {
    searchOptions: {
      // VitePress sends its text to the browser, so it can use nothing from outside.
      boostDocument: (id: string) => (/\/api\//.test(id) ? 0.4 : /\/examples\//.test(id) ? 0.5 : 1),
    },
  },
};
