// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run } from './run.mjs';

/**
 * A browser that the site is read in beside Chromium.
 *
 * @typedef {object} Browser
 * @property {'Firefox' | 'WebKit'} name
 * @property {string[]} files - of the system's own, all of which it needs
 * @property {string[]} packages - what Debian calls it
 * @property {'firefox' | 'webkit'} playwright - what Playwright calls its own build
 */

/** @type {Browser[]} */
export const browsers = [
  {
    name: 'Firefox',
    files: ['/usr/bin/firefox-esr'],
    packages: ['firefox-esr'],
    playwright: 'firefox',
  },
  {
    name: 'WebKit',
    files: ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
    playwright: 'webkit',
  },
];

/**
 * Which build of it is installed, if any.
 *
 * @param {Browser} browser
 * @returns {'system' | 'playwright' | undefined}
 */
export function installedBuild({ files, playwright }) {
  if (files.every((file) => existsSync(file))) return 'system';
  return existsSync(ownBuild(playwright).executablePath()) ? 'playwright' : undefined;
}

/** Installs those that are missing. Returns the names of those that can be tested in; a line names each that cannot. */
export async function installBrowsers() {
  /** @type {string[]} */
  const names = [];
  for (const browser of browsers) {
    if (installedBuild(browser) === undefined) await install(browser);
    if (await canStart(browser)) names.push(browser.name);
    else console.log(`Left out: the tests in ${browser.name}, which cannot be installed here.`);
  }
  return names;
}

/** @param {Browser} browser */
async function install({ name, files, packages, playwright }) {
  console.log(`No ${name} found; installing it ...`);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages]);
  }
  if (!files.every((file) => existsSync(file))) {
    await run('npx', ['playwright', 'install', playwright]);
  }
}

/**
 * Playwright's own builds may lack libraries of the system, which only root can install.
 *
 * @param {Browser} browser
 */
async function canStart(browser) {
  const build = installedBuild(browser);
  if (build !== 'playwright') return build === 'system';
  try {
    await (await ownBuild(browser.playwright).launch()).close();
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {Browser['playwright']} name
 * @returns {import('playwright').BrowserType}
 */
function ownBuild(name) {
  return createRequire(import.meta.url)('playwright')[name];
}
