import { checkOptionNames } from '../options.ts';

/** The options that every schedule by epochs has. */
export interface ScheduleOptions {
  /**
   * The last epoch (or iteration) that was already trained: the schedule starts at the next one, computed from
   * `initialLr`, which the groups must have if this is 0 or more, regardless of their `lr`. To resume a run whose learning
   * rate was also changed by other code, load the saved state instead.
   * @defaultValue `-1`
   */
  lastEpoch?: number;
}

/** Options with the defaults filled in. */
export type Settled<Options extends object> = Required<Omit<Options, 'lastEpoch'>>;

/** Each option's default, `undefined` where it has none. */
type Defaults<Options extends object> = {
  readonly [Name in Exclude<keyof Options, 'lastEpoch'>]-?: Options[Name] | undefined;
};

/**
 * The options with the defaults filled in and lists copied. What they hold is for `checkOptions` to check.
 *
 * @param what - the schedule's name
 * @param others - options that are not settled here
 * @throws TypeError if `given` is not an object, or has names that are not among these
 */
export function settle<Options extends object>(
  what: string,
  given: Options,
  defaults: Defaults<Options>,
  others: readonly string[] = ['lastEpoch'],
): Settled<Options> {
  checkOptionNames(what, given, [...Object.keys(defaults), ...others]);
  const entries = Object.entries(defaults).map(([name, byDefault]) => {
    const { [name]: value = byDefault } = given as Record<string, unknown>;
    return [name, Array.isArray(value) ? [...(value as unknown[])] : value];
  });
  return Object.fromEntries(entries) as Settled<Options>;
}
