import type { ModelSize } from './definition/layer.ts';

export interface ModelOptions {
  /**
   * Height and width of the images, in pixels. Only the Vision Transformers have weights that depend on it; the others take
   * images of any size.
   * @defaultValue 224
   */
  readonly image?: number;
  /** @defaultValue 1000 */
  readonly classes?: number;
  /** Of the initial weights and of dropout. @defaultValue 0 */
  readonly seed?: number;
}

/** The size, complete; throws a `RangeError` unless it is made of positive integers. */
export function checkSize({ image = 224, classes = 1000 }: ModelOptions): ModelSize {
  for (const [name, value] of Object.entries({ image, classes })) {
    if (Number.isInteger(value) && value >= 1) continue;
    throw new RangeError(`${name} must be an integer of at least 1, got ${value}`);
  }
  return { image, classes };
}
