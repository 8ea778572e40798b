/** The first key that is twice in the same object of a JSON text that parses: `JSON.parse` keeps the last. */
export function duplicateKey(json: string): string | undefined {
  const open: Set<string>[] = [];
  let last = '';
  // By hand: a regular expression runs out of stack in a text of millions of escapes.
  for (let i = 0; i < json.length; i++) {
    const mark = json[i];
    if (mark === '"') {
      const end = endOfText(json, i);
      last = json.slice(i, end);
      i = end - 1;
    } else if (mark === '{') open.push(new Set());
    else if (mark === '}') open.pop();
    else if (mark === ':') {
      const key = JSON.parse(last) as string;
      const keys = open.at(-1);
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
  }
  return undefined;
}

/** The place behind the quotation mark that closes the text that begins at `start`. */
function endOfText(json: string, start: number): number {
  let i = start + 1;
  while (i < json.length && json[i] !== '"') i += json[i] === '\\' ? 2 : 1;
  return i + 1;
}
