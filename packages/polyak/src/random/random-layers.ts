import { add, cast, dispose, greaterEqual, mul, tidy, type Tensor } from '@tensorflow/tfjs-core';
import { layersIn } from '../layers-model.ts';
import { shadow } from '../update/tfjs/shadow.ts';
import type { Generator } from './generator.ts';

type Call = (inputs: Tensor | Tensor[], kwargs?: { readonly training?: unknown }) => unknown;

/** The members of tfjs's layers that draw random numbers, most of them private in its types. */
interface RandomLayer {
  getClassName(): string;
  call: Call;
  readonly seed?: number | null;
  /** Of those that drop out. */
  readonly rate?: number;
  readonly stddev: number;
  readonly noiseShape?: number[] | null;
  getNoiseShape(x: Tensor): number[] | null | undefined;
  readonly cell?: RecurrentCell;
}

/** Of a recurrent layer. Its masks stay there until the next call. */
interface RecurrentCell {
  readonly dropout: number;
  readonly recurrentDropout: number;
  dropoutFunc?: ((x: Tensor, rate: number) => Tensor) | null | undefined;
  dropoutMask: Tensor | Tensor[] | null;
  recurrentDropoutMask: Tensor | Tensor[] | null;
}

/** Lets a layer draw from the generator; the result puts back what it did before. */
type Adapter = (layer: RandomLayer, generator: Generator) => () => void;

/** By the names of the classes. What is computed of the numbers is what tfjs computes. */
const adapters = new Map<string, Adapter>([
  ['Dropout', noise(dropOut)],
  ['SpatialDropout1D', noise(dropOut)],
  ['GaussianNoise', noise(addNormal)],
  ['GaussianDropout', noise(multiplyByNormal)],
  ['AlphaDropout', noise(saturate)],
  ...['SimpleRNN', 'GRU', 'LSTM', 'ConvLSTM2D'].map((name) => [name, recurrent] as const),
]);

/** The layers of a model that draw new random numbers in each call, also inside others. Those with a seed draw the same. */
export function randomLayersIn(model: object): RandomLayer[] {
  const found = new Set<object>();
  const walk = (layer: object): void => {
    if (found.has(layer)) return;
    found.add(layer);
    for (const inner of [...layersIn(layer), ...wrappedBy(layer)]) walk(inner);
  };
  walk(model);
  return [...found].filter(isRandom);
}

/** Lets the layer draw from the generator, until the result is called. */
export function adapt(layer: RandomLayer, generator: Generator): () => void {
  return (adapters.get(layer.getClassName()) as Adapter)(layer, generator);
}

function isRandom(layer: object): layer is RandomLayer {
  const candidate = layer as Partial<RandomLayer>;
  const { seed, cell } = candidate;
  if (seed != null || !adapters.has(candidate.getClassName?.() ?? '')) return false;
  return !cell || cell.dropout > 0 || cell.recurrentDropout > 0;
}

/** The layers of a wrapper, such as `tf.layers.timeDistributed`. */
function wrappedBy(layer: object): object[] {
  const { layer: inner, forwardLayer, backwardLayer } = layer as Record<string, unknown>;
  return [inner, forwardLayer, backwardLayer].filter(
    (one): one is object => typeof one === 'object' && one !== null,
  );
}

/** The adapter of a layer that is the identity except in training. */
function noise(apply: (layer: RandomLayer, x: Tensor, generator: Generator) => Tensor): Adapter {
  return (layer, generator) =>
    shadow(layer, 'call', (call) => (inputs, kwargs) => {
      const [x, ...others] = [inputs].flat();
      const isDrawing = kwargs?.training && isPart(layer.rate);
      if (!x || others.length > 0 || !isDrawing) return call(inputs, kwargs);
      return tidy(() => apply(layer, x, generator));
    });
}

/** With a rate of 0 or 1, the layers of tfjs change nothing. */
function isPart(rate?: number): boolean {
  return rate === undefined || (rate > 0 && rate < 1);
}

function dropOut(layer: RandomLayer, x: Tensor, generator: Generator): Tensor {
  return generator.dropout(x, layer.rate ?? 0, layer.getNoiseShape(x) ?? undefined);
}

function addNormal({ stddev }: RandomLayer, x: Tensor, generator: Generator): Tensor {
  return add(x, generator.normal(x.shape, 0, stddev));
}

function multiplyByNormal({ rate = 0 }: RandomLayer, x: Tensor, generator: Generator): Tensor {
  return mul(x, generator.normal(x.shape, 1, Math.sqrt(rate / (1 - rate))));
}

function saturate(layer: RandomLayer, x: Tensor, generator: Generator): Tensor {
  const { rate = 0, noiseShape } = layer;
  const saturation = -1.6732632423543772 * 1.0507009873554805;
  const kept = cast(greaterEqual(generator.uniform(noiseShape ?? x.shape), rate), 'float32');
  const scale = ((1 - rate) * (1 + rate * saturation ** 2)) ** -0.5;
  const dropped = add(mul(x, kept), mul(add(kept, -1), saturation));
  return add(mul(dropped, scale), -scale * saturation * rate);
}

/** The masks are freed with the call: a recording refuses what is left of one. */
function recurrent(layer: RandomLayer, generator: Generator): () => void {
  const cell = layer.cell as RecurrentCell;
  const { dropoutFunc } = cell;
  cell.dropoutFunc = dropoutFunc ?? ((x, rate) => generator.dropout(x, rate));
  const restore = shadow(layer, 'call', (call) => (inputs, kwargs) => {
    try {
      return call(inputs, kwargs);
    } finally {
      dispose([cell.dropoutMask, cell.recurrentDropoutMask].flat().filter((one) => one !== null));
      Object.assign(cell, { dropoutMask: null, recurrentDropoutMask: null });
    }
  });
  return () => {
    restore();
    cell.dropoutFunc = dropoutFunc;
  };
}
