import { emaOf, noisyPath } from './average-path.ts';

export const decays = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.97, 0.98, 0.99, 0.995, 0.998, 0.999];
export const runs = 100;

/**
 * How far from the minimum the averages of each decay end, after so many steps: the root of the mean square of 100
 * seeded runs.
 */
export function distances(steps: number): number[] {
  const paths = Array.from({ length: runs }, (_, seed) => noisyPath(steps, seed + 1));
  return decays.map((decay) => {
    const squares = paths.map((path) => {
      const [x, y] = emaOf(path, decay).at(-1) ?? [NaN, NaN];
      return x * x + y * y;
    });
    return Math.sqrt(squares.reduce((a, b) => a + b, 0) / runs);
  });
}
