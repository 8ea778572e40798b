import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { softwareGPU } from '../../../scripts/software-gpu.mjs';
import type { Row } from '../src/result/result.ts';
import { taskVariable, type ShellMessage } from '../src/shell/shell.ts';
import type { Runtime } from './runtime.ts';

const folder = fileURLToPath(new URL('../../../.cache/bench-shell', import.meta.url));

/** Installed, or fetched by npx. */
const denoVersion = '2.9.6';

const commands = {
  node: () => ['node'],
  deno: () => [...denoCommand(), 'run', '--allow-all', '--node-modules-dir=manual', '--no-lock'],
} as const;

/** Node with Dawn, or Deno with wgpu: on the GPU if they find one, otherwise on Chromium's SwiftShader. Each task has a process. */
export async function startShell(kind: keyof typeof commands): Promise<Runtime> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: {
      resolve: { conditions: ['source', 'node', 'import', 'default'] },
      noExternal: [/^@polyak\//, 'polyak', '@jax-js/jax'],
      external: ['webgpu'],
    },
    build: {
      ssr: fileURLToPath(new URL('../src/shell/program.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  });
  const [program = '', ...args] = commands[kind]();
  const file = join(folder, 'program.mjs');
  const start = (env: Env, onMessage: (message: ShellMessage) => void) =>
    messages(program, [...args, file], env, onMessage);
  const version = spawnSync(program, [...args.slice(0, args.indexOf('run')), '--version'], {
    encoding: 'utf8',
  });
  const { env, adapter } = await probe(start);
  return {
    name:
      kind === 'node'
        ? `Node ${version.stdout.trim()}, Dawn`
        : (version.stdout.split('\n')[0] ?? ''),
    adapter,
    async run(task, onShare) {
      const rows: Row[] = [];
      await start({ ...env, [taskVariable]: JSON.stringify(task) }, (message) => {
        if ('share' in message) onShare(message.share);
        if ('rows' in message) rows.push(...message.rows);
      });
      return rows;
    },
    close: () => Promise.resolve(),
  };
}

type Env = Readonly<Record<string, string | undefined>>;
type Start = (env: Env, onMessage: (message: ShellMessage) => void) => Promise<void>;

/** Where an adapter is found: as it is, or with Chromium's software GPU. */
async function probe(start: Start): Promise<{ env: Env; adapter: string }> {
  let fault: unknown;
  for (const env of [{}, softwareGPU()]) {
    let adapter = '';
    try {
      await start(env, (message) => {
        if ('adapter' in message) adapter = message.adapter;
      });
      return { env, adapter };
    } catch (error) {
      fault = error;
    }
  }
  throw fault;
}

/** Lines that are no messages are tfjs's advertising. */
function messages(
  program: string,
  args: readonly string[],
  env: Env,
  onMessage: (message: ShellMessage) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const errors: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{')) onMessage(JSON.parse(line) as ShellMessage);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${code}: ${errors.join('').trim()}`));
    });
  });
}

function denoCommand(): string[] {
  const installed = spawnSync('deno', ['--version']).status === 0;
  return installed ? ['deno'] : ['npx', '--yes', `deno@${denoVersion}`];
}
