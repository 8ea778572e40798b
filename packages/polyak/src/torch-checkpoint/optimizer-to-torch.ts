import { fill, type Tensor } from '@tensorflow/tfjs-core';
import type { OptimizerState, SavedVariableState } from '../optim/base/state.ts';
import { snakeCase, torchOptimizer, type TorchOptimizer } from './torch-optimizers.ts';
import type { TorchGroup, TorchOptimizerInfo } from './torch-run.ts';
import { asInTorch, type TorchWeight, type TorchWeights } from './torch-weights.ts';

/** An optimizer's state by PyTorch's names, and its slots in PyTorch's layout; the caller disposes them. */
export function optimizerToTorch(
  saved: OptimizerState,
  weights: TorchWeights,
  isOpen: boolean,
): { info: TorchOptimizerInfo; tensors: Record<string, Tensor> } {
  const torch = torchOptimizer(saved.className);
  const owners = (saved.variables ?? []).map(
    ({ name, identity }) => weights.placesOf(identity, name)[0],
  );
  const states: [TorchWeight, Options, SavedVariableState | undefined][] = [];
  const groups = saved.paramGroups.map(({ params, ...options }, i): TorchGroup => {
    const own = params.flatMap((position) => owners[position] ?? []);
    own.forEach((owner, k) => states.push([owner, options, saved.state[params[k] ?? NaN]]));
    // Without params, it trains whatever comes.
    const all = isOpen && i === 0 ? [...weights.each()].map(([first]) => first) : [];
    const rest = all.filter((one) => one.isTrained && !owners.includes(one));
    for (const one of rest) states.push([one, options, undefined]);
    return { params: [...own, ...rest].map(({ key }) => key), ...inSnakeCase(options) };
  });
  const all = states.flatMap(([owner, options, state]) => {
    const own = stateInTorch(owner, options, state, torch);
    return own ? [[owner.key, own] as const] : [];
  });
  return {
    info: {
      name: torch.name,
      param_groups: groups,
      state: Object.fromEntries(all.map(([key, { counters }]) => [key, counters])),
    },
    tensors: Object.fromEntries(
      all.flatMap(([key, { slots }]) =>
        Object.entries(slots).map(([name, slot]) => [slotKey(key, name), slot]),
      ),
    ),
  };
}

/** The name of a slot in the file; `name` is ours. */
export function slotKey(key: string, name: string): string {
  return `optimizer.${key}.${snakeCase(name)}`;
}

type Options = Readonly<Record<string, unknown>>;

function stateInTorch(
  owner: TorchWeight,
  options: Options,
  state: SavedVariableState | undefined,
  { slots, counters, needs, isReady = false }: TorchOptimizer,
): { counters: Record<string, number>; slots: Record<string, Tensor> } | undefined {
  if (!state && !isReady) return undefined;
  const { host = { step: 0 } } = state ?? {};
  const made = new Map(state?.slots.map((slot) => [slot.name, slot]));
  const needed = needs?.(options) ?? {};
  const { torchShape } = owner.layout;
  const tensors = slots.flatMap((name) => {
    const slot = made.get(name);
    if (slot) return [[name, asInTorch(slot, owner)] as const];
    const value = needed[name];
    return value === undefined ? [] : [[name, fill([...torchShape], value)] as const];
  });
  return {
    counters: Object.fromEntries(counters.map(([ours, torch]) => [torch, host[ours] ?? NaN])),
    slots: Object.fromEntries(tensors),
  };
}

function inSnakeCase(options: Options): Options {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [snakeCase(name), value]),
  );
}
