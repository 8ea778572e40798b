// One file for CDNs: everything but tfjs, of which a page has one copy.
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const path = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));

const bundle = await rolldown({
  input: path('dist/index.js'),
  external: ['@tensorflow/tfjs-core'],
});
await bundle.write({ file: path('dist/polyak.min.js'), minify: true, sourcemap: true });
await bundle.close();
