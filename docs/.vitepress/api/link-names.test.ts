import MarkdownIt from 'markdown-it';
import type { MarkdownRenderer } from 'vitepress';
import { expect, it } from 'vitest';
import { linkNames } from './link-names.ts';

// VitePress brings the types of another version.
const md = new MarkdownIt() as unknown as MarkdownRenderer;
linkNames(md, [
  { name: 'Adam', kind: 'classes', path: '/api/classes/Adam' },
  { name: 'ready', kind: 'functions', path: '/api/functions/ready' },
]);

/** The text of each code span, with the path it links to. */
function spans(markdown: string, relativePath = 'optim/index.md'): [string, string | undefined][] {
  const html = md.render(markdown, { relativePath });
  const found = html.matchAll(/(?:<a href="([^"]*)"[^>]*>)?<code[^>]*>([^<]*)<\/code>/g);
  return Array.from(found, ([, path, text = '']) => [text, path]);
}

it('links names, calls and constructions in the prose', () => {
  expect(spans('Take `Adam`, `new Adam({ lr })` or `ready()`.\n\n| `Adam` |\n| - |\n')).toEqual([
    ['Adam', '/api/classes/Adam'],
    ['new Adam({ lr })', '/api/classes/Adam'],
    ['ready()', '/api/functions/ready'],
    ['Adam', '/api/classes/Adam'],
  ]);
});

it('leaves other code, headings and links alone', () => {
  const others = ['adam', 'AdamW', 'tf.train.adam', 'optimizer.ready()', 'Adam.className'];
  expect(spans(others.map((code) => `\`${code}\``).join(' '))).toEqual(
    others.map((code) => [code, undefined]),
  );
  expect(spans('# `Adam`')).toEqual([['Adam', undefined]]);
  expect(spans('[`Adam`](./adam)')).toEqual([['Adam', './adam']]);
  expect(spans('[the `Adam` here](./adam)')).toEqual([['Adam', undefined]]);
});

it('leaves the API pages alone', () => {
  expect(spans('`Adam`', 'api/classes/Adam.md')).toEqual([['Adam', undefined]]);
});
