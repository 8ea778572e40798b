import type { AverageProgress } from '../decay/average-rate.ts';
import type { Cohort } from './followed-variable.ts';
import type { FollowedVariables } from './followed-variables.ts';

/** The rates of an update for the averages of each cohort, and what counts it once it has taken place. */
export interface NextRates {
  readonly rates: Map<Cohort, number[]>;
  readonly taken: () => void;
}

/** The rates of averages, by when these have begun. */
export class Cohorts {
  /** Those of the averages that have been kept longest. */
  readonly first: Cohort;
  private all: readonly Cohort[];
  private readonly followed: FollowedVariables;

  /** @param followed - the variables whose averages they are */
  constructor(first: Cohort, followed: FollowedVariables) {
    this.first = first;
    this.all = [first];
    this.followed = followed;
  }

  setDecay(decay: number): void {
    for (const [rate] of this.all) if (rate) rate.decay = decay;
  }

  /** Resumes the first from saved rates. */
  load(saved: readonly AverageProgress[]): void {
    saved.forEach((progress, k) => this.first[k]?.load(progress));
  }

  /** The others are these from now on. */
  replaceLater(later: readonly Cohort[]): void {
    this.all = [this.first, ...later];
  }

  /** All that have averages; the first one always. */
  get used(): Cohort[] {
    const { kept, waiting } = this.followed;
    const used = new Set([...kept, ...waiting].map(({ cohort }) => cohort));
    return this.all.filter((cohort) => cohort === this.first || used.has(cohort));
  }

  /** That of averages which begin now: they have their own warmup and start. */
  beginning(step: number): Cohort {
    // What a step that failed has left is not used.
    const { used } = this;
    this.all = used;
    const last = used.at(-1) ?? this.first;
    if (last.every(({ nAveraged }) => nAveraged === 0)) return last;
    const cohort = this.first.map((rate) => rate.fresh(step));
    this.all = [...used, cohort];
    return cohort;
  }

  /** The rates of the update that comes. */
  next(step: number): NextRates {
    const nexts = this.used.map((cohort) => {
      return { cohort, each: cohort.map((rate) => rate.next(step)) };
    });
    const rates = new Map(nexts.map(({ cohort, each }) => [cohort, each.map(({ rate }) => rate)]));
    return {
      rates,
      taken: () => {
        for (const { each } of nexts) for (const { taken } of each) taken();
        this.passBy(rates);
      },
    };
  }

  /** What waits for its variable takes part once it has found it. */
  private passBy(rates: ReadonlyMap<Cohort, readonly number[]>): void {
    for (const { cohort, left } of this.followed.waiting) {
      rates.get(cohort)?.forEach((rate, k) => (left[k] = (left[k] ?? 1) * (1 - rate)));
    }
  }
}
