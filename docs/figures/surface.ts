import type { Point } from './lines.ts';

/** A function of two weights, for optimizers to go down. */
export interface Surface {
  title: string;
  formula: string;
  start: Point;
  minimum: Point;
  value: (point: Point) => number;
  /** The point of the contour of a value at an angle: contours are closed lines. */
  contour: (value: number, angle: number) => Point;
  /** The values whose contours are drawn. */
  levels: readonly number[];
  /** What is drawn: the least and the largest x, and the middle of y. */
  frame: { left: number; right: number; middle: number };
}

/** A long quadratic ravine that lies across the axes: ½ (s² + 20 r²), s along it and r across. */
const ravine: Surface = {
  title: 'a ravine',
  formula: '½ (s² + 20 r²), s = 0.8 (x − 1) − 0.6 y, r = 0.6 (x − 1) + 0.8 y',
  start: [-1.2, 0.6],
  minimum: [1, 0],
  value([x, y]) {
    const s = 0.8 * (x - 1) - 0.6 * y;
    const r = 0.6 * (x - 1) + 0.8 * y;
    return (s ** 2 + 20 * r ** 2) / 2;
  },
  contour(value, angle) {
    const s = Math.sqrt(2 * value) * Math.cos(angle);
    const r = Math.sqrt(value / 10) * Math.sin(angle);
    return [1 + 0.8 * s + 0.6 * r, -0.6 * s + 0.8 * r];
  },
  levels: [0.05, 0.25, 0.75, 1.75, 3.5, 6.5, 12],
  frame: { left: -2.4, right: 2.6, middle: 0.4 },
};

/** Rosenbrock's curved valley, less steep than with his 100. */
const valley: Surface = {
  title: "Rosenbrock's valley",
  formula: '(1 − x)² + 10 (y − x²)²',
  start: [-1.2, 1],
  minimum: [1, 1],
  value: ([x, y]) => (1 - x) ** 2 + 10 * (y - x ** 2) ** 2,
  contour(value, angle) {
    const x = 1 - Math.sqrt(value) * Math.cos(angle);
    return [x, x ** 2 + Math.sqrt(value / 10) * Math.sin(angle)];
  },
  levels: [0.05, 0.25, 1, 2.5, 5, 12, 30],
  frame: { left: -2.1, right: 2.1, middle: 0.7 },
};

export const surfaces = { ravine, valley };

export type SurfaceName = keyof typeof surfaces;
