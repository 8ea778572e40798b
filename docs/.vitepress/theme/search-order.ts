import type { DefaultTheme, SiteData } from 'vitepress';
import type { Ref } from 'vue';
import { searchOptions } from '../search/search-options.ts';

/**
 * Ranks what the search finds. It is set here, for a function in the site's configuration reaches the browser as a text to
 * evaluate, which the content policy forbids.
 */
export function orderSearch(site: Ref<SiteData<DefaultTheme.Config>>): void {
  const { search, ...theme } = site.value.themeConfig;
  if (search?.provider !== 'local') return;
  const options = { ...search.options, miniSearch: { searchOptions } };
  site.value = {
    ...site.value,
    themeConfig: { ...theme, search: { ...search, options } },
  };
}
