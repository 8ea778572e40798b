import { checkList, outOfRange, rejection } from '../argument.ts';
import { ChainableScheduler, isChainable } from './chainable-scheduler.ts';
import type { SchedulerState } from './lr-scheduler.ts';
import { checkListOf } from './plain-data.ts';
import type { Schedulable } from './scheduled-group.ts';

/** What a schedule made of schedules holds. */
export interface SchedulerListOptions {
  readonly schedulers: readonly ChainableScheduler[];
}

/** A schedule made of schedules, whose state holds theirs. */
export abstract class SchedulerList<
  Options extends SchedulerListOptions,
> extends ChainableScheduler<Options> {
  override stateDict(): SchedulerState {
    const schedulers = this.options.schedulers.map((scheduler) => scheduler.stateDict());
    return { ...super.stateDict(), schedulers };
  }

  override prepareLoad(state: SchedulerState): () => void {
    const loadOwn = super.prepareLoad(state);
    const { schedulers } = this.options;
    const states = state['schedulers'];
    checkListOf('state.schedulers', states, schedulers.length);
    const loads = schedulers.map((scheduler, i) =>
      scheduler.prepareLoad(states[i] as SchedulerState),
    );
    states.forEach((one, i) => {
      checkSameGroups(`state.schedulers[${i}]`, one as SchedulerState, state);
    });
    return () => {
      for (const load of loads) load();
      loadOwn();
    };
  }

  override standBy(): void {
    for (const scheduler of this.options.schedulers) scheduler.standBy();
    this.epoch = -1;
  }

  protected override checkOptions({ schedulers }: Options): void {
    checkSchedulers(schedulers, this.optimizer);
  }
}

/** Throws unless both states were taken of the same groups. */
function checkSameGroups(name: string, state: SchedulerState, whole: SchedulerState): void {
  state.groups.forEach((group, i) => {
    for (const key of ['lr', 'initialLr'] as const) {
      const expected = whole.groups[i]?.[key];
      if (group[key] === expected) continue;
      throw outOfRange(`${name}.groups[${i}].${key}`, `${expected} as in state.groups`, group[key]);
    }
  });
}

/**
 * Throws unless `schedulers` is a list of schedules without a metric, all of one optimizer.
 * @returns the first of them
 */
export function checkSchedulers(schedulers: unknown, optimizer?: Schedulable): ChainableScheduler {
  checkList('schedulers', schedulers, 'an array');
  const checked = Array.from(schedulers, (scheduler, i) => {
    if (isChainable(scheduler)) return scheduler;
    throw rejection(`schedulers[${i}]`, 'a schedule that steps without a metric', scheduler);
  });
  const [first] = checked;
  if (!first) throw new RangeError('schedulers must hold at least one schedule, got none');
  checked.forEach((scheduler, i) => {
    if (scheduler.optimizer === (optimizer ?? first.optimizer)) return;
    throw new TypeError(`schedulers[${i}] must be of the same optimizer, got one of another`);
  });
  return first;
}
