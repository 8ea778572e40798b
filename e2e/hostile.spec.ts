import { expect, Playground, test, titles } from './playground-page.ts';
import { smallExperiment } from './small-experiment.ts';

// What the content policy stops, the browser reports on the console.
test.use({ allowed: /Content Security Policy/ });

/** What the code finds in its scope, as points of a chart: 1 where it got through. */
async function attempt(playground: Playground, code: string): Promise<number[]> {
  const body = `
      let through = 0;
      try { through = (await (async () => { ${code} })()) ? 1 : 0; } catch {}
      chart('Through', step, { through });`;
  await playground.write(smallExperiment(body, { steps: 1 }));
  await playground.runOnCpu();
  await expect(playground.state('Done')).toBeVisible();
  const { lines } = await playground.numbers('Through');
  return lines['through'] ?? [];
}

const globals = [
  'fetch XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport Request importScripts',
  'indexedDB caches cookieStore localStorage BroadcastChannel Worker SharedWorker Notification',
  'postMessage close eval WebAssembly FileReaderSync webkitRequestFileSystemSync location',
].join(' ');

const attempts: Record<string, string> = {
  'names of the scope': `const g: any = globalThis; const names = '${globals}'.split(' ');
    for (let o = g; o; o = Object.getPrototypeOf(o)) if (names.some((n) => Object.hasOwn(o, n))) return true;
    const n: any = navigator;
    return 'storage serviceWorker sendBeacon locks usb serial hid connection permissions'.split(' ').some((k) => k in n);`,
  'a function made from a string': `return new Function('return 1')() === 1;`,
  'an async function made from a string': `return (async () => {}).constructor('return 1')();`,
  'a timer with a string': `(setTimeout as any)('self.broken = 1'); await new Promise((r) => setTimeout(r, 50)); return (self as any).broken;`,
  'a script from elsewhere, loaded from a blob': `const blob = new Blob(["export default await import('https://example.com/x.js')"], { type: 'text/javascript' });
    return import(URL.createObjectURL(blob));`,
  'an import by a name made at run time': `return import(['https://example.com', 'x.js'].join('/'));`,
  'a font or an image': `return new (globalThis as any).FontFace('x', 'url(https://example.com/x)').load();`,
};

for (const [name, code] of Object.entries(attempts)) {
  test(`does not get through: ${name}`, async ({ page }) => {
    const playground = await Playground.open(page, titles.digits);
    expect(await attempt(playground, code)).toEqual([0]);
  });
}

test('what is tried is tried: the site’s own data comes through', async ({ page }) => {
  const playground = await Playground.open(page, titles.digits);
  expect(await attempt(playground, `return (await data('digits')).count === 1797;`)).toEqual([1]);
});

test('an import of anything else is refused with its line', async ({ page }) => {
  const playground = await Playground.open(page, titles.digits);
  await playground.write(`import x from 'https://example.com/x.js';\n${smallExperiment('x();')}`);
  await playground.runOnCpu();
  await expect(playground.alert).toContainText(
    /Line 1, column \d+ Error: https:\/\/example.com\/x.js cannot be imported here/,
  );
});

test('forged reports and commands change nothing', async ({ page }) => {
  const playground = await Playground.open(page, titles.digits);
  await playground.write(
    smallExperiment(`
      for (const target of [self, globalThis]) try { (target as any).postMessage({ type: 'done' }); } catch {}
      self.dispatchEvent(new MessageEvent('message', { data: { type: 'pause' } }));
      self.dispatchEvent(new MessageEvent('message', { data: { type: 'start' } }));`),
  );
  await playground.runOnCpu();
  await expect(playground.state('Done')).toBeVisible();
  expect((await playground.numbers('Value')).steps).toHaveLength(20);
});

test('a flood of messages ends with an error, and the page stays quick', async ({ page }) => {
  const playground = await Playground.open(page, titles.digits);
  await playground.write(smallExperiment(`for (;;) chart('Flood', step, { raw: 1 });`));
  await playground.runOnCpu();
  await expect(playground.alert).toContainText(
    'RangeError: points of a chart must be at most 4000, got 4001',
  );

  await playground.write(
    smallExperiment(
      `for (let i = 0; i < 1e5; i++) image('Flood', { width: 256, height: 256, pixels: flood });`,
      {
        steps: 1000,
        end: 'const flood = new Float32Array(65536);',
      },
    ),
  );
  await playground.run();
  await expect(playground.state('Running')).toBeVisible();
  expect(await playground.slowestTask(3000)).toBeLessThan(200);
  await playground.button('Stop').click();

  await playground.write(smallExperiment(`chart('x'.repeat(1e6), step, { raw: 1 });`));
  await playground.run();
  await expect(playground.alert).toContainText('length of a title must be at most 120');

  await playground.write(
    smallExperiment(`for (;;) for await (const _ of steps(10, { big: new Uint8Array(1e6) })) {}`),
  );
  await playground.run();
  await expect(playground.alert).toContainText('checkpoints must be at most 100, got 101');
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

test('an error of any kind is shown', async ({ page }) => {
  const playground = await Playground.open(page, titles.digits);
  for (const [thrown, shown] of [
    [`throw 'only text'`, 'only text'],
    [`throw null`, 'null'],
    [`throw new Error('<img src=x onerror=alert(1)>'.repeat(1000))`, 'Error: <img src=x'],
    [
      `setTimeout(() => { throw new Error('from a timer'); }); await new Promise(() => {});`,
      'from a timer',
    ],
    [
      `void Promise.reject(new Error('nobody waits')); await new Promise(() => {});`,
      'nobody waits',
    ],
  ] as const) {
    await playground.write(smallExperiment(`${thrown};`));
    await playground.runOnCpu();
    await expect(playground.alert).toContainText(shown);
  }
});
