// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './run.mjs';

const vitepress = 'node_modules/vitepress/bin/vitepress.js';

/**
 * Serves the documentation by the development server, which makes a page when it is asked for.
 *
 * @param {number} port
 * @returns {Promise<() => Promise<void>>} once pages can be read; what it returns ends it
 */
export async function serveDraft(port) {
  const args = [vitepress, 'dev', 'docs', '--host', '127.0.0.1', '--port', `${port}`];
  const server = spawn(process.execPath, [...args, '--strictPort'], {
    cwd: root,
    env: { ...process.env, VITE_DRAFT: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(server, 'exit');
  const stop = () => server.kill();
  process.on('exit', stop);
  process.once('SIGTERM', () => process.exit(1));
  while (server.exitCode === null && !(await answers(port))) await wait(100);
  if (server.exitCode !== null) throw new Error('The draft of the site cannot be served.');
  return async () => {
    stop();
    await ended;
    process.off('exit', stop);
  };
}

/** @param {number} port */
async function answers(port) {
  try {
    await fetch(`http://127.0.0.1:${port}/`);
    return true;
  } catch {
    return false;
  }
}
