import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, Playground, test, titles } from './playground-page.ts';

const dist = fileURLToPath(new URL('../docs/.vitepress/dist/', import.meta.url));
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });

/** Nothing runs in it but workers. */
const workerFrame = 'worker-frame.html';

test('every page has a policy that lists each of its scripts by hash', () => {
  const pages = files.filter((file) => file.endsWith('.html') && file !== workerFrame);
  expect(pages.length).toBeGreaterThan(100);
  for (const file of pages) {
    const html = readFileSync(`${dist}${file}`, 'utf8');
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
    expect(policy, file).toContain("require-trusted-types-for 'script'");
    for (const [, text = ''] of html.matchAll(/<script(?:\s+id="[^"]*")?>([^]*?)<\/script>/g)) {
      const hash = createHash('sha256').update(text).digest('base64');
      expect(policy, file).toContain(`'sha256-${hash}'`);
    }
    expect(html, file).not.toMatch(/<[^>]*\son(?:click|load|error)=/);
  }
});

test('the headers for hosting say who may frame the site', () => {
  expect(readFileSync(`${dist}_headers`, 'utf8')).toContain("frame-ancestors 'self'");
});

test.describe('what a page would do if it could', () => {
  test.use({ allowed: /Content Security Policy|Trusted/i });

  test('no string becomes HTML, a script or a worker, and nothing is loaded from or sent to another site', async ({
    page,
  }) => {
    await page.goto('/optim/weight-averaging');
    const through = await page.evaluate(async () => {
      const found: string[] = [];
      const attempt = async (name: string, act: () => unknown) => {
        try {
          await act();
          found.push(name);
        } catch {
          // It was stopped.
        }
      };
      await attempt('innerHTML', () => (document.createElement('div').innerHTML = '<b>x</b>'));
      await attempt('srcdoc', () => (document.createElement('iframe').srcdoc = '<b>x</b>'));
      await attempt('worker', () => new Worker('/assets/x.js'));
      await attempt('policy', () =>
        (
          globalThis as never as { trustedTypes: { createPolicy: (n: string, r: object) => void } }
        ).trustedTypes.createPolicy('mine', {}),
      );
      await attempt('fetch', () => fetch('https://example.com/'));
      const elsewhere: string = 'https://example.com/x.js';
      await attempt('import', () => import(elsewhere));
      await attempt('image', () => {
        const image = new Image();
        image.src = 'https://example.com/x.png';
        return image.decode();
      });
      const script = document.createElement('script');
      script.append('globalThis.inline = 1');
      document.body.append(script);
      if ('inline' in globalThis) found.push('inline script');
      return found;
    });
    expect(through).toEqual([]);
  });
});

test.describe('a host that sends another page instead of the worker frame', () => {
  test.use({ allowed: /404/ });

  test('makes a run fail until it sends the right one', async ({ page }) => {
    await page.route(`**/${workerFrame}`, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<title>Not here</title>' }),
    );
    const playground = await Playground.open(page, titles.digits);
    await playground.runOnCpu();
    await expect(playground.alert).toContainText('/worker-frame.html could not be loaded');
    await page.unroute(`**/${workerFrame}`);
    await playground.run();
    await playground.reach(1);
  });
});

test.describe('the service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('caches what the build lists, and never the answer to a query', async ({ page }) => {
    await page.goto('/optim/adam');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    const sources = files.filter((file) => file.startsWith('source/') && file.endsWith('.txt'));
    await page.evaluate(
      async ([source]) => {
        for (let i = 0; i < 5; i++) await fetch(`/optim/adam?q=${i}`);
        await fetch('/llms-full.txt');
        await fetch(`/${source}`);
        await fetch('/optim/sgd');
      },
      [sources[0]],
    );
    const kept = () =>
      page.evaluate(async () => {
        const [name = ''] = await caches.keys();
        return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url));
      });
    const paths = async () => (await kept()).map(({ pathname, search }) => `${pathname}${search}`);
    await expect.poll(paths).toContain('/optim/sgd');
    const all = await paths();
    expect(
      all.filter((path) => /\?|^\/source|\.txt$/.test(path) && !/^\/assets/.test(path)),
    ).toEqual([]);
    expect(all.length).toBeGreaterThan(3);
  });
});
