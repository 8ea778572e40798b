import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { createServer } from 'vite';
import { chromiumArgs, findChromium } from '../../../scripts/chromium.mjs';
import type * as RunTask from '../src/run-task.ts';
import type { Runtime } from './runtime.ts';

declare global {
  interface Window {
    bench: typeof RunTask;
    onShare: (share: number) => void;
  }
}

const root = fileURLToPath(new URL('..', import.meta.url));
const software = '--use-webgpu-adapter=swiftshader';

/** Timestamps of the GPU in nanoseconds instead of steps of 100 µs. */
const exactTimestamps = '--enable-webgpu-developer-features';

/** The installed Chromium, on the GPU if it finds one, otherwise on SwiftShader. Each task has a page of its own. */
export async function startChromium(): Promise<Runtime> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: {
      // A reload would end the run.
      hmr: false,
      watch: null,
      // Isolated pages have a clock of 5 µs instead of 100 µs.
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    },
    cacheDir: fileURLToPath(new URL('../../../.cache/vite-bench', import.meta.url)),
    resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
    optimizeDeps: {
      include: ['@tensorflow/tfjs', '@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-webgpu'],
    },
  });
  await server.listen();
  const address = `${server.resolvedUrls?.local[0] ?? ''}page.html`;
  let onShare: (share: number) => void = () => undefined;
  const openPage = async (browser: Browser): Promise<Page> => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.exposeFunction('onShare', (share: number) => onShare(share));
    await page.goto(address);
    await page.waitForFunction(() => 'bench' in window);
    return page;
  };
  const close = async (browser: Browser): Promise<void> => {
    await browser.close();
    await server.close();
  };
  const { browser, adapter } = await launch(openPage);
  return {
    name: `Chromium ${browser.version()}`,
    adapter,
    async run(task, listener) {
      onShare = listener;
      const page = await openPage(browser);
      try {
        return await page.evaluate((one) => window.bench.runTask(one, window.onShare), task);
      } finally {
        await page.close();
      }
    },
    close: () => close(browser),
  };
}

/** With the GPU; where there is none, with SwiftShader. */
async function launch(
  openPage: (browser: Browser) => Promise<Page>,
): Promise<{ browser: Browser; adapter: string }> {
  const args = [...chromiumArgs, exactTimestamps];
  const hardware = args.filter((arg) => arg !== software);
  let fault: unknown;
  for (const some of [hardware, args]) {
    const browser = await chromium.launch({ executablePath: findChromium(), args: some });
    try {
      const page = await openPage(browser);
      const adapter = await page.evaluate(() => window.bench.describeAdapter());
      await page.close();
      return { browser, adapter };
    } catch (error) {
      fault = error;
      await browser.close();
    }
  }
  throw fault;
}
