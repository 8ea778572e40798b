// The built package on another implementation of WebGPU, without a browser: `node` for Dawn, `deno` for wgpu.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { provideWebGPU } from '../../scripts/provide-webgpu.mjs';
import { softwareGPU } from '../../scripts/software-gpu.mjs';
import { compareBackends } from './webgpu/compare-backends.mjs';
import { compileKernels } from './webgpu/compile-kernels.mjs';

const commands = {
  node: ['node'],
  deno: ['npx', 'deno', 'run', '--allow-all', '--node-modules-dir=manual', '--no-lock'],
};

if (process.env['POLYAK_WEBGPU']) await test();
else process.exitCode = start(process.argv[2] ?? 'node');

/** Runs this file again where Chromium's software GPU is found, which Linux machines without a GPU need. */
function start(kind) {
  assert(kind in commands, `one of ${Object.keys(commands).join(', ')}, got ${kind}`);
  const env = { XDG_RUNTIME_DIR: '/tmp', ...process.env, ...softwareGPU(), POLYAK_WEBGPU: '1' };
  const [command, ...args] = [...commands[kind], fileURLToPath(import.meta.url)];
  return spawnSync(command, args, { env, stdio: 'inherit' }).status ?? 1;
}

async function test() {
  const gpu = await provideWebGPU();
  const tf = await import('@tensorflow/tfjs');
  tf.env().set('IS_TEST', true);
  await import('@tensorflow/tfjs-backend-webgpu');
  const polyak = await import('polyak');
  assert(await tf.setBackend('webgpu'));
  const kernels = await compileKernels(tf);
  const { optimizers, averages } = await compareBackends(tf, polyak);
  const where = gpu ? 'Dawn in Node' : 'wgpu in Deno';
  console.log(
    `${where} takes ${kernels} kernels; ${optimizers} optimizers and ${averages} averages give what they give on the CPU`,
  );
  // Dawn keeps the process alive.
  process.exit(0);
}
