import { defineConfig } from 'vitepress';
import { linkNames } from './api/link-names.ts';
import { apiEntries, apiSidebar } from './api/pages.ts';
import { nav, sidebar } from './sidebar.ts';
import { wholePrograms } from './typed-code/programs.ts';
import { typeHints } from './typed-code/type-hints.ts';

const base = process.env['DOCS_BASE'] ?? '/';

export default defineConfig({
  lang: 'en',
  title: 'Polyak',
  description: 'Weight averaging (EMA, SWA) and fused optimizers for TensorFlow.js on WebGPU',
  base,
  cleanUrls: true,
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}logo.svg` }],
    ['meta', { name: 'theme-color', content: '#0f766e' }],
  ],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-default' },
    codeTransformers: [typeHints()],
    config(md) {
      linkNames(md, apiEntries());
      wholePrograms(md);
    },
  },
  themeConfig: {
    logo: { src: '/logo.svg', alt: '' },
    nav,
    sidebar: { '/': sidebar, '/api/': apiSidebar() },
    outline: [2, 3],
    search: { provider: 'local' },
    footer: { message: 'Apache-2.0' },
  },
  vite: {
    // `polyak` is used from its TypeScript source, so the site needs no package build.
    resolve: { conditions: ['source'] },
    ssr: { resolve: { conditions: ['source'] } },
    worker: { format: 'es' },
  },
});
