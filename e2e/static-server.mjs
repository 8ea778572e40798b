// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

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
 * Serves a built site like GitHub Pages: under a base, compressed, `/x` from `x.html`, otherwise `404.html`. Each file is
 * read and compressed once.
 *
 * @param {string} folder
 * @param {string} base - begins and ends with a slash
 * @param {{ script?: string, port?: number }} [options] - what each page runs before its own scripts; the port, a free one by default
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} with `base` at the end of the address
 */
export async function serveStatic(folder, base, { script, port = 0 } = {}) {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();
  const contentOf = (/** @type {string} */ file) => {
    const known = compressed.get(file);
    if (known) return known;
    const isPage = script !== undefined && extname(file) === '.html';
    const content = gzipSync(isPage ? pageWithScript(file, base) : readFileSync(file));
    compressed.set(file, content);
    return content;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (script !== undefined && path === `${base}${scriptName}`) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      return;
    }
    const file = path.startsWith(base) ? fileFor(folder, path.slice(base.length)) : undefined;
    const found = file ?? fileFor(folder, '404.html');
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(file ? 200 : 404, {
        'content-type': types[extname(found)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'cache-control': 'max-age=600',
      })
      .end(contentOf(found));
  });
  await new Promise((resolve) => server.listen(port, () => resolve(undefined)));
  const address = server.address();
  const chosen = typeof address === 'object' && address ? address.port : port;
  return {
    address: `http://localhost:${chosen}${base}`,
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
function pageWithScript(file, base) {
  const html = readFileSync(file, 'utf8');
  return html.replace('<head>', `<head><script src="${base}${scriptName}"></script>`);
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
