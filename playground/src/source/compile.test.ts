import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { SourceError } from './position.ts';

const errorOf = (source: string): SourceError => {
  try {
    compile(source);
  } catch (error) {
    if (error instanceof SourceError) return error;
  }
  throw new Error('it compiles');
};

/** Where `text` begins, both from 1. */
const find = (code: string, text: string) => {
  const before = code.slice(0, code.indexOf(text)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

test('types go, lines stay, imports become require', () => {
  const { code } = compile(
    "import { a, type B } from 'x';\ninterface C { d: B }\nexport const e: C = a as C;",
  );
  const [first = '', second = '', third = ''] = code.split('\n');
  expect(first).toContain("require('x')");
  expect(second.trim()).toBe('');
  expect(third).toMatch(/const e = .*a *;.*exports\.e = e/);
});

test('an import of types only, or of nothing that is used, is no import', () => {
  expect(compile('import type { A } from "x"; import { B } from "y";').code).not.toContain(
    'require',
  );
});

test('a dynamic import goes the same way', () => {
  const { code } = compile('await import /**/ (name)');
  expect(code).toContain('require /**/ (name)');
  expect(code).not.toMatch(/\bimport\b/);
});

test.each(['await import.defer(name)', 'import /* a */ . // b\n /* c */ source /**/ (name)'])(
  '%j is refused, for it would load a module',
  (code) => {
    const error = errorOf(`let a;\n  ${code}`);
    expect(error.message).toMatch(/^import\.(defer|source) cannot be used here$/);
    expect(error.position).toEqual({ line: 2, column: code.indexOf('import') + 3 });
  },
);

test('what only reads like it is not', () => {
  const { code } = compile("let url = import.meta.url; // This is an import. (It's a comment.)");
  expect(code).toContain('import.meta.url');
});

test.each([
  ['const a = ;', 'Unexpected token', 1, 11],
  ['let a = 1;\n\nlet b = (1;', 'Unexpected token, expected ","', 3, 11],
  ['const s = "abc', 'Unterminated string constant', 1, 11],
  ['} ; {', 'Unexpected token', 1, 1],
])('%j: %s', (source, message, line, column) => {
  const error = errorOf(source);
  expect(error.message).toBe(message);
  expect(error.position).toEqual({ line, column });
});

test('a place in the result is found again in the source', async () => {
  const source = await readFile(new URL('../../experiments/two-moons.ts', import.meta.url), 'utf8');
  const { code, locate } = compile(source);
  expect(code.split('\n')).toHaveLength(source.split('\n').length);
  for (const text of ['tf.gather(trainX', 'optimizer.minimize', 'random.uniform() <', 'Math.max']) {
    expect(locate(find(code, text))).toEqual(find(source, text));
  }
  // `EMAOptimizer` has become `(0, _polyak.EMAOptimizer)`; the statement is still found.
  expect(locate(find(code, 'new (0, _polyak.EMAOptimizer)'))).toEqual(
    find(source, 'new EMAOptimizer(adam'),
  );
});
