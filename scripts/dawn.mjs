// @ts-check
// npm run test:gpu:node -- FILES: the tests on WebGPU in Node, with Dawn, on this machine's GPU or else on Chromium's software GPU.
import { spawnSync } from 'node:child_process';
import { create } from 'webgpu';
import { softwareGPU } from './software-gpu.mjs';

const adapter = await create([]).requestAdapter();
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'dawn', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, ...(adapter ? {} : softwareGPU()) } },
);
// Dawn keeps the process alive.
process.exit(status ?? 1);
