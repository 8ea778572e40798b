import type { Chart } from '../recording.ts';
import { logTicks, showable, ticks } from './scale.ts';

/** The size of a chart, in its own units, and the space for its axes. */
export const size = { width: 320, height: 180 };
export const frame = { left: 40, right: 8, top: 8, bottom: 22 };

/** More points would not be visible in a line of that width. */
const mostPoints = 600;

export interface ChartScale {
  readonly x: (step: number) => number;
  /** NaN for a value outside the scale's domain. */
  readonly y: (value: number) => number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

export interface ChartView {
  readonly isLog?: boolean;
  /** Only the second half of the run, which the texts are about. */
  readonly isLate?: boolean;
}

/** Whether a logarithmic scale makes sense: not for shares. */
export const takesLog = ({ title }: Chart): boolean => !/accuracy|share|part/i.test(title);

/**
 * The positions of the values in a chart; none on a logarithmic scale for values that are not positive. The first tenth of
 * the points, in which a loss falls steeply, may be outside the frame.
 */
export function chartScale(
  { steps, lines }: Chart,
  total: number,
  { isLog = false, isLate = false }: ChartView = {},
): ChartScale {
  const isShown = (value: number) => Number.isFinite(value) && (!isLog || showable(value) > 0);
  const from = isLate ? total / 2 : 0;
  const late = steps.findIndex((step) => step >= from);
  const first = isLate && late >= 0 ? late : Math.floor(steps.length / 10);
  const fitted = lines.map(({ values }) => values.slice(first));
  const [low, high] = extent(
    fitted.some((values) => values.some(isShown)) ? fitted : lines.map(({ values }) => values),
    isShown,
  );
  const yTicks = isLog ? logTicks(low, high) : ticks(low, high, 5);
  const map = isLog ? Math.log10 : (value: number) => value;
  const [bottom, top] = [map(yTicks[0] ?? 1), map(yTicks.at(-1) ?? 2)];
  const room = {
    x: size.width - frame.left - frame.right,
    y: size.height - frame.top - frame.bottom,
  };
  return {
    x: (step) => frame.left + ((step - from) / Math.max(total - from, 1)) * room.x,
    y: (value) =>
      isShown(value) ? frame.top + ((top - map(showable(value))) / (top - bottom)) * room.y : NaN,
    xTicks: ticks(from, total).filter((step) => step >= from && step <= total),
    yTicks,
  };
}

/** The positions of the points that are drawn, the last among them. */
export function drawnPoints(count: number): number[] {
  const every = Math.ceil(count / mostPoints);
  const points = Array.from({ length: Math.ceil(count / every) || 0 }, (_, i) => i * every);
  if (count > 0 && points.at(-1) !== count - 1) points.push(count - 1);
  return points;
}

/** The lowest and the highest value; 1 when there is none. */
function extent(
  lines: readonly (readonly number[])[],
  isShown: (value: number) => boolean,
): [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (const values of lines) {
    for (const value of values) {
      if (!isShown(value)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return low > high ? [1, 1] : [showable(low), showable(high)];
}
