// @ts-check
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs';
import { serveStatic } from './static-server.mjs';

/**
 * Scores the built site with Lighthouse: `npm run check:lighthouse`, after `npm run docs:build`. A busy machine lowers the
 * score for performance, so the best of three runs counts.
 */
const paths = ['', 'optim/', 'optim/weight-averaging', 'playground/'];
const least = { performance: 95, accessibility: 100, 'best-practices': 95, seo: 100 };
const runs = 3;

const site = await serveStatic(
  fileURLToPath(new URL('../docs/.vitepress/dist', import.meta.url)),
  '/',
);
const port = await freePort();
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...chromiumArgs, `--remote-debugging-port=${port}`],
});
for (const path of paths) {
  const best = Object.fromEntries(Object.keys(least).map((category) => [category, 0]));
  /** @type {Set<string>} */
  const misses = new Set();
  for (let run = 0; run < runs && !isEnough(best); run++) {
    const flags = { port, logLevel: /** @type {const} */ ('error') };
    const result = await lighthouse(site.address + path, flags, desktopConfig);
    for (const [category, { score, auditRefs }] of Object.entries(result?.lhr.categories ?? {})) {
      best[category] = Math.max(best[category] ?? 0, Math.round((score ?? 0) * 100));
      for (const { id, weight } of auditRefs) {
        const audit = result?.lhr.audits[id];
        if (weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.9) misses.add(id);
      }
    }
  }
  const scores = Object.entries(best).map(([category, score]) => `${category} ${score}`);
  console.log(`/${path}: ${scores.join(', ')}`);
  if (isEnough(best)) continue;
  console.error(`/${path} is below the mark because of ${[...misses].join(', ')}`);
  process.exitCode = 1;
}
await browser.close();
await site.close();

/** @param {Record<string, number>} scores */
function isEnough(scores) {
  return Object.entries(least).every(([category, score]) => (scores[category] ?? 0) >= score);
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
