// @ts-check

const unreleased = '## [Unreleased]';

/**
 * The changelog of a release: what was unreleased is this version's. That of a version which is there stays as it is.
 *
 * @param {string} text - in the form of Keep a Changelog
 * @param {string} version
 * @param {string} date - as in 2026-01-31
 * @throws {Error} if there are no notes for this version, or no version for the notes
 */
export function releaseChangelog(text, version, date) {
  const isReleased = notesOf(text, version) !== undefined;
  const isEmpty = !notesOf(text, 'Unreleased');
  if (isReleased && isEmpty) return text;
  if (isReleased) {
    throw new Error(`CHANGELOG.md has notes under Unreleased, but no changeset raises ${version}.`);
  }
  if (isEmpty) throw new Error(`CHANGELOG.md has nothing under Unreleased for ${version}.`);
  return text.replace(unreleased, `${unreleased}\n\n## [${version}] - ${date}`);
}

/**
 * What the changelog says about a version, without its heading; undefined if it says nothing.
 *
 * @param {string} text
 * @param {string} version
 */
export function notesOf(text, version) {
  const sections = text.split(/^(?=## )/m);
  const section = sections.find((one) => one.startsWith(`## [${version}]`));
  return section?.slice(section.indexOf('\n')).trim();
}
