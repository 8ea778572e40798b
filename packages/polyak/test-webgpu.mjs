// The built package on another implementation of WebGPU, without a browser: `node` for Dawn, `deno` for wgpu. Every
// optimizer, with and without averages, must give the numbers that it gives on the CPU backend.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../scripts/chromium.mjs';

const commands = {
  node: ['node'],
  deno: ['npx', 'deno', 'run', '--allow-all', '--node-modules-dir=manual', '--no-lock'],
};

if (process.env['POLYAK_WEBGPU']) await compare();
else process.exitCode = start(process.argv[2] ?? 'node');

/** Runs this file again where Chromium's software GPU is found, which Linux machines without a GPU need. */
function start(kind) {
  assert(kind in commands, `one of ${Object.keys(commands).join(', ')}, got ${kind}`);
  const folders = ['/usr/lib/chromium', dirname(realpathSync(findChromium()))];
  const folder = folders.find((path) => existsSync(join(path, 'vk_swiftshader_icd.json')));
  const icd = folder && join(folder, 'vk_swiftshader_icd.json');
  const software = folder
    ? { LD_LIBRARY_PATH: folder, VK_ICD_FILENAMES: icd, VK_DRIVER_FILES: icd }
    : {};
  const env = { XDG_RUNTIME_DIR: '/tmp', ...process.env, ...software, POLYAK_WEBGPU: '1' };
  const [command, ...args] = [...commands[kind], fileURLToPath(import.meta.url)];
  return spawnSync(command, args, { env, stdio: 'inherit' }).status ?? 1;
}

/** Deno has WebGPU; Node gets it from Dawn. What it returns has to be kept: the devices live only as long. */
async function provideWebGPU() {
  if ('Deno' in globalThis) return null;
  const { create, globals } = await import('webgpu');
  Object.assign(globalThis, globals);
  const gpu = create([]);
  Object.defineProperty(globalThis, 'navigator', {
    value: { gpu, userAgent: 'node' },
    configurable: true,
  });
  return gpu;
}

async function compare() {
  const gpu = await provideWebGPU();
  const tf = await import('@tensorflow/tfjs');
  tf.env().set('IS_TEST', true);
  await import('@tensorflow/tfjs-backend-webgpu');
  const polyak = await import('polyak');
  const makers = [
    () => new polyak.SGD({ lr: 0.1, momentum: 0.9, nesterov: true }),
    () => new polyak.Adam({ lr: 0.1, amsgrad: true }),
    () => new polyak.AdamW({ lr: 0.1 }),
    () => new polyak.Adamax({ lr: 0.1 }),
    () => new polyak.NAdam({ lr: 0.1 }),
    () => new polyak.RAdam({ lr: 0.1 }),
    () => new polyak.RMSprop({ lr: 0.1, centered: true, momentum: 0.9 }),
    () => new polyak.Adagrad({ lr: 0.1 }),
    () => new polyak.Adadelta(),
    () => new polyak.ASGD({ lr: 0.1, t0: 2 }),
    () => new polyak.Rprop({ lr: 0.1 }),
    () => new polyak.Adafactor({ lr: 0.1 }),
    () => new polyak.ScheduleFreeSGD({ lr: 0.1, warmupSteps: 4 }),
    () => new polyak.ScheduleFreeAdamW({ lr: 0.1, innerMomentum: 0.5, weightDecay: 0.1 }),
    () => new polyak.ScheduleFreeRAdam({ lr: 0.1, betas: [0.9, 0.9] }),
    () => tf.train.adam(0.1),
  ];
  const averaged = (inner) => new polyak.EMAOptimizer(inner, { decay: 0.9 });
  const alone = makers.slice(0, -1);
  for (const make of [...alone, ...makers.map((one) => () => averaged(one()))]) {
    const results = [];
    for (const backend of ['webgpu', 'cpu']) {
      assert(await tf.setBackend(backend), `${backend} is there`);
      assert.equal(await polyak.ready(), backend === 'webgpu' ? 'webgpu' : 'ops');
      results.push(await train(tf, make()));
    }
    const [onGPU, onCPU] = results;
    for (const [i, value] of onGPU.entries()) {
      const allowed = 2e-5 * Math.max(...onCPU.map(Math.abs));
      assert(Math.abs(value - onCPU[i]) <= allowed, `${make}: ${value} is not ${onCPU[i]}`);
    }
  }
  assert(await tf.setBackend('webgpu'));
  const [eager, captured] = [
    await train(tf, averaged(new polyak.Adam({ lr: 0.1 }))),
    await train(tf, averaged(new polyak.Adam({ lr: 0.1 })), (step) =>
      polyak.capture(step, { onUncapturable: 'throw' }),
    ),
  ];
  assert.deepEqual(captured, eager);

  const where = gpu ? 'Dawn in Node' : 'wgpu in Deno';
  console.log(
    `polyak gives the same on ${where}: ${makers.length} optimizers with and without averages, and a captured step`,
  );
  // Dawn keeps the process alive.
  process.exit(0);
}

/** Ten steps down a bowl, clipped where the optimizer can; the weights, then their averages. */
async function train(tf, opt, wrap = (step) => step) {
  const variables = [5, 64, 257].map((size) =>
    tf.tidy(() => tf.variable(tf.div(tf.range(0, size), size))),
  );
  const loss = () =>
    tf.tidy(() => variables.map((w) => tf.sum(tf.square(tf.sub(w, 3)))).reduce(tf.add));
  const clipping = 'gradNorm' in opt ? { clipGradNorm: 5 } : undefined;
  const step = wrap(() => void opt.minimize(loss, false, variables, clipping));
  for (let i = 0; i < 10; i++) step();
  assert.equal(step.engine ?? 'captured', 'captured');
  const tensors = [...variables, ...(opt.emaWeights?.() ?? [])];
  const values = await Promise.all(tensors.map(async (tensor) => [...(await tensor.data())]));
  step.dispose?.();
  opt.dispose();
  tf.dispose(variables);
  return values.flat();
}
