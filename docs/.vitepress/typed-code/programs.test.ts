// cspell:ignore optimiser
import { describe, expect, it } from 'vitest';
import { programOf } from './programs.ts';
import { typeHints } from './type-hints.ts';

const file = `import { Adam } from 'polyak';

export function make() {
  // #region made
  const optimizer = new Adam({ lr: 0.1 });
  if (optimizer) {
    // #region inner
    optimizer.dispose();
    // #endregion inner
  }
  // #endregion made
  return optimizer;
}
`;

describe('programOf', () => {
  it('is the whole file, with marks around what is shown, and that without its indent', () => {
    expect(programOf(file, 'made', 'make.ts').split('\n')).toEqual([
      '// @filename: make.ts',
      `import { Adam } from 'polyak';`,
      '',
      'export function make() {',
      '// ---cut---',
      'const optimizer = new Adam({ lr: 0.1 });',
      'if (optimizer) {',
      '  optimizer.dispose();',
      '}',
      '// ---cut-after---',
      '  return optimizer;',
      '}',
      '',
    ]);
  });

  it('shows a file without its marks when no region is named', () => {
    expect(programOf('// #region a\nconst x = 1;\n// #endregion a', '', 'x.ts')).toBe(
      '// @filename: x.ts\n// ---cut---\nconst x = 1;',
    );
  });

  it('throws when the file does not have the region', () => {
    expect(() => programOf(file, 'mad', 'make.ts')).toThrow('make.ts has no region "mad"');
  });
});

describe('typeHints', () => {
  it('shows the region alone', () => {
    expect(check(programOf(file, 'made', 'make.ts'))).toBe(
      'const optimizer = new Adam({ lr: 0.1 });\nif (optimizer) {\n  optimizer.dispose();\n}',
    );
  });

  it('throws at a region that does not compile, or whose file does not', () => {
    const inside = file.replace('lr: 0.1', `lr: 'fast'`);
    expect(() => check(programOf(inside, 'made', 'make.ts'))).toThrow(
      /does not compile[\s\S]*make\.ts[\s\S]*Argument of type '\[\{ lr: string; \}\]' is not assignable/,
    );
    const outside = file.replace('return optimizer', 'return optimiser');
    expect(() => check(programOf(outside, 'made', 'make.ts'))).toThrow(
      /Cannot find name 'optimiser'/,
    );
  });
});

/** What the site's build does with a block: returns what is shown. */
function check(program: string): string | undefined {
  const { preprocess } = typeHints();
  const options = { lang: 'ts', meta: { __raw: 'twoslash' }, transformers: [] };
  const context = { meta: {}, options };
  const shown = preprocess?.call(context as never, program, options as never);
  return shown ? shown.trimEnd() : undefined;
}
