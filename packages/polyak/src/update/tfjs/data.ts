/*
 * What capturing and copying need of the internals of tfjs's WebGPU backend, beyond what updates do: functions, so that
 * programs without them do not contain them.
 */
import {
  engine,
  keep,
  type DataType,
  type Tensor,
  type TensorInfo,
  type Variable,
} from '@tensorflow/tfjs-core';
import { pageWide } from '../../page-wide.ts';
import type { TfjsBackend } from './backend.ts';

/** How many tensors of {@link holdData} each piece of data has. */
const holds = pageWide('holds', () => new WeakMap<object, number>());

/** Data type of the tensor's bits: a tensor that tfjs has cast may share the original data. */
export function storedDtype({ backend }: TfjsBackend, { dataId }: Tensor): DataType {
  return backend.tensorMap.get(dataId).dtype;
}

/** How many tensors share the data, on whichever backend it is. */
export function shareCount(dataId: object): number {
  return engine().state.tensorInfo.get(dataId)?.backend.refCount(dataId) ?? 0;
}

/** Data type of the first tensor of the data, on whichever backend it is: its bits have it, too. */
export function firstDtype(dataId: object): DataType | undefined {
  return engine().state.tensorInfo.get(dataId)?.dtype;
}

/** The buffer of data that is on the GPU. */
export function bufferOfData({ backend }: TfjsBackend, dataId: object): GPUBuffer | null {
  return backend.tensorMap.get(dataId).resource ?? null;
}

/** The values of a tensor that is only on the CPU. */
export function hostValues({ backend }: TfjsBackend, { dataId }: Tensor): ArrayLike<number> | null {
  const { resource, values } = backend.tensorMap.get(dataId);
  if (resource || !(ArrayBuffer.isView(values) || Array.isArray(values))) return null;
  return values as unknown as ArrayLike<number>;
}

/** A tensor of this shape with a buffer of its own, whose contents are undefined. */
export function empty(
  { backend }: TfjsBackend,
  shape: number[],
  stored: DataType,
  dtype: DataType = stored,
): Tensor {
  const { dataId } = backend.makeTensorInfo(shape, stored);
  backend.uploadToGPU(dataId);
  return engine().makeTensorFromTensorInfo({ dataId, shape, dtype });
}

/** A new tensor with the same bits. */
export function duplicate(tfjs: TfjsBackend, tensor: Tensor): Tensor {
  if (tensor.size === 0) return tensor.clone();
  const source = tfjs.readableBuffer(tensor);
  const twin = empty(tfjs, tensor.shape, storedDtype(tfjs, tensor), tensor.dtype);
  recordCopy(tfjs, source, tfjs.readableBuffer(twin));
  return twin;
}

/** Records a copy after everything that tfjs has recorded so far. */
export function recordCopy(tfjs: TfjsBackend, source: GPUBuffer, target: GPUBuffer): void {
  tfjs.encoder().copyBufferToBuffer(source, 0, target, 0, target.size);
}

/** The variable's buffer for overwriting it whole; the variable leaves a shared one first. */
export function replaceableBuffer(tfjs: TfjsBackend, variable: Variable): GPUBuffer {
  const { refCount, external, dtype } = tfjs.backend.tensorMap.get(variable.dataId);
  if (refCount > 1 || external) {
    const fresh = empty(tfjs, variable.shape, dtype, variable.dtype);
    variable.assign(fresh);
    fresh.dispose();
  }
  return tfjs.pinnedBuffer(variable);
}

/** A further tensor of the same data. */
export function hold({ backend }: TfjsBackend, { dataId, shape, dtype }: TensorInfo): Tensor {
  backend.incRef(dataId);
  return keep(engine().makeTensorFromTensorInfo({ dataId, shape, dtype }));
}

/** A further tensor on the same buffer, which it does not keep: the buffer may be used again. */
export function lend({ backend }: TfjsBackend, { dataId, shape, dtype }: TensorInfo): Tensor {
  const { resource = null, dtype: stored } = backend.tensorMap.get(dataId);
  const lent = backend.makeTensorInfo(shape, stored);
  Object.assign(backend.tensorMap.get(lent.dataId), { resource, external: true });
  return keep(engine().makeTensorFromTensorInfo({ ...lent, dtype }));
}

/** A tensor that keeps data alive whose own tensors may be disposed. */
export function holdData(tfjs: TfjsBackend, dataId: object): Tensor {
  const { shape, dtype } = tfjs.backend.tensorMap.get(dataId);
  holds.set(dataId, (holds.get(dataId) ?? 0) + 1);
  return hold(tfjs, { dataId, shape, dtype });
}

/** Whether the data has tensors besides those of {@link holdData}. */
export function isUsedElsewhere({ dataId }: Tensor): boolean {
  return shareCount(dataId) > (holds.get(dataId) ?? 0);
}

/** Frees tensors of {@link holdData}. */
export function releaseHolds(tensors: readonly Tensor[]): void {
  for (const tensor of tensors) {
    holds.set(tensor.dataId, (holds.get(tensor.dataId) ?? 1) - 1);
    tensor.dispose();
  }
}

/** Gives a buffer of tfjs's pool back, or destroys it. */
export function releaseBuffer({ backend }: TfjsBackend, buffer: GPUBuffer, reuse: boolean): void {
  backend.bufferManager.releaseBuffer(buffer, reuse);
}
