import { expect, it } from 'vitest';
import { minutesOf, selectStages } from './select-stages.mjs';

const stages = [
  { name: 'build' },
  { name: 'gpu' },
  { name: 'site', after: ['build'] },
  { name: 'e2e', after: ['site'] },
];

const namesOf = (names: string[]): string[] => selectStages(stages, names).map(({ name }) => name);

it('runs what is named after what that needs, in the order of the list', () => {
  expect(namesOf([])).toEqual(['build', 'gpu', 'site', 'e2e']);
  expect(namesOf(['gpu'])).toEqual(['gpu']);
  expect(namesOf(['e2e', 'gpu'])).toEqual(['build', 'gpu', 'site', 'e2e']);
  expect(namesOf(['site', 'site'])).toEqual(['build', 'site']);
});

it('refuses a name that no stage has, and says which there are', () => {
  expect(() => namesOf(['gpu', 'toString'])).toThrow(
    'There is no stage "toString". The stages: build, gpu, site, e2e',
  );
});

it('tells how long two cores take', () => {
  const gpu = { cores: 1, seconds: 600 };
  const unit = { cores: 1, seconds: 240 };
  const e2e = { cores: Infinity, seconds: 300 };
  // 300 + max((600 + 240) / 2, 600) = 900 s.
  expect(minutesOf([gpu, unit, e2e])).toBe(15);
  // 300 + (600 + 240 + 480) / 2 = 960 s.
  expect(minutesOf([gpu, unit, { cores: 1, seconds: 480 }, e2e])).toBe(16);
  expect(minutesOf([])).toBe(0);
});
