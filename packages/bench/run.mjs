// npm run bench [-- --quick]: the benchmark in a real Chromium, results on the terminal.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import { formatReport } from './report.mjs';

const rounds = process.argv.includes('--quick') ? 7 : 25;

const server = await createServer({
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  // Isolated pages have a clock of 5 µs instead of 100 µs.
  server: {
    // A reload would end the run.
    hmr: false,
    watch: null,
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  },
  cacheDir: fileURLToPath(new URL('../../.cache/vite-bench', import.meta.url)),
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  optimizeDeps: {
    include: ['@tensorflow/tfjs', '@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-webgpu'],
  },
});
await server.listen();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(server.resolvedUrls.local[0]);
  await page.waitForFunction(() => 'bench' in window);
  const report = await page.evaluate((n) => window.bench(n), rounds);
  console.log(formatReport(report, 62));
} finally {
  await browser.close();
  await server.close();
}
