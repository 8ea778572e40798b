// @ts-check
import { createServer } from 'node:net';
import { join } from 'node:path';
import { serveDraft } from './draft.mjs';
import { root, run } from './run.mjs';
import { setUpSite } from './setup.mjs';
import { buildSite, isSiteBuilt } from './site.mjs';

const usualPort = 4100;

try {
  await setUpSite();
  const port = await choosePort();
  if (!isSiteBuilt()) await buildBesideDraft(port);
  const { serve } = await import('vitepress');
  console.log('Serving the documentation; Ctrl-C stops it.');
  await serve({ root: join(root, 'docs'), port });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/**
 * Builds the site while a draft of it can be read.
 *
 * @param {number} port
 */
async function buildBesideDraft(port) {
  const stopDraft = await serveDraft(port);
  const address = `http://localhost:${port}${process.env['DOCS_BASE'] ?? '/'}`;
  console.log(`You can read the documentation at ${address} while it is built.`);
  console.log('Type hints, search and API pages come with the built site, in a few minutes.\n');
  const code = (await run('npm', ['run', '--silent', 'build'])) || (await buildSite());
  await stopDraft();
  if (code !== 0) throw new Error('The site could not be built.');
}

/** `PORT` if set, otherwise the first free port starting at the usual one. */
async function choosePort() {
  const named = process.env['PORT'];
  if (named !== undefined) {
    const port = Number(named);
    if (await isFree(port)) return port;
    throw new Error(`PORT ${named} is not free.`);
  }
  for (let port = usualPort; port < usualPort + 100; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port from ${usualPort} on; set PORT.`);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
