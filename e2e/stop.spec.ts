import { expect, Playground, test, titles } from './playground-page.ts';
import { smallExperiment } from './small-experiment.ts';

test('Stop is immediate, and nothing arrives afterward', async ({ page }) => {
  const playground = await Playground.open(page, titles.twoMoons);
  await playground.run();
  await playground.reach(3);

  const took = await playground.stop();
  expect(took).toBeLessThan(200);
  await expect.poll(() => page.workers()).toEqual([]);

  const step = await playground.step();
  await page.waitForTimeout(1500);
  expect(await playground.step()).toBe(step);
  await expect(playground.button('Run')).toBeEnabled();
});

test('an endless loop ends with Stop within 200 ms, and the code stays', async ({ page }) => {
  const playground = await Playground.open(page, titles.twoMoons);
  const code = smallExperiment('if (step === 2) for (;;) {}');
  await playground.write(code);
  await playground.runOnCpu();
  await playground.reach(1);
  // The page is alive.
  await playground.control('Rate').focus();
  await expect(playground.root.getByText('The run has not responded for 10 s')).toBeVisible();
  expect(await playground.stop()).toBeLessThan(200);
  await expect.poll(() => page.workers()).toEqual([]);
  expect(await playground.code()).toBe(code);
  await playground.write(smallExperiment(''));
  await playground.run();
  await expect(playground.state('Done')).toBeVisible();
});
