import { tex } from '@mdit/plugin-tex';
import type { MarkdownRenderer } from 'vitepress';
import temml from 'temml';

interface TexOptions {
  mathFence: boolean;
  render: (source: string, isBlock: boolean) => string;
}

// Its own type is in terms of another version's.
const dollars = tex as (md: MarkdownRenderer, options: TexOptions) => void;

/** A markdown-it plugin: TeX between `$` signs, or in a block of `math`, becomes MathML, which browsers lay out and screen readers read. */
export function formulas(md: MarkdownRenderer): void {
  dollars(md, {
    mathFence: true,
    render: (source, isBlock) =>
      isBlock ? `<div class="formula">${mathOf(source, true)}</div>\n` : mathOf(source),
  });
}

/** `v-pre` keeps Vue from reading braces as its own. */
function mathOf(source: string, isBlock = false): string {
  const math = temml.renderToString(source.trim(), { displayMode: isBlock, throwOnError: true });
  const open = isBlock ? '<math displaystyle="true" v-pre>' : '<math v-pre>';
  return math.replace(/^<math[^>]*>/, open);
}
