import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, Playground, test, titles } from './playground-page.ts';

const require = createRequire(import.meta.url);
const packages = {
  '@tensorflow/tfjs': 'tf.fesm.min.js',
  '@tensorflow/tfjs-backend-webgpu': 'tf-backend-webgpu.fesm.min.js',
};

/** The network and the optimizer of the two moons, and nothing else. */
const bareProgram = `<!doctype html>
<script type="importmap">
{ "imports": {
  "@tensorflow/tfjs": "/bare/tf.fesm.min.js",
  "@tensorflow/tfjs-core": "/bare/tf.fesm.min.js",
  "@tensorflow/tfjs-backend-webgpu": "/bare/tf-backend-webgpu.fesm.min.js"
} }
</script>
<script>
globalThis.start = async () => {
  const begun = performance.now();
  const tf = await import('@tensorflow/tfjs');
  await import('@tensorflow/tfjs-backend-webgpu');
  await tf.setBackend('webgpu');
  const model = tf.sequential({ layers: [
    tf.layers.dense({ units: 32, activation: 'relu', inputShape: [2] }),
    tf.layers.dense({ units: 32, activation: 'relu' }),
    tf.layers.dense({ units: 1 }),
  ] });
  const [points, labels] = [tf.randomNormal([200, 2]), tf.ones([200, 1])];
  const optimizer = tf.train.momentum(0.1, 0.9);
  tf.tidy(() => {
    const batch = Array.from({ length: 20 }, (_, i) => i);
    const [x, y] = [tf.gather(points, batch), tf.gather(labels, batch)];
    optimizer.minimize(() => tf.losses.sigmoidCrossEntropy(y, model.apply(x)));
  });
  return performance.now() - begun;
};
</script>`;

async function startBare(page: Page): Promise<number> {
  await page.route('/bare.html', (route) =>
    route.fulfill({ body: bareProgram, contentType: 'text/html' }),
  );
  await page.route('/bare/*', async (route) => {
    const file = route.request().url().replace(/^.*\//, '');
    const name = Object.entries(packages).find(([, one]) => one === file)?.[0] ?? '';
    const folder = dirname(require.resolve(`${name}/package.json`));
    const body = await readFile(join(folder, 'dist', file));
    await route.fulfill({ body, contentType: 'text/javascript' });
  });
  await page.goto('/bare.html');
  return page.evaluate(() => (globalThis as unknown as { start(): Promise<number> }).start());
}

async function startPlayground(page: Page): Promise<number> {
  const playground = await Playground.open(page, titles.twoMoons);
  await expect(playground.button('Step')).toBeEnabled();
  return playground.until('Step', 'Paused at step 1');
}

test('from click to first step takes at most 1.5 times as long as the bare tfjs program', async ({
  browser,
  baseURL,
}) => {
  const times = { bare: [] as number[], playground: [] as number[] };
  for (let round = 0; round < 3; round++) {
    for (const [name, start] of [
      ['bare', startBare],
      ['playground', startPlayground],
    ] as const) {
      // A browser context of its own, so that nothing is cached.
      const context = await browser.newContext(baseURL ? { baseURL } : {});
      times[name].push(await start(await context.newPage()));
      await context.close();
    }
  }
  const ratio = Math.min(...times.playground) / Math.min(...times.bare);
  test.info().annotations.push({ type: 'start-up', description: JSON.stringify(times) });
  expect(ratio, JSON.stringify(times)).toBeLessThan(1.5);
});

test('the page’s own thread is never blocked for 50 ms while it trains', async ({ page }) => {
  const playground = await Playground.open(page, titles.twoMoons);
  await playground.runOnCpu();
  await playground.reach(1);
  expect(await playground.slowestTask(1500)).toBeLessThanOrEqual(50);
});
