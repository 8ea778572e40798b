// cspell:ignore שלום
import { expect, test } from 'vitest';
import { splitHidden, withLineEnds } from './hidden-characters.ts';

const named = (text: string) => splitHidden(text).map(({ text, hidden }) => hidden?.name ?? text);

test.each([
  ['// fine\u2028evil()', ['// fine', 'U+2028', 'evil()']],
  ['a\u2029b', ['a', 'U+2029', 'b']],
  ['a\rb', ['a', 'U+000D', 'b']],
  ['\u202Eright\u2066', ['U+202E', 'right', 'U+2066']],
  ['is\u200BAdmin\uFEFF', ['is', 'U+200B', 'Admin', 'U+FEFF']],
  // A blank letter, which can name a variable, and a tag beyond 16 bits.
  ['const \u3164 = "\u{E0041}"', ['const ', 'U+3164', ' = "', 'U+E0041', '"']],
])('%j is told apart', (text, parts) => {
  expect(named(text)).toEqual(parts);
});

test('tabs, line feeds and \\r\\n are none of them, nor is any script', () => {
  const text = 'a\tb\r\nc\n平均 🎈 ñ שלום';
  expect(splitHidden(text)).toEqual([{ text }]);
});

test('those that end a line say so', () => {
  const ends = splitHidden('\r\u2028\u2029\u200B').map(({ hidden }) => hidden?.endsLine);
  expect(ends).toEqual([true, true, true, false]);
});

test('an editor gets one line per line of the engine, and the same again from its own text', () => {
  expect(withLineEnds('a\u2028b\u2029c')).toBe('a\u2028\nb\u2029\nc');
  expect(withLineEnds(withLineEnds('a\u2028b'))).toBe('a\u2028\nb');
});
