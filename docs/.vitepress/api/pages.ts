import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { DefaultTheme } from 'vitepress';
import { byKind } from './kinds.js';

const folder = new URL('../../api/', import.meta.url);

/** A public name of the package. */
export interface ApiEntry {
  readonly name: string;
  /** As typedoc names its folders: `classes`, `functions`, `interfaces`, `type-aliases`. */
  readonly kind: string;
  /** The page's address, without the site's base. */
  readonly path: string;
}

/** The public names with a page under /api/: what typedoc has written there. */
export function apiEntries(): ApiEntry[] {
  if (!existsSync(folder)) return [];
  const kinds = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return kinds.flatMap(({ name: kind }) =>
    readdirSync(new URL(`${kind}/`, folder)).map((file) => {
      const name = file.replace(/\.md$/, '');
      return { name, kind, path: `/api/${kind}/${name}` };
    }),
  );
}

/** The sidebar that typedoc writes beside its pages, each of its groups divided by kind like the index. */
export function apiSidebar(): DefaultTheme.SidebarItem[] {
  const file = new URL('typedoc-sidebar.json', folder);
  if (!existsSync(file)) return [];
  const groups = JSON.parse(readFileSync(file, 'utf8')) as DefaultTheme.SidebarItem[];
  return [{ text: 'API', link: '/api/' }, ...groups.map(sidebarGroup)];
}

/** A group of typedoc's sidebar as the site shows it. */
export function sidebarGroup(group: DefaultTheme.SidebarItem): DefaultTheme.SidebarItem {
  const names = byKind(group.items ?? [], ({ link = '' }) => link);
  return {
    ...group,
    // VitePress gives a collapsible group without a link a button in a button.
    link: `/api/#${(group.text ?? '').toLowerCase().replaceAll(' ', '-')}`,
    items: names.map(({ title, items }) => ({ text: title, items: items.map(withCleanLink) })),
  };
}

function withCleanLink({ link = '', ...item }: DefaultTheme.SidebarItem): DefaultTheme.SidebarItem {
  return { ...item, link: link.replace(/\.md$/, '') };
}
