/** The places of a decay's slider: as far from each other in the logarithm of 1 − decay. */
export const positions = 100;

/** The decay at a place: 0 at the first, `max` at the last. 1 − decay has two digits. */
export function decayAt(position: number, max: number): number {
  if (position >= positions) return max;
  const rate = (1 - max) ** (position / positions);
  return Number((1 - Number(rate.toPrecision(2))).toFixed(9));
}

export const positionOf = (decay: number, max: number): number =>
  Math.round((positions * Math.log(1 - decay)) / Math.log(1 - max)) + 0;

/** After how many steps half of an average is new. */
export function halfLife(decay: number): string {
  if (decay <= 0) return '0 steps';
  const steps = Number((Math.log(0.5) / Math.log(decay)).toPrecision(2));
  return `${steps} ${steps === 1 ? 'step' : 'steps'}`;
}
