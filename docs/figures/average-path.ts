import { createRandom } from '@polyak/playground/random';
import type { Point } from './lines.ts';

/** SGD on a bowl with noisy gradients, from (−1, 0.8): it arrives at 0, and then never sits still. */
export function noisyPath(steps: number, seed = 7): Point[] {
  const random = createRandom(seed);
  const noise = () => 0.24 * (random.uniform() + random.uniform() + random.uniform() - 1.5);
  const path: Point[] = [];
  let [x, y] = [-1, 0.8];
  for (let i = 0; i < steps; i++) {
    path.push([x, y]);
    [x, y] = [0.92 * x + noise(), 0.86 * y + noise()];
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
