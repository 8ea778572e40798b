import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

const types: Record<string, string> = {
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

export interface StaticSite {
  /** Where the site is, with its base and a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a built site as GitHub Pages does: under a base, compressed, `/x` from `x.html`, else `404.html`. */
export async function serveStatic(folder: string, base: string): Promise<StaticSite> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(base) ? fileFor(folder, path.slice(base.length)) : undefined;
    const found = file ?? join(folder, '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(found)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'cache-control': 'max-age=600',
    });
    pipeline(createReadStream(found), createGzip(), response, () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}${base}`, close: () => closeServer(server) };
}

function fileFor(folder: string, path: string): string | undefined {
  const full = join(folder, normalize(`/${path}`));
  const candidates =
    path === '' || path.endsWith('/') ? [`${full}index.html`] : [full, `${full}.html`];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile());
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
