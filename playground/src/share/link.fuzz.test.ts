import { damagedJson, fuzz, soaked } from '@polyak/testing';
import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { decodeLink, encodeLink, LinkError, type SharedState } from './link.ts';

const runs = soaked(1000);

const state: SharedState = {
  experiment: 'two-moons',
  backend: 'cpu',
  captured: false,
  values: { seed: 7, lr: 0.1 },
  edited: {
    code: "const a = 'ñ 🎈';\n",
    controls: {
      seed: { label: 'Seed', value: 1, min: 0, max: 9, step: 1 },
      kind: { label: 'Kind', value: 0, options: ['a', 'b'] },
    },
  },
};
const hash = encodeLink(state);

/** The hash with other code. */
function withCode(json: string): string {
  const packed = btoa(String.fromCharCode(...deflateSync(strToU8(json))));
  const code = packed.replaceAll('+', '-').replaceAll('/', '_');
  return `${encodeLink({ ...state, edited: null })}&code=${code}`;
}

/** What unpacks to much, up to the limit and beyond; made once. */
const packed = [100, 199_900, 200_000, 200_001, 250_000, 3_000_000].map((length) =>
  withCode(JSON.stringify({ ...state.edited, code: 'a'.repeat(length) })),
);

const hashes: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: damagedJson(state.edited).map(withCode) },
  // A part of it is there twice, or not at all, with other text.
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat(hash.length), fc.nat(hash.length), fc.string({ unit: 'binary' }))
      .map(([end, begin, other]) => hash.slice(0, end) + other + hash.slice(begin)),
  },
  fc
    .array(
      fc.tuple(
        fc.constantFrom('v', 'experiment', 'backend', 'captured', 'c.seed', 'c.__proto__', 'code'),
        fc.string({ unit: 'binary' }),
      ),
    )
    .map((list) => `${hash}&${new URLSearchParams(list).toString()}`),
  fc
    .array(
      fc.tuple(
        fc.constantFrom('v', 'experiment', 'backend', 'c.seed', 'code'),
        fc.constantFrom('1', 'cpu', 'digits', 'NaN', '__proto__', 'AAAA'),
      ),
    )
    .map((list) => `#playground?${new URLSearchParams(list).toString()}`),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => `#playground?${text}`),
  fc.constantFrom(...packed),
);

test('a damaged link is refused in the site’s own words, or comes back as it is', async () => {
  let refused = 0;
  await fuzz(hashes, { runs, seed: 4 }, (given) => {
    try {
      const decoded = decodeLink(given);
      expect(Object.getPrototypeOf(decoded.values)).toBe(Object.prototype);
      // As JSON, in which 0 is -0, too.
      expect(JSON.stringify(decodeLink(encodeLink(decoded)))).toBe(JSON.stringify(decoded));
    } catch (error) {
      refused++;
      expect(error).toBeInstanceOf(LinkError);
      const { message, given: part } = error as LinkError;
      expect(message).toMatch(/^(It|Its) [a-z1, ]+[.,]?( got)?$/);
      expect(part.length).toBeLessThanOrEqual(40);
    }
  });
  expect(refused).toBeGreaterThan(runs / 3);
  expect(refused).toBeLessThan(runs);
});
