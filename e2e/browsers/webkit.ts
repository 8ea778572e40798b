import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { Command, Driver } from './webdriver-tab.ts';

const paths: Readonly<Record<Command, string>> = {
  Navigate: 'url',
  SetWindowRect: 'window/rect',
  ExecuteAsyncScript: 'execute/async',
  FindElement: 'element',
  ElementClick: 'element/{id}/click',
  PerformActions: 'actions',
  TakeScreenshot: 'screenshot',
};

/** WebKitGTK by its WebKitWebDriver, on a screen of its own that nobody sees. */
export async function startWebKit(): Promise<Driver> {
  const screen = await startScreen();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: screen.display };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  const root = `http://127.0.0.1:${port}/session`;

  for (let i = 0; !(await answers(root)); i++) {
    if (i === 100) throw new Error('WebKitWebDriver did not start within 10 s');
    await wait(100);
  }
  const { sessionId, capabilities } = (await ask(root, { capabilities: {} })) as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  const session = `${root}/${sessionId}`;

  const send: Driver['send'] = (command, parameters = {}) => {
    const { id, ...others } = parameters as { id?: string };
    const path = paths[command].replace('{id}', id ?? '');
    return ask(`${session}/${path}`, command === 'TakeScreenshot' ? undefined : others);
  };
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    send,
    async close() {
      await fetch(session, { method: 'DELETE' });
      driver.kill();
      screen.process.kill();
    },
  };
}

/** Posts what there is to post, and returns the `value` of the answer. */
async function ask(address: string, parameters?: object): Promise<unknown> {
  const post = { method: 'POST', body: JSON.stringify(parameters) };
  const response = await fetch(address, parameters ? post : undefined);
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

/** Xvfb chooses a display that is free, and writes its number. */
async function startScreen(): Promise<{ process: ChildProcess; display: string }> {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    (screen.stdio[3] as Readable).once('data', (data) => resolve(String(data).trim()));
    screen.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  return { process: screen, display: `:${number}` };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
