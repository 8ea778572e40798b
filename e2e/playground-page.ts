import { readFile } from 'node:fs/promises';
import { expect, test as base, type Locator, type Page, type Request } from '@playwright/test';
import { messages } from './messages.ts';
import { lossChart, recordedRun } from './recorded-runs.ts';

/** The page that holds the playgrounds. */
export const route = '/optim/weight-averaging';

export const titles = {
  twoMoons: recordedRun('two-moons').title,
  digits: recordedRun('digits').title,
};

/** Their charts of the loss. */
export const losses = {
  twoMoons: lossChart('two-moons'),
  digits: lossChart('digits'),
};

/** Listens to a page, and returns what is wrong by now: console errors but those allowed, page errors, requests that left the origin. */
export function faultsOf(page: Page, ownOrigin?: string, allowed?: RegExp | null): () => string[] {
  const faults: string[] = [];
  const requests: Request[] = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    const isFault = message.type() === 'error' && !allowed?.test(message.text());
    if (isFault) faults.push(`console error: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOwn = origin === ownOrigin || protocol === 'data:' || protocol === 'blob:';
    if (!isOwn) requests.push(request);
  });
  return () => {
    // One that the content policy stopped never left the browser.
    const left = requests.filter((request) => request.failure()?.errorText !== 'csp');
    return [...faults, ...left.map((request) => `request to ${request.url()}`)];
  };
}

/** A test fails if its page has faults. */
export const test = base.extend<{ allowed: RegExp | null; page: Page }>({
  allowed: [null, { option: true }],
  page: async ({ page, baseURL, allowed }, use) => {
    const faults = faultsOf(page, baseURL, allowed);
    await use(page);
    expect(faults()).toEqual([]);
  },
});

/** One playground of the page, as a reader sees it. */
export class Playground {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page, title: string) {
    this.page = page;
    this.root = page.getByRole('region', { name: title });
  }

  static async open(page: Page, title: string): Promise<Playground> {
    await page.goto(route);
    const playground = new Playground(page, title);
    await playground.root.scrollIntoViewIfNeeded();
    await expect(playground.button('Run')).toBeEnabled();
    return playground;
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  control(name: string): Locator {
    return this.root.getByLabel(name, { exact: true });
  }

  state(name: string): Locator {
    return this.root.getByTitle('State').filter({ hasText: name });
  }

  /** The error shown. */
  get alert(): Locator {
    return this.root.getByRole('alert');
  }

  /** Presses Stop and returns the milliseconds until the page says so. */
  stop(): Promise<number> {
    return this.until('Stop', 'Stopped at step');
  }

  /** Opens a link to it. */
  static async openLink(page: Page, title: string, hash: string): Promise<Playground> {
    await page.goto(`${route}${hash}`);
    const playground = new Playground(page, title);
    await expect(playground.root.getByText(/from a link|cannot be opened/)).toBeVisible();
    return playground;
  }

  /** Clicks Stop with the mouse, and returns the milliseconds until the page says so, the time that the click waits among them. */
  async stopByMouse(): Promise<number> {
    const button = this.button('Stop');
    const stopped = await button.evaluateHandle((element) => {
      const state = element.closest('section')?.querySelector('[title="State"]');
      return {
        time: new Promise<number>((resolve) => {
          const onDown = ({ timeStamp }: Event) =>
            new MutationObserver(() => resolve(performance.now() - timeStamp)).observe(
              state ?? document.body,
              { subtree: true, childList: true, characterData: true },
            );
          element.addEventListener('pointerdown', onDown, { once: true });
        }),
      };
    });
    await button.click();
    await expect(this.state('Stopped')).toBeVisible();
    return stopped.evaluate(({ time }) => time);
  }

  /** Presses a button and returns the milliseconds until a text is there. */
  until(button: string, text: string): Promise<number> {
    return this.button(button).evaluate((element, wanted) => {
      const region = element.closest('section');
      return new Promise<number>((resolve) => {
        const start = performance.now();
        new MutationObserver(() => {
          if (region?.textContent.includes(wanted)) resolve(performance.now() - start);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
        (element as HTMLButtonElement).click();
      });
    }, text);
  }

  async run(): Promise<void> {
    await this.button('Run').click();
  }

  async runOnCpu(): Promise<void> {
    await this.control('Backend').selectOption('CPU');
    await this.run();
  }

  /** Opens the editor and puts this code in it. */
  async write(code: string): Promise<void> {
    const editor = this.root.getByRole('textbox', { name: /^Code of/ });
    if (!(await editor.isVisible())) {
      if (!(await this.button('Edit').isVisible()))
        await this.root.getByText(messages.code).click();
      await this.button('Edit').click();
    }
    await editor.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(code);
  }

  /** The code as shown, in the editor or before it is open. */
  async code(): Promise<string> {
    const plain = this.root.locator('.editor pre');
    if ((await plain.count()) > 0) return (await plain.textContent()) ?? '';
    const lines = this.root.getByRole('textbox', { name: /^Code of/ }).locator('.cm-line');
    return (await lines.allInnerTexts()).map((line) => line.replace(/^\n$/, '')).join('\n');
  }

  /** The step shown, 0 before the first. */
  async step(): Promise<number> {
    const shown = this.root.getByLabel('Step', { exact: true });
    if ((await shown.count()) === 0) return 0;
    return Number.parseInt(await shown.innerText(), 10);
  }

  async reach(step: number): Promise<void> {
    const often = { timeout: 60_000, intervals: [100] };
    await expect.poll(() => this.step(), often).toBeGreaterThanOrEqual(step);
  }

  /** The file that a figure is saved as. */
  async save(figure: string, format: 'PNG' | 'CSV' | 'TXT'): Promise<Buffer> {
    const saving = this.page.waitForEvent('download');
    const tools = this.root.getByRole('group', { name: figure, exact: true });
    await tools.getByRole('button', { name: format }).click();
    return readFile(await (await saving).path());
  }

  /** The CSV that a chart is saved as. */
  async csv(chart: string): Promise<string> {
    return (await this.save(chart, 'CSV')).toString();
  }

  /** The longest task of the page's own thread within so many milliseconds; 0 when none took 50. */
  async slowestTask(milliseconds: number): Promise<number> {
    const slowest = await this.watchTasks();
    return slowest(milliseconds);
  }

  /** Watches the page's own thread. The returned function waits so many milliseconds, then gives the longest task since. */
  async watchTasks(): Promise<(milliseconds: number) => Promise<number>> {
    const watched = await this.page.evaluateHandle(() => {
      const durations = [0];
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) durations.push(duration);
      });
      observer.observe({ type: 'longtask' });
      return durations;
    });
    return (milliseconds) =>
      watched.evaluate(async (durations, wait) => {
        await new Promise((resolve) => setTimeout(resolve, wait));
        return Math.max(...durations);
      }, milliseconds);
  }

  /** The numbers of a chart: per line, its values by step. */
  async numbers(chart: string): Promise<{ steps: number[]; lines: Record<string, number[]> }> {
    const table = this.root.getByRole('region', { name: `Data for ${chart}` });
    if (!(await table.isVisible())) await this.root.getByText(`Data for “${chart}”`).click();
    await expect(table).toBeVisible();
    // In one go, for the table grows while it is read.
    const { names, rows } = await table.evaluate((element) => ({
      names: Array.from(element.querySelectorAll('thead th'), (cell) => cell.textContent),
      rows: Array.from(element.querySelectorAll('tbody tr'), (row) =>
        Array.from(row.children, (cell) => Number(cell.textContent)),
      ),
    }));
    const column = (i: number) => rows.map((row) => row[i] ?? NaN);
    const lines = names.slice(1).map((name, i) => [name, column(i + 1)] as const);
    return { steps: column(0), lines: Object.fromEntries(lines) };
  }
}

export { expect };
