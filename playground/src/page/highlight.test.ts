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
