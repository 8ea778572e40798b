import { expect, test } from 'vitest';
import { firstPosition } from './position.ts';

const url = 'blob:http://localhost/1a2b';

test('the first place in the file counts, whoever threw', () => {
  const chrome = `RangeError: x\n    at f (http://localhost/lib.js:1:2)\n    at run (${url}:12:34)\n    at ${url}:50:6`;
  expect(firstPosition(chrome, url)).toEqual({ line: 12, column: 34 });
  const firefox = `f@http://localhost/lib.js:1:2\nrun@${url}:12:34\n@${url}:50:6`;
  expect(firstPosition(firefox, url)).toEqual({ line: 12, column: 34 });
});

test('a stack without the file has no place in it', () => {
  expect(firstPosition('', url)).toBeNull();
  expect(firstPosition(`at f (${url})`, url)).toBeNull();
  expect(firstPosition(`at f (${url}9:12:34)`, url)).toBeNull();
});
