import type { Experiment } from '../host.ts';
import { wholeRun } from './whole-run.ts';

/** The values of a line at the late looks of a run. */
export type Looks = (chart: string, line: string) => readonly number[];

/** What the text of an experiment says of its figure. */
export interface Claim {
  /** The words of the text, with `{}` where it says by how much, or `{points}` for percentage points. */
  readonly says: string;
  /** Control values other than the declared ones. */
  readonly values?: Readonly<Record<string, number>>;
  /** The step of the first late look. */
  readonly from: number;
  /** By how much it is so at each late look, as a share: 0.1 is 10%. */
  readonly gains: (looks: Looks) => readonly number[];
  /** Whether a gain is one. @defaultValue above 0 */
  readonly holds?: (gain: number) => boolean;
}

/** How a run of one seed shows a claim. */
export interface Shown {
  readonly seed: number;
  readonly looks: number;
  /** At how many of them it holds. */
  readonly held: number;
  /** The gain at the last look. */
  readonly last: number;
  /** The mean gain of the late looks. */
  readonly mean: number;
}

/** What is kept of a claim, in `NAME.seeds.json`. */
export interface KeptClaim {
  readonly says: string;
  readonly seeds: readonly Shown[];
}

/** A picture agrees with its text when the end does, and nine late looks of ten. */
const minimumShare = 0.9;

/** By how much one value is below another, as a share of the latter. */
export const below = (low: readonly number[], high: readonly number[]): number[] =>
  high.map((value, i) => 1 - (low[i] ?? NaN) / value);

/** By how much one value is above another. */
export const above = (high: readonly number[], low: readonly number[]): number[] =>
  high.map((value, i) => value - (low[i] ?? NaN));

/** How far a line reaches from its lowest to its highest value in the five looks up to each. */
export const swing = (values: readonly number[]): number[] =>
  values.slice(4).map((_, i) => {
    const window = values.slice(i, i + 5);
    return Math.max(...window) - Math.min(...window);
  });

/** The mean of the five looks up to each. */
export const lastFive = (values: readonly number[]): number[] =>
  values.slice(4).map((_, i) => values.slice(i, i + 5).reduce((sum, value) => sum + value, 0) / 5);

/** Runs an experiment with one seed and looks how its claims are shown. */
export async function showClaims(
  experiment: Experiment,
  claims: readonly Claim[],
  seed: number,
): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const claim of claims) {
    const { charts } = await wholeRun(experiment, { ...claim.values, seed });
    const looks: Looks = (title, name) => {
      const chart = charts.find((one) => one.title === title);
      const line = chart?.lines.find((one) => one.name === name);
      if (!line) throw new RangeError(`there is no line "${name}" in a chart "${title}"`);
      return line.values.filter((_, i) => (chart?.steps[i] ?? 0) >= claim.from);
    };
    shown.push(summarize(claim, seed, claim.gains(looks)));
  }
  return shown;
}

function summarize({ holds = isGain }: Claim, seed: number, gains: readonly number[]): Shown {
  return {
    seed,
    looks: gains.length,
    held: gains.filter(holds).length,
    last: round(gains.at(-1) ?? NaN),
    mean: round(gains.reduce((sum, gain) => sum + gain, 0) / gains.length),
  };
}

const isGain = (gain: number) => gain > 0;
const round = (gain: number) => Math.round(gain * 1e4) / 1e4;

/** Why a run does not show a claim; undefined if it does. */
export function fault(
  { says, holds = isGain }: Claim,
  { seed, looks, held, last }: Shown,
): string | undefined {
  if (looks > 0 && held >= minimumShare * looks && holds(last)) return undefined;
  return `seed ${seed}: "${says}" at ${held} of ${looks} late looks, by ${last} at the last`;
}

/** The claim with the range of its mean gains over the seeds, as the text has it. */
export function sentence({ says, seeds }: KeptClaim): string {
  const means = seeds.map(({ mean }) => Math.round(100 * mean));
  const ends = [...new Set([Math.min(...means), Math.max(...means)])];
  const range = (unit: string) =>
    ends.map((value) => `${value < 0 ? '−' : ''}${Math.abs(value)}${unit}`).join(' to ');
  return says.replace('{points}', `${range('')} points`).replace('{}', range('%'));
}
