import { expect, test, vi } from 'vitest';
import { Gate, nextTurn } from './gate.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

test('nextTurn lets other events in', async () => {
  const happened = vi.fn();
  setTimeout(happened);
  for (let i = 0; i < 1000; i++) await nextTurn();
  expect(happened).toHaveBeenCalled();
});

test('a shut gate waits for resume', async () => {
  const gate = new Gate();
  let passed = false;
  gate.pause();
  gate.pause();
  expect(gate.isShut).toBe(true);
  void gate.pass().then(() => (passed = true));
  await turn();
  expect(passed).toBe(false);
  gate.resume();
  await turn();
  expect(passed).toBe(true);
  expect(gate.isShut).toBe(false);
});

test('resume without a pause does nothing', async () => {
  const gate = new Gate();
  gate.resume();
  await expect(gate.pass()).resolves.toBeUndefined();
});

test('a step lets exactly one pass, two steps two', async () => {
  const gate = new Gate();
  let passed = 0;
  gate.pause();
  const walk = async () => {
    while (passed < 10) {
      await gate.pass();
      passed++;
      await turn();
    }
  };
  void walk();
  await turn();
  expect(passed).toBe(0);
  gate.step();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(passed).toBe(1);
  gate.step();
  gate.step();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(passed).toBe(3);
  expect(gate.isShut).toBe(true);
});

test('an open gate takes no steps', async () => {
  const gate = new Gate();
  gate.step();
  gate.pause();
  let passed = false;
  void gate.pass().then(() => (passed = true));
  await turn();
  expect(passed).toBe(false);
});
