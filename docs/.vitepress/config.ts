import { defineConfig } from 'vitepress';
import { nav, sidebar } from './sidebar.ts';

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
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-default' } },
  themeConfig: {
    logo: { src: '/logo.svg', alt: '' },
    nav,
    sidebar,
    outline: [2, 3],
    search: { provider: 'local' },
    footer: { message: 'Apache-2.0' },
  },
  vite: {
    // `polyak` is used from its TypeScript source, so the site needs no package build.
    resolve: { conditions: ['source'] },
    ssr: { resolve: { conditions: ['source'] } },
    worker: { format: 'es' },
    // The programs of the examples await at their top level.
    build: { target: 'es2022' },
  },
});
