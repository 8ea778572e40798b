import playground from '@polyak/playground/package.json' with { type: 'json' };
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import llmstxt from 'vitepress-plugin-llms';
import { defineConfig } from 'vitepress';
import { linkNames } from './api/link-names.ts';
import { apiEntries, apiSidebar } from './api/pages.ts';
import { finish } from './finish.ts';
import { cdnFiles } from './page/cdn-files.ts';
import { withContentPolicy } from './page/content-policy.ts';
import { formulas } from './page/formulas.ts';
import { completePage } from './page/page-data.ts';
import { plainEmptyHeaders } from './page/empty-headers.ts';
import { localSearch } from './search/local-search.ts';
import { nav, sidebar } from './sidebar.ts';
import { base, host, isDraft, onlyPages, repository } from './site.ts';
import { wholePrograms } from './typed-code/programs.ts';
import { typeHints } from './typed-code/type-hints.ts';

const home = fileURLToPath(new URL('theme/HomePage.vue', import.meta.url));
const searchBox = fileURLToPath(new URL('theme/SearchBox.vue', import.meta.url));
const vitePressSearchBox = fileURLToPath(
  import.meta.resolve('vitepress/dist/client/theme-default/components/VPLocalSearchBox.vue'),
);

const reference = [
  {
    text: 'Reference',
    items: [
      { text: 'API', link: '/api/' },
      { text: 'Changelog', link: '/changelog' },
    ],
  },
];

export default defineConfig({
  lang: 'en',
  title: 'Polyak',
  description: 'Weight averaging (EMA, SWA) and fused optimizers for TensorFlow.js on WebGPU',
  base,
  cleanUrls: true,
  ...(onlyPages && { srcExclude: pagesBut(onlyPages), ignoreDeadLinks: true }),
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}logo.svg` }],
    ['link', { rel: 'apple-touch-icon', href: `${base}icon.png` }],
    ['meta', { name: 'theme-color', content: '#0f766e' }],
    ['noscript', {}, `<link rel="stylesheet" href="${base}no-script.css">`],
  ],
  sitemap: { hostname: host + base },
  lastUpdated: !isDraft && hasHistory(),
  transformPageData: completePage,
  transformHtml: withContentPolicy,
  buildEnd: finish,
  router: { prefetchLinks: false },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-default' },
    codeTransformers: isDraft ? [] : [typeHints()],
    config(md) {
      linkNames(md, apiEntries());
      if (!isDraft) wholePrograms(md);
      plainEmptyHeaders(md);
      formulas(md);
    },
  },
  themeConfig: {
    logo: { src: '/logo.svg', alt: '' },
    nav,
    sidebar: { '/': [...sidebar, ...reference], '/api/': apiSidebar() },
    outline: [2, 3],
    ...(!isDraft && { search: { provider: 'local', options: localSearch } }),
    ...(repository && {
      editLink: { pattern: `${repository}/edit/main/docs/:path`, text: 'Edit this page' },
    }),
    footer: { message: 'Apache-2.0' },
  },
  vite: {
    // `polyak` is used from its TypeScript source, so the site needs no package build.
    resolve: {
      conditions: ['source'],
      alias: [
        { find: /^.*\/VPHome\.vue$/, replacement: home },
        { find: /^\.\/VPLocalSearchBox\.vue$/, replacement: searchBox },
        { find: 'virtual:vitepress-search-box', replacement: vitePressSearchBox },
      ],
    },
    ssr: { resolve: { conditions: ['source'] } },
    worker: { format: 'es' },
    // The development server reloads a page when it first meets a package that it has not prepared.
    optimizeDeps: {
      include: Object.keys(playground.dependencies).filter(
        (name) => name !== 'polyak' && name !== 'vue',
      ),
    },
    build: {
      // The programs of the examples await at their top level.
      target: 'es2022',
      // The one chunk above the usual limit is tfjs, which comes only when a playground runs.
      chunkSizeWarningLimit: 2000,
    },
    plugins: [cdnFiles(), ...(isDraft || onlyPages ? [] : [forMachines()])],
  },
});

/** Beside each page its Markdown. */
function forMachines() {
  const plugin = llmstxt({
    ...(process.env['DOCS_HOST'] && { domain: host }),
    excludeIndexPage: false,
    injectLLMHint: false,
    stripHTML: false,
    ignoreFilesPerOutput: { llmsFullTxt: ['api/**'] },
    sidebar: [...sidebar, ...reference, ...apiSidebar()],
  });
  // Its type is that of another Vite's plugins.
  return plugin as never;
}

function pagesBut(kept: readonly string[]): string[] {
  const docs = fileURLToPath(new URL('..', import.meta.url));
  return readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && !kept.includes(file));
}

/** Without git, or outside a clone, pages say nothing of when they were changed. */
function hasHistory(): boolean {
  return spawnSync('git', ['rev-parse', '--is-inside-work-tree']).status === 0;
}
