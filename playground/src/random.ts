/** A seeded source of random numbers: the same seed gives the same numbers. */
export interface Random {
  /** A number in [0, 1). */
  uniform(): number;
  /** A number from the normal distribution with mean 0 and standard deviation 1. */
  normal(): number;
  /** A whole number in [0, n). */
  integer(n: number): number;
}

/** A source that can be saved: all future numbers depend only on its state. */
export interface SeededRandom extends Random {
  state: number;
}

/** Mulberry32; normal numbers by Box and Muller. */
export function createRandom(seed: number): SeededRandom {
  let state = seed >>> 0;

  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };

  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    integer: (n) => Math.floor(uniform() * n),
    get state() {
      return state;
    },
    set state(saved) {
      state = saved >>> 0;
    },
  };
}
