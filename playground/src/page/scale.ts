/** Round numbers that span `min` to `max`: about `count` of them, at 1, 2 or 5 times a power of ten. */
export function ticks(min: number, max: number, count = 4): number[] {
  const span = max - min || Math.abs(max) || 1;
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
      if (!Number.isFinite(y)) {
        drawing = false;
        return '';
      }
      const move = drawing ? 'L' : 'M';
      drawing = true;
      return `${move}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
}

/** Each point as a line of no length, which a round cap makes a dot. */
export const dotPath = (points: readonly (readonly [x: number, y: number])[]): string =>
  points
    .filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
    .map(([x, y]) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`)
    .join('');
