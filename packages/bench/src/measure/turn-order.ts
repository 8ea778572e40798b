/**
 * The contenders in the order in which they take the turns of a repeat. Each leaves its garbage, and its code in the caches,
 * to the next, so each must follow each other one equally often. This is so after as many repeats as there are
 * contenders, or twice as many for an odd number (Williams 1949, "Experimental designs balanced for the estimation of
 * residual effects of treatments").
 */
export function turnOrder<T>(contenders: readonly T[], repeat: number): T[] {
  const { length } = contenders;
  const start = repeat % length;
  const left = [...contenders.slice(start), ...contenders.slice(0, start)];
  const order: T[] = [];
  // From both ends alternately, so that neighbors are each distance apart once.
  while (left.length > 0) order.push(...left.splice(order.length % 2 === 0 ? 0 : -1, 1));
  const isReversed = length % 2 === 1 && Math.floor(repeat / length) % 2 === 1;
  return isReversed ? order.reverse() : order;
}
