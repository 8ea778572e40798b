/** The search index, one for each language. */
declare module '@localSearchIndex' {
  const indexes: Readonly<Record<string, () => Promise<{ default: string }>>>;
  export default indexes;
}

/** The search box that SearchBox.vue stands for. */
declare module 'virtual:vitepress-search-box' {
  import type { DefineComponent } from 'vue';
  const component: DefineComponent<object, object, object>;
  export default component;
}
