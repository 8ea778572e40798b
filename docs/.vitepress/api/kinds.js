// @ts-check
/** What public names are listed under, in this order: by the folder that typedoc puts their page in, and by name. */
const kinds = [
  { title: 'Classes', page: /\bclasses\// },
  { title: 'Functions', page: /\b(?:functions|variables)\// },
  { title: 'Options', page: /Options\.md/ },
  { title: 'Types', page: /\b(?:interfaces|type-aliases|enumerations)\// },
];

/**
 * A list of public names, divided by kind, in alphabetical order. Kinds without names are left out.
 *
 * @template Item
 * @param {Item[]} items
 * @param {(item: Item) => string} pageOf - a text that holds the path of a name's page, such as `classes/Adam.md`
 * @returns {{ title: string, items: Item[] }[]}
 */
export function byKind(items, pageOf) {
  const kindOf = (/** @type {Item} */ item) =>
    kinds.findIndex(({ page }) => page.test(pageOf(item)));
  return kinds
    .map(({ title }, i) => ({ title, items: items.filter((item) => kindOf(item) === i) }))
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => ({
      title,
      items: items.toSorted((a, b) => nameOf(pageOf(a)).localeCompare(nameOf(pageOf(b)), 'en')),
    }));
}

/** The name of the page that a text holds the path of. */
const nameOf = (/** @type {string} */ text) => /(\w+)(?:\.md)?\W*$/.exec(text)?.[1] ?? '';
