// @ts-check
import { loadLinterFormatter } from 'textlint';
import { pages, sources } from './linters.mjs';

const results = [
  ...(await pages.lintFiles(['*.md', 'docs/**/*.md'])),
  ...(await sources.lintFiles(['{docs,e2e,packages,playground,scripts}/**/*.{mjs,ts,vue}'])),
];

const found = results.filter(({ messages }) => messages.length > 0);
if (found.length > 0) {
  const formatter = await loadLinterFormatter({ formatterName: 'unix' });
  console.error(formatter.format(found));
  process.exitCode = 1;
}
