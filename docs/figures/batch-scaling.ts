import { expectedLosses, type QuadraticRun } from './quadratic-average.ts';

export const samples = 16384;
/** Batches of 1 sample, at a learning rate that leaves room to multiply it. */
export const base = { lr: 0.005, noise: 4, decay: 0.999 } as const;

/** A run over the same samples with batches κ times as large: fewer steps, each longer, with less noise. */
export const scaledRun = (kappa: number): QuadraticRun => ({
  steps: samples / kappa,
  lr: base.lr * kappa,
  noise: base.noise / Math.sqrt(kappa),
  shape: 'constant',
});

/** The expected loss of the average at every `every`th sample. */
export function lossesBySample(kappa: number, decay: number, every = 256): number[] {
  const losses = expectedLosses(scaledRun(kappa), decay);
  return Array.from(
    { length: samples / every },
    (_, i) => losses[((i + 1) * every) / kappa - 1] ?? NaN,
  );
}
