import { expect, test } from 'vitest';
import { limitConsole } from './limited-console.ts';

function setUp() {
  const printed: unknown[][] = [];
  const print = (...values: unknown[]) => void printed.push(values);
  const names = ['log', 'info', 'debug', 'warn', 'error'];
  const console = Object.fromEntries(names.map((name) => [name, print]));
  const scope = { console } as unknown as typeof globalThis;
  limitConsole(scope);
  return { printed, console: scope.console };
}

test('a run prints a thousand lines, by whichever way, and no more', () => {
  const { printed, console } = setUp();
  for (let i = 0; i < 2000; i++) (i % 2 ? console.log : console.error)(i);
  expect(printed).toHaveLength(1000);
  expect(printed.at(-1)).toEqual(['999']);
});

test('a line has three values, none of them long', () => {
  const { printed, console } = setUp();
  console.warn('loss', { raw: 0.5 }, [1, 2], 'left out');
  console.log('x'.repeat(1e6));
  console.log(() => 1);
  expect(printed).toEqual([
    ['loss', '{"raw":0.5}', '[1,2]'],
    ['(a text of 1000000 characters)'],
    ['function'],
  ]);
});
