// Packs part of Fashion-MNIST into fashion.bin: the first 4,000 images of its training set and the
// first 1,000 of its test set, each 28×28 image shrunk to 14×14 pixels of 16 greys. Gzip of 99 bytes
// per image: the label, then the pixels row by row, two to a byte, the left one in the high half.
//
//   node pack-fashion.mjs path/to/folder/of/fashion-mnist
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node pack-fashion.mjs path/to/folder/of/fashion-mnist');

const read = (name) => gunzipSync(readFileSync(join(folder, name)));

/** The mean of a 2×2 square of greys 0..255, as 0..15. */
function grey(image, row, column) {
  const at = 2 * row * 28 + 2 * column;
  const sum = image[at] + image[at + 1] + image[at + 28] + image[at + 29];
  return Math.round(sum / 4 / 17);
}

function pack(part, count) {
  const images = read(`${part}-images-idx3-ubyte.gz`).subarray(16);
  const labels = read(`${part}-labels-idx1-ubyte.gz`).subarray(8);
  return Array.from({ length: count }, (_, i) => {
    const image = images.subarray(784 * i, 784 * (i + 1));
    const pairs = Array.from({ length: 98 }, (_, j) => {
      const [row, column] = [Math.floor(j / 7), 2 * (j % 7)];
      return 16 * grey(image, row, column) + grey(image, row, column + 1);
    });
    return [labels[i], ...pairs];
  }).flat();
}

const packed = gzipSync(Buffer.from([...pack('train', 4000), ...pack('t10k', 1000)]), { level: 9 });

writeFileSync(new URL('fashion.bin', import.meta.url), packed);
console.log(`${packed.length} bytes`);
console.log(`sha256 ${createHash('sha256').update(packed).digest('hex')}`);
