/**
 * A name without the numbers that tfjs generates for missing or duplicate names: those of layers (`dense_Dense1`,
 * `sequential_1`, `model1`), of weights (`kernel_1`), and of variables, whose whole names are numbers.
 */
export function unnumbered(name: string): string {
  const segments = name.split('/').map(withoutLayerNumber);
  return segments.join('/').replace(/^\d+$|_\d+$/, '');
}

function withoutLayerNumber(segment: string): string {
  const match = /^((?:(\w+)_([A-Z]\w*?)|sequential_|model))\d+$/.exec(segment);
  if (!match) return segment;
  const [, start = segment, snakeCase = '', className = ''] = match;
  return snakeCase.replaceAll('_', '') === className.toLowerCase() ? start : segment;
}

/**
 * A name without the number that tfjs appends to duplicates. (Only the weights of layers get one; names chosen by a
 * program do not change.)
 */
export function withoutSuffix(name: string): string {
  return name.includes('/') ? name.replace(/_\d+$/, '') : name;
}

/** The number in a generated name: that of the first layer that has one, or of the variable; NaN if there is none. */
export function madeUpNumber(name: string): number {
  const segment = name
    .split('/')
    .find((one) => withoutLayerNumber(one) !== one || /^\d+$/.test(one));
  return Number(/\d+$/.exec(segment ?? '')?.[0] ?? NaN);
}
