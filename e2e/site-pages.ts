import { readFileSync } from 'node:fs';

const sitemap = new URL('../docs/.vitepress/dist/sitemap.xml', import.meta.url);

/** The paths of all pages of the built site, from its sitemap. */
export const paths: readonly string[] = Array.from(
  readFileSync(sitemap, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g),
  ([, address = '']) => new URL(address).pathname,
).sort();

/** All but the API pages. */
export const writtenPaths = paths.filter((path) => !path.startsWith('/api/'));
