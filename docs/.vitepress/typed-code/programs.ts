import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MarkdownRenderer } from 'vitepress';
import { apiEntries } from '../api/pages.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

const shown = '// ---cut---';
const hidden = '// ---cut-after---';

interface Fence {
  info: string;
  content: string;
  /** Of `<<< file#region`: the file and the region. */
  src?: [file: string, region: string];
}

/**
 * A markdown-it plugin: the TypeScript blocks become whole programs for the type checker. A region of a file is checked
 * in its file, and an example of an API page after the declarations that it takes for granted; neither is shown.
 */
export function wholePrograms(md: MarkdownRenderer): void {
  const { fence } = md.renderer.rules;
  md.renderer.rules.fence = (tokens, i, options, env, self) => {
    const token = tokens[i] as unknown as Fence;
    const { includes, relativePath = '' } = env as { includes?: string[]; relativePath?: string };
    const before = tokens.slice(0, i).findLast(({ type }) => type === 'heading_open');
    const heading = before ? tokens[tokens.indexOf(before) + 1]?.content : '';
    const isApi = relativePath.startsWith('api/');
    if (/^(?:ts|js)\b/.test(token.info) && (!isApi || /^Examples?$/.test(heading ?? ''))) {
      if (token.src) {
        includes?.push(token.src[0]);
        const [file, region] = token.src;
        token.content = programOf(readFileSync(file, 'utf8'), region, relative(examples, file));
        delete token.src;
      } else if (isApi) {
        token.content = apiProgram(token.content, relativePath);
      }
      token.info += ' twoslash';
    }
    return fence?.(tokens, i, options, env, self) ?? '';
  };
}

/** A file of which only a region is shown, or all of it if `region` is empty. It may import files beside it. */
export function programOf(file: string, region: string, name: string): string {
  const lines = file.replaceAll('\r\n', '\n').split('\n');
  if (!region) return [`// @filename: ${name}`, shown, ...dedent(lines)].join('\n');
  const start = lines.findIndex((line) => line.trim() === `// #region ${region}`);
  const end = lines.findIndex((line) => line.trim() === `// #endregion ${region}`);
  if (start === -1 || end < start) throw new Error(`${name} has no region "${region}"`);
  return [
    `// @filename: ${name}`,
    ...lines.slice(0, start),
    shown,
    ...dedent(lines.slice(start + 1, end)),
    hidden,
    ...lines.slice(end + 1),
  ].join('\n');
}

/** In a block of its own, so that an example may give its variables the names of the declared ones. */
function apiProgram(example: string, name: string): string {
  return [`// ${name}`, apiPrelude(), '{', shown, example.trimEnd(), hidden, '}'].join('\n');
}

function apiPrelude(): string {
  const context = fileURLToPath(new URL('api-context.ts', import.meta.url));
  const declarations = readFileSync(context, 'utf8').replace(/^import [^;]*;$/gm, '');
  const names = (kinds: string[]) =>
    apiEntries()
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ name }) => name)
      .join(', ');
  return [
    `import * as tf from '@tensorflow/tfjs';`,
    `import { ${names(['classes', 'functions', 'variables'])} } from 'polyak';`,
    `import type { ${names(['interfaces', 'type-aliases'])} } from 'polyak';`,
    declarations,
  ].join('\n');
}

function dedent(lines: readonly string[]): string[] {
  const isCode = (line: string) => line.trim() !== '' && !/^\s*\/\/ #(?:end)?region\b/.test(line);
  const indent = Math.min(...lines.filter(isCode).map((line) => line.search(/\S/)));
  return lines
    .filter((line) => isCode(line) || line.trim() === '')
    .map((line) => line.slice(indent));
}
