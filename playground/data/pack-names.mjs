// Packs two lists of first names into names.txt: those of 3 to 8 letters a to z, in lower case, each
// once, in alphabetical order, one per line.
//
//   node pack-names.mjs path/to/female/names.txt path/to/male/names.txt
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const sources = process.argv.slice(2);
if (sources.length === 0) throw new Error('usage: node pack-names.mjs path/to/names.txt ...');

const names = sources
  .flatMap((source) => readFileSync(source, 'utf8').split('\n'))
  .map((name) => name.trim().toLowerCase())
  .filter((name) => /^[a-z]{3,8}$/.test(name));
const text = `${[...new Set(names)].sort().join('\n')}\n`;

writeFileSync(new URL('names.txt', import.meta.url), text);
console.log(`${text.length} bytes`);
console.log(`sha256 ${createHash('sha256').update(text).digest('hex')}`);
