/**
 * State that all copies of this package in a page share: two bundles that each contain one train the same variables. Its
 * form is that of every version that uses the name.
 */
export function pageWide<T>(name: string, make: () => T): T {
  const page = globalThis as unknown as Record<symbol, T | undefined>;
  return (page[Symbol.for(`polyak.${name}`)] ??= make());
}
