import type { Choice, Control, Controls, Experiment, NumberControl } from './host.ts';
import { shown } from './shown.ts';

type Fields = Readonly<Record<string, unknown>>;

const most = { controls: 24, options: 40, label: 80 };

/**
 * The default export of an experiment's module.
 *
 * @throws TypeError that names what is missing
 */
export function toExperiment(value: unknown): Experiment {
  const fields = object(value, 'the default export');
  if (typeof fields['run'] !== 'function') {
    throw new TypeError('the default export must be an experiment with a function run');
  }
  parseControls(fields['controls']);
  return value as Experiment;
}

/**
 * Validates controls from outside: the worker, or a link.
 *
 * @throws TypeError or RangeError that names the field
 */
export function parseControls(value: unknown): Controls {
  const entries = Object.entries(object(value, 'controls'));
  if (entries.length > most.controls) {
    throw new RangeError(`controls must be at most ${most.controls}, got ${entries.length}`);
  }
  for (const [name] of entries) label(name, 'the name of a control');
  const controls = Object.fromEntries(entries.map(([name, one]) => [name, control(one, name)]));
  const { seed } = controls;
  if (!seed || 'options' in seed) throw new TypeError('controls.seed must be a number control');
  return { ...controls, seed };
}

function control(value: unknown, name: string): Control {
  const path = `controls.${name}`;
  const fields = object(value, path);
  const live = fields['live'] === true && { live: true };
  return { ...('options' in fields ? choice(fields, path) : numberControl(fields, path)), ...live };
}

function choice(fields: Fields, path: string): Choice {
  const { options } = fields;
  if (!Array.isArray(options) || options.length === 0 || options.length > most.options) {
    throw new TypeError(`${path}.options must be 1 to ${most.options} strings`);
  }
  // `map` would pass over holes.
  const labels = Array.from(options, (option) => label(option, `${path}.options`));
  const value = number(fields, path, 'value');
  if (labels[value] === undefined) {
    throw new RangeError(`${path}.value must be in [0, ${labels.length - 1}], got ${value}`);
  }
  return { label: label(fields['label'], `${path}.label`), options: labels, value };
}

function numberControl(fields: Fields, path: string): NumberControl {
  const { input } = fields;
  if (input !== undefined && input !== 'range' && input !== 'number' && input !== 'decay') {
    throw new TypeError(`${path}.input must be range, number or decay, got "${shown(input)}"`);
  }
  const min = number(fields, path, 'min');
  const max = number(fields, path, 'max');
  const value = number(fields, path, 'value');
  if (value < min || value > max) {
    throw new RangeError(`${path}.value must be in [${min}, ${max}], got ${value}`);
  }
  if (input === 'decay' && (min !== 0 || max >= 1)) {
    throw new RangeError(`${path} must go from 0 to below 1, got ${min} to ${max}`);
  }
  const step = number(fields, path, 'step');
  if (step <= 0) throw new RangeError(`${path}.step must be above 0, got ${step}`);
  const text = label(fields['label'], `${path}.label`);
  return { label: text, value, min, max, step, ...(input && { input }) };
}

function label(value: unknown, path: string): string {
  if (typeof value === 'string' && value.length <= most.label) return value;
  throw new TypeError(`${path} must be a string of at most ${most.label} characters`);
}

function object(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null) return value as Fields;
  throw new TypeError(`${name} must be an object, got ${shown(value)}`);
}

function number(fields: Fields, path: string, name: string): number {
  const value = fields[name];
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`${path}.${name} must be a finite number, got ${shown(value)}`);
}

/** The default values of the controls, overridden by valid values in `chosen`. */
export function controlValues(
  controls: Controls,
  chosen: Readonly<Record<string, number>> = {},
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(controls).map(([name, control]) => {
      const wish = chosen[name];
      return [name, wish !== undefined && allows(control, wish) ? wish : control.value];
    }),
  );
}

const allows = (control: Control, value: number): boolean =>
  'options' in control
    ? control.options[value] !== undefined
    : value >= control.min && value <= control.max;
