import { expect, test } from 'vitest';
import { toImage } from '../picture.ts';
import type { Report } from './protocol.ts';
import { Reporter } from './reporter.ts';

/** @param draws - the page draws all that it gets, at once */
function setUp({ behind = 0, draws = true } = {}) {
  const posted: Report[] = [];
  const clock = { now: 0 };
  const reporter: Reporter = new Reporter({
    post: (report) => {
      posted.push(report);
      if (draws) reporter.drawn();
    },
    interval: 100,
    memory: () => ({ tensors: 12, gpuBytes: 34 }),
    now: () => clock.now,
    behind,
  });
  return { posted, clock, reporter };
}

test('posts at most once per interval, and nothing is lost', async () => {
  const { posted, clock, reporter } = setUp();
  for (let step = 1; step <= 10; step++) {
    clock.now += 30;
    reporter.chart({ title: 'Loss', step, values: { raw: step } });
    reporter.step(step, 10);
  }
  await reporter.flush();
  const updates = posted.filter((report) => report.type === 'update');
  expect(updates.map(({ progress }) => progress.step)).toEqual([1, 5, 9, 10]);
  expect(updates.flatMap(({ points }) => points.map(({ step }) => step))).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
  expect(updates[0]?.progress.stepsPerSecond).toBeCloseTo(1 / 0.03);
  expect(updates[0]?.progress).toMatchObject({ tensors: 12, gpuBytes: 34 });
});

test('of each image, plot and text only the last is posted', async () => {
  const { posted, reporter } = setUp();
  const axis = { label: '', from: 0, to: 1 };
  for (const value of [0, 1]) {
    reporter.image(toImage('Raw', { width: 1, height: 1, pixels: [value] }));
    const series = [{ name: 'raw', points: [[value, value]] }] as const;
    reporter.plot({ title: 'Path', x: axis, y: axis, series });
    reporter.text({ title: 'Names', lines: [`name ${value}`] });
  }
  await reporter.flush();
  await reporter.flush();
  expect(posted).toMatchObject([
    {
      images: [{ pixels: new Uint8Array([255]) }],
      plots: [{ series: [{ points: [[1, 1]] }] }],
      texts: [{ lines: ['name 1'] }],
    },
    { images: [], plots: [], texts: [] },
  ]);
});

test('the milliseconds of a step are the mean of the last 20', async () => {
  const { posted, reporter } = setUp();
  await reporter.flush();
  // Of 2, 4, … 50 the last 20 are 12 to 50.
  for (let i = 1; i <= 25; i++) reporter.stepTook(2 * i);
  await reporter.flush();
  expect(posted).toMatchObject([
    { progress: { scriptMilliseconds: 0 } },
    { progress: { scriptMilliseconds: expect.closeTo(31) as number } },
  ]);
});

test('a pause does not slow the rate', () => {
  const { posted, clock, reporter } = setUp();
  clock.now = 1000;
  reporter.step(10, 100);
  clock.now = 60_000;
  reporter.leaveOut(59_000);
  clock.now = 61_000;
  reporter.step(20, 100);
  expect(posted).toMatchObject([
    { progress: { stepsPerSecond: 10 } },
    { progress: { stepsPerSecond: 10 } },
  ]);
});

test('a checkpoint comes after all that was shown before it', async () => {
  const { posted, reporter } = setUp();
  reporter.step(3, 30);
  reporter.text({ title: 'Names', lines: ['ada'] });
  const checkpoint = { loop: 1, step: 3, random: 7, kept: {} };
  await reporter.checkpoint(checkpoint);
  expect(posted.slice(1)).toMatchObject([
    { type: 'update', progress: { step: 3 }, texts: [{ lines: ['ada'] }] },
    { type: 'checkpoint', checkpoint },
  ]);
});

test('the steps before a restart do not raise the rate', () => {
  const { posted, clock, reporter } = setUp({ behind: 30 });
  clock.now = 1000;
  reporter.step(35, 300);
  expect(posted).toMatchObject([{ progress: { step: 35, stepsPerSecond: 5 } }]);
});

test('nothing is posted before the page has drawn the last, and nothing is lost', async () => {
  const { posted, clock, reporter } = setUp({ draws: false });
  const show = (step: number) => {
    clock.now += 1000;
    reporter.chart({ title: 'Loss', step, values: { raw: step } });
    reporter.step(step, 10);
  };
  show(1);
  show(2);
  show(3);
  expect(posted).toHaveLength(1);
  reporter.drawn();
  show(4);
  const checkpoint = { loop: 1, step: 4, random: 7, kept: {} };
  const kept = reporter.checkpoint(checkpoint);
  const flushed = reporter.flush();
  for (let i = 2; i < 5; i++) {
    await Promise.resolve();
    expect(posted).toHaveLength(i);
    reporter.drawn();
    await new Promise((resolve) => setTimeout(resolve));
  }
  reporter.drawn();
  await Promise.all([kept, flushed]);
  const steps = posted.flatMap((one) => (one.type === 'update' ? one.points : []));
  expect(steps.map(({ step }) => step)).toEqual([1, 2, 3, 4]);
});
