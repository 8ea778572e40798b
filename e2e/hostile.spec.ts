import { expect, Playground, test, titles } from './playground-page.ts';
import { smallExperiment } from './small-experiment.ts';

// What the content policy stops, the browser reports on the console.
test.use({ allowed: /Content Security Policy/ });

const globals = [
  'fetch XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport Request importScripts',
  'indexedDB caches cookieStore localStorage BroadcastChannel Worker SharedWorker Notification',
  'postMessage close eval WebAssembly FileReaderSync webkitRequestFileSystemSync location',
].join(' ');

/** What code might try. Each says by its value whether it got through. */
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

/** It shows that what is tried is tried. */
const allowed = { 'the site’s own data': `return (await data('digits')).count === 1797;` };

test('code reaches the site’s data, and nothing else', async ({ page }) => {
  const tried = Object.entries({ ...attempts, ...allowed }).map(
    ([name, code]) =>
      `try { through['${name}'] = (await (async () => { ${code} })()) ? 1 : 0; } catch { through['${name}'] = 0; }`,
  );
  const body = `const through: Record<string, number> = {};
    ${tried.join('\n')}
    chart('Through', step, through);`;
  const playground = await Playground.open(page, titles.digits);
  await playground.write(smallExperiment(body, { steps: 1 }));
  await playground.runOnCpu();
  await expect(playground.state('Done')).toBeVisible();
  const { lines } = await playground.numbers('Through');
  const none = Object.keys(attempts).map((name) => [name, [0]] as const);
  expect(lines).toEqual({ ...Object.fromEntries(none), 'the site’s own data': [1] });
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
