import type { GraphLayer } from './graph.ts';
import { permuted, sameLayout, type Layout } from './layout.ts';
import { isLost, lostOrder, vectorOrder, type LayerInput } from './order.ts';
import { findVariable, variableOf, weight, type TorchTensor } from './tensors.ts';

export function batchNormalization(
  layer: GraphLayer,
  input: LayerInput | undefined,
): TorchTensor[] {
  const { shape } = variableOf(layer, 'moving_mean');
  const layout = { ...sameLayout(shape), rows: vectorOrder(input) };
  return [
    ...scaleAndShift(layer, layout),
    weight(layer, 'moving_mean', 'running_mean', layout),
    weight(layer, 'moving_variance', 'running_var', layout),
    {
      name: 'num_batches_tracked',
      dtype: 'int32',
      layout: sameLayout([]),
      source: { value: 0, isFixed: false },
    },
  ];
}

export function layerNormalization(
  layer: GraphLayer,
  input: LayerInput | undefined,
): TorchTensor[] {
  const { shape } = findVariable(layer, 'gamma') ?? variableOf(layer, 'beta');
  if (shape.length > 1) return scaleAndShift(layer, normalizedLayout(layer, shape, input));
  return scaleAndShift(layer, { ...sameLayout(shape), rows: vectorOrder(input) });
}

/** PyTorch normalizes over the last axes, in their order. */
function normalizedLayout(
  layer: GraphLayer,
  shape: readonly number[],
  input: LayerInput | undefined,
): Layout {
  const { order = 'same', shape: inputShape = [] } = input ?? {};
  if (isLost(order)) throw lostOrder(layer, order);
  const last = inputShape.length - 1;
  const ownAxes = [layer.axis ?? -1].flat();
  const torchAxes = ownAxes.map((axis) => {
    if (order !== 'channelsFirst') return axis;
    return axis === last ? 1 : axis + 1;
  });
  const axes = [...shape.keys()].sort((a, b) => (torchAxes[a] ?? 0) - (torchAxes[b] ?? 0));
  if (Math.min(...torchAxes) === inputShape.length - shape.length) return permuted(shape, axes);
  throw new RangeError(
    `"${layer.name}" must normalize over one axis, or over what are the last axes in PyTorch, got axes [${ownAxes}]`,
  );
}

/** PyTorch has both or neither. */
function scaleAndShift(layer: GraphLayer, layout: Layout): TorchTensor[] {
  if (!findVariable(layer, 'gamma') && !findVariable(layer, 'beta')) return [];
  const either = (own: string, name: string, value: 0 | 1): TorchTensor => {
    const source = findVariable(layer, own) ?? { value, isFixed: true };
    return { name, dtype: 'float32', layout, source };
  };
  return [either('gamma', 'weight', 1), either('beta', 'bias', 0)];
}
