import { describe, expect, it } from 'vitest';
import { notesOf, releaseChangelog } from './changelog.mjs';

const before = `# Changelog

## [Unreleased]

### Added

- Two.

## [0.1.0] - 2026-01-31

- One.
`;

describe('the changelog of a release', () => {
  it('gives what was unreleased to the new version, and leaves the older ones', () => {
    const after = releaseChangelog(before, '0.2.0', '2026-02-28');
    expect(notesOf(after, '0.2.0')).toBe('### Added\n\n- Two.');
    expect(after).toContain('## [0.2.0] - 2026-02-28\n');
    expect(notesOf(after, '0.1.0')).toBe('- One.');
    expect(notesOf(after, 'Unreleased')).toBe('');
  });

  it('is the same on the commit of the release', () => {
    const after = releaseChangelog(before, '0.2.0', '2026-02-28');
    expect(releaseChangelog(after, '0.2.0', '2026-03-31')).toBe(after);
  });

  it('refuses notes without a version, and a version without notes', () => {
    expect(() => releaseChangelog(before, '0.1.0', '2026-02-28')).toThrow(
      'CHANGELOG.md has notes under Unreleased, but no changeset raises 0.1.0.',
    );
    const after = releaseChangelog(before, '0.2.0', '2026-02-28');
    expect(() => releaseChangelog(after, '0.3.0', '2026-03-31')).toThrow(
      'CHANGELOG.md has nothing under Unreleased for 0.3.0.',
    );
  });

  it('does not take 0.1.0 for 0.1', () => {
    expect(notesOf(before, '0.1')).toBeUndefined();
  });
});
