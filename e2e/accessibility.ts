import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type * as Axe from 'axe-core';

declare const axe: typeof Axe;

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Colors are all that light and dark differ in. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/** The looks of text that axe has passed, by theme and width. */
const passed = new Map<string, Set<string>>();

/** Puts axe into the page, where it stays until the next page is loaded. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/** What axe finds in a part of the page by all rules but those of color, short enough to read. */
export function structureFindings(page: Page, part = 'html'): Promise<string[]> {
  return page.evaluate(
    async ({ part, rules }) => {
      const off = Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]));
      const { violations } = await axe.run(part, { rules: off, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`,
        ),
      );
    },
    { part, rules: colorRules },
  );
}

/**
 * What axe finds in a part of the page by the rules of color. Each look of text is put to axe until it has passed once in this theme at this
 * width: most text of a page, such as its sidebar and the words of its code, looks like text of the pages before.
 */
export async function colorFindings(page: Page, setting: string, part = 'body'): Promise<string[]> {
  const known = passed.get(setting) ?? new Set();
  passed.set(setting, known);
  const looks = await page.evaluate(markLooks, part);
  const unknown = looks.map((_, i) => i).filter((i) => !known.has(looks[i] ?? ''));
  if (unknown.length === 0) return [];
  const { right, wrong } = await page.evaluate(checkColors, { unknown, rules: colorRules });
  for (const i of right) known.add(looks[i] ?? '');
  return wrong;
}

/**
 * Marks the first text of each look with its place in the returned list. A look is all that the contrast of text depends
 * on: the colors, the font and the kind of its element, and those of all its ancestors. Runs in the browser.
 */
function markLooks(part: string): string[] {
  /** Two multiplicative hashes of 32 bits each: the text itself is long. */
  const shortened = (text: string): string => {
    let [a, b] = [0x811c9dc5, 0x1b873593];
    for (let i = 0; i < text.length; i++) {
      a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
      b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
    }
    return `${a},${b}`;
  };
  /** VitePress gives the content of a page a class of its own, by which its text is not styled. */
  const isOfPage = (name: string): boolean => name.startsWith('_');
  const looks = new Map<Element, string>();
  const lookOf = (element: Element): string => {
    const known = looks.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const look = shortened(
      [
        element.parentElement ? lookOf(element.parentElement) : '',
        element.tagName,
        [...element.classList].filter((name) => !isOfPage(name)).join(' '),
        ...[style.color, style.backgroundColor, style.backgroundImage, style.opacity],
        ...[style.fontSize, style.fontWeight, style.textDecorationLine, style.textShadow],
      ].join(),
    );
    looks.set(element, look);
    return look;
  };
  const firsts = new Map<string, Element>();
  for (const element of document.querySelectorAll(`${part} *`)) {
    element.removeAttribute('data-look');
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
    const isField = element.matches('input, select, textarea');
    if (!(hasText || isField) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const look = lookOf(element);
    if (firsts.has(look)) continue;
    element.setAttribute('data-look', String(firsts.size));
    firsts.set(look, element);
  }
  return [...firsts.keys()];
}

/** The marks of those that axe passed, and what it says of those that it did not. Runs in the browser. */
async function checkColors({ unknown, rules }: { unknown: number[]; rules: string[] }) {
  const include = unknown.map((i) => `[data-look="${i}"]`);
  const { passes, violations } = await axe.run(
    { include },
    { runOnly: rules, resultTypes: ['passes', 'violations'], elementRef: true },
  );
  const marks = passes.flatMap(({ nodes }) =>
    nodes.map(({ element }) => Number(element?.getAttribute('data-look') ?? -1)),
  );
  const wrong = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
  return { right: marks.filter((mark) => unknown.includes(mark)), wrong };
}
