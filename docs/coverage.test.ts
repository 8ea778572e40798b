import { readdirSync, readFileSync } from 'node:fs';
import * as polyak from 'polyak';
import { expect, it } from 'vitest';

const docs = new URL('.', import.meta.url);

function pages(folder: URL): URL[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      const skipped = entry.name === 'node_modules' || entry.name.startsWith('.');
      return skipped ? [] : pages(new URL(`${entry.name}/`, folder));
    }
    return entry.name.endsWith('.md') ? [new URL(entry.name, folder)] : [];
  });
}

/** Headings, rows of tables and code spans: where a reader looks a name up. */
function entriesOf(page: string): string[] {
  const prose = page.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  const lines = prose.match(/^(#+ |\|).*$/gm) ?? [];
  const spans = prose.match(/`[^`\n]+`/g) ?? [];
  return [...lines, ...spans];
}

it('every name that the package exports is in the documentation', () => {
  const entries = pages(docs).flatMap((page) => entriesOf(readFileSync(page, 'utf8')));
  const words = new Set(entries.flatMap((entry) => entry.match(/\w+/g) ?? []));
  const missing = Object.keys(polyak).filter((name) => !words.has(name));
  expect(missing).toEqual([]);
});

it('every optimizer and every schedule has a page of its own', () => {
  const titles = pages(new URL('optim/', docs)).map(
    (page) => /^# (\w+)$/m.exec(readFileSync(page, 'utf8'))?.[1],
  );
  const own = Object.entries(polyak)
    .filter(([, value]) => typeof value === 'function' && isOptimizerOrSchedule(value))
    .map(([name]) => name);
  // 12 optimizers and 16 schedules.
  expect(own).toHaveLength(28);
  expect(own.filter((name) => !titles.includes(name))).toEqual([]);
});

/** Of `torch.optim`: what averages is on one page. */
function isOptimizerOrSchedule(value: { readonly prototype?: unknown }): boolean {
  const { prototype } = value;
  if (value === polyak.EMAOptimizer) return false;
  return (
    value === polyak.LBFGS ||
    prototype instanceof polyak.LRScheduler ||
    (typeof prototype === 'object' && prototype !== null && 'applyGradients' in prototype)
  );
}
