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
