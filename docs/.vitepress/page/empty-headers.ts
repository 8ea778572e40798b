import type { MarkdownRenderer } from 'vitepress';

/** A markdown-it plugin: the empty cell at the head of a column without a name heads nothing, and is a plain cell. */
export function plainEmptyHeaders(md: MarkdownRenderer): void {
  md.core.ruler.push('plain-empty-headers', ({ tokens }) => {
    tokens.forEach((open, i) => {
      const close = tokens[i + 2];
      if (open.type !== 'th_open' || close?.type !== 'th_close' || tokens[i + 1]?.content) return;
      open.tag = 'td';
      close.tag = 'td';
    });
  });
}
