import { checkAbove, checkAtLeast, checkInterval } from '../../argument.ts';

/**
 * The decay for a batch that is `kappa` times as large: `decay ** kappa`. One step then forgets as much as `kappa` steps did
 * before: the EMA scaling rule (Busbridge et al. 2023, arXiv:2307.13813). Scale the learning rate as well: of SGD by
 * `kappa`.
 *
 * @param decay - in [0, 1]
 * @param kappa - the new batch size divided by the old one, a finite number above 0
 * @throws RangeError or TypeError if an argument is outside its range
 * @example
 * ```ts
 * scaleDecay(0.9999, 8); // 0.9992…
 * ```
 */
export function scaleDecay(decay: number, kappa: number): number {
  checkInterval('decay', decay, 0, 1);
  checkAbove('kappa', kappa, 0);
  return decay ** kappa;
}

/**
 * The half-life for a batch that is `kappa` times as large, in updates: `halfLife / kappa`. The decay is then
 * {@link scaleDecay | that of before to the power of `kappa`}.
 *
 * @param halfLife - in updates, above 0
 * @param kappa - the new batch size divided by the old one, a finite number above 0
 * @throws RangeError or TypeError if an argument is outside its range, or the result is not finite and above 0
 */
export function scaleHalfLife(halfLife: number, kappa: number): number {
  checkAbove('halfLife', halfLife, 0);
  checkAbove('kappa', kappa, 0);
  const scaled = halfLife / kappa;
  checkAbove('halfLife / kappa', scaled, 0);
  return scaled;
}

/**
 * The horizon for a batch that is `kappa` times as large, in updates: `1 / (1 − (1 − 1 / horizon) ** kappa)`. The decay is
 * then {@link scaleDecay | that of before to the power of `kappa`}. For a long horizon, it is close to
 * `horizon / kappa + (1 − 1 / kappa) / 2`.
 *
 * @param horizon - in updates, at least 1
 * @param kappa - the new batch size divided by the old one, a finite number above 0
 * @throws RangeError or TypeError if an argument is outside its range
 */
export function scaleHorizon(horizon: number, kappa: number): number {
  checkAtLeast('horizon', horizon, 1);
  checkAbove('kappa', kappa, 0);
  // Without the decay, which has few digits left where it is close to 1.
  return -1 / Math.expm1(kappa * Math.log1p(-1 / horizon));
}
