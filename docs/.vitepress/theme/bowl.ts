import { polyline, type Point } from '../../figures/lines.ts';

/** A point in the picture, whose middle is the minimum. */
export function pixel([x, y]: Point): Point {
  return [350 + 330 * x, 140 - 150 * y];
}

/** A path in the picture. */
export function pathOf(points: readonly Point[]): string {
  return polyline(points.map(pixel));
}

/** How far a point is from the minimum, in words. */
export function distance(point: Point | undefined): string {
  return Math.hypot(...(point ?? [NaN])).toFixed(2);
}
