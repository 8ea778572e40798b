import { defaultHoverInfoProcessor, transformerTwoslash } from '@shikijs/vitepress-twoslash';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { MarkdownOptions } from 'vitepress';
import { keptTypes } from './kept-types.ts';

/**
 * Checks the types of the blocks that say `twoslash`, and notes the type of each name in `data-type` and its description
 * in `data-description`, which TypeHint.vue shows. A block with an error ends the build.
 */
export function typeHints(): NonNullable<MarkdownOptions['codeTransformers']>[number] {
  const transformer = transformerTwoslash({
    twoslashOptions: {
      vfsRoot: fileURLToPath(new URL('../../examples', import.meta.url)),
      compilerOptions: compilerOptions(),
    },
    langs: ['ts', 'js'],
    renderer: {
      nodeStaticInfo: ({ text, docs }, node) => ({
        type: 'element',
        tagName: 'span',
        properties: {
          class: 'typed',
          'data-type': defaultHoverInfoProcessor(text),
          ...(docs && { 'data-description': firstParagraph(docs) }),
        },
        children: [node],
      }),
    },
    typesCache: keptTypes(),
    onTwoslashError: report,
    onShikiError: report,
  });
  // Shiki 4's type where VitePress has that of Shiki 2.
  return transformer as unknown as ReturnType<typeof typeHints>;
}

/** Those that the examples are checked with elsewhere; but a region's imports need not all be used. */
function compilerOptions(): ts.CompilerOptions {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: { paths?: unknown } };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  delete options.paths;
  return { ...options, types: ['@webgpu/types'], noUnusedLocals: false, noUnusedParameters: false };
}

function firstParagraph(docs: string): string {
  const [first = ''] = docs.split('\n\n');
  return first.replaceAll(/\{@link (\S+?)\}/g, '$1').replaceAll('\n', ' ');
}

function report(error: unknown, code: string): never {
  const message =
    error instanceof Error && 'recommendation' in error ? error.recommendation : error;
  throw new Error(`A TypeScript block does not compile. ${String(message)}\n\n${code}`);
}
