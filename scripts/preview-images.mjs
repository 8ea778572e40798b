// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from './chromium.mjs';
import { root } from './run.mjs';

/** Draws the PNGs that other sites and home screens show, from the SVGs of the site. */
const folder = join(root, 'docs/public');
const svg = (/** @type {string} */ name) => readFileSync(join(folder, name), 'utf8');

const images = [
  {
    name: 'social.png',
    width: 1200,
    height: 630,
    body: `
      <div style="height: 100%; display: flex; align-items: center; padding: 0 70px; background: white; color: #18181b">
        <div style="flex: 1">
          <div style="font-size: 84px; font-weight: 700; color: #0f766e">Polyak</div>
          <div style="font-size: 38px; line-height: 1.35; margin-top: 18px">
            Weight averaging and fused optimizers for TensorFlow.js on WebGPU
          </div>
        </div>
        <div style="width: 560px">${svg('path.svg')}</div>
      </div>`,
  },
  {
    name: 'icon.png',
    width: 180,
    height: 180,
    body: `<div style="padding: 22px; background: white">${svg('logo.svg')}</div>`,
  },
];

const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
for (const { name, width, height, body } of images) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(
    `<style>body, html { margin: 0; height: 100%; font-family: system-ui, sans-serif }</style>${body}`,
  );
  await page.screenshot({ path: join(folder, name) });
}
await browser.close();
