import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from './webdriver-tab.ts';

/** Where it has WebGPU there is the API, also on a machine whose graphics card gives no adapter. */
const preferences = {
  'marionette.port': 0,
  'dom.webgpu.enabled': true,
  'app.normandy.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
};

/** Firefox by Marionette, its own carrier of WebDriver's commands, which needs no driver beside it. */
export async function startFirefox(executable: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'polyak-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref('${name}', ${value});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--marionette', '--headless', '--no-remote', '--remote-allow-system-access'];
  const firefox = spawn(executable, [...args, '--profile', profile], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => firefox.on('exit', () => resolve()));

  const portFile = join(profile, 'MarionetteActivePort');
  for (let i = 0; !existsSync(portFile); i++) {
    if (i === 300) throw new Error('Firefox did not start within 30 s');
    await wait(100);
  }
  const send = marionette(connect(Number(readFileSync(portFile, 'utf8')), '127.0.0.1'));
  const session = (await send('WebDriver:NewSession')) as {
    capabilities: { browserVersion: string };
  };

  return {
    version: `Firefox ${session.capabilities.browserVersion}`,
    // An answer that is one value has it in `value`.
    async send(command, parameters) {
      const answer = await send(`WebDriver:${command}`, parameters);
      return (answer as { value?: unknown }).value;
    },
    async consoleErrors() {
      await send('Marionette:SetContext', { value: 'chrome' });
      const script = `return (${browserConsole.toString()})()`;
      const { value } = (await send('WebDriver:ExecuteScript', { script, args: [] })) as {
        value: string[];
      };
      await send('Marionette:SetContext', { value: 'content' });
      return value;
    },
    async close() {
      void send('Marionette:Quit', { flags: ['eForceQuit'] });
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Messages are JSON with its length before it: `[0, id, command, parameters]` there, `[1, id, error, answer]` back. */
function marionette(socket: Socket): (command: string, parameters?: object) => Promise<unknown> {
  const waiting = new Map<number, (error: { message: string } | null, answer: unknown) => void>();
  let received = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.toString('latin1', 0, Math.max(colon, 0)));
      if (colon < 0 || received.length < end) return;
      const message: unknown = JSON.parse(received.toString('utf8', colon + 1, end));
      received = received.subarray(end);
      // The first one is a greeting.
      if (!Array.isArray(message)) continue;
      const [, id, error, answer] = message as [number, number, { message: string } | null, never];
      waiting.get(id)?.(error, answer);
      waiting.delete(id);
    }
  });
  return (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (error, answer) => {
        if (error) reject(new Error(`${command}: ${error.message}`));
        else resolve(answer);
      });
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

declare const Services: { console: { getMessageArray(): object[] } };
declare const Ci: { nsIScriptError: new () => object };

/**
 * The errors in the browser's console but its own ones, those of workers and policies among them; a page's `console.error` is
 * not. Runs in Firefox itself.
 */
function browserConsole(): string[] {
  interface ScriptError {
    flags: number;
    sourceName: string;
    errorMessage: string;
  }
  const isWarning = 1;
  return Services.console
    .getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .map((message) => message as unknown as ScriptError)
    .filter(({ flags }) => (flags & isWarning) === 0)
    .filter(({ sourceName }) => !/^(?:chrome|resource|moz-extension|jar):|^$/.test(sourceName))
    .map(({ sourceName, errorMessage }) => `${sourceName}: ${errorMessage}`);
}
