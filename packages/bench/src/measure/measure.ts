import type { Contender } from '../contenders/contender.ts';
import { Entrant } from './entrant.ts';
import type { Measurement } from './measurement.ts';
import { turnOrder } from './turn-order.ts';

export interface Schedule {
  readonly repeats: number;
  /** No repeat begins later than this after the first. */
  readonly seconds?: number | undefined;
  /** Whether contenders stay on the device between their turns, or make what they need again for each. */
  readonly keep: boolean;
  /** The fewest steps of a turn. */
  readonly leastSteps: number;
  /** Called after each turn. */
  readonly onTurn: () => void;
}

/** Runs the contenders in turn, repeat after repeat, so that a noisy moment hits them all. */
export async function measure(
  contenders: readonly Contender[],
  { repeats, seconds = Infinity, keep, leastSteps, onTurn }: Schedule,
): Promise<Measurement[]> {
  const entrants = contenders.map((contender) => new Entrant(contender, leastSteps));
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) {
    if (repeat > 0 && performance.now() - start > seconds * 1000) break;
    for (const entrant of turnOrder(entrants, repeat)) {
      await entrant.takeTurn();
      if (!keep) await entrant.leave();
      onTurn();
    }
  }
  for (const entrant of entrants) await entrant.leave();
  return entrants.map((entrant) => entrant.measurement());
}
