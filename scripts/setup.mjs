// @ts-check
import { pathToFileURL } from 'node:url';
import { installDependencies, installSiteDependencies } from './dependencies.mjs';
import { installChromium } from './install-chromium.mjs';

const oldestNode = [20, 19];

/** Makes a fresh clone ready for everything, the tests' browser included. Costs nothing when it already is. */
export async function setUp() {
  checkNode();
  await installDependencies();
  await installChromium();
}

/** Makes a fresh clone ready to build and serve the site. */
export async function setUpSite() {
  checkNode();
  await installSiteDependencies();
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await setUp();
    console.log('Ready: npm start, npm test.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
