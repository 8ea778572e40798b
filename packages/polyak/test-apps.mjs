// The package that `npm run release:dry` has packed, in fresh programs: for Node, Bun and Deno, and bundled by Vite and
// by webpack for a browser. All train the same.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { build } from 'vite';
import webpack from 'webpack';
import { serveStatic } from '../../e2e/static-server.mjs';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { installTarball } from '../../scripts/release/tarball.mjs';

const apps = fileURLToPath(new URL('../../.cache/apps', import.meta.url));
installTarball(apps);
cpSync(new URL('apps', import.meta.url), apps, { recursive: true });

const runtimes = {
  node: ['--no-warnings', 'program.js'],
  bun: ['program.js'],
  deno: ['run', '--allow-all', '--node-modules-dir=manual', '--no-lock', 'program.js'],
};
for (const [runtime, args] of Object.entries(runtimes)) {
  check(runtime, execFileSync(runtime, args, { cwd: apps, encoding: 'utf8' }), ['cpu']);
}

const bundlers = { Vite: bundleWithVite, webpack: bundleWithWebpack };
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
for (const [bundler, bundle] of Object.entries(bundlers)) {
  const site = await serveStatic(await bundle(), '/');
  const page = await browser.newPage();
  const failed = new Promise((_, reject) => page.on('pageerror', reject));
  await page.goto(site.address);
  const output = page.locator('output:not(:empty)');
  check(bundler, await Promise.race([output.textContent(), failed]), ['cpu', 'webgpu']);
  await site.close();
}
await browser.close();

/**
 * With gradients 8 and 7, and moments without their bias: 4 − 0.5 · 8 / 8 = 3.5, then 3.5 − 0.5 · 7.47368 / 7.51639 =
 * 3.00284. The average: (4 + 3.5) / 2 = 3.75, then (3.75 + 3.00284) / 2 = 3.37642.
 */
function check(app, output, backends) {
  const results = JSON.parse(output);
  assert.deepEqual(
    results.map(({ backend }) => backend),
    backends,
    app,
  );
  for (const { weight, average } of results) {
    assert(Math.abs(weight - 3.00284) < 1e-5, `${app}: weight ${weight}`);
    assert(Math.abs(average - 3.37642) < 1e-5, `${app}: average ${average}`);
  }
  console.log(`polyak trains with ${app}: ${backends.join(', ')}`);
}

async function bundleWithVite() {
  const outDir = join(apps, 'dist-vite');
  const options = { outDir, chunkSizeWarningLimit: Infinity };
  await build({ root: apps, logLevel: 'warn', configFile: false, build: options });
  return outDir;
}

async function bundleWithWebpack() {
  const path = join(apps, 'dist-webpack');
  const stats = await promisify(webpack)({
    performance: false,
    mode: 'production',
    context: apps,
    entry: './page.js',
    output: { path, module: true, filename: 'page.js' },
    experiments: { outputModule: true },
  });
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  assert.deepEqual([...errors, ...warnings], []);
  cpSync(join(apps, 'index.html'), join(path, 'index.html'));
  return path;
}
