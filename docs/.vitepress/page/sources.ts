import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const library = 'packages/polyak/src';

/** The folders whose files the pages link to; the site has copies of them, under `source/`. */
export const sourceFolders = [
  library,
  'packages/polyak/python',
  'packages/bench/src',
  'docs/examples',
  'docs/figures',
  'playground/experiments',
];

/** What a page describes and what tests it: paths in the repository. */
export interface Sources {
  readonly source: readonly string[];
  readonly tests: readonly string[];
}

/**
 * The source files of a page: those listed as `source` in its frontmatter, otherwise those of the public names in its
 * headings; and the examples and experiments that it shows.
 */
export function sourcesOf(markdown: string, listed?: readonly string[]): Sources {
  const names = (markdown.match(/^#{1,3} .*$/gm) ?? []).flatMap((line) => line.match(/\w+/g) ?? []);
  const files = listed ?? names.flatMap((name) => publicNames().get(name) ?? []);
  const examples = Array.from(
    markdown.matchAll(/^<<< @\/(examples\/[\w/.-]+\.\w+)/gm),
    ([, path = '']) => `docs/${path}`,
  );
  const experiments = Array.from(
    markdown.matchAll(/<LivePlayground\s[^>]*experiment="([\w-]+)"/g),
    ([, name = '']) => `playground/experiments/${name}.ts`,
  );
  const source = [...new Set([...files, ...examples, ...experiments])];
  const missing = source.filter((path) => !existsSync(join(root, path)));
  if (missing.length > 0) throw new Error(`Source of the page not found: ${missing.join(', ')}`);
  return { source, tests: [...new Set(source.flatMap(testsOf))] };
}

/** The tests of a file: its own, or else those beside it that name what it exports, or else that of its folder. */
function testsOf(path: string): string[] {
  const folder = dirname(path);
  const tests = readdirSync(join(root, folder)).filter((file) => file.endsWith('.test.ts'));
  const stem = basename(path).replace(/\.\w+$/, '');
  const own = tests.filter((file) => file.startsWith(`${stem}.`));
  const chosen = own.length > 0 ? own : tests.filter((file) => mentions(join(folder, file), path));
  if (chosen.length > 0) return chosen.map((file) => `${folder}/${file}`);
  return existsSync(join(root, `${folder}.test.ts`)) ? [`${folder}.test.ts`] : [];
}

function mentions(test: string, path: string): boolean {
  const text = readFileSync(join(root, test), 'utf8');
  const names = [...publicNames()].filter(([, file]) => file === path).map(([name]) => name);
  const isImported = text.includes(`/${basename(path)}'`);
  return isImported || names.some((name) => new RegExp(`\\b${name}\\b`).test(text));
}

let known: ReadonlyMap<string, string> | undefined;

/** The file of each public name. */
export function publicNames(): ReadonlyMap<string, string> {
  known ??= new Map(
    [
      ...readFileSync(join(root, library, 'index.ts'), 'utf8').matchAll(
        /export (?:type )?\{([^}]*)\} from '\.\/(.*)';/g,
      ),
    ].flatMap(([, names = '', file = '']) =>
      (names.match(/\w+(?=\s*(?:,|$))/g) ?? []).map(
        (name) => [name, `${library}/${file}`] as const,
      ),
    ),
  );
  return known;
}
