import { expect, test as base, type Locator, type Page } from '@playwright/test';

/** The page that holds the playgrounds. */
export const route = '/optim/weight-averaging';

export const titles = { twoMoons: 'Two moons with wrong labels', digits: 'Handwritten digits' };

/** A test fails on any console error, page error, or request to another origin. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console error: ${message.text()}`);
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      const own = url.origin === baseURL || url.protocol === 'data:' || url.protocol === 'blob:';
      if (!own) faults.push(`request to ${url.href}`);
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

/** One playground of the page, as a reader sees it. */
export class Playground {
  readonly root: Locator;

  constructor(page: Page, title: string) {
    this.root = page.getByRole('region', { name: title });
  }

  static async open(page: Page, title: string): Promise<Playground> {
    await page.goto(route);
    const playground = new Playground(page, title);
    await playground.root.scrollIntoViewIfNeeded();
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

  async run(): Promise<void> {
    await this.button('Run').click();
  }

  /** The step shown, 0 before the first. */
  async step(): Promise<number> {
    const shown = this.root.getByLabel('Step', { exact: true });
    if ((await shown.count()) === 0) return 0;
    return Number.parseInt(await shown.innerText(), 10);
  }

  async reach(step: number): Promise<void> {
    await expect.poll(() => this.step(), { timeout: 60_000 }).toBeGreaterThanOrEqual(step);
  }

  /** The numbers of a chart: per line, its values by step. */
  async numbers(chart: string): Promise<{ steps: number[]; lines: Record<string, number[]> }> {
    const table = this.root.getByRole('region', { name: `Numbers of ${chart}` });
    if (!(await table.isVisible())) await this.root.getByText(`Numbers of “${chart}”`).click();
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
