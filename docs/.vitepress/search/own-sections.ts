/**
 * What the search should find of an API page: the page itself and each member that it does not inherit, as one section
 * each, without code. Of all that inherit a member, only the page that describes it is found.
 */
export function ownSections(markdown: string): string {
  return markdown
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .split(/^(?=#{1,3} )/m)
    .filter((section) => !/^#### Inherited from$/m.test(section))
    .join('')
    .replaceAll(/^(?:##|#{4,}) .*$/gm, '');
}
