/** A seeded walk towards a minimum in noise, and averages of it: the data of the figures. */
export interface Point {
  x: number;
  y: number;
}

/** SGD on a bowl with noisy gradients: it arrives, and then never sits still. */
export function noisyPath(steps: number, seed = 7): Point[] {
  const random = generator(seed);
  const noise = () => random() + random() + random() - 1.5;
  const path: Point[] = [{ x: -1, y: 0.8 }];
  let point = { x: -1, y: 0.8 };
  for (let i = 1; i < steps; i++) {
    point = { x: point.x * 0.92 + noise() * 0.24, y: point.y * 0.86 + noise() * 0.24 };
    path.push(point);
  }
  return path;
}

/** The exponential moving average of a path: starts at its first point. */
export function emaOf(path: Point[], decay: number): Point[] {
  let average = path[0] ?? { x: 0, y: 0 };
  return path.map((point) => {
    average = {
      x: decay * average.x + (1 - decay) * point.x,
      y: decay * average.y + (1 - decay) * point.y,
    };
    return average;
  });
}

/** Mulberry32: 32 bits of state, numbers in [0, 1). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
