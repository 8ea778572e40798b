import { readFileSync } from 'node:fs';

const sitemap = new URL('../docs/.vitepress/dist/sitemap.xml', import.meta.url);

/** The paths of all pages of the built site, from its sitemap. */
export const paths: readonly string[] = Array.from(
  readFileSync(sitemap, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g),
  ([, address = '']) => new URL(address).pathname,
).sort();

/** All but the API pages, which have one structure for each kind. */
export const writtenPaths = paths.filter((path) => !path.startsWith('/api/'));

/** Of each kind of API page the one with the most in it. */
export const apiSample = [
  '/api/',
  '/api/classes/EMAOptimizer',
  '/api/functions/clipGradNorm',
  '/api/interfaces/FusedOptimizer',
  '/api/type-aliases/Warmup',
];
