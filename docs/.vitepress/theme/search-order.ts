import type { DefaultTheme, SiteData } from 'vitepress';
import type { Ref } from 'vue';

/**
 * The search shows the guides and the pages about optimization before the examples and the API pages, which name everything.
 * It is set here, for a function in the site's configuration reaches the browser as a text to evaluate, which the content
 * policy forbids.
 */
export function orderSearch(site: Ref<SiteData<DefaultTheme.Config>>): void {
  const { search, ...theme } = site.value.themeConfig;
  if (search?.provider !== 'local') return;
  const boostDocument = (id: string): number =>
    id.includes('/api/') ? 0.4 : id.includes('/examples/') ? 0.5 : 1;
  const options = { ...search.options, miniSearch: { searchOptions: { boostDocument } } };
  site.value = {
    ...site.value,
    themeConfig: { ...theme, search: { ...search, options } },
  };
}
