/** An optimizer that PyTorch has as well: what each has of a variable between steps. */
export interface TorchOptimizer {
  /** The slots, which PyTorch has under the same names in snake_case. */
  readonly slots: readonly string[];
  /** The counters: ours, and PyTorch's. Of two that become the same one, the last is written, and both are read. */
  readonly counters: readonly (readonly [ours: string, torch: string])[];
  /** Slots that PyTorch needs with these options, though they may not have been made here yet, and their values. */
  readonly needs?: (options: Options) => Readonly<Record<string, number>>;
  /** Whether PyTorch has the state before the first step. */
  readonly isReady?: boolean;
  /** Options of PyTorch's that are not ours, because the class has only one value for each. */
  readonly implied?: Readonly<Record<string, unknown>>;
}

type Options = Readonly<Record<string, unknown>>;

const step = ['step', 'step'] as const;
const moments = ['expAvg', 'expAvgSq'];

const adam: TorchOptimizer = {
  slots: [...moments, 'maxExpAvgSq'],
  counters: [step],
  needs: ({ amsgrad }) => ({ ...(amsgrad === true && { maxExpAvgSq: 0 }) }),
};

/** By the name that both have. */
const torchOptimizers: ReadonlyMap<string, TorchOptimizer> = new Map<string, TorchOptimizer>([
  ['Adadelta', { slots: ['squareAvg', 'accDelta'], counters: [step] }],
  [
    'Adagrad',
    {
      slots: ['sum'],
      counters: [step],
      needs: ({ initialAccumulatorValue }) => ({ sum: Number(initialAccumulatorValue) }),
      isReady: true,
    },
  ],
  ['Adam', adam],
  // In PyTorch 2.7 and later, it is an Adam with this option.
  ['AdamW', { ...adam, implied: { decoupled_weight_decay: true } }],
  ['Adamax', { slots: ['expAvg', 'expInf'], counters: [step] }],
  [
    'ASGD',
    {
      slots: ['ax'],
      // PyTorch keeps the step size and the rate of the step to come, and not those of the last one.
      counters: [step, ['eta', 'eta'], ['mu', 'mu'], ['nextEta', 'eta'], ['nextMu', 'mu']],
    },
  ],
  ['Muon', { slots: ['momentumBuffer'], counters: [] }],
  ['NAdam', { slots: moments, counters: [step, ['muProduct', 'mu_product']] }],
  ['RAdam', { slots: moments, counters: [step] }],
  [
    'RMSprop',
    {
      slots: ['squareAvg', 'momentumBuffer', 'gradAvg'],
      counters: [step],
      needs: ({ momentum, centered }) => ({
        ...(Number(momentum) > 0 && { momentumBuffer: 0 }),
        ...(centered === true && { gradAvg: 0 }),
      }),
    },
  ],
  ['Rprop', { slots: ['prev', 'stepSize'], counters: [step] }],
  // PyTorch does not count its steps, nor those of Muon. A buffer that is not there begins with the next gradient, as here.
  ['SGD', { slots: ['momentumBuffer'], counters: [] }],
]);

/** The counterpart of the optimizer in PyTorch; throws if there is none. */
export function torchOptimizer(className: string): TorchOptimizer & { readonly name: string } {
  const name = className.replace(/^Polyak/, '');
  const found = torchOptimizers.get(name);
  if (found) return { ...found, name };
  const known = [...torchOptimizers.keys()].join(', ');
  throw new TypeError(`a checkpoint for PyTorch needs an optimizer out of ${known}, got ${name}`);
}

/** `weightDecay` as `weight_decay`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `weight_decay` as `weightDecay`. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
