/** The sfc32 generator: repeatable from its seed, and fast enough for hundreds of millions of weights. */
export class Random {
  private readonly state: Uint32Array;
  private spare: number | undefined;

  constructor(seed: number) {
    this.state = Uint32Array.of(0x9e3779b9, 0x243f6a88, seed, 1);
    // The first outputs of similar seeds are similar.
    for (let i = 0; i < 16; i++) this.integer();
  }

  /** An integer in [0, 2³²). */
  integer(): number {
    const { state } = this;
    const [a = 0, b = 0, c = 0, counter = 0] = state;
    const result = (a + b + counter) >>> 0;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + result;
    state[3] = counter + 1;
    return result;
  }

  /** A number in [0, 1). */
  uniform(): number {
    return this.integer() / 2 ** 32;
  }

  /** A number of the standard normal distribution, by Box and Muller's method, which yields them in pairs. */
  normal(): number {
    const { spare } = this;
    this.spare = undefined;
    if (spare !== undefined) return spare;
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    const angle = 2 * Math.PI * this.uniform();
    this.spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }
}
