import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { writtenPaths } from './site-pages.ts';

const dist = new URL('../docs/.vitepress/dist/', import.meta.url);

// pages.spec.ts checks that they fit.
test('the algorithms and schedules have their formulas', () => {
  const files = writtenPaths
    .filter((path) => path.startsWith('/optim/'))
    .map((path) => `.${path.endsWith('/') ? `${path}index` : path}.html`);
  const formulas = files.flatMap(
    (file) => readFileSync(new URL(file, dist), 'utf8').match(/<div class="formula"><math /g) ?? [],
  );
  // One for each of 12 algorithms and 16 schedules at least.
  expect(formulas.length).toBeGreaterThanOrEqual(28);
});
