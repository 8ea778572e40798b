import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawFigure } from './figure.mjs';

it('the figure of the README shows the recorded run (else: node scripts/figure.mjs)', () => {
  const stored = new URL('../docs/public/two-moons.svg', import.meta.url);
  expect(readFileSync(stored, 'utf8')).toBe(drawFigure());
});
