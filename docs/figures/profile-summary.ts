/** What a weight profile comes to. */
export interface ProfileSummary {
  /** The share of the initial weights. */
  initial: number;
  /** How many steps ago the rest was taken, on average. */
  meanAge: number;
  /** The least number of last steps that have half of the average. */
  halfWithin: number;
  /** As many weights in an equal mean have as little noise: 1 / Σ p². */
  effectiveCount: number;
}

/** @param profile - as `weightProfile` gives it: the initial weights, then those after each step */
export function summarize(profile: Float64Array): ProfileSummary {
  const [initial = NaN] = profile;
  const steps = profile.length - 1;
  const sum = (term: (share: number, age: number) => number) =>
    profile.reduce((total, share, i) => (i === 0 ? total : total + term(share, steps - i)), 0);
  const rest = sum((share) => share);
  return {
    initial,
    meanAge: rest > 0 ? sum((share, age) => share * age) / rest : 0,
    halfWithin: halfWithin(profile),
    effectiveCount: 1 / profile.reduce((total, share) => total + share * share, 0),
  };
}

function halfWithin(profile: Float64Array): number {
  let [share, count] = [0, 0];
  while (share < 0.5 && count < profile.length) {
    count++;
    share += profile[profile.length - count] ?? 0;
  }
  return count;
}

/** The shares of the steps, without the initial weights', in so many equal parts of the run. */
export function inParts(profile: Float64Array, count: number): number[] {
  const steps = profile.length - 1;
  const parts = new Array<number>(Math.min(count, steps)).fill(0);
  for (let i = 1; i <= steps; i++) {
    const part = Math.floor(((i - 1) * parts.length) / steps);
    parts[part] = (parts[part] ?? 0) + (profile[i] ?? 0);
  }
  return parts;
}
