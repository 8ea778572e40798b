import { createRandom } from '@polyak/playground/random';
import type { Point } from './lines.ts';

/** The three sequences of a run, point by point. */
export interface ScheduleFreePath {
  /** The steps of SGD. */
  readonly z: readonly Point[];
  /** Where the gradients are taken. */
  readonly y: readonly Point[];
  /** The average of z. */
  readonly x: readonly Point[];
}

/** The bowl ½ (a² + 8 b²). */
const curvatures = [1, 8] as const;
const start: Point = [-1, 0.8];
const lr = 0.15;
const noise = 2;

/** Schedule-Free SGD by its definition, with seeded noise in each gradient. */
export function scheduleFreePath(steps: number, beta: number): ScheduleFreePath {
  const random = createRandom(5);
  const draw = () => noise * (random.uniform() + random.uniform() + random.uniform() - 1.5);
  const path = { z: [start], y: [start], x: [start] };
  let [z, y, x] = [start, start, start];
  for (let t = 1; t <= steps; t++) {
    const g = atEach((i) => curvatures[i] * y[i] + draw());
    z = atEach((i) => z[i] - lr * g[i]);
    x = atEach((i) => x[i] + (z[i] - x[i]) / t);
    y = atEach((i) => beta * x[i] + (1 - beta) * z[i]);
    path.z.push(z);
    path.y.push(y);
    path.x.push(x);
  }
  return path;
}

/** How far a point is from the minimum, as the loss sees it. */
export function lossAt(point: Point): number {
  return (curvatures[0] * point[0] ** 2 + curvatures[1] * point[1] ** 2) / 2;
}

function atEach(valueOf: (i: 0 | 1) => number): Point {
  return [valueOf(0), valueOf(1)];
}
