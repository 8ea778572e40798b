/**
 * A name without the numbers that tfjs counts by where it is given none, or one that is taken: those of layers
 * (`dense_Dense1`, `sequential_1`, `model1`), of weights (`kernel_1`), and of variables, which are all of their names.
 */
export function unnumbered(name: string): string {
  const segments = name.split('/').map(withoutLayerNumber);
  return segments.join('/').replace(/^\d+$|_\d+$/, '');
}

function withoutLayerNumber(segment: string): string {
  const [, start = segment, snakeCase = '', className = ''] =
    /^((?:(\w+)_([A-Z]\w*?)|sequential_|model))\d+$/.exec(segment) ?? [];
  return snakeCase.replaceAll('_', '') === className.toLowerCase() ? start : segment;
}

/**
 * A name without the number that tfjs appends to one that is taken. (Only layers' weights get it; names that a program
 * gives stay as they are.)
 */
export function withoutSuffix(name: string): string {
  return name.includes('/') ? name.replace(/_\d+$/, '') : name;
}

/** The number in a name that tfjs has made up: of the first layer that has one, or of the variable; NaN if there is none. */
export function madeUpNumber(name: string): number {
  const segment = name
    .split('/')
    .find((one) => withoutLayerNumber(one) !== one || /^\d+$/.test(one));
  return Number(/\d+$/.exec(segment ?? '')?.[0] ?? NaN);
}
