import * as tf from '@tensorflow/tfjs';

/** For each kind of tensor, the axes of PyTorch's in the order in which tfjs has them. */
const axes = {
  same: undefined,
  /** [outputs, inputs] → [inputs, outputs] */
  linear: [1, 0],
  /** [outputs, inputs, height, width] → [height, width, inputs, outputs] */
  convolution: [2, 3, 1, 0],
  /** [channels, 1, height, width] → [height, width, channels, 1] */
  depthwise: [2, 3, 0, 1],
} as const;

export type Layout = keyof typeof axes;

/** A shape in PyTorch's layout, as tfjs has it. */
export function shapeInTfjs(shape: readonly number[], layout: Layout): number[] {
  return (axes[layout] ?? [...shape.keys()]).map((axis) => shape[axis] ?? NaN);
}

/** A tensor in PyTorch's layout, as tfjs has it: a new tensor. */
export function toTfjs(tensor: tf.Tensor, layout: Layout): tf.Tensor {
  const order = axes[layout];
  return order ? tf.transpose(tensor, [...order]) : tensor.clone();
}

/** The inverse of {@link toTfjs}. */
export function toTorch(tensor: tf.Tensor, layout: Layout): tf.Tensor {
  const order: readonly number[] | undefined = axes[layout];
  return order
    ? tf.transpose(
        tensor,
        [...order.keys()].map((axis) => order.indexOf(axis)),
      )
    : tensor.clone();
}
