/** Beyond these limits, differences and quotients of doubles overflow or underflow. */
const [smallest, largest] = [1e-300, 1e300];

/** The nearest value that a scale can show. Nonzero values become zero if they are too small. */
export function showable(value: number): number {
  if (Math.abs(value) < smallest) return 0;
  return Math.min(Math.max(value, -largest), largest);
}

/**
 * Round numbers that span `min` to `max`: about `count` of them, at 1, 2 or 5 times a power of ten. Both are finite and
 * {@link showable}.
 */
export function ticks(min: number, max: number, count = 4): number[] {
  const size = Math.max(Math.abs(min), Math.abs(max));
  // Labels cannot distinguish values that are closer together.
  const span = max - min > 1e-9 * size ? max - min : size || 1;
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(min / step + 1e-9);
  const last = Math.max(Math.ceil(max / step - 1e-9), first + 1);
  return Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
}

/** The line through the points as an SVG path; points that are not finite leave a gap. */
export function linePath(points: readonly (readonly [x: number, y: number])[]): string {
  let drawing = false;
  return points
    .map(([x, y]) => {
      if (!Number.isFinite(x) || !Number.isFinite(y)) {
        drawing = false;
        return '';
      }
      const move = drawing ? 'L' : 'M';
      drawing = true;
      return `${move}${place(x)} ${place(y)}`;
    })
    .join('');
}

/** Each point as a line of zero length, which a round cap turns into a dot. */
export const dotPath = (points: readonly (readonly [x: number, y: number])[]): string =>
  points
    .filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
    .map(([x, y]) => `M${place(x)} ${place(y)}h0`)
    .join('');

/** Limits coordinates far outside the chart. */
const place = (value: number): string => Math.min(Math.max(value, -1e4), 1e4).toFixed(1);

/** Powers of ten that span `min` to `max`, both positive and {@link showable}; 2 and 5 between them where there are few. */
export function logTicks(min: number, max: number): number[] {
  const first = Math.floor(Math.log10(min) + 1e-9);
  const last = Math.max(Math.ceil(Math.log10(max) - 1e-9), first + 1);
  const every = Math.ceil((last - first) / 6);
  const powers = Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, i) =>
    Number(`1e${first + i * every}`),
  );
  if ((powers.at(-1) ?? 0) < max) powers.push(Number(`1e${first + powers.length * every}`));
  if (powers.length > 3) return powers;
  return powers.flatMap((power, i) =>
    i + 1 < powers.length && powers.length === 2 ? [power, 2 * power, 5 * power] : [power],
  );
}
