import { setTimeout as wait } from 'node:timers/promises';
import type { Tab } from './tab.ts';

/** What a WebDriver answers; https://www.w3.org/TR/webdriver2/ names the commands and their parameters. */
export interface Driver {
  readonly version: string;
  send(command: Command, parameters?: object): Promise<unknown>;
  /** Errors that a page does not hear of. */
  consoleErrors?(): Promise<string[]>;
  close(): Promise<void>;
}

export type Command =
  | 'Navigate'
  | 'SetWindowRect'
  | 'ExecuteAsyncScript'
  | 'FindElement'
  | 'ElementClick'
  | 'PerformActions'
  | 'TakeScreenshot';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

const keys: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** A tab by way of W3C WebDriver, whatever carries its commands. */
export function webDriverTab(driver: Driver, address: string): Tab {
  /** As soon as the element is there and can be clicked. */
  const click = async (place: string) => {
    for (let tries = 1; ; tries++) {
      try {
        const found = await driver.send('FindElement', { using: 'xpath', value: place });
        await driver.send('ElementClick', { id: (found as Record<string, string>)[elementKey] });
        return;
      } catch (error) {
        if (tries === 50) throw error;
        await wait(100);
      }
    }
  };
  const press = async (...chords: readonly string[]) => {
    const actions = chords.flatMap((chord) => {
      const names = chord.split(/(?<=.)\+/).map((name) => keys[name] ?? name);
      const down = names.map((value) => ({ type: 'keyDown', value }));
      return [...down, ...names.toReversed().map((value) => ({ type: 'keyUp', value }))];
    });
    await driver.send('PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] });
  };
  /** Of pages that were left. */
  const earlier: string[] = [];
  const pageFaults = async () => {
    const script = 'arguments[0](window.pageFaults ?? [])';
    return (await driver.send('ExecuteAsyncScript', { script, args: [] })) as string[];
  };
  return {
    version: driver.version,
    open: async (path) => {
      earlier.push(...(await pageFaults()));
      await driver.send('Navigate', { url: new URL(path, address).href });
    },
    resize: async (width, height) => {
      await driver.send('SetWindowRect', { width, height });
    },
    run: async (script, ...args) => {
      const text = `const done = arguments[arguments.length - 1];
        Promise.resolve((${script.toString()})(...arguments[0]))
          .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const answer = await driver.send('ExecuteAsyncScript', { script: text, args: [args] });
      const { value, error } = answer as { value: never; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    click,
    choose: (place, value) => click(`${place}/option[@value='${value}']`),
    press,
    type: (text) => press(...Array.from(text)),
    screenshot: async () => (await driver.send('TakeScreenshot', { full: false })) as string,
    faults: async () => [
      ...earlier,
      ...(await pageFaults()),
      ...((await driver.consoleErrors?.()) ?? []),
    ],
    close: () => driver.close(),
  };
}
