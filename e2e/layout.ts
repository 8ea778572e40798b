import type { Page } from '@playwright/test';

/** What does not fit the window at one of these widths: the page itself, or a part of its navigation. */
export async function widthFaults(page: Page, widths: readonly number[]): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const found = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const outside = [...document.querySelectorAll<HTMLElement>('.VPNav :is(a, button)')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return right > clientWidth + 0.5 || left < 0 || element.scrollWidth > right - left + 1;
        });
      return [
        ...(scrollWidth > clientWidth ? [`scrolls by ${scrollWidth - clientWidth} px`] : []),
        ...outside.map((element) => `${element.innerText || element.className} does not fit`),
      ];
    });
    faults.push(...found.map((fault) => `${width} px: ${fault}`));
  }
  return faults;
}

/** Controls that a finger misses (less than 24 px), and lists without an arrow or with less room than their text needs. */
export function controlFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector = 'button, input, select, summary, [role=slider], [role=switch]';
    const controls = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    const name = ({ tagName, className, textContent }: HTMLElement) =>
      `${tagName}.${className}: ${textContent.trim().slice(0, 40)}`;
    const small = controls.filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && Math.min(width, height) < 24;
    });
    const context = document.createElement('canvas').getContext('2d');
    const lists = controls.filter((element) => element instanceof HTMLSelectElement);
    const bare = lists.filter((list) => getComputedStyle(list).appearance !== 'auto');
    const arrow = 20;
    const cut = lists.filter((list) => {
      const { font, paddingLeft, paddingRight, lineHeight } = getComputedStyle(list);
      if (context) context.font = font;
      const texts = Array.from(list.options, ({ text }) => context?.measureText(text).width ?? 0);
      const room = list.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - arrow;
      return Math.max(...texts) > room || list.clientHeight < (parseFloat(lineHeight) || 16);
    });
    return [
      ...small.map((element) => `less than 24 px: ${name(element)}`),
      ...bare.map((element) => `no arrow: ${name(element)}`),
      ...cut.map((element) => `cut text: ${name(element)}`),
    ];
  });
}

/** Formulas that are not MathML, or wider than the page. */
export function formulaFaults(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.formula')].flatMap((formula) => {
      const { scrollWidth, clientWidth, textContent } = formula;
      return [
        ...(formula.querySelector('math') ? [] : [`no MathML: ${textContent}`]),
        ...(scrollWidth > clientWidth ? [`${textContent}: ${scrollWidth - clientWidth} px`] : []),
      ];
    }),
  );
}
