/** Strings and marks of a JSON text; all else between them can be passed over. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}:]/g;

/** The first key that is twice in the same object of a JSON text that parses: `JSON.parse` keeps the last. */
export function duplicateKey(json: string): string | undefined {
  const open: Set<string>[] = [];
  let last = '';
  for (const [token] of json.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (token === ':') {
      const key = JSON.parse(last) as string;
      const keys = open.at(-1);
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
    last = token;
  }
  return undefined;
}
