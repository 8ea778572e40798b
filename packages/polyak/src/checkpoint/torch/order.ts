import type { GraphLayer, GraphTensor } from './graph.ts';

/**
 * How PyTorch has what tfjs has in a tensor: alike; with the last axis as the first of each example; as a vector whose
 * element i is element `order[i]` of tfjs; or unknown after a layer.
 */
export type FeatureOrder = 'same' | 'channelsFirst' | readonly number[] | LostOrder;

/** An order that nobody can follow. */
export interface LostOrder {
  /** The layer after which it is unknown. */
  readonly lostIn: GraphLayer;
  /**
   * Whether it is that of a vector, or of what was made of one. Otherwise, the last axis of tfjs is still some axis in
   * PyTorch.
   */
  readonly isMixed: boolean;
}

/** What a layer is applied to. */
export interface LayerInput {
  readonly shape: GraphTensor['shape'];
  readonly order: FeatureOrder;
}

export function isVector(order: FeatureOrder): order is readonly number[] {
  return Array.isArray(order);
}

export function isLost(order: FeatureOrder): order is LostOrder {
  return typeof order === 'object' && !isVector(order);
}

export function isMixed(order: FeatureOrder): order is LostOrder {
  return isLost(order) && order.isMixed;
}

export function isSameOrder(a: FeatureOrder, b: FeatureOrder): boolean {
  return a === b || (isVector(a) && isVector(b) && String(a) === String(b));
}

/** The order of the features of a vector, if PyTorch has another. */
export function vectorOrder(input: LayerInput | undefined): readonly number[] | undefined {
  if (!input || input.shape.length !== 2) return undefined;
  return isVector(input.order) ? input.order : undefined;
}

export function lostOrder(layer: GraphLayer, { lostIn }: LostOrder): Error {
  const reason =
    lostIn === layer
      ? `"${layer.name}" gets features in different orders`
      : `the order of features cannot be followed through "${lostIn.name}" (${lostIn.getClassName()}) to "${layer.name}"`;
  return new Error(`${reason}; dataFormat: 'channelsLast' keeps that of tfjs throughout`);
}
