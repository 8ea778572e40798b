import { checkAbove, checkEntries, rejection } from '../../../argument.ts';
import { solvePositive } from './solve.ts';
import { gammaOfSigmaRel } from '../../decay/sigma-rel.ts';

/** A power-function average of the weights up to a step. */
export interface PowerProfile {
  /** The standard deviation of the steps in the average, relative to `step`: in (0, 0.288]. */
  readonly sigmaRel: number;
  /** The step of its last update, above 0. */
  readonly step: number;
}

/** The share of step t in the average is (γ + 1) t^γ / end^(γ + 1), up to its end. */
interface Power {
  readonly gamma: number;
  readonly end: number;
}

/** How much a wrong sum, mean or mean square of the steps counts beside a wrong profile. */
const momentWeight = 1000;

/**
 * The coefficients that combine power-function averages into another one: those of the least-squares fit of the
 * profiles, scaled to sum to 1 (Karras et al. 2024, arXiv:2312.02696, section 3). The fit includes the mean and the mean
 * square of the steps in addition to the profile, so that a few averages are enough for the requested width.
 *
 * If the average is among `profiles`, its coefficient is 1 and all others are 0. Profiles that end after `wanted` get 0.
 *
 * @param profiles - the available averages; at least one must end at `wanted.step` or before
 * @param wanted - the average to create
 * @throws RangeError or TypeError for a width or a step outside its range
 * @example
 * ```ts
 * postHocCoefficients(
 *   [
 *     { sigmaRel: 0.05, step: 1000 },
 *     { sigmaRel: 0.1, step: 1000 },
 *   ],
 *   { sigmaRel: 0.07, step: 1000 },
 * ); // two numbers that sum to 1
 * ```
 */
export function postHocCoefficients(
  profiles: readonly PowerProfile[],
  wanted: PowerProfile,
): Float64Array {
  checkProfiles(profiles);
  checkProfile('wanted', wanted);
  const target = powerOf(wanted, wanted.step);
  const powers = profiles.map((profile) => powerOf(profile, wanted.step));
  const coefficients = new Float64Array(profiles.length);
  const exact = powers.findIndex(({ gamma, end }) => gamma === target.gamma && end === target.end);
  if (exact !== -1) {
    coefficients[exact] = 1;
    return coefficients;
  }
  const usable = powers.flatMap((power, i) => (power.end <= target.end ? [{ power, i }] : []));
  if (usable.length === 0) {
    throw new RangeError(`profiles must hold one up to step ${wanted.step}, got none`);
  }
  const fitted = fit(
    usable.map(({ power }) => power),
    target,
  );
  usable.forEach(({ i }, k) => (coefficients[i] = fitted[k] ?? NaN));
  return coefficients;
}

function checkProfiles(profiles: unknown): void {
  checkEntries('profiles', profiles, 'a list of profiles', checkProfile);
}

function checkProfile(name: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw rejection(name, '{ sigmaRel, step }', value);
}

function powerOf({ sigmaRel, step }: PowerProfile, unit: number): Power {
  checkAbove('step', step, 0);
  return { gamma: gammaOfSigmaRel(sigmaRel), end: step / unit };
}

function fit(powers: readonly Power[], target: Power): Float64Array {
  // No more averages than moments: they would have no freedom left for the shape.
  const weight = powers.length > 3 ? momentWeight : 0;
  const product = (a: Power, b: Power): number => innerProduct(a, b) + weight * momentProduct(a, b);
  const solution = solvePositive(
    powers.map((a) => Float64Array.from(powers, (b) => product(a, b))),
    Float64Array.from(powers, (a) => product(a, target)),
  );
  const sum = solution.reduce((total, value) => total + value, 0);
  return solution.map((value) => value / sum);
}

/** The integral of the product of two profiles. */
function innerProduct(a: Power, b: Power): number {
  const [first, last] = a.end <= b.end ? [a, b] : [b, a];
  const scale = ((a.gamma + 1) / (a.gamma + b.gamma + 1)) * (b.gamma + 1);
  return (scale * (first.end / last.end) ** last.gamma) / last.end;
}

/** The product of sum, mean and mean square of the steps. */
function momentProduct(a: Power, b: Power): number {
  return 1 + mean(a) * mean(b) + meanSquare(a) * meanSquare(b);
}

function mean({ gamma, end }: Power): number {
  return (end * (gamma + 1)) / (gamma + 2);
}

function meanSquare({ gamma, end }: Power): number {
  return (end ** 2 * (gamma + 1)) / (gamma + 3);
}
