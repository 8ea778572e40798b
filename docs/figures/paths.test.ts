import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { pathSettings, type PathName } from './path-settings.ts';
import { losses, recordPaths } from './record-paths.ts';
import type { Point } from './lines.ts';
import { surfaces, type SurfaceName } from './surface.ts';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

describe.each(Object.keys(surfaces) as SurfaceName[])('the surface %s', (name) => {
  const { contour, formula, levels, minimum, start, value } = surfaces[name];

  it('is what the optimizers go down, and what the formula says', () => {
    const byFormula = ([x, y]: Point) => {
      if (name === 'valley') return (1 - x) ** 2 + 10 * (y - x * x) ** 2;
      const [s, r] = [0.8 * (x - 1) - 0.6 * y, 0.6 * (x - 1) + 0.8 * y];
      return 0.5 * (s * s + 20 * r * r);
    };
    expect(formula).toContain(name === 'valley' ? '10 (y − x²)²' : '20 r²');
    for (const point of [start, minimum, [0.3, -0.7], [-1, 2]] as const) {
      const loss = tf.tidy(() => losses[name](tf.tensor1d([...point])).dataSync()[0]);
      expect(value(point)).toBeCloseTo(byFormula(point), 12);
      expect(loss).toBeCloseTo(byFormula(point), 4);
    }
    expect(value(minimum)).toBeCloseTo(0, 12);
  });

  it('has contours that are level', () => {
    for (const level of levels) {
      for (const angle of [0, 1, 2.5, 4]) {
        expect(value(contour(level, angle))).toBeCloseTo(level, 10);
      }
    }
  });
});

describe('the recorded paths are those that the optimizer takes', () => {
  it.each(Object.keys(pathSettings) as PathName[])('%s', async (name) => {
    const file = new URL(`paths/${name.toLowerCase()}.result.json`, import.meta.url);
    const recorded: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(await recordPaths(name)).toEqual(recorded);
  });
});
