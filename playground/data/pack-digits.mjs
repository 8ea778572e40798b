// Packs scikit-learn's digits.csv.gz (64 pixel values 0..16 and a label per line) into digits.bin:
// gzip of 65 bytes per image, the label first.
//
//   node pack-digits.mjs path/to/digits.csv.gz
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

const source = process.argv[2];
if (!source) throw new Error('usage: node pack-digits.mjs path/to/digits.csv.gz');

const rows = gunzipSync(readFileSync(source)).toString().trim().split('\n');
const bytes = Buffer.from(
  rows.flatMap((row) => {
    const values = row.split(',').map(Number);
    return [values[64], ...values.slice(0, 64)];
  }),
);
const packed = gzipSync(bytes, { level: 9 });

writeFileSync(new URL('digits.bin', import.meta.url), packed);
console.log(`${rows.length} images, ${packed.length} bytes`);
console.log(`sha256 ${createHash('sha256').update(packed).digest('hex')}`);
