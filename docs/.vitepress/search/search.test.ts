// cspell:ignore evalu
import { readdirSync, readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import MiniSearch from 'minisearch';
import type { MarkdownRenderer } from 'vitepress';
import { describe, expect, it } from 'vitest';
import { formulas } from '../page/formulas.ts';
import { proseOf } from './local-search.ts';
import { questions } from './questions.ts';
import { searchOptions, termsOf } from './search-options.ts';
import { sectionsOf } from './sections.ts';

const docs = new URL('../../', import.meta.url);

// VitePress cannot be loaded here. This makes of the written pages what its own renderer does, as far as the search sees it.
const md = new MarkdownIt({ html: true });
formulas(md as unknown as MarkdownRenderer);
md.renderer.rules['heading_open'] = (tokens, i, options, _env, self) => {
  const inline = tokens[i + 1];
  const [, title = '', anchor] = /^(.*?)(?: \{#([\w-]+)\})?$/.exec(inline?.content ?? '') ?? [];
  const text = inline?.children?.at(-1);
  if (anchor && text) text.content = text.content.replace(/ ?\{#[\w-]+\}$/, '');
  const link = `<a class="header-anchor" href="#${anchor ?? slugOf(title)}"></a>`;
  return self.renderToken(tokens, i, options) + link;
};

const slugOf = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/<[^>]*>|[`’']/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

function indexOf(pages: readonly (readonly [path: string, markdown: string])[]) {
  const index = new MiniSearch({
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    searchOptions,
  });
  for (const [path, markdown] of pages) {
    const text = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
    const html = md.render(proseOf(text, path, () => ''));
    for (const { anchor, titles, text: own } of sectionsOf(html)) {
      const id = `/${path.replace(/(?:index)?\.md$/, '')}#${anchor}`;
      index.add({ id, title: titles.at(-1), titles: titles.slice(0, -1), text: own });
    }
  }
  return index;
}

describe('the first result for', () => {
  const written = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.md') && !/^(?:api|node_modules)\/|^\.vitepress\//.test(path),
  );
  const index = indexOf(
    written.map((path) => [path, readFileSync(new URL(path, docs), 'utf8')] as const),
  );

  it.each(Object.entries(questions))('%s', (question, answer) => {
    expect(index.search(question)[0]?.id).toBe(answer);
  });
});

describe('a question', () => {
  it('is searched by its words and their stems, without those that say nothing', () => {
    expect(['How', 'do', 'I', 'evaluate'].map(termsOf)).toEqual([
      null,
      null,
      null,
      ['evaluate', 'evalu'],
    ]);
  });

  it('is put in the words of the pages', () => {
    expect(termsOf('BatchNorm')).toEqual(['batch', 'normalization']);
    expect(termsOf('constructor')).toContain('constructor');
  });
});

it('a page is above the pages that only name the same', () => {
  const index = indexOf([
    ['api/classes/Adam.md', '# Adam\n\nAdam steps.'],
    ['optim/adam.md', '# Adam\n\nAdam steps.'],
    ['examples/index.md', '# Adam\n\nAdam steps.'],
  ]);
  expect(index.search('adam').map(({ id }) => String(id))).toEqual([
    '/optim/adam#adam',
    '/examples/#adam',
    '/api/classes/Adam#adam',
  ]);
});

it('code is not searched, and prose is', () => {
  const prose = proseOf('# A\n\nText.\n\n<<< @/a.ts{ts}\n\n```ts\nlet x;\n```\n', 'guide/a.md');
  expect(prose.split('\n').filter(Boolean)).toEqual(['# A', 'Text.']);
});
