import { checkFinite, checkNotNegative, outOfRange } from '../../argument.ts';

const largest = 0.288;

/**
 * The exponent γ of the power-function profile whose standard deviation is `sigmaRel` times the length of the run:
 * the largest root of γ³ + 7γ² + (16 − σ⁻²)γ + (12 − σ⁻²), in closed form (Karras et al. 2024, arXiv:2312.02696).
 *
 * @param sigmaRel - in (0, 0.288]; the widest profile is the equal average, γ = 0, with 1/√12
 * @throws RangeError or TypeError if `sigmaRel` is outside its range, or so small that γ is not finite
 */
export function gammaOfSigmaRel(sigmaRel: number): number {
  if (!(typeof sigmaRel === 'number' && sigmaRel > 0 && sigmaRel <= largest)) {
    throw outOfRange('sigmaRel', `in (0, ${largest}]`, sigmaRel);
  }
  // With γ = (z − 7)/3 and s = σ⁻² the cubic is z³ − 3(1 + 3s)z + 2(1 + 18s), which has three real roots.
  // All of it times σ³, so that no s is left to overflow: 2v/σ · cos(…) with v² = σ² + 3.
  const v = Math.sqrt(sigmaRel ** 2 + 3);
  const angle = Math.acos((-sigmaRel * (sigmaRel ** 2 + 18)) / v ** 3) / 3;
  const gamma = (((2 * v) / sigmaRel) * Math.cos(angle) - 7) / 3;
  checkFinite('the gamma of sigmaRel', gamma);
  return gamma;
}

/**
 * The standard deviation of the power-function profile of exponent γ, relative to the length of the run:
 * σ² = (γ + 1) / ((γ + 2)²(γ + 3)).
 *
 * @param gamma - a finite number of at least 0
 * @throws RangeError or TypeError if `gamma` is outside its range
 */
export function sigmaRelOfGamma(gamma: number): number {
  checkNotNegative('gamma', gamma);
  return Math.sqrt((gamma + 1) / (gamma + 3)) / (gamma + 2);
}
