import { messages } from './messages.ts';
import { expect, losses, Playground, test, titles } from './playground-page.ts';
import { recordedSteps } from './recorded-runs.ts';
import { smallExperiment, smallSteps } from './small-experiment.ts';

test('a syntax error is shown with its line, and the code runs once it is fixed', async ({
  page,
}) => {
  const playground = await Playground.open(page, titles.digits);
  const right = smallExperiment('');
  const wrong = right.replace('const w =', 'const w = =');
  await playground.write(wrong);
  await playground.control('Backend').selectOption('CPU');
  await playground.root.getByRole('textbox', { name: /^Code of/ }).press('ControlOrMeta+Enter');
  await expect(playground.alert).toContainText('Line 12, column 17 SyntaxError: Unexpected token');
  await expect(playground.root.locator('.cm-lintRange-error')).toHaveText('=');
  expect(await playground.code()).toBe(wrong);

  await playground.write(right);
  await expect(playground.alert).toBeVisible();
  await playground.run();
  await expect(playground.alert).toBeHidden();
  await expect(playground.state('Done')).toBeVisible();
  const { steps } = await playground.numbers('Value');
  expect(steps).toHaveLength(smallSteps);
});

test('an error that only the engine finds also has a line', async ({ page }) => {
  const playground = await Playground.open(page, titles.digits);
  await playground.write(smallExperiment('', { end: 'const seed = 2;' }));
  await playground.runOnCpu();
  await expect(playground.alert).toContainText(
    "Line 22, column 7 SyntaxError: Identifier 'seed' has already been declared",
  );
});

test('an exception in step 7 leaves code and charts, and says where it was thrown', async ({
  page,
}) => {
  const playground = await Playground.open(page, titles.digits);
  const code = smallExperiment("if (step === 7) throw new RangeError('step seven');");
  await playground.write(code);
  await playground.runOnCpu();
  await expect(playground.alert).toContainText('Line 11, column 29 RangeError: step seven');
  await expect(playground.state('Failed')).toBeVisible();
  expect((await playground.numbers('Value')).steps).toEqual([1, 2, 3, 4, 5, 6]);
  expect(await playground.code()).toBe(code);
});

test('Step takes exactly one step, from the start and while it pauses', async ({ page }) => {
  const playground = await Playground.open(page, titles.twoMoons);
  await playground.control('Backend').selectOption('CPU');
  for (const step of [1, 2, 3]) {
    await playground.button('Step').click();
    await expect(playground.state(`Paused at step ${step}`)).toBeVisible();
  }
  await page.waitForTimeout(500);
  expect(await playground.step()).toBe(3);
  await playground.button('Resume').click();
  await playground.reach(5);
});

test('edited code brings its own controls, Restore code brings back the old ones', async ({
  page,
}) => {
  const playground = await Playground.open(page, titles.twoMoons);
  const before = await playground.code();
  await playground.control('Seed').fill('7');
  await playground.write(smallExperiment("chart('Used', step, { rate: controls.lr });"));
  await playground.runOnCpu();
  await expect(playground.control('Rate')).toHaveValue('0.1');
  await expect(playground.control('Wrong labels')).toBeHidden();
  await expect(playground.control('Seed')).toHaveValue('7');
  await expect(playground.state('Done')).toBeVisible();
  await playground.control('Rate').fill('0.4');
  await playground.run();
  await expect(playground.state('Done')).toBeVisible();
  const { lines } = await playground.numbers('Used');
  expect(lines['rate']).toEqual(Array.from({ length: smallSteps }, () => 0.4));

  await playground.button('Restore code').click();
  await expect(playground.control('Wrong labels')).toBeVisible();
  // The editor draws the lines that are in view, and some more.
  const restored = await playground.code();
  expect(restored.split('\n').length).toBeGreaterThan(30);
  expect(before.startsWith(restored)).toBe(true);
});

test('Esc, then Tab leaves the editor; Tab alone indents', async ({ page }) => {
  const playground = await Playground.open(page, titles.twoMoons);
  await playground.write('a');
  const editor = playground.root.getByRole('textbox', { name: /^Code of/ });
  await page.keyboard.press('Tab');
  await expect(editor).toBeFocused();
  await expect(playground.root.getByText('press Esc, then Tab, to leave the editor')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
});

test('a lost device is reported, and a restart runs', async ({ page }) => {
  const playground = await Playground.open(page, titles.twoMoons);
  await playground.write(
    smallExperiment(
      'if (step === 3 && controls.seed === 1) (tf.backend() as any).device.destroy();',
    ),
  );
  await playground.run();
  await expect(playground.alert).toContainText(messages.lostDevice);
  await playground.control('Seed').fill('2');
  await playground.button('Restart from the first step').click();
  await expect(playground.state('Done')).toBeVisible();
  expect((await playground.numbers('Value')).steps).toHaveLength(smallSteps);
});

test('after a lost device a run resumes from its last checkpoint', async ({ page }) => {
  const playground = await Playground.open(page, titles.twoMoons);
  // While numbers are on their way from it.
  const loss =
    'if (step === 13 && first === 1) { const read = tf.square(3).data(); (tf.backend() as any).device.destroy(); await read; }';
  const code = smallExperiment(`first ||= step; sum.value += step; ${loss}`, {
    kept: ', { sum }',
    end: 'let first = 0; const sum = { value: 0 };',
  }).replace('{ raw }', '{ raw, sum: sum.value }');
  await playground.write(code);
  await playground.run();
  await expect(playground.alert).toContainText(messages.lostDevice);

  // A checkpoint at each second step; a run of another seed cannot resume from it.
  await expect(playground.alert.getByRole('button')).toHaveText([
    'Restart from step 12',
    'Restart from the first step',
    'Run on the CPU backend',
  ]);
  await playground.control('Seed').fill('2');
  await expect(playground.button('Restart from step 12')).toBeHidden();
  await playground.control('Seed').fill('1');
  await playground.button('Restart from step 12').click();
  await expect(playground.state('Done')).toBeVisible();
  const resumed = await playground.csv('Value');

  // As a run that has lost nothing.
  await playground.write(code.replace(loss, ''));
  await playground.run();
  await expect(playground.state('Done')).toBeVisible();
  expect(await playground.csv('Value')).toBe(resumed);
  const { steps, lines } = await playground.numbers('Value');
  expect(steps).toEqual(Array.from({ length: smallSteps }, (_, i) => i + 1));
  // 1 + 2 + … + n.
  expect(lines['sum']?.at(-1)).toBe((smallSteps * (smallSteps + 1)) / 2);
});

test('after a lost device the two moons resume, with their charts so far', async ({ page }) => {
  const playground = await Playground.open(page, titles.twoMoons);
  const looks = recordedSteps('two-moons', losses.twoMoons).slice(0, 5);
  const [last = 0, next = 0] = looks.slice(3);
  const lost = Math.round((last + next) / 2);
  const loss = `if (step === ${lost} && first === 1) (tf.backend() as any).device.destroy();`;
  const code = (await playground.code()).replace('optimizer.decay =', `first ||= step; ${loss} $&`);
  await playground.write(`${code}\nlet first = 0;`);
  await playground.run();
  await expect(playground.alert).toContainText(messages.lostDevice);
  const before = await playground.numbers(losses.twoMoons);
  expect(before.steps).toEqual(looks.slice(0, 4));

  await playground.button(`Restart from step ${last}`).click();
  await playground.reach(next + 1);
  const { steps, lines } = await playground.numbers(losses.twoMoons);
  expect(steps.slice(0, 5)).toEqual(looks);
  for (const name of ['raw', 'EMA']) {
    expect(lines[name]?.slice(0, 4)).toEqual(before.lines[name]);
    expect(lines[name]?.every(Number.isFinite)).toBe(true);
  }
});
