import { expect, it } from 'vitest';
import { regions } from './regions.ts';

it('draws pixels of one class and certainty as one path, row by row', () => {
  // Each of 32 levels has 8 values of a byte. In the middle of the first, 4: 40 + 1.2 · 123.5 = 188.2, of 255 that is 0.74.
  const pixels = Uint8Array.of(0, 7, 8, 255, 255, 255);
  const image = { title: '', width: 3, height: 2, pixels, points: [] };
  expect(regions(image)).toEqual([
    { color: 'rgb(217 119 6)', opacity: 0.74, path: 'M0 0h2v1H0' },
    // In the middle of the second, 12: 40 + 1.2 · 115.5 = 178.6.
    { color: 'rgb(217 119 6)', opacity: 0.7, path: 'M2 0h1v1H2' },
    // In the middle of the last, 252: 40 + 1.2 · 124.5 = 189.4.
    { color: 'rgb(37 99 235)', opacity: 0.74, path: 'M0 1h3v1H0' },
  ]);
});
