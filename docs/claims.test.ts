import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFolders } from './.vitepress/page/sources.ts';

const docs = new URL('.', import.meta.url);
const root = new URL('../', docs);
const skipped = /^(?:api|node_modules|\.vitepress)\/|^changelog\.md$/;

/** The pages that are written by hand, and the README: path and text. */
const pages = [
  ...readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !skipped.test(path))
    .map((path) => [path, readFileSync(new URL(path, docs), 'utf8')] as const),
  ['README.md', readFileSync(new URL('README.md', root), 'utf8')] as const,
];

/** What only a measurement, or arithmetic, can tell: times, shares, sizes, tolerances and counts of GPU calls. */
const measured = [
  /\d\s?(?:%|(?:ms|µs|ns|[kMG]i?B)\b)/,
  /(?:\d times|twice|half) as (?:long|fast|much|many)\b/,
  /\bfaster than\b/,
  /\b(?:within|to) \d+(?:e-| ?\\cdot 10\^\{-)\d/,
  /\b(?:1|one|no) (?:dispatch|submit|readback|new buffer)/i,
];

/** Where it is from: a test or a benchmark, a command, a table of ours, a paper, or the arithmetic itself. */
const origins = [
  /\]\(\/source\/|\]\(packages\//,
  /`(?:npm run|node) [^`]+`/,
  /#what-a-step-(?:costs|submits)\b/,
  /\]\(https:\/\/(?:arxiv|doi)\.org\//,
  / [=×] |\$[^$]*\^/,
];

/** A page by its headings, without code and what is in front of the text. */
function sectionsOf(page: string): string[] {
  const prose = page.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  return prose.split(/^(?=#{1,6} )/m);
}

it('every section with a number that was measured says how', () => {
  const all = pages.flatMap(([path, text]) =>
    sectionsOf(text).map((section) => ({ path, section })),
  );
  const claims = all.filter(({ section }) => measured.some((pattern) => pattern.test(section)));
  expect(claims.length).toBeGreaterThan(15);
  const unfounded = claims.filter(({ section }) => !origins.some((one) => one.test(section)));
  expect(unfounded.map(({ path, section }) => `${path}: ${section.slice(0, 80)}`)).toEqual([]);
});

it('every source that is linked to is there, in a folder that the site has copies of', () => {
  const links = pages.flatMap(([path, text]) =>
    Array.from(text.matchAll(/\]\(\/source\/([^)]*)\)/g), ([, target = '']) => ({ path, target })),
  );
  expect(links.length).toBeGreaterThan(20);
  const dead = links.filter(({ target }) => {
    const file = target.replace(/\.txt$/, '');
    const isCopied = sourceFolders.some((folder) => file.startsWith(`${folder}/`));
    return file === target || !isCopied || !existsSync(new URL(file, root));
  });
  expect(dead).toEqual([]);
});
