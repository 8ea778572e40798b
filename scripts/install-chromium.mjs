// @ts-check
import { existsSync } from 'node:fs';
import { installedChromium } from './chromium.mjs';
import { run } from './run.mjs';

/** The ways to get a Chromium, in the order they are tried. */
const ways = [
  {
    name: 'Playwright',
    possible: () => true,
    install: () => run('npx', ['playwright', 'install', 'chromium']),
  },
  {
    name: 'apt-get',
    possible: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    install: async () =>
      (await run('apt-get', ['update'])) ||
      (await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])),
  },
];

/** Makes sure that the tests have a Chromium to run in. */
export async function installChromium() {
  if (foundChromium()) return;
  for (const { name, possible, install } of ways) {
    if (!possible()) continue;
    console.log(`No Chromium found; installing it with ${name} ...`);
    await install();
    if (foundChromium()) return;
    console.log(`${name} did not give a Chromium.`);
  }
  throw new Error(
    'The tests need a Chromium with WebGPU. Install one (Debian: apt-get install chromium),\n' +
      'or set CHROMIUM_PATH to the executable.',
  );
}

function foundChromium() {
  const path = installedChromium();
  if (process.env['CHROMIUM_PATH'] && !existsSync(path ?? '')) {
    throw new Error(`CHROMIUM_PATH names a file that is not there: ${path}`);
  }
  return path !== undefined;
}
