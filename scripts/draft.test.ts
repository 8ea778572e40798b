import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { isSiteBuilt } from '../docs/.vitepress/theme/built-site.ts';
import { serveDraft } from './draft.mjs';

/** Listens on a port, 0 for any that is free, and returns it. */
async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const close = (server: Server) => new Promise((resolve) => server.close(resolve));

it('a draft has pages, is not mistaken for the built site, and gives its port back', async () => {
  const probe = createServer();
  const port = await listen(probe, 0);
  await close(probe);
  const address = `http://127.0.0.1:${port}`;
  const stop = await serveDraft(port);
  const page = await (await fetch(`${address}/guide/getting-started.md`)).text();
  expect(page).toContain('Getting started');
  expect(await isSiteBuilt(`${address}/service-worker.js`)).toBe(false);
  await stop();
  expect(await isSiteBuilt(`${address}/service-worker.js`)).toBe(false);

  const built = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end();
  });
  await listen(built, port);
  expect(await isSiteBuilt(`${address}/service-worker.js`)).toBe(true);
  await close(built);
}, 120_000);
