/** The sfc32 generator: repeatable from its seed, and fast enough for hundreds of millions of weights. */
export class Random {
  private a = 0x9e3779b9;
  private b = 0x243f6a88;
  private c: number;
  private counter = 1;
  private spare: number | undefined;

  constructor(seed: number) {
    this.c = seed | 0;
    // The first outputs of similar seeds are similar.
    for (let i = 0; i < 16; i++) this.integer();
  }

  /** An integer in [0, 2³²). */
  integer(): number {
    const { a, b, c, counter } = this;
    const result = (a + b + counter) | 0;
    this.a = b ^ (b >>> 9);
    this.b = (c + (c << 3)) | 0;
    this.c = (((c << 21) | (c >>> 11)) + result) | 0;
    this.counter = (counter + 1) | 0;
    return result >>> 0;
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
