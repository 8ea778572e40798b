/** A point of a plane. */
export type Point = readonly [x: number, y: number];

/** Points as an SVG polyline takes them, to a tenth of a unit. */
export function polyline(points: readonly Point[]): string {
  return points.map((point) => point.map(toTenths).join()).join(' ');
}

/** Values as stairs from left to right, each held until the next, as an SVG path. Its width is 1000, `highest` is 100 above 0. */
export function stairs(values: readonly number[], highest: number): string {
  return values
    .map((value, i) => {
      const y = toTenths(100 - (100 * value) / highest);
      return `${i === 0 ? 'M0 ' : 'V'}${y}H${toTenths((1000 * (i + 1)) / values.length)}`;
    })
    .join('');
}

function toTenths(value: number): number {
  return Math.round(10 * value) / 10;
}
