/**
 * What the search should find of an API page: the page itself and each member that it does not inherit, as one section
 * each, without code. Of all that inherit a member, only the page that describes it is found.
 *
 * @param bases - the pages of public base classes, for what a class inherits by way of a private one
 */
export function ownSections(markdown: string, bases: readonly string[] = []): string {
  const inherited = new Set(bases.flatMap(sectionsOf).map(descriptionOf));
  return sectionsOf(markdown)
    .filter((section) => !/^#### Inherited from$/m.test(section))
    .filter((section) => !section.startsWith('###') || !inherited.has(descriptionOf(section)))
    .join('')
    .replaceAll(/^(?:##|#{4,}) .*$/gm, '');
}

function sectionsOf(markdown: string): string[] {
  return markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').split(/^(?=#{1,3} )/m);
}

/** The name of a member and what is said of it, without its parameters and what follows them. */
function descriptionOf(section: string): string {
  return section.replace(/^(?:####|\*\*\*)[\s\S]*/m, '').trim();
}
