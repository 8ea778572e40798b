import { expect, it } from 'vitest';
import { descriptionOf } from './description.ts';

it('takes the first paragraph, without its marks', () => {
  const page =
    '---\ntitle: T\n---\n\n# Heading\n\n<Figure />\n\nA `name` and\n[a link](./x) are *here*.\n\nMore.';
  expect(descriptionOf(page)).toBe('A name and a link are here.');
});

it('takes no code for prose', () => {
  expect(descriptionOf('# F\n\n```ts\nfunction f(): void;\n```\n\nDoes f.')).toBe('Does f.');
});

it('ends with a sentence if one fits in 160 characters, otherwise with a word', () => {
  const sentence = `${'word '.repeat(20)}end.`;
  expect(descriptionOf(`${sentence} ${sentence}`)).toBe(sentence);
  const long = descriptionOf('word '.repeat(60));
  expect(long).toMatch(/^(?:word )+…$/);
  expect(long.length).toBeLessThanOrEqual(160);
});

it('is empty for a page without a paragraph', () => {
  expect(descriptionOf('# Heading\n\n- a list\n')).toBe('');
});
