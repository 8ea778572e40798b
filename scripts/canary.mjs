// @ts-check
// `npm run test:canary -- VERSION`: the tests of the library on another version of tfjs.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const version = process.argv[2] ?? 'next';
const folder = join(root, '.cache/canary');
const webgpu = '@tensorflow/tfjs-backend-webgpu';
const hasWebGPU = isPublished(webgpu);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const names = ['@tensorflow/tfjs', ...(hasWebGPU ? [webgpu] : [])];
const dependencies = Object.fromEntries(names.map((name) => [name, version]));
writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
const code = await run('npm', ['install', '--prefix', folder]);
if (code !== 0) process.exit(code);

if (!hasWebGPU) console.log(`${webgpu} has no version ${version}: WebGPU is left out.`);
const projects = ['library', ...(hasWebGPU ? ['gpu'] : [])].flatMap((name) => ['--project', name]);
process.exitCode = await run('npx', ['vitest', 'run', ...projects], { POLYAK_TFJS: folder });

/** @param {string} name */
function isPublished(name) {
  try {
    const shell = process.platform === 'win32';
    const args = ['view', `${name}@${version}`, 'version'];
    return execFileSync('npm', args, { encoding: 'utf8', stdio: 'pipe', shell }).trim() !== '';
  } catch {
    return false;
  }
}
