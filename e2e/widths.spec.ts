import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { widthFaults } from './layout.ts';
import { expect, test } from './playground-page.ts';

/** One page of each kind. */
const routes = ['/', '/guide/choosing-a-decay', '/optim/weight-averaging', '/playground/'];

/** Arial's widths are those of Arimo, on Windows and Apple's machines; Roboto is Android's. */
const fonts = { Arial: 'arimo', Roboto: 'roboto' };

const widths = Array.from({ length: 29 }, (_, i) => 320 + 40 * i);

for (const [font, files] of Object.entries(fonts)) {
  for (const route of routes) {
    test(`${route} fits every window, in ${font}`, async ({ page }) => {
      await page.goto(route);
      await setFont(page, files);
      expect(await widthFaults(page, widths)).toEqual([]);
    });
  }
}

async function setFont(page: Page, files: string): Promise<void> {
  const load = createRequire(import.meta.url);
  const sources = [400, 500, 600, 700].map((weight) => {
    const file = load.resolve(`@fontsource/${files}/files/${files}-latin-${weight}-normal.woff2`);
    return { weight: String(weight), base64: readFileSync(file, 'base64') };
  });
  await page.evaluate(async (sources) => {
    for (const { weight, base64 } of sources) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      document.fonts.add(await new FontFace('Tested', bytes, { weight }).load());
    }
    document.documentElement.style.setProperty('--vp-font-family-base', 'Tested');
  }, sources);
}
