// @ts-check

const unreleased = '## [Unreleased]';

/**
 * The changelog of a release: what was unreleased is this version's.
 *
 * @param {string} text - in the form of Keep a Changelog
 * @param {string} version
 * @param {string} date - as in 2026-01-31
 * @throws {Error} if nothing is unreleased, or the version has been released before
 */
export function releaseChangelog(text, version, date) {
  if (notesOf(text, version) !== undefined) throw new Error(`CHANGELOG.md has ${version} already.`);
  if (!notesOf(text, 'Unreleased')) throw new Error('CHANGELOG.md has nothing under Unreleased.');
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
