import { describe, expect, test } from 'vitest';
import golden from '#golden/schedulers.json';
import * as polyak from '../index.ts';
import type { LRScheduler, Schedulable, ScheduledGroup } from '../index.ts';

// Vectors made by the real PyTorch in float64: the values after construction, then after each step. Where a cosine
// cancels to almost nothing, what is left of it is known to a few units in the last place of the whole.
const tolerance = 1e-12;
const rounding = 1e-15;

type Options = Record<string, unknown>;

interface Case {
  scheduler: string;
  options: Options;
  base: number[];
  lr: number[][];
  momentum?: number[][];
  metrics?: number[];
}

const cases = golden as Case[];

test('the file holds cases', () => {
  expect(cases.length).toBeGreaterThan(0);
});

describe.each(cases.map((entry, i) => ({ ...entry, i })))(
  '$i $scheduler $options',
  ({ scheduler, options, base, lr, momentum, metrics }) => {
    test('gives the learning rates and momenta of torch', () => {
      const optimizer = { paramGroups: base.map((lr): ScheduledGroup => ({ lr, momentum: 0.9 })) };
      const schedule = makeSchedule(scheduler, options, optimizer);
      const largest = Math.max(...lr.flat());
      lr.forEach((expected, step) => {
        if (step > 0) schedule.step(metrics?.[step - 1]);
        expectAll(schedule.getLastLr(), expected, largest);
        const { paramGroups } = optimizer;
        expectAll(
          paramGroups.map((group) => group.lr),
          expected,
          largest,
        );
        if (momentum?.[step]) {
          expectAll(
            paramGroups.map((group) => group.momentum),
            momentum[step],
            1,
          );
        }
      });
    });
  },
);

function makeSchedule(name: string, options: Options, optimizer: Schedulable): LRScheduler {
  const Schedule = (polyak as unknown as Record<string, new (...args: unknown[]) => LRScheduler>)[
    name
  ];
  if (!Schedule) throw new Error(`no schedule is called ${name}`);
  const camelCased = fromTorch(options, optimizer);
  return name === 'ChainedScheduler'
    ? new Schedule(camelCased['schedulers'])
    : new Schedule(optimizer, camelCased);
}

/** torch's options by our names; a lambda's text becomes a function, named schedules are made. */
function fromTorch(options: Options, optimizer: Schedulable): Options {
  const entries = Object.entries(options).map(([name, value]) => {
    if (name === 'lambda' || name === 'lr_lambda') return ['lrLambda', fromPython(value)];
    if (name === 'scale_fn') return ['scaleFn', fromPython(value, 'x')];
    if (name === 'schedulers') {
      const inner = value as [string, Options][];
      return ['schedulers', inner.map(([kind, given]) => makeSchedule(kind, given, optimizer))];
    }
    return [camelCase(name), value ?? undefined];
  });
  return Object.fromEntries(entries) as Options;
}

/** `T_max` → `tMax`, `step_size_up` → `stepSizeUp`. */
function camelCase(name: string): string {
  const [first = '', ...others] = name.toLowerCase().split('_');
  return first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** The text of a Python expression, where it is one of JavaScript too; or a list of them. */
function fromPython(text: unknown, argument = 'epoch'): unknown {
  if (Array.isArray(text)) return text.map((entry) => fromPython(entry, argument));
  const body = String(text)
    .replace(/^\s*lambda\s+\w+\s*:/, '')
    .replace(/([\w.]+)\s*\/\/\s*([\w.]+)/g, 'Math.floor($1 / $2)')
    .replace(/\bmath\.pi\b/g, 'Math.PI')
    .replace(/\bmath\./g, 'Math.')
    .replace(/\b(min|max)\(/g, 'Math.$1(')
    .replace(/^(.+) if (.+) else (.+)$/, '$2 ? $1 : $3');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the vectors name functions by their text
  return new Function(argument, `return ${body};`);
}

function expectAll(
  actual: readonly (number | undefined)[],
  expected: readonly number[],
  largest: number,
): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => {
    const error = Math.abs((actual[i] ?? NaN) - value);
    const allowed = tolerance * Math.abs(value) + rounding * largest;
    // Written so that NaN fails.
    expect(error <= allowed, `${actual[i]} is not ${value}`).toBe(true);
  });
}
