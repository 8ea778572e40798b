/** Where the site will be served. Addresses within it need only the base; those for other machines need the host, too. */
export const base = process.env['DOCS_BASE'] ?? '/';
export const host = (process.env['DOCS_HOST'] ?? 'http://localhost:4100').replace(/\/$/, '');

/** The repository's address, for the edit links; without it there are none. */
export const repository = process.env['DOCS_REPOSITORY'];

/** The address of a page, such as `optim/schedules.md`, for other machines. */
export function addressOf(relativePath: string): string {
  return host + base + relativePath.replace(/(?:(^|\/)index)?\.md$/, '$1');
}

/** The only pages to build, such as `index.md`; by default all. For tests of the build. */
export const onlyPages = process.env['DOCS_PAGES']?.split(',');

/** Served by the development server while the site is built: without type hints, search and API pages, but at once. */
export const isDraft = process.env['VITE_DRAFT'] === '1';
