import { brief, quoted, rejection } from '../argument.ts';
import type { TensorState } from '../checkpoint/state-dict.ts';
import { identityOf } from '../identity.ts';
import type { GroupedOptimizer } from '../optim/base/grouped-optimizer.ts';
import type { CommonOptions } from '../optim/base/options.ts';
import type { HostState, OptimizerState, SavedVariableState } from '../optim/base/state.ts';
import type { FileTensors } from './file-tensors.ts';
import { slotKey } from './optimizer-to-torch.ts';
import { settled } from './settled.ts';
import { camelCase, snakeCase, torchOptimizer, type TorchOptimizer } from './torch-optimizers.ts';
import type { TorchRun } from './torch-run.ts';
import { asSaved, type TorchWeight, type TorchWeights } from './torch-weights.ts';

/** What PyTorch keeps in a group about how it runs, and its schedules about themselves. */
const ofTorch = new Set(
  ['foreach', 'fused', 'capturable', 'differentiable', 'param_names', 'name'].concat([
    'max_lr',
    'min_lr',
    'max_momentum',
    'base_momentum',
    'swa_lr',
  ]),
);

/** The state for `loadStateDict`; throws if it does not fit the optimizer. */
export async function optimizerFromTorch(
  optimizer: GroupedOptimizer<CommonOptions>,
  { step, optimizer: info }: TorchRun,
  file: FileTensors,
  weights: TorchWeights,
): Promise<OptimizerState> {
  const className = optimizer.getClassName();
  const torch = torchOptimizer(className);
  if (info.name !== torch.name) throw rejection('optimizer', torch.name, info.name);
  const groups = info.param_groups.map(({ params, ...options }, i) => {
    const owners = params.map((key) => weights.ofKey(`param_groups[${i}]`, key));
    checkMembers(optimizer, i, owners);
    return { owners, options: optionsFrom(options, optimizer.defaults, torch, i) };
  });
  const owners = groups.flatMap((group) => group.owners);
  const states = await settled(
    owners.map((owner) => stateFrom(owner, info.state[owner.key], step, file, torch)),
  );
  let position = 0;
  return {
    className,
    iterations: step,
    variables: owners.map(({ variable }) => ({
      name: variable.name,
      shape: [...variable.shape],
      identity: identityOf(variable),
    })),
    state: Object.fromEntries(states.flatMap((state, i) => (state ? [[i, state]] : []))),
    paramGroups: groups.map((group) => ({
      ...group.options,
      params: group.owners.map(() => position++),
    })),
  };
}

/** Options of one group, by our names; a switch that an older PyTorch does not have is off. */
function optionsFrom(
  given: Options,
  defaults: object,
  { implied = {} }: TorchOptimizer,
  i: number,
): Options {
  const what = `param_groups[${i}]`;
  const names = Object.keys(defaults);
  const expected = [...names, 'initialLr'];
  const isOwn = ([name, value]: [string, unknown]): boolean =>
    !ofTorch.has(name) && !(name in implied && implied[name] === value);
  const options = Object.entries(given).filter(isOwn);
  for (const [name, value] of options) {
    if (expected.includes(camelCase(name)) || value === false || value === null) continue;
    throw new RangeError(
      `${what} must have no option that has no counterpart, got ${quoted(name)}`,
    );
  }
  const known = options.filter(([name]) => expected.includes(camelCase(name)));
  const own = Object.fromEntries(known.map(([name, value]) => [camelCase(name), value]));
  const switches = Object.entries(defaults).filter(([, value]) => typeof value === 'boolean');
  const off = Object.fromEntries(switches.map(([name]) => [name, false]));
  const missing = names.find((name) => !(name in own) && !(name in off));
  if (missing !== undefined) {
    throw new TypeError(`${what}.${snakeCase(missing)} must be given, got nothing`);
  }
  return { ...off, ...own };
}

async function stateFrom(
  owner: TorchWeight,
  given: Readonly<Record<string, number>> | undefined,
  runStep: number,
  file: FileTensors,
  { slots, counters }: TorchOptimizer,
): Promise<SavedVariableState | undefined> {
  const found = slots.flatMap((name) => {
    const tensor = given && file.take(slotKey(owner.key, name));
    return tensor ? [[name, tensor] as const] : [];
  });
  if (!given) return undefined;
  const numbers = counters.map(([ours, torch]): [string, number] => {
    const value = given[torch];
    if (value !== undefined) return [ours, value];
    throw new TypeError(`optimizer.state["${owner.key}"].${torch} must be a number, got nothing`);
  });
  const host: HostState = { step: Math.max(1, runStep), ...Object.fromEntries(numbers) };
  // Before the first step there is nothing to keep.
  if (host.step === 0) return undefined;
  const saved = found.map(([name, tensor]): Promise<TensorState> => {
    return asSaved(name, slotKey(owner.key, name), tensor, owner);
  });
  return { host, slots: await settled(saved) };
}

/** Throws unless the group's parameters are those that the group has here; without params, any may join it. */
function checkMembers(
  { paramGroups, isOpen }: GroupedOptimizer<CommonOptions>,
  i: number,
  owners: readonly TorchWeight[],
): void {
  const group = paramGroups[i];
  if (!group || (isOpen && i === 0)) return;
  const given = new Set(owners.map(({ variable }) => variable));
  const missing = group.params.filter((variable) => !given.has(variable));
  const extra = owners.filter(({ variable }) => !group.params.includes(variable));
  if (missing.length + extra.length === 0) return;
  const problems = [
    ...missing.map(({ name }) => `${quoted(name)} is missing`),
    ...extra.map(({ key }) => `${quoted(key)} is not in the group`),
  ];
  throw new RangeError(
    `param_groups[${i}] must have the parameters of paramGroups[${i}]: ${brief(problems.join('; '), 300)}`,
  );
}

type Options = Readonly<Record<string, unknown>>;
