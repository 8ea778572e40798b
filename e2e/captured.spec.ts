import { expect, Playground, test, titles } from './playground-page.ts';

test('steps take less JavaScript while they are captured, and the reader can turn that off', async ({
  page,
}) => {
  const playground = await Playground.open(page, titles.twoMoons);
  const captured = playground.control('Captured');
  await expect(captured).toBeChecked();
  const measure = async () => {
    await playground.run();
    await expect(captured).toBeDisabled();
    // The last 20 steps by then are all replayed.
    await playground.reach(32);
    const text = await playground.root.getByText('ms of JavaScript a step').innerText();
    await playground.stop();
    return Number.parseFloat(text);
  };
  const replayed = await measure();
  await captured.uncheck();
  const eager = await measure();
  expect(replayed).toBeGreaterThan(0);
  expect(replayed).toBeLessThan(eager);

  await playground.control('Backend').selectOption('CPU');
  await expect(captured).toBeDisabled();
});
