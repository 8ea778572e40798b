import { noisyStep, start } from './average-path.ts';
import type { Point } from './lines.ts';

/** The fast weights after each step of a Lookahead, and the slow ones after each of theirs. */
export function lookaheadPaths(
  steps: number,
  syncPeriod: number,
  slowStepSize: number,
): { fast: Point[]; slow: Point[] } {
  const step = noisyStep();
  const [fast, slow] = [[start], [start]];
  for (let i = 1; i < steps; i++) {
    const next = step(fast.at(-1) ?? start);
    fast.push(next);
    if (i % syncPeriod !== 0) continue;
    const [x, y] = slow.at(-1) ?? start;
    slow.push([x + slowStepSize * (next[0] - x), y + slowStepSize * (next[1] - y)]);
    fast.push(slow.at(-1) ?? start);
  }
  return { fast, slow };
}

/** The mean of points. */
export function meanOf(points: readonly Point[]): Point {
  const sum = (k: 0 | 1) => points.reduce((total, point) => total + point[k], 0);
  return [sum(0) / points.length, sum(1) / points.length];
}

/** At each point of a path, the mean of the last k. */
export function lawaOf(path: readonly Point[], k: number): Point[] {
  return path.map((_, i) => meanOf(path.slice(Math.max(0, i + 1 - k), i + 1)));
}

/** The mean of points, and the standard deviation of each coordinate. */
export function swagOf(points: readonly Point[]): { mean: Point; deviation: Point } {
  const mean = meanOf(points);
  const [x, y] = meanOf(
    points.map((at): Point => [(at[0] - mean[0]) ** 2, (at[1] - mean[1]) ** 2]),
  );
  return { mean, deviation: [Math.sqrt(x), Math.sqrt(y)] };
}

/** The loss on the bowl, whose lowest point is 0. */
export function lossAt([x, y]: Point): number {
  return x * x + y * y;
}

/** The greedy soup of points, the lower the loss the better: which are in it, and where it is. */
export function greedySoupOf(points: readonly Point[]): { ingredients: number[]; soup: Point } {
  const order = [...points.keys()].sort((a, b) => loss(points[a]) - loss(points[b]));
  let ingredients = order.slice(0, 1);
  const soupOf = (of: readonly number[]) => meanOf(of.map((i) => points[i] ?? start));
  for (const next of order.slice(1)) {
    const tried = [...ingredients, next];
    if (lossAt(soupOf(tried)) <= lossAt(soupOf(ingredients))) ingredients = tried;
  }
  return { ingredients, soup: soupOf(ingredients) };
}

function loss(point: Point | undefined): number {
  return point ? lossAt(point) : NaN;
}
