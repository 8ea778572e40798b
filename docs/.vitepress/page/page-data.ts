import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HeadConfig, PageData } from 'vitepress';
import { addressOf } from '../site.ts';
import { descriptionOf } from './description.ts';
import { sourcesOf } from './sources.ts';

const docs = fileURLToPath(new URL('../../', import.meta.url));

/** Gives a page its description, its preview for other sites, and the list of its sources. */
export function completePage(page: PageData): Partial<PageData> | undefined {
  const { relativePath, filePath, frontmatter, title } = page;
  if (relativePath === '404.md') return undefined;
  const markdown = readFileSync(docs + filePath, 'utf8');
  const description = page.description || descriptionOf(markdown);
  const isApi = relativePath.startsWith('api/');
  const head = [...((frontmatter['head'] as HeadConfig[] | undefined) ?? [])];
  head.push(...preview(title || 'Polyak', description, relativePath));
  return {
    description,
    frontmatter: {
      ...frontmatter,
      ...(isApi && { editLink: false, lastUpdated: false }),
      ...(relativePath === 'api/index.md' && { pageClass: 'api-index' }),
      head,
      sources: sourcesOf(markdown, frontmatter['source'] as string[] | undefined),
    },
  };
}

function preview(title: string, description: string, relativePath: string): HeadConfig[] {
  const image = addressOf('social.png');
  const properties = {
    'og:type': relativePath === 'index.md' ? 'website' : 'article',
    'og:site_name': 'Polyak',
    'og:title': title,
    'og:description': description,
    'og:url': addressOf(relativePath),
    'og:image': image,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt':
      'Polyak: the noisy path of weights in training, and the smooth path of their average',
  };
  const names = {
    'twitter:card': 'summary_large_image',
    'twitter:title': title,
    'twitter:description': description,
    'twitter:image': image,
  };
  return [
    ...Object.entries(properties).map(([property, content]): HeadConfig => [
      'meta',
      { property, content },
    ]),
    ...Object.entries(names).map(([name, content]): HeadConfig => ['meta', { name, content }]),
  ];
}
