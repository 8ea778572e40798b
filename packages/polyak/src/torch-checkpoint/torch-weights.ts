import { tidy, Variable, type Tensor } from '@tensorflow/tfjs-core';
import { brief, quoted } from '../argument.ts';
import { writeTensors, type TensorState } from '../checkpoint/state-dict.ts';
import {
  torchEntries,
  type TorchEntry,
  type TorchStateDictOptions,
} from '../checkpoint/torch/entries.ts';
import { fromTorch, toTorch, type Layout } from '../checkpoint/torch/layout.ts';
import { identityOf } from '../identity.ts';
import { weightsOf, type LayersModelLike } from '../layers-model.ts';

/** A weight that both models have. */
export interface TorchWeight {
  /** The name in PyTorch. */
  readonly key: string;
  readonly variable: Variable;
  readonly identity: string;
  readonly layout: Layout;
  /** Whether no gradient trains it, in PyTorch either: a statistic of batch normalization. */
  readonly isStatistic: boolean;
  /** Whether it is trained here. */
  readonly isTrained: boolean;
}

/** A weight under its names: more than one if its layer is there more than once. PyTorch lists it under the first. */
export type Places = readonly [TorchWeight, ...TorchWeight[]];

/** The weights of a model by their names in PyTorch; throws if a layer has no counterpart. */
export class TorchWeights {
  readonly all: readonly TorchWeight[];
  /** What is in the state dict, in its order. */
  readonly entries: readonly TorchEntry[];
  /** What PyTorch has where the model has no weight. */
  readonly constants: readonly TorchEntry[];
  private readonly byIdentity = new Map<string, Places>();
  private readonly byKey: ReadonlyMap<string, TorchWeight>;

  constructor(model: LayersModelLike, options: TorchStateDictOptions) {
    this.entries = torchEntries(model, options);
    this.constants = this.entries.filter(({ tensor }) => !(tensor.source instanceof Variable));
    const trained = new Set(
      weightsOf(model).flatMap(({ variable, isTrained }) => (isTrained ? [variable] : [])),
    );
    this.all = this.entries.flatMap(({ key, tensor: { source, layout } }) => {
      if (!(source instanceof Variable)) return [];
      const isStatistic = /\.running_(?:mean|var)$/.test(`.${key}`);
      const identity = identityOf(source);
      return [
        { key, variable: source, identity, layout, isStatistic, isTrained: trained.has(source) },
      ];
    });
    this.byKey = new Map(this.all.map((one) => [one.key, one]));
    for (const one of this.all) {
      const before = this.byIdentity.get(one.identity);
      this.byIdentity.set(one.identity, before ? [...before, one] : [one]);
    }
  }

  /** All weights, each once. */
  each(): Iterable<Places> {
    return this.byIdentity.values();
  }

  /** The places of the weight that part of a state belongs to; throws if it is none of the model's. */
  placesOf(identity: string | null | undefined, name: string): Places {
    const found = this.byIdentity.get(identity ?? '');
    if (found) return found;
    throw new RangeError(`the optimizer must train weights of the model, got ${quoted(name)}`);
  }

  /** The weight that PyTorch calls so; throws if there is none. */
  ofKey(what: string, key: string): TorchWeight {
    const found = this.byKey.get(key);
    if (found) return found;
    const known = brief(this.all.map((one) => one.key).join(', '), 200);
    throw new RangeError(`${what} must name weights of the model, ${known}, got ${quoted(key)}`);
  }
}

/** A saved tensor of the weight's shape, as PyTorch has it. */
export function asInTorch(state: TensorState, { layout }: TorchWeight): Tensor {
  return tidy(() => {
    const [written] = writeTensors([state]);
    if (!written) throw new Error('nothing was written');
    return toTorch(written.tensor, layout);
  });
}

/** A tensor of PyTorch as a saved one, of this name; throws unless it has the weight's shape. */
export async function asSaved(
  name: string,
  key: string,
  tensor: Tensor,
  { layout }: TorchWeight,
): Promise<TensorState> {
  const { dtype, shape } = tensor;
  if (dtype !== 'float32' || String(shape) !== String(layout.torchShape)) {
    throw new RangeError(
      `${quoted(key)} must be float32 of shape [${layout.torchShape}], got ${dtype} of shape [${shape}]`,
    );
  }
  const own = fromTorch(tensor, layout);
  const values = (await own.data()).slice() as Float32Array;
  own.dispose();
  return { name, dtype: 'float32', shape: [...layout.shape], values };
}
