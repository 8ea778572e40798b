// @ts-check
/**
 * So many of the items, drawn by the seed. A larger sample of the same seed contains a smaller one.
 *
 * @template T
 * @param {readonly T[]} items
 * @param {number} size
 * @param {number} seed
 */
export function sampleOf(items, size, seed) {
  const random = mulberry32(seed);
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, size)
    .map(({ item }) => item);
}

/**
 * @param {number} seed
 * @returns {() => number} in [0, 1)
 */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
