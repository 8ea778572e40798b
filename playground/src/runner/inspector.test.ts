import { expect, test } from 'vitest';
import { Inspector } from './inspector.ts';
import type { Report } from './protocol.ts';

const progress = {
  step: 1,
  total: 1,
  stepsPerSecond: 1,
  scriptMilliseconds: 1,
  tensors: 1,
  gpuBytes: 0,
};
const update = { type: 'update', progress, points: [], images: [], plots: [], texts: [] };

function setUp() {
  const sent: Report[] = [];
  const clock = { now: 0 };
  const inspector = new Inspector(
    (report) => sent.push(report),
    () => clock.now,
  );
  return { sent, clock, inspector, types: () => sent.map(({ type }) => type) };
}

test('an update before the last one is drawn ends the run', () => {
  const { sent, inspector } = setUp();
  inspector.receive(update);
  inspector.drawn();
  inspector.receive(update);
  inspector.receive(update);
  inspector.receive({ type: 'done' });
  expect(sent.map(({ type }) => type)).toEqual(['update', 'update', 'error']);
  expect(sent[2]).toMatchObject({
    message: 'Error: The run sent updates faster than the page draws them',
  });
});

test('so does what is no report, and what is too large', () => {
  for (const [data, message] of [
    [7, 'TypeError: message must be an object, got 7'],
    [
      { ...update, texts: Array.from({ length: 5000 }, () => ({ title: '', lines: [] })) },
      'RangeError: length of texts must be at most 24, got 5000',
    ],
  ]) {
    const { sent, inspector } = setUp();
    inspector.receive(data);
    inspector.receive(update);
    expect(sent).toEqual([{ type: 'error', message, stack: '', position: null }]);
  }
});

test('what one run shows is counted over all its updates', () => {
  const { types, inspector } = setUp();
  for (let i = 0; i < 5; i++) {
    const texts = Array.from({ length: 5 }, (_, k) => ({ title: `${i} ${k}`, lines: [] }));
    inspector.receive({ ...update, texts });
    inspector.drawn();
  }
  // The fifth would be 25 figures.
  expect(types()).toEqual(['update', 'update', 'update', 'update', 'error']);
});

test('signs of life pass twice a second, however many there are', () => {
  const { types, clock, inspector } = setUp();
  for (clock.now = 0; clock.now < 1000; clock.now++) inspector.receive({ type: 'alive' });
  expect(types()).toEqual(['alive', 'alive']);
});

test('a checkpoint waits for the page like an update', () => {
  const { types, inspector } = setUp();
  const checkpoint = { loop: 1, step: 1, random: 0, kept: {} };
  inspector.receive({ type: 'checkpoint', checkpoint });
  inspector.receive({ type: 'checkpoint', checkpoint });
  expect(types()).toEqual(['checkpoint', 'error']);
});

test('a run starts once and ends once', () => {
  const { types, inspector } = setUp();
  inspector.receive({ type: 'ready', adapter: null });
  inspector.receive(update);
  inspector.receive({ type: 'done' });
  inspector.receive({ type: 'error', message: 'm', stack: '', position: null });
  expect(types()).toEqual(['ready', 'update', 'done']);
  const again = setUp();
  again.inspector.receive({ type: 'ready', adapter: null });
  again.inspector.receive({ type: 'ready', adapter: null });
  expect(again.types()).toEqual(['ready', 'error']);
});
