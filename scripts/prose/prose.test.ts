import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pages, sources } from './linters.mjs';

const messagesOf = ({ messages }: { messages: { line: number; message: string }[] }) =>
  messages.map(({ line, message }) => `${line}: ${message}`);

describe('the prose linter', () => {
  test('rejects a phrase of the list in a page, across lines too', async () => {
    const result = await pages.lintText('Average oftener.\n\nA direction\nof chance.\n', 'page.md');
    expect(messagesOf(result)).toEqual([
      '1: "oftener": write "more often"',
      '3: "direction of chance": write "random direction"',
    ]);
  });

  test.each([
    ['a block comment', '/**\n * A direction\n * of chance.\n */\n'],
    ['a line comment', '// A direction\n// of chance.\n'],
    ['a message', "throw new Error('a direction ' +\n  'of chance');\n"],
    ['a template', '<p>\n  A direction\n  of chance.\n</p>\n'],
  ])('rejects it in %s', async (_, code) => {
    const extension = code.startsWith('<') ? 'vue' : 'ts';
    const { messages } = await sources.lintText(code, `file.${extension}`);
    expect(messages).toMatchObject([
      { message: '"direction of chance": write "random direction"' },
    ]);
  });

  test('leaves code alone', async () => {
    const code = 'const to = to.to;\nif (a) b();\nelse c(it, wants);\n';
    expect(messagesOf(await sources.lintText(code, 'file.ts'))).toEqual([]);
  });
});

test('the words of the spelling check are sorted', () => {
  const words = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  expect(words).toEqual([...new Set(words)].sort());
});
