import type { GraphTensor } from './graph.ts';
import { isLost, isSameOrder, isVector, type FeatureOrder, type LayerInput } from './order.ts';

/** The order in which PyTorch flattens; tfjs's Flatten can move the first axis of each example to the end before. */
export function flattened({ shape, order }: LayerInput, movesFirst: boolean): FeatureOrder {
  if (order !== 'same' && order !== 'channelsFirst') return order;
  const sizes = shape.slice(1).map(Number);
  const axes = [...sizes.keys()];
  const ownAxes = movesFirst ? [...axes.slice(1), 0] : axes;
  const torchAxes = order === 'same' ? axes : [...axes.slice(-1), ...axes.slice(0, -1)];
  const own = elements(sizes, ownAxes);
  const place: number[] = [];
  own.forEach((element, i) => (place[element] = i));
  return simplest(elements(sizes, torchAxes).map((element) => place[element] ?? NaN));
}

/** Whether a vector in this order is, for PyTorch, a feature map of this shape with the channels first. */
export function isFlatMap(order: FeatureOrder, shape: GraphTensor['shape']): boolean {
  return isSameOrder(flattened({ shape, order: 'channelsFirst' }, false), order);
}

/** The order of vectors one after the other. */
export function joined(inputs: readonly LayerInput[]): FeatureOrder {
  let offset = 0;
  const parts: number[] = [];
  for (const { shape, order } of inputs) {
    if (isLost(order)) return order;
    const length = Number(shape[1]);
    const own = isVector(order) ? order : Array.from({ length }, (_, i) => i);
    for (const element of own) parts.push(offset + element);
    offset += length;
  }
  return simplest(parts);
}

/** The elements of an array, each by its place in memory, with the last of `axes` running fastest. */
function elements(sizes: readonly number[], axes: readonly number[]): number[] {
  let found = [0];
  for (const axis of axes) {
    const stride = sizes.slice(axis + 1).reduce((product, size) => product * size, 1);
    const steps = Array.from({ length: sizes[axis] ?? 0 }, (_, i) => i * stride);
    found = found.flatMap((element) => steps.map((step) => element + step));
  }
  return found;
}

function simplest(order: readonly number[]): FeatureOrder {
  return order.every((element, i) => element === i) ? 'same' : order;
}
