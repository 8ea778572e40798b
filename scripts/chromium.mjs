// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Flags that give WebGPU on a machine without a GPU (SwiftShader), also as root in a container. */
export const chromiumArgs = [
  '--no-sandbox',
  '--enable-unsafe-webgpu',
  '--use-webgpu-adapter=swiftshader',
  '--enable-features=Vulkan',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * What to launch: the installed Chromium, or a name that fails with a clear message.
 *
 * @returns {string}
 */
export function findChromium() {
  return installedChromium() ?? 'chromium';
}

/**
 * Path of an installed Chromium: `CHROMIUM_PATH`, or Playwright's, or the system's.
 *
 * @returns {string | undefined}
 */
export function installedChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  return [playwrightPath(), ...systemPaths].find((path) => path && existsSync(path));
}

/** Where Playwright keeps its own Chromium, downloaded or not; undefined before `npm ci`. */
function playwrightPath() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
