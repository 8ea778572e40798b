/** How the learning rate changes over a run. */
export const shapes = {
  constant: () => 1,
  'cosine to a tenth': (progress: number) => 0.1 + 0.9 * cosine(progress),
  'cosine to 0': cosine,
} satisfies Record<string, (progress: number) => number>;
export type Shape = keyof typeof shapes;

function cosine(progress: number): number {
  return (1 + Math.cos(Math.PI * progress)) / 2;
}

export interface QuadraticRun {
  readonly steps: number;
  /** At its highest. */
  readonly lr: number;
  /** The standard deviation of the noise in each gradient. */
  readonly noise: number;
  readonly shape: Shape;
}

/** The loss is ½ Σ h w² over these h, and every weight begins at 1. */
export const curvatures = [1, 0.3, 0.1, 0.03] as const;

/**
 * The expected loss of an EMA after each step of SGD, exactly: no noise is drawn, but the means and covariances of the
 * weight w and its average e are carried along.
 *
 * w ← (1 − lr·h) w + lr·noise·ξ, then e ← decay·e + (1 − decay) w. Decay 0 gives the weights themselves.
 */
export function expectedLosses({ steps, lr, noise, shape }: QuadraticRun, decay: number): number[] {
  const losses = Array<number>(steps).fill(0);
  for (const h of curvatures) {
    let [meanW, meanE, varW, varE, cov] = [1, 1, 0, 0, 0];
    for (let step = 0; step < steps; step++) {
      const rate = lr * shapes[shape](step / steps);
      const keep = 1 - rate * h;
      meanW *= keep;
      varW = keep ** 2 * varW + (rate * noise) ** 2;
      const moved = keep * cov;
      meanE = decay * meanE + (1 - decay) * meanW;
      varE = decay ** 2 * varE + 2 * decay * (1 - decay) * moved + (1 - decay) ** 2 * varW;
      cov = decay * moved + (1 - decay) * varW;
      losses[step] = (losses[step] ?? 0) + (h * (meanE ** 2 + varE)) / 2;
    }
  }
  return losses;
}

/** The expected loss at the end. */
export const finalLoss = (run: QuadraticRun, decay: number): number =>
  expectedLosses(run, decay).at(-1) ?? NaN;

/** Horizons as shares of a run, a sixth apart in their logarithms: 1 % to 100 %. */
export const shares = Array.from({ length: 25 }, (_, i) => 10 ** (i / 12 - 2));

/** The decay of a horizon that is a share of the run; one step or less is no average. */
export const decayOf = (share: number, steps: number): number =>
  Math.max(0, 1 - 1 / (share * steps));

export interface BestHorizon {
  readonly share: number;
  /** The expected loss of that average, over that of the weights. */
  readonly loss: number;
  readonly raw: number;
}

/** Of {@link shares}, the horizon whose average has the least loss at the end. */
export function bestHorizon(run: QuadraticRun): BestHorizon {
  const all = shares.map((share) => finalLoss(run, decayOf(share, run.steps)));
  const loss = Math.min(...all);
  return { share: shares[all.indexOf(loss)] ?? NaN, loss, raw: finalLoss(run, 0) };
}
