// @ts-check
import { pathToFileURL } from 'node:url';
import { installDependencies } from './dependencies.mjs';
import { installChromium } from './install-chromium.mjs';

const oldestNode = [20, 19];

/**
 * Makes a fresh clone ready. Costs nothing when it already is.
 *
 * @param {{ chromium: boolean }} options - whether the tests' browser is wanted too
 */
export async function setUp({ chromium }) {
  checkNode();
  await installDependencies();
  if (chromium) await installChromium();
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
    await setUp({ chromium: true });
    console.log('Ready: npm start, npm test.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
