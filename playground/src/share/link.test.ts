import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { decodeLink, encodeLink, LinkError, type SharedState } from './link.ts';

const seed = { label: 'Seed', value: 1, min: 0, max: 9, step: 1 };

const plain: SharedState = {
  experiment: 'two-moons',
  backend: 'cpu',
  captured: true,
  values: { seed: 7, lr: 0.1 },
  edited: null,
};

test('a state comes back from its link', () => {
  expect(encodeLink(plain)).toBe(
    '#playground?v=1&experiment=two-moons&backend=cpu&c.seed=7&c.lr=0.1',
  );
  expect(decodeLink(encodeLink(plain))).toEqual(plain);
  const eager = { ...plain, captured: false };
  expect(decodeLink(encodeLink(eager))).toEqual(eager);
});

test('so does code, in any script', () => {
  const edited = { code: "// 平均 🎈 ñ\n`a ${'\\u0000'}`\r\n\t\u2028#?&=%", controls: { seed } };
  const hash = encodeLink({ ...plain, edited });
  expect(hash).toMatch(/&code=[\w-]+$/);
  expect(decodeLink(hash).edited).toEqual(edited);
});

test('code is compressed', () => {
  const code = 'const a = tf.zeros([1]);\n'.repeat(400);
  expect(encodeLink({ ...plain, edited: { code, controls: { seed } } }).length).toBeLessThan(500);
});

test('what is too long is neither made nor read', () => {
  const random = Array.from({ length: 40_000 }, (_, i) => (i * i * 7919).toString(36)).join('');
  const edited = { code: random, controls: { seed } };
  expect(() => encodeLink({ ...plain, edited })).toThrow('This code is too long for a link');
  expect(() => decodeLink(`${encodeLink(plain)}&code=${'A'.repeat(1e6)}`)).toThrow(
    'It is too long.',
  );
});

test('a small link that unpacks to much is refused', () => {
  const bomb = deflateSync(strToU8(JSON.stringify({ code: 'a'.repeat(1e7), controls: { seed } })));
  const code = btoa(String.fromCharCode(...bomb))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  expect(code.length).toBeLessThan(20_000);
  expect(() => decodeLink(`${encodeLink(plain)}&code=${code}`)).toThrow(
    'Its code is not readable.',
  );
});

test('code of hidden characters is refused', () => {
  const shared = (code: string) => encodeLink({ ...plain, edited: { code, controls: { seed } } });
  expect(decodeLink(shared('\u202E'.repeat(500))).edited?.code).toHaveLength(500);
  expect(() => decodeLink(shared('\u202E'.repeat(501)))).toThrow(
    'Its code has too many invisible characters.',
  );
});

test.each([
  ['#playground?', 'Its version must be 1, got'],
  ['#playground?v=2&experiment=digits', 'Its version must be 1, got'],
  ['#playground?v=1', 'It has no experiment.'],
  ['#playground?v=1&experiment=digits&backend=webgl', 'It has no valid backend.'],
  ['#playground?v=1&experiment=digits&backend=cpu&code=%E0%A4%A', 'Its code is not readable.'],
  ['#playground?v=1&experiment=digits&backend=cpu&code=AAAA', 'Its code is not readable.'],
])('%s: %s', (hash, message) => {
  expect(() => decodeLink(hash)).toThrow(message);
});

test('what a link says itself stays apart from what the site says of it, and short', () => {
  const told = (hash: string) => {
    try {
      decodeLink(hash);
    } catch (error) {
      if (error instanceof LinkError) return [error.message, error.given];
    }
    return [];
  };
  expect(told(`#playground?v=${encodeURIComponent('2\u202E')}`)).toEqual([
    'Its version must be 1, got',
    '2',
  ]);
  const version = 'Your password has expired. Renew it at https://example.com. '.repeat(100);
  expect(told(`#playground?v=${version}`)[1]).toBe('Your password has expired. Renew it at h');
  const controls = { seed: { ...seed, input: version } };
  const edited = { code: '', controls } as unknown as SharedState['edited'];
  expect(told(encodeLink({ ...plain, edited }))).toEqual(['Its controls are not readable.', '']);
});
