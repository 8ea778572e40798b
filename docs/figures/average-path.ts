import { createRandom } from '@polyak/playground/random';
import type { Point } from './lines.ts';

/** Where the paths begin. */
export const start: Point = [-1, 0.8];

/** A step of SGD on a bowl with noisy gradients, from any point: what is left of it, and noise. */
export function noisyStep(seed = 7): (from: Point) => Point {
  const random = createRandom(seed);
  const noise = () => 0.24 * (random.uniform() + random.uniform() + random.uniform() - 1.5);
  return ([x, y]) => [0.92 * x + noise(), 0.86 * y + noise()];
}

/** Such steps from the start: they arrive at 0, and then never sit still. */
export function noisyPath(steps: number, seed = 7): Point[] {
  const step = noisyStep(seed);
  const path: Point[] = [];
  let point = start;
  for (let i = 0; i < steps; i++) {
    path.push(point);
    point = step(point);
  }
  return path;
}

/** The exponential moving average of a path: starts at its first point. */
export function emaOf(path: readonly Point[], decay: number): Point[] {
  let [x, y] = path[0] ?? [NaN, NaN];
  return path.map((point) => {
    x = decay * x + (1 - decay) * point[0];
    y = decay * y + (1 - decay) * point[1];
    return [x, y];
  });
}
