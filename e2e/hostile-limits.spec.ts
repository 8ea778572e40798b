import { widthFaults } from './layout.ts';
import { expect, Playground, test, titles } from './playground-page.ts';
import { linkTo, smallExperiment } from './small-experiment.ts';
import { encodeLink } from '../playground/src/share/link.ts';

/** What switches off every check in the worker's own realm. */
const unchecked = `
  Map.prototype.get = () => undefined as any; Set.prototype.add = function () { return this; };
  Object.defineProperty(Set.prototype, 'size', { get: () => 0 }); Object.keys = () => [];`;

/** These end with an error that says what was too much, and the page keeps working. */
const refused: Record<string, [body: string, message: string]> = {
  '5,000 texts a step': [
    `for (let i = 0; i < 5000; i++) text('t' + i, ['x']);`,
    'figures must be at most 24',
  ],
  '300 charts of 60 lines': [
    `for (let c = 0; c < 300; c++) chart('c' + c, step, Object.fromEntries(lines60.map((l) => [l, 1])));`,
    'lines of a chart must be at most 12, got 13',
  ],
  '300 charts of 60 lines, unchecked': [
    `${unchecked} for (let c = 0; c < 300; c++) chart('c' + c, step, sixty);`,
    'length of values must be at most 12, got 60',
  ],
  '5,000 figures in place of those shown': [
    `Map.prototype.values = () => many[Symbol.iterator]() as any;`,
    'length of images must be at most 24, got 5000',
  ],
  'a step of a million points, unchecked': [
    `${unchecked} for (let i = 0; i < 1e6; i++) chart('c', 1, { raw: i });`,
    'length of points must be at most 100000, got 1000000',
  ],
  'a canvas of 16000²': [
    `image('big', { width: 16_000, height: 16_000, pixels: new Uint8Array(256e6) });`,
    'pixels of an image must be at most 65536, got 256000000',
  ],
  'a canvas of 16000², without its pixels': [
    `image('big', { width: 16_000, height: 16_000, pixels: { length: 256e6 } });`,
    'pixels of an image must be at most 65536, got 256000000',
  ],
  'an image of 65,536 × 1': [
    `image('a', { width: 65_536, height: 1, pixels: new Uint8Array(65_536) });`,
    'longer side of an image must be at most 4096, got 65536',
  ],
  'a bigint, which has no limit, to keep': [
    `for await (const _ of steps(10, { kept: { huge: 2n ** 100_000n } as any })) {}`,
    'kept must be plain data, got a bigint',
  ],
  'an error at line 0': [
    `const error = new Error('at no place'); error.stack = error.stack?.replaceAll(/:\\d+:\\d+/g, ':0:0'); throw error;`,
    'line must be a positive integer, got 0',
  ],
  'a title of 1 MB': [`text('x'.repeat(1e6), []);`, 'length of a title must be at most 120'],
  'a title of 1 MB, unchecked': [
    `Map.prototype.values = () => [{ title: 'x'.repeat(1e6), lines: [] }][Symbol.iterator]() as any;`,
    'length of a title must be at most 120',
  ],
  'a NaN step': [`chart('a', NaN, { raw: 1 });`, 'step must be finite, got NaN'],
  'an image of 0 × 0': [
    `image('a', { width: 0, height: 0, pixels: [] });`,
    'width of an image must be a positive integer, got 0',
  ],
  'an image of 1.5 × 2': [
    `image('a', { width: 1.5, height: 2, pixels: [0, 0, 0] });`,
    'width of an image must be a positive integer, got 1.5',
  ],
  'a plot of ±1.7e308': [
    `plot('a', { x: { label: '', from: -1.7e308, to: 1.7e308 }, y: { label: '', from: 0, to: 1 }, series: [] });`,
    'x must go from a number to a larger one',
  ],
  'infinite steps': [
    `for await (const _ of steps(Infinity)) break;`,
    'total must be a whole number of steps',
  ],
};

test('a run that exceeds a limit ends with an error, and the next run begins', async ({ page }) => {
  const end = `
const lines60 = Array.from({ length: 60 }, (_, i) => 'line ' + i);
const sixty = Object.fromEntries(lines60.map((l) => [l, 1]));
const many = Array.from({ length: 5000 }, (_, i) => ({ title: 't' + i, lines: ['x'] }));`;
  const playground = await Playground.open(page, titles.digits);
  for (const [name, [body, message]] of Object.entries(refused)) {
    await test.step(name, async () => {
      await playground.write(smallExperiment(body, { end }));
      await playground.runOnCpu();
      await expect(playground.alert).toContainText(message);
    });
  }
  await playground.write(smallExperiment('', { steps: 2 }));
  await playground.run();
  await expect(playground.state('Done')).toBeVisible();
});

test('two gigabytes are survived', async ({ page }) => {
  const playground = await Playground.open(page, titles.digits);
  const code = smallExperiment(
    `const big = new Float64Array(2 ** 28); big.fill(step); if (big[5] !== step) throw 1;`,
    {
      steps: 1,
    },
  );
  await playground.write(code);
  await playground.runOnCpu();
  await expect(playground.root.getByTitle('State')).toHaveText(/Done|Failed/);
  expect(await playground.code()).toBe(code);
  await playground.write(smallExperiment('', { steps: 2 }));
  await playground.run();
  await expect(playground.state('Done')).toBeVisible();
});

test('the smallest and largest doubles are drawn', async ({ page }) => {
  const values = `{ tiny: step % 2 ? 5e-324 : -5e-324, huge: step % 2 ? 1.7e308 : -1.7e308, none: NaN, toString: 0.1 + 0.2 }`;
  const code = smallExperiment(
    `chart('All', step, ${values}); chart('Tiny', step + 0.5, { tiny: 5e-324 });
     chart('Huge', 0.1 * step, { huge: 1.7e308 }); if (step > 2) chart('Tiny', step, { constructor: 1 });`,
    { steps: 6 },
  );
  const playground = await Playground.openLink(page, titles.digits, linkTo(code));
  await playground.run();
  await expect(playground.state('Done')).toBeVisible();
  for (const title of ['All', 'Tiny', 'Huge']) {
    const chart = playground.root.getByRole('slider', { name: `${title} by step` });
    await expect(chart).toBeVisible();
    const places = await chart
      .locator('path[d]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
    expect(places.join()).not.toMatch(/NaN|Infinity|undefined/);
    expect(await playground.csv(title)).toContain('step,');
  }
});

test('names of any length stay in their figures, and labels in their controls', async ({
  page,
}) => {
  const body = `
    text(long + 1, [long]); chart(long + 2, step, { [long]: step });
    image(long + 3, { width: 2, height: 1, pixels: [0, 1] });
    plot(long + 4, { x: axis, y: axis, series: [{ name: long, points: [[0, 0], [1, 1]] }] });
    if (step === 3) throw new Error(long.repeat(10));`;
  const end = `const long = 'W'.repeat(119); const axis = { label: long, from: 0, to: 1 };`;
  const code = smallExperiment(body, { end });
  const seed = { label: 'Seed', value: 1, min: 0, max: 99, step: 1 };
  const kind = { label: 'W'.repeat(80), value: 0, options: ['W'.repeat(80), 'b'] };
  const controls = { seed, kind, lr: { ...seed, label: 'W'.repeat(80) } };
  const edited = { code, controls };
  const settings = { backend: 'cpu', captured: true, values: {} } as const;
  const hash = encodeLink({ experiment: 'digits', ...settings, edited });
  const playground = await Playground.openLink(page, titles.digits, hash);
  expect(await widthFaults(page, [320, 768, 1440])).toEqual([]);
  await playground.run();
  await expect(playground.alert).toContainText('Error: WWW');
  await expect(playground.root.getByRole('slider', { name: /^W+2 by step$/ })).toBeVisible();
  expect(await widthFaults(page, [320, 768, 1440])).toEqual([]);
});

/** The site's files that the worker may ask for, and no others. */
test('data() leads to the site’s data sets only, each once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const body = `
    const { hasOwn } = Object;
    Object.hasOwn = () => true;
    Object.assign(Object.prototype, { evil: '/optim/adam?stolen=1', href: '/optim/adam?stolen=2' });
    (globalThis as any).URL = class { href = '/optim/adam?stolen=3'; toString() { return this.href; } };
    const names: any[] = ['constructor', '__proto__', 'toString', 'evil', '/optim/adam?stolen=4', 7];
    for (const name of names) try { await data(name); } catch {}
    // As tfjs needs it.
    Object.hasOwn = hasOwn; delete (Object.prototype as any).evil; delete (Object.prototype as any).href;
    for (let i = 0; i < 20; i++) await data('digits');
    chart('Asked', step, { once: 1 });`;
  const code = smallExperiment(body, { steps: 1 });
  const playground = await Playground.openLink(page, titles.digits, linkTo(code));
  await playground.run();
  await expect(playground.state('Done')).toBeVisible();
  expect(asked.filter((url) => url.includes('stolen'))).toEqual([]);
  expect(asked.filter((url) => /digits.*\.bin/.test(url))).toHaveLength(1);
});
