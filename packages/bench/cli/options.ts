import { parseArgs } from 'node:util';
import { modelNames, type ModelName } from '@polyak/vision-models';
import { networkNames, type NetworkName } from '../src/whole/network-names.ts';
import {
  algorithms,
  averages,
  libraries,
  type Algorithm,
  type Average,
  type Library,
} from '../src/contenders/kinds.ts';

export const usage = `npm run bench -- [options]

  --mode compare|update|train|whole  what to measure (compare; update if models are named)
                                compare: the ways to average in JavaScript, on one model's tensors
                                update: an optimizer step and its average, with given gradients
                                train: a whole iteration
                                whole: one of small networks, eager and captured
  --whole                       short for --mode whole
  --models NAMES                separated by commas, or "all" (resnet18; for whole all of
                                mlp, deep, cnn, lstm and transformer)
  --optimizer adam|sgd          (adam)
  --library tfjs,polyak         whose optimizer takes the step (both)
  --average NAMES               none, EMAOptimizer, "AveragedModel(avgFn)" or
                                "AveragedModel(multiAvgFn)", separated by commas (all)
  --batch N                     images in a batch, for train (8)
  --image N                     their width and height in pixels, for train (224)
  --repeats N                   turns of each contender (5; for compare 25)
  --quick                       few repeats: 3, for compare 7
  --seconds N                   no repeat of a model begins later than this after its first
  --memory GIB                  the most GPU memory to use (8)
  --runtime chromium|node|deno  where to measure (chromium)
  --json FILE                   writes the result
  --markdown FILE               writes the tables
`;

export const modes = ['compare', 'update', 'train', 'whole'] as const;
export const runtimes = ['chromium', 'node', 'deno'] as const;

export interface Options {
  readonly mode: (typeof modes)[number];
  readonly runtime: (typeof runtimes)[number];
  readonly models: readonly ModelName[];
  /** For whole. */
  readonly networks: readonly NetworkName[];
  readonly optimizer: Algorithm;
  readonly libraries: readonly Library[];
  readonly averages: readonly Average[];
  readonly batch: number;
  readonly image: number;
  readonly repeats: number;
  /** For update and train. */
  readonly seconds: number | undefined;
  /** In bytes. */
  readonly memory: number;
  readonly json: string | null;
  readonly markdown: string | null;
}

/**
 * The options on the command line; null if it asks for help.
 *
 * @throws Error that names the option and what it takes
 */
export function readOptions(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      mode: { type: 'string' },
      whole: { type: 'boolean', default: false },
      models: { type: 'string' },
      optimizer: { type: 'string', default: 'adam' },
      library: { type: 'string', default: libraries.join() },
      average: { type: 'string', default: averages.join() },
      batch: { type: 'string', default: '8' },
      image: { type: 'string', default: '224' },
      repeats: { type: 'string' },
      seconds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      memory: { type: 'string', default: '8' },
      runtime: { type: 'string', default: 'chromium' },
      json: { type: 'string' },
      markdown: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const usualMode = values.models ? 'update' : 'compare';
  const mode = values.whole ? 'whole' : oneOf('mode', values.mode ?? usualMode, modes);
  const isShort = mode === 'compare' || mode === 'whole';
  const usual = isShort ? { full: '25', quick: '7' } : { full: '5', quick: '3' };
  const named = values.models ?? (mode === 'whole' ? 'all' : 'resnet18');
  return {
    mode,
    runtime: oneOf('runtime', values.runtime, runtimes),
    models: mode === 'whole' ? [] : namesOf(named, modelNames),
    networks: mode === 'whole' ? namesOf(named, networkNames) : [],
    optimizer: oneOf('optimizer', values.optimizer, algorithms),
    libraries: values.library.split(',').map((name) => oneOf('library', name, libraries)),
    averages: values.average.split(',').map((name) => oneOf('average', name, averages)),
    batch: integer('batch', values.batch),
    image: integer('image', values.image),
    repeats: integer('repeats', values.repeats ?? (values.quick ? usual.quick : usual.full)),
    seconds: values.seconds === undefined ? undefined : integer('seconds', values.seconds),
    memory: integer('memory', values.memory) * 2 ** 30,
    json: values.json ?? null,
    markdown: values.markdown ?? null,
  };
}

function namesOf<T extends string>(text: string, names: readonly T[]): readonly T[] {
  if (text === 'all') return names;
  return text.split(',').map((name) => oneOf('models', name, names));
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) {
    throw new Error(`--${option} must be one of ${allowed.join(', ')}, got ${value}`);
  }
  return found;
}

function integer(option: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new Error(`--${option} must be an integer of at least 1, got ${text}`);
  }
  return value;
}
