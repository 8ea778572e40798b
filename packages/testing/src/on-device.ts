import {
  add,
  tensor,
  tidy,
  variable,
  type Tensor,
  type TensorLike,
  type Variable,
} from '@tensorflow/tfjs';

type DataType = 'float32' | 'int32';

/** A tensor that the current backend has computed: on WebGPU its values are in a buffer, not on the CPU. */
export function computed(
  values: TensorLike,
  shape?: number[],
  dtype: DataType = 'float32',
): Tensor {
  return tidy(() => add(tensor(values, shape, dtype), tensor(0, [], dtype)));
}

/** A variable whose values the current backend has computed. */
export function makeVariable(
  values: TensorLike,
  {
    shape,
    dtype,
    trainable = true,
  }: { shape?: number[]; dtype?: DataType; trainable?: boolean } = {},
): Variable {
  return tidy(() => variable(computed(values, shape, dtype), trainable));
}

/** Assigns values that the current backend has computed. */
export function onDevice(target: Variable, values: TensorLike): void {
  tidy(() => target.assign(computed(values, target.shape, target.dtype as DataType)));
}
