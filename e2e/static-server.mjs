// @ts-check
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';

const scriptName = 'first-script.js';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml',
};

/**
 * Serves a built site like GitHub Pages: under a base, compressed, `/x` from `x.html`, otherwise `404.html`.
 *
 * @param {string} folder
 * @param {string} base - begins and ends with a slash
 * @param {string} [script] - what each page runs before its own scripts
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} with `base` at the end of the address
 */
export async function serveStatic(folder, base, script) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (script !== undefined && path === `${base}${scriptName}`) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      return;
    }
    const file = path.startsWith(base) ? fileFor(folder, path.slice(base.length)) : undefined;
    const found = file ?? join(folder, '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(found)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'cache-control': 'max-age=600',
    });
    const withScript = script !== undefined && extname(found) === '.html';
    const content = withScript
      ? Readable.from(pageWithScript(found, base))
      : createReadStream(found);
    pipeline(content, createGzip(), response, () => undefined);
  });
  await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://localhost:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} file
 * @param {string} base
 */
function* pageWithScript(file, base) {
  const html = readFileSync(file, 'utf8');
  yield html.replace('<head>', `<head><script src="${base}${scriptName}"></script>`);
}

/**
 * @param {string} folder
 * @param {string} path
 */
function fileFor(folder, path) {
  const full = join(folder, normalize(`/${path}`));
  const files =
    path === '' || path.endsWith('/') ? [join(full, 'index.html')] : [full, `${full}.html`];
  return files.find((file) => existsSync(file) && statSync(file).isFile());
}
