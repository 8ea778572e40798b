import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';

const kinds = (code: string) =>
  highlight(code).flatMap(({ text, kind }) => (kind ? [`${kind} ${text}`] : []));

test('comments, strings, numbers and keywords are told apart', () => {
  expect(kinds("const a = 'it\\'s 1'; // new\nreturn 0.5 + b2; /* 'x'\n */")).toEqual([
    'keyword const',
    "string 'it\\'s 1'",
    'comment // new',
    'keyword return',
    'number 0.5',
    "comment /* 'x'\n */",
  ]);
});

test('names that hold a keyword, members and keys of that name are no keywords', () => {
  expect(kinds('newest.for; $if; { type: 1 }')).toEqual(['number 1']);
});

test('no character is lost', () => {
  const code = 'let a = `x ${b}\n`; // c\n"unclosed\nd(1e3)';
  expect(
    highlight(code)
      .map(({ text }) => text)
      .join(''),
  ).toBe(code);
});

test('a comment ends where the engine ends it', () => {
  for (const end of ['\n', '\r', '\u2028', '\u2029']) {
    expect(kinds(`// fine${end}new X()`)).toEqual(['comment // fine', 'keyword new']);
  }
});

test('what is not closed ends with its line, or with the code', () => {
  expect(kinds("'a\nnew")).toEqual(["string 'a", 'keyword new']);
  expect(kinds('/* a\nnew')).toEqual(['comment /* a\nnew']);
  expect(kinds('`a\nnew')).toEqual(['string `a\nnew']);
});

const pieces = ['/* ', "'", '"', '`', '/*', "'\\", '"\\', '1.', 'if ', '//', '\\`', '$', "'\n"];

/** The shortest of a few, for the machine may be busy. */
function time(code: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    highlight(code);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test.each(pieces)('a long code of %j is read once', (piece) => {
  const code = piece.repeat(20_000 / piece.length);
  // It took seconds when each character was read again.
  expect(time(code)).toBeLessThan(100);
  expect(
    highlight(code)
      .map(({ text }) => text)
      .join(''),
  ).toBe(code);
});

test.each(pieces)('a longer code of %j has no colors', (piece) => {
  const code = piece.repeat(132_001 / piece.length);
  expect(time(code)).toBeLessThan(10);
  expect(highlight(code)).toEqual([{ text: code, kind: null }]);
});
