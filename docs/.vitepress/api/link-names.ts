import type { MarkdownRenderer } from 'vitepress';
import type { ApiEntry } from './pages.ts';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

/** A name alone, or a call or construction of it. */
const pattern = /^(?:new )?(\w+)(?:<.*>)?(?:\(.*\))?$/s;

/**
 * A markdown-it plugin: code spans that are a public name, such as `EMAOptimizer` or `ready()`, become links to its API
 * page. Headings, other links and the API pages themselves stay as they are.
 */
export function linkNames(md: MarkdownRenderer, entries: readonly ApiEntry[]): void {
  const paths = new Map(entries.map(({ name, path }) => [name, path]));
  md.core.ruler.after('inline', 'link-api-names', ({ tokens, env, Token }) => {
    const { relativePath = '' } = env as { relativePath?: string };
    if (relativePath.startsWith('api/')) return;

    const link = (span: Token): Token[] => {
      const path = paths.get(pattern.exec(span.content)?.[1] ?? '');
      if (!path) return [span];
      const open = new Token('link_open', 'a', 1);
      open.attrSet('href', path);
      return [open, span, new Token('link_close', 'a', -1)];
    };
    tokens.forEach((token, i) => {
      if (!token.children || tokens[i - 1]?.type === 'heading_open') return;
      let depth = 0;
      token.children = token.children.flatMap((child) => {
        if (child.type === 'link_open' || child.content.startsWith('<a ')) depth++;
        if (child.type === 'link_close' || child.content === '</a>') depth--;
        return child.type === 'code_inline' && depth === 0 ? link(child) : [child];
      });
    });
  });
}
