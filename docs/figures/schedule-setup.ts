import type { ScheduledGroup } from 'polyak';

/** A number between two others, or one of several values. */
export type Control =
  | { kind: 'range'; min: number; max: number; step: number; value: number }
  | { kind: 'choice'; choices: readonly string[]; value: string }
  | { kind: 'flag'; value: boolean };

type Controls = Record<string, Control>;

/** The values of controls, by name. */
type ValuesOf<C extends Controls> = { -readonly [Name in keyof C]: C[Name]['value'] };

export type Values = Record<string, number | string | boolean>;

interface Optimizer {
  paramGroups: ScheduledGroup[];
}

interface Stepped {
  step: () => void;
}

interface Description<C extends Controls> {
  unit?: 'epoch' | 'step';
  /** How many epochs or steps are drawn. */
  length?: number;
  controls: C;
  /** The schedule; its `step` is called at the end of each epoch. */
  make: (optimizer: Optimizer, values: ValuesOf<C>) => Stepped;
  /** What to write for it, if that is not the constructor with these options. */
  code?: (values: ValuesOf<C>) => string;
  /** Of schedules that watch a metric: its values. */
  metrics?: number[];
}

/** A schedule whose options can be set, and its curve. */
export interface ScheduleSetup {
  readonly unit: 'epoch' | 'step';
  readonly controls: Controls;
  readonly metrics?: number[] | undefined;
  /** The learning rate in each epoch or step, of an optimizer whose own is 0.1. */
  readonly run: (values: Values) => number[];
  readonly code: ((values: Values) => string) | undefined;
}

export function setup<const C extends Controls>(description: Description<C>): ScheduleSetup {
  const { unit = 'epoch', length = 100, controls, make, code, metrics } = description;
  return {
    unit,
    controls,
    metrics,
    run: (values) => curveOf((optimizer) => make(optimizer, values as ValuesOf<C>), length),
    code: code && ((values) => code(values as ValuesOf<C>)),
  };
}

/** The learning rate in each of `length` epochs, of an optimizer whose own is 0.1. */
export function curveOf(make: (optimizer: Optimizer) => Stepped, length: number): number[] {
  const group = { lr: 0.1, momentum: 0.9 };
  const schedule = make({ paramGroups: [group] });
  return Array.from({ length }, (_, epoch) => {
    const { lr } = group;
    if (epoch < length - 1) schedule.step();
    return lr;
  });
}

export function range(min: number, max: number, step: number, value: number) {
  return { kind: 'range' as const, min, max, step, value };
}

export function choice<const Choices extends readonly string[]>(
  choices: Choices,
  value: Choices[number] = choices[0] ?? '',
) {
  return { kind: 'choice' as const, choices, value };
}

export function flag(value: boolean) {
  return { kind: 'flag' as const, value };
}

export function initialValues({ controls }: ScheduleSetup): Values {
  return Object.fromEntries(Object.entries(controls).map(([name, { value }]) => [name, value]));
}
