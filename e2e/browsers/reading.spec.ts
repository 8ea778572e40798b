import { expect, test } from './test.ts';
import type { Tab } from './tab.ts';

const figure = "//section[contains(@class, 'playground')]";
const button = (name: string) => `${figure}//button[normalize-space()='${name}']`;
const backend = `${figure}//span[@class='settings']/select`;
const editor = "//*[contains(@class, 'cm-content')]";

/** The text of an element, as it is seen; null where there is none. */
const textOf = (tab: Tab, selector: string) =>
  tab.run((selector) => {
    const { innerText } = document.querySelector<HTMLElement>(selector) ?? {};
    return innerText?.replaceAll(/\s+/g, ' ') ?? null;
  }, selector);

const state = (tab: Tab) => textOf(tab, '.playground [title=State]');
const notice = (tab: Tab) => textOf(tab, '.playground .notice');

/** A playground that can be pressed: the page is alive. */
async function openPlayground(tab: Tab, hash = ''): Promise<void> {
  await tab.open(`/playground/${hash}`);
  await isAlive(tab);
}

async function isAlive(tab: Tab): Promise<void> {
  const enabled = () =>
    tab.run(() => document.querySelectorAll('.playground .buttons button:enabled').length);
  await expect.poll(enabled).toBeGreaterThan(1);
}

test('the first page is complete', async ({ tab }) => {
  await tab.resize(1280, 900);
  await tab.open('/');
  await isAlive(tab);
  expect(await textOf(tab, 'h1')).toContain('Polyak');
  const page = await tab.run(() => ({
    scroll: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    broken: [...document.images].filter(({ complete, naturalWidth }) => complete && !naturalWidth)
      .length,
  }));
  expect(page).toEqual({ scroll: 0, broken: 0 });
});

test('what the browser lacks is reported before Run, and a run on the CPU finishes', async ({
  tab,
}) => {
  await openPlayground(tab, '#playground?v=1&experiment=noisy-quadratic&backend=webgpu');
  const hasAdapter = await tab.run(async () => {
    const gpu = navigator.gpu as GPU | undefined;
    return Boolean(await gpu?.requestAdapter().catch(() => null));
  });
  if (hasAdapter) {
    await tab.choose(backend, 'cpu');
    await tab.click(button('Run'));
  } else {
    await expect.poll(() => notice(tab)).toMatch(/not support WebGPU|no adapter/);
    await tab.click(button('Run on the CPU backend'));
  }
  await expect.poll(() => state(tab)).toMatch(/Done|Failed/);
  expect(await state(tab)).toBe('Done');
  expect(await textOf(tab, '.playground [aria-label=Step]')).toBe('600 / 600 steps');
  expect(await textOf(tab, '.chart .legend')).toMatch(/raw \d+\.\d+ EMA \d+\.\d+/);
});

test('the editor opens, and what is typed runs', async ({ tab }) => {
  await openPlayground(tab);
  await tab.choose(backend, 'cpu');
  await tab.click(button('Edit'));
  await tab.click(editor);
  await tab.press('Control+Home');
  await tab.type('throw new Error("typed");');
  await tab.press('Control+Enter');
  await expect.poll(() => notice(tab)).toMatch(/^Line 1, column \d+ Error: typed/);
  await tab.click(button('Restore code'));
  expect(await textOf(tab, '.cm-line')).not.toContain('typed');
});

test('a link brings its settings and its code', async ({ tab }) => {
  await openPlayground(tab);
  await tab.choose(backend, 'cpu');
  await tab.click(button('Edit'));
  await tab.click(editor);
  await tab.press('Control+Home');
  await tab.type('// shared ');
  await tab.click(button('Share'));
  const hashNow = () => tab.run(() => location.hash);
  await expect.poll(hashNow).toMatch(/^#playground\?v=1&experiment=two-moons&backend=cpu.*&code=/);

  const hash = await hashNow();
  await tab.open('/');
  await openPlayground(tab, hash);
  await expect.poll(() => textOf(tab, '.link-notice')).toContain('This code came from a link.');
  // The code by itself, or in the editor if it is long.
  const code = () => textOf(tab, '.editor :is(pre, .cm-line)');
  await expect.poll(code).toMatch(/^\/\/ shared /);
  expect(
    await tab.run(() => document.querySelector<HTMLSelectElement>('.settings select')?.value),
  ).toBe('cpu');
  expect(await state(tab)).toBe('Ready');
});

test('the dark page is dark from edge to edge', async ({ tab }) => {
  await tab.resize(1400, 900);
  await tab.open('/guide/getting-started');
  const isDark = () => tab.run(() => document.documentElement.classList.contains('dark'));
  await expect
    .poll(() => tab.run(() => document.querySelectorAll('.VPSwitch').length > 0))
    .toBe(true);
  expect(await isDark()).toBe(false);
  await tab.click("//*[contains(@class, 'VPNavBarAppearance')]//button");
  await expect.poll(isDark).toBe(true);
  for (const width of [1000, 1280, 1500]) {
    await tab.resize(width, 900);
    expect(await lightColumns(tab)).toEqual([]);
  }
  await tab.run(() => localStorage.removeItem('vitepress-theme-appearance'));
});

/** The columns of the picture that are light from the top to the bottom. */
async function lightColumns(tab: Tab): Promise<number[]> {
  return tab.run(
    async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = picture;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(picture, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, width, height) ?? {};
      const isLight = (x: number, y: number) => (data[4 * (y * width + x)] ?? 0) > 128;
      return Array.from({ length: width }, (_, x) => x).filter((x) => {
        const light = Array.from({ length: height }, (_, y) => y).filter((y) => isLight(x, y));
        return light.length > height / 2;
      });
    },
    await tab.screenshot(),
  );
}

test('the keyboard reaches the content and the search', async ({ tab }) => {
  await tab.open('/guide/getting-started');
  await isSearchAlive(tab);
  await tab.press('Tab');
  const focused = () => tab.run(() => (document.activeElement as HTMLElement | null)?.innerText);
  await expect.poll(focused).toBe('Skip to content');
  await tab.press('Enter');
  await expect
    .poll(() => tab.run(() => document.activeElement?.id || location.hash))
    .toMatch(/VPContent/);

  await tab.press('Control+k');
  await expect.poll(() => tab.run(() => document.activeElement?.id)).toBe('localsearch-input');
  await tab.type('swapEmaWeights');
  const results = () => tab.run(() => document.querySelectorAll('.results .result').length);
  await expect.poll(results).toBeGreaterThan(0);
  await tab.press('Enter');
  await expect.poll(() => tab.run(() => location.pathname)).not.toBe('/guide/getting-started');
});

async function isSearchAlive(tab: Tab): Promise<void> {
  const label = () => tab.run(() => document.querySelectorAll('.DocSearch-Button').length);
  await expect.poll(label).toBeGreaterThan(0);
}
