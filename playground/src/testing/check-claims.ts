import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { claims } from '../../experiments/claims.ts';
import { modules, type ExperimentName } from '../../experiments/modules.ts';
import { fault, sentence, showClaims, type KeptClaim } from './claims.ts';

/** Tests that an experiment shows what its text says: three seeds run now, ten as `npm run check:seeds` has kept them. */
export function checkClaims(name: ExperimentName): void {
  const said = claims[name];
  const file = new URL(`../../experiments/${name}.seeds.json`, import.meta.url);
  const kept = async () => JSON.parse(await readFile(file, 'utf8')) as KeptClaim[];

  test.each([1, 2, 3])(
    'seed %i shows what the text says, at the end and before it',
    async (seed) => {
      const shown = await showClaims(await modules[name](), said, seed);
      expect(said.flatMap((claim, i) => (shown[i] && fault(claim, shown[i])) ?? [])).toEqual([]);
      for (const [i, { seeds }] of (await kept()).entries()) {
        const before = seeds.find((one) => one.seed === seed);
        expect(shown[i]?.looks).toBe(before?.looks);
        // Another engine rounds otherwise, and a long run then goes its own way: near is near enough.
        expect(Math.abs((shown[i]?.mean ?? NaN) - (before?.mean ?? NaN))).toBeLessThan(0.1);
      }
    },
    300_000,
  );

  test('so do all ten seeds that are kept, and the text has their numbers', async () => {
    const all = await kept();
    expect(all.length).toBeGreaterThan(0);
    expect(all.map(({ says }) => says)).toEqual(said.map(({ says }) => says));
    const { lookFor } = await modules[name]();
    for (const [i, claim] of all.entries()) {
      expect(claim.seeds.map(({ seed }) => seed)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(claim.seeds.flatMap((shown) => (said[i] && fault(said[i], shown)) ?? [])).toEqual([]);
      expect(lookFor).toContain(sentence(claim));
    }
  });
}
