import { expect, Playground, test, titles } from './playground-page.ts';
import { linkTo, smallExperiment } from './small-experiment.ts';

const axes = `x: { label: 'x', from: 0, to: 1 }, y: { label: 'y', from: 0, to: 1 }`;

/** These are let through, or never come to the page: Stop is what ends them. */
const endless = {
  '4 plots of 20,000 points': `for (let k = 0; k < 4; k++) plot('p' + k, { ${axes}, series: spread });`,
  '4 images of 20,000 points': `for (let k = 0; k < 4; k++) image('i' + k, { width: 256, height: 256, pixels, points });`,
  '20 texts of 40 lines': `for (let k = 0; k < 20; k++) text('t' + k, lines);`,
  'lines on the console without end': `for (let i = 0; i < 1e5; i++) console.log('x'.repeat(1000));`,
  'what the policy refuses without end': `for (let i = 0; i < 1e5; i++) try { new Function('1'); } catch {}`,
  'an endless loop': `for (;;);`,
};

const material = `
const spread = [0, 1, 2, 3].map((k) => ({ name: 's' + k, draw: 'dots' as const,
  points: Array.from({ length: 5000 }, () => [Math.random(), Math.random()] as const) }));
const points = Array.from({ length: 20_000 }, (_, i) => ({ x: Math.random(), y: Math.random(), label: (i % 2) as 0 | 1 }));
const pixels = new Float32Array(65_536).map(() => Math.random());
const lines = Array.from({ length: 40 }, (_, i) => 'line ' + i);`;

// So that a run is not over before it is stopped: a chart takes 4,000 points.
const pause = 'await new Promise((resolve) => setTimeout(resolve, 20));';

for (const [name, body] of Object.entries(endless)) {
  test(`Stop works within 500 ms: ${name}`, async ({ page }) => {
    const code = smallExperiment(`${pause} ${body}`, { steps: 100_000, end: material });
    const playground = await Playground.openLink(page, titles.digits, linkTo(code));
    await playground.run();
    await expect(playground.state('Running')).toBeVisible();
    await page.waitForTimeout(2500);
    const elements = await playground.root.evaluate((root) => root.querySelectorAll('*').length);
    expect(elements).toBeLessThan(5000);
    const time = await playground.stopByMouse();
    test.info().annotations.push({ type: 'milliseconds to stop', description: `${time}` });
    expect(time).toBeLessThan(500);
  });
}

test('a million texts instead of those shown never reach the page, and Stop works before they are refused', async ({
  page,
}) => {
  const body = `${pause} Map.prototype.values = () => million[Symbol.iterator]() as any;`;
  const end = `const million = Array.from({ length: 1e6 }, (_, i) => ({ title: 't' + i, lines: ['x'] }));`;
  const code = smallExperiment(body, { steps: 100_000, end });
  const playground = await Playground.openLink(page, titles.digits, linkTo(code));
  await playground.run();
  await expect(playground.state('Running')).toBeVisible();
  expect(await playground.stopByMouse()).toBeLessThan(500);

  await playground.run();
  await expect(playground.state('Running')).toBeVisible();
  const slowest = playground.slowestTask(5000);
  await expect(playground.alert).toContainText('length of images must be at most 24, got 1000000');
  expect(await slowest).toBeLessThan(200);
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
