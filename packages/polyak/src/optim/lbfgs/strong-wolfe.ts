/** A point on a line, at `t` times the direction from its start. */
export interface Trial {
  readonly t: number;
  readonly loss: number;
  /** The derivative of the loss along the line. */
  readonly slope: number;
  /** Whether the loss and all of its gradient are finite. */
  readonly finite: boolean;
}

/** The line to search. */
export interface Line<T extends Trial> {
  /** The largest element of the direction. */
  readonly reach: number;
  evaluate(t: number): Promise<T>;
  /** Called when the search no longer needs any points except these and the start. */
  retain(trials: readonly T[]): void;
}

/** The required share of the decrease predicted by the slope (Armijo). */
const c1 = 1e-4;
/** The allowed share of the initial slope (curvature). */
const c2 = 0.9;
/** Brackets that move all weights by less are not refined further. */
const narrowest = 1e-9;

/**
 * Searches a line for a point that satisfies the strong Wolfe conditions: bracket, then zoom (Nocedal & Wright 2006,
 * algorithms 3.5 and 3.6). A point that is not finite counts as too high.
 * @param maxTrials the maximum number of points after the first
 * @returns the point, or the lowest end of the last bracket, which may be the start
 */
export async function strongWolfe<T extends Trial>(
  line: Line<T>,
  start: T,
  firstT: number,
  maxTrials: number,
): Promise<T> {
  const isTooHigh = ({ t, loss, finite }: T): boolean =>
    !finite || loss > start.loss + c1 * t * start.slope;
  const isFlat = ({ slope }: T): boolean => Math.abs(slope) <= -c2 * start.slope;

  let previous = start;
  let current = await line.evaluate(firstT);
  let trials = 0;
  for (; trials < maxTrials; trials++) {
    if (isTooHigh(current) || (trials > 1 && current.loss >= previous.loss)) break;
    if (isFlat(current)) return current;
    if (current.slope >= 0) break;
    const least = current.t + 0.01 * (current.t - previous.t);
    const t = cubicMinimum(previous, current, least, current.t * 10);
    line.retain([current]);
    previous = current;
    current = await line.evaluate(t);
  }

  let [low, high] = lowestFirst(previous, current);
  let wasClose = false;
  for (; trials < maxTrials; trials++) {
    if (Math.abs(high.t - low.t) * line.reach < narrowest) break;
    const left = Math.min(low.t, high.t);
    const right = Math.max(low.t, high.t);
    const margin = 0.1 * (right - left);
    let t = cubicMinimum(low, high, left, right);
    // Twice in a row at or near an end: the bracket would hardly shrink.
    const isClose = Math.min(right - t, t - left) < margin;
    const isStuck: boolean = isClose && (wasClose || t === left || t === right);
    if (isStuck) t = right - t < t - left ? right - margin : left + margin;
    wasClose = isClose && !isStuck;

    const trial = await line.evaluate(t);
    if (isTooHigh(trial) || trial.loss >= low.loss) {
      [low, high] = lowestFirst(low, trial);
    } else {
      if (isFlat(trial)) return trial;
      if (trial.slope * (high.t - low.t) >= 0) high = low;
      low = trial;
    }
    line.retain([low, high]);
  }
  return low;
}

function lowestFirst<T extends Trial>(a: T, b: T): [low: T, high: T] {
  return b.finite && b.loss < a.loss ? [b, a] : [a, b];
}

/**
 * The minimum in [left, right] of the cubic through two points with their slopes (Nocedal & Wright 2006, equation
 * 3.59); the middle if there is none.
 */
export function cubicMinimum(
  a: Omit<Trial, 'finite'>,
  b: Omit<Trial, 'finite'>,
  left: number,
  right: number,
): number {
  const [near, far] = a.t <= b.t ? [a, b] : [b, a];
  const d1 = near.slope + far.slope - (3 * (near.loss - far.loss)) / (near.t - far.t);
  const d2 = Math.sqrt(d1 ** 2 - near.slope * far.slope);
  const t = far.t - (far.t - near.t) * ((far.slope + d2 - d1) / (far.slope - near.slope + 2 * d2));
  return Number.isNaN(t) ? (left + right) / 2 : Math.min(Math.max(t, left), right);
}
