import type { BrowserType } from '@playwright/test';
import { faultsOf } from '../playground-page.ts';
import type { Tab } from './tab.ts';

/** A tab of a browser that Playwright brings and drives itself. */
export async function playwrightTab(type: BrowserType, address: string): Promise<Tab> {
  const browser = await type.launch();
  const page = await browser.newPage();
  const faults = faultsOf(page, new URL(address).origin);
  const at = (place: string) => page.locator(`xpath=${place}`);
  return {
    version: `${type.name()} ${browser.version()}`,
    open: async (path) => {
      await page.goto(new URL(path, address).href);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    run: (script, ...args) => page.evaluate(`(${script.toString()})(...${JSON.stringify(args)})`),
    click: (place) => at(place).click(),
    choose: async (place, value) => {
      await at(place).selectOption(value);
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    screenshot: async () => (await page.screenshot()).toString('base64'),
    faults: () => Promise.resolve(faults()),
    close: () => browser.close(),
  };
}
