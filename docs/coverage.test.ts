import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as polyak from 'polyak';
import { Application, Logger, LogLevel } from 'typedoc';
import { describe, expect, it } from 'vitest';
import { publicNames } from './.vitepress/page/sources.ts';
import config from './typedoc.config.js';

const docs = new URL('.', import.meta.url);

/** The pages that are written by hand. */
function pages(folder: URL): URL[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      const skipped = ['node_modules', 'api'].includes(entry.name) || entry.name.startsWith('.');
      return skipped ? [] : pages(new URL(`${entry.name}/`, folder));
    }
    return entry.name.endsWith('.md') ? [new URL(entry.name, folder)] : [];
  });
}

const texts = pages(docs).map((page) => readFileSync(page, 'utf8'));

/** The title of a page, and those of its sections. */
function titlesOf(page: string): string[] {
  return Array.from(page.matchAll(/^##? (.*)$/gm), ([, title = '']) => title);
}

/** Headings, rows of tables and code spans: where a reader looks a name up. */
function entriesOf(page: string): string[] {
  const prose = page.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  const lines = prose.match(/^(#+ |\|).*$/gm) ?? [];
  const spans = prose.match(/`[^`\n]+`/g) ?? [];
  return [...lines, ...spans];
}

describe('the documentation', () => {
  it('names every class and function that the package exports', () => {
    const words = new Set(texts.flatMap(entriesOf).flatMap((entry) => entry.match(/\w+/g) ?? []));
    expect(Object.keys(polyak).filter((name) => !words.has(name))).toEqual([]);
  });

  it('has a page for every optimizer and every schedule', () => {
    const titles = new Set(texts.flatMap(titlesOf));
    const bases = ['LRScheduler'];
    const classes = [...publicNames()]
      .filter(([name, file]) => /^[A-Z]/.test(name) && /\/(?:optim|schedule)\//.test(file))
      .map(([name]) => name)
      .filter((name) => name in polyak && !bases.includes(name));
    expect(classes.length).toBeGreaterThanOrEqual(30);
    expect(classes.filter((name) => !titles.has(name))).toEqual([]);
  });
});

it('every optimizer and every schedule has a page, or a section of that of its family', () => {
  const titles = pages(new URL('optim/', docs)).flatMap((page) =>
    titlesOf(readFileSync(page, 'utf8')),
  );
  const own = Object.entries(polyak)
    .filter(([, value]) => typeof value === 'function' && isOptimizerOrSchedule(value))
    .map(([name]) => name);
  // 17 optimizers and 16 schedules.
  expect(own).toHaveLength(33);
  expect(own.filter((name) => !titles.includes(name))).toEqual([]);
});

/** Of `torch.optim`: what averages is on one page. */
function isOptimizerOrSchedule(value: object): boolean {
  const prototype: unknown = 'prototype' in value ? value.prototype : undefined;
  if (value === polyak.EMAOptimizer || value === polyak.Lookahead) return false;
  return (
    value === polyak.LBFGS ||
    prototype instanceof polyak.LRScheduler ||
    (typeof prototype === 'object' && prototype !== null && 'applyGradients' in prototype)
  );
}

describe('the API pages', () => {
  it('describe every export, each of its members and options, and link to nothing that is not there', async () => {
    const { plugin: [, , categorize] = [], ...options } = config;
    const app = await Application.bootstrap({
      ...onlyCore(options),
      entryPoints: [fileURLToPath(new URL('../packages/polyak/src/index.ts', docs))],
      tsconfig: fileURLToPath(new URL('../packages/polyak/tsconfig.build.json', docs)),
    });
    const messages: string[] = [];
    app.logger = new (class extends Logger {
      override log(message: string, level: LogLevel): void {
        if (level >= LogLevel.Warn) messages.push(message);
      }
    })();
    if (typeof categorize === 'function') void categorize(app);
    const project = await app.convert();
    if (!project) throw new Error('typedoc converted nothing');
    app.validate(project);
    expect(messages).toEqual([]);

    const described = project.children?.map(({ name }) => name) ?? [];
    expect([...described].sort()).toEqual([...publicNames().keys()].sort());
    expect(Object.keys(polyak).filter((name) => !described.includes(name))).toEqual([]);
    const categories = project.categories?.map(({ title }) => title);
    expect(categories).toContain('Optimizers');
    expect(categories).not.toContain('Other');
  });
});

/** The options that typedoc itself knows, without those of its plugins. */
function onlyCore(options: object): object {
  const core = [
    'readme',
    'disableSources',
    'excludePrivate',
    'excludeProtected',
    'excludeExternals',
    'excludeInternal',
    'validation',
    'requiredToBeDocumented',
    'categorizeByGroup',
  ];
  return Object.fromEntries(Object.entries(options).filter(([name]) => core.includes(name)));
}
