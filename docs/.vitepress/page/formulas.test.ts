import MarkdownIt from 'markdown-it';
import type { MarkdownRenderer } from 'vitepress';
import { expect, it } from 'vitest';
import { formulas } from './formulas.ts';

// VitePress brings the types of another version.
const md = new MarkdownIt() as unknown as MarkdownRenderer;
formulas(md);

it('makes MathML of TeX, in a line and on lines of its own', () => {
  expect(md.render('With $W_t$ after a step.')).toBe(
    '<p>With <math v-pre><msub><mi>W</mi><mi>t</mi></msub></math> after a step.</p>\n',
  );
  const block = md.render('```math\nw \\gets w - \\gamma g\n```\n');
  expect(block).toMatch(
    /^<div class="formula"><math displaystyle="true" v-pre>.*<\/math><\/div>\n$/,
  );
  expect(block).toContain('<mi>w</mi><mo>←</mo><mi>w</mi><mo>−</mo><mi>γ</mi><mi>g</mi>');
});

it('leaves code and prices alone', () => {
  expect(md.render('`$x$` costs $5 or $6')).toBe('<p><code>$x$</code> costs $5 or $6</p>\n');
});

it('throws at TeX that it does not know', () => {
  expect(() => md.render('$\\nothing{x}$')).toThrow(/nothing/);
});
