import { transform } from 'sucrase';
import { SourceError, type Position } from './position.ts';
import { originalPosition } from './source-map.ts';

export interface Compiled {
  /** JavaScript with the same lines as the source; it imports with `require` and exports to `exports`. */
  readonly code: string;
  /** The position in the source of a position in `code`. */
  readonly locate: (position: Position) => Position;
}

/**
 * Strips the types from a TypeScript module and converts its imports, including dynamic ones, to calls of `require`.
 *
 * @param options - `keepImports`: leaves imports and exports as they are
 * @throws {@link SourceError} with its position when the code is not valid TypeScript
 */
export function compile(source: string, { keepImports = false } = {}): Compiled {
  refusePhases(source);
  try {
    const { code, sourceMap } = transform(source, {
      transforms: keepImports ? ['typescript'] : ['typescript', 'imports'],
      disableESTransforms: true,
      filePath: 'source',
      sourceMapOptions: { compiledFilename: 'source' },
    });
    const mappings = sourceMap?.mappings ?? '';
    return { code, locate: (position) => originalPosition(mappings, position) };
  } catch (error) {
    throw toSourceError(error);
  }
}

const blank = /\s+|\/\/.*|\/\*[^]*?\*\//y;

/** The position after white space and comments. */
function afterBlank(source: string, from: number): number {
  let end = from;
  blank.lastIndex = end;
  while (blank.test(source)) end = blank.lastIndex;
  return end;
}

/**
 * `import.defer(…)` and `import.source(…)` load modules, too, and sucrase leaves them as they are.
 *
 * @throws {@link SourceError}
 */
function refusePhases(source: string): void {
  for (const { index } of source.matchAll(/\bimport\b/g)) {
    const dot = afterBlank(source, index + 'import'.length);
    if (source[dot] !== '.') continue;
    const start = afterBlank(source, dot + 1);
    const [name = ''] = /^\w*/.exec(source.slice(start, start + 20)) ?? [];
    if (name === '' || source[afterBlank(source, start + name.length)] !== '(') continue;
    const before = source.slice(0, index).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    throw new SourceError(`import.${name} cannot be used here`, { line: before.length, column });
  }
}

/** sucrase's message names the file and the place, which have a place of their own here. */
function toSourceError(error: unknown): SourceError {
  const { message, loc } = error as Error & { readonly loc?: Position };
  const text = message.replace(/^Error transforming source: /, '').replace(/ \(\d+:\d+\)$/, '');
  return new SourceError(text, loc ? { line: loc.line, column: loc.column } : null);
}
