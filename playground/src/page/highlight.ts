/** A piece of code and its highlighting class, as named by CodeMirror's `classHighlighter`. */
export interface Token {
  readonly text: string;
  readonly kind: 'comment' | 'string' | 'number' | 'keyword' | null;
}

const keywords =
  'as async await break case catch class const continue default delete do else export extends finally for from function if ' +
  'import in instanceof interface let new of readonly return satisfies static super switch this throw try type typeof void ' +
  'while yield null true false undefined';

/** Nothing is read twice: what is not closed ends with its line or with the code. */
const pattern = new RegExp(
  [
    String.raw`(?<comment>/\*(?:[^*]|\*(?!/))*(?:\*/)?|//[^\n\r\u2028\u2029]*)`,
    String.raw`(?<string>'(?:\\[^]|[^'\\\n\r])*'?|"(?:\\[^]|[^"\\\n\r])*"?|${'`'}(?:\\[^]|[^${'`'}\\])*${'`'}?)`,
    String.raw`(?<keyword>(?<![.\w$])(?:${keywords.replaceAll(' ', '|')})(?![\w$]|:))`,
    String.raw`(?<number>(?<![\w$])\d[\w.]*)`,
  ].join('|'),
  'g',
);

/** Longer code is not highlighted, because that would block the page. */
const longest = 20_000;

/**
 * Highlights comments, strings, numbers and keywords of TypeScript: enough for the site's own code, until the editor
 * opens. It can be wrong for other code, because it does not recognize regular expressions.
 */
export function highlight(code: string): Token[] {
  if (code.length > longest) return [{ text: code, kind: null }];
  const tokens: Token[] = [];
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    const { 0: text, index, groups = {} } = match;
    if (index > end) tokens.push({ text: code.slice(end, index), kind: null });
    const kind = (['comment', 'string', 'number', 'keyword'] as const).find((one) => groups[one]);
    tokens.push({ text, kind: kind ?? null });
    end = index + text.length;
  }
  if (end < code.length) tokens.push({ text: code.slice(end), kind: null });
  return tokens;
}
