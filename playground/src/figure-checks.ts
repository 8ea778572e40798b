import { atMost } from './at-most.ts';
import type { Axis, Picture } from './host.ts';
import { most } from './runner/limits.ts';

/** @throws RangeError when the picture has no pixels, too many, or a number that does not match its size */
export function checkPicture({ width, height, pixels }: Picture): void {
  for (const [name, value] of Object.entries({ width, height })) {
    if (Number.isSafeInteger(value) && value > 0) continue;
    throw new RangeError(`${name} of an image must be a positive integer, got ${value}`);
  }
  atMost('pixels of an image', width * height, most.pixels);
  atMost('longer side of an image', Math.max(width, height), most.side);
  if (pixels.length !== width * height) {
    throw new RangeError(`pixels must hold ${width} × ${height} values, got ${pixels.length}`);
  }
}

/** @throws RangeError when the axis is empty */
export function checkAxis(name: string, { from, to }: Axis): void {
  if (Number.isFinite(to - from) && to - from > 1e-9 * Math.max(Math.abs(from), Math.abs(to)))
    return;
  throw new RangeError(`${name} must go from a number to a larger one, got ${from} to ${to}`);
}

/** @throws RangeError when a chart cannot show the step */
export function checkStep(step: number): void {
  if (!Number.isFinite(step)) throw new RangeError(`step must be finite, got ${step}`);
}
