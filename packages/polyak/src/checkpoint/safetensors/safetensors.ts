import { Tensor, tensor, tidy } from '@tensorflow/tfjs-core';
import { checkRecord, quoted, rejection } from '../../argument.ts';
import { checkMetadata, parseFile } from './header.ts';
import { readTensors, type TensorState } from '../state-dict.ts';

/** The contents of a safetensors file. */
export interface SafetensorsContents {
  /** New tensors by name; the caller disposes them. */
  tensors: Record<string, Tensor>;
  /** Strings by name; empty if there are none. */
  metadata: Record<string, string>;
}

const savedTypes = { float32: 'F32', int32: 'I32', bool: 'BOOL' } as const;

/** Larger elements first, so that each tensor is aligned: the order of the reference implementation. */
const savedOrder = ['float32', 'int32', 'bool'];

/**
 * Writes tensors in the [safetensors](https://github.com/huggingface/safetensors) format, which PyTorch, NumPy and JAX
 * read with the safetensors library. Values are preserved bit for bit.
 *
 * @param tensors - tensors or variables by name, of dtype float32, int32 or bool; they are read back to the CPU
 * @param metadata - strings to store in the header
 * @returns the bytes of the file
 * @throws if a tensor has another dtype or is disposed, or if a metadata value is not a string
 *
 * @example
 * ```ts
 * const bytes = await saveSafetensors({ kernel, bias }, { epoch: '12' });
 * ```
 */
export async function saveSafetensors(
  tensors: Readonly<Record<string, Tensor>>,
  metadata?: Readonly<Record<string, string>>,
): Promise<ReturnType<typeof Uint8Array.of>> {
  checkRecord('tensors', tensors);
  if (metadata !== undefined) checkMetadata(metadata);
  const named = Object.entries(tensors).map(([name, source]) => {
    if (name === '__metadata__') throw new RangeError('"__metadata__" cannot name a tensor');
    if (!(source instanceof Tensor)) throw rejection(quoted(name), 'a tensor', source);
    return { name, tensor: source };
  });
  const states = (await readTensors(named)).sort(inFileOrder);

  let length = 0;
  const fields = states.map(({ name, dtype, shape, values }) => {
    const begin = length;
    length += values.byteLength;
    const info = { dtype: savedTypes[dtype], shape, data_offsets: [begin, length] };
    return `${JSON.stringify(name)}:${JSON.stringify(info)}`;
  });
  if (metadata) fields.unshift(`"__metadata__":${JSON.stringify(metadata)}`);
  const header = new TextEncoder().encode(`{${fields.join()}}`);
  const dataStart = 8 + 8 * Math.ceil(header.length / 8);

  const file = new Uint8Array(dataStart + length);
  new DataView(file.buffer).setBigUint64(0, BigInt(dataStart - 8), true);
  file.fill(0x20, 8, dataStart);
  file.set(header, 8);
  let position = dataStart;
  for (const { values } of states) {
    file.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), position);
    position += values.byteLength;
  }
  return file;
}

/**
 * Reads a file in the [safetensors](https://github.com/huggingface/safetensors) format.
 *
 * F32, I32 and BOOL are preserved bit for bit. F16, BF16 and F64 are converted to float32; I8, U8, I16, U16, U32, I64 and
 * U64 to int32, if their values are in range.
 *
 * @param bytes - the whole file
 * @throws if the file is damaged or has another dtype, or if a value is out of range; no tensors are created then
 *
 * @example
 * ```ts
 * const response = await fetch('model.safetensors');
 * const { tensors, metadata } = loadSafetensors(await response.arrayBuffer());
 * ```
 */
export function loadSafetensors(bytes: Uint8Array | ArrayBuffer): SafetensorsContents {
  const { entries, metadata, data } = parseFile(viewOf(bytes));
  const decoded = entries.map(({ name, type, shape, begin, end }) => {
    // Not `slice`, which in Node's Buffer gives a view.
    const values = type.decode(new Uint8Array(data.subarray(begin, end)), quoted(name));
    return { name, values, shape: [...shape], dtype: type.dtype };
  });
  const tensors = tidy(() =>
    Object.fromEntries(
      decoded.map(({ name, values, shape, dtype }) => [name, tensor(values, shape, dtype)]),
    ),
  );
  return { tensors, metadata };
}

function viewOf(bytes: unknown): Uint8Array {
  if (bytes instanceof Uint8Array) return bytes;
  if (bytes instanceof ArrayBuffer) return new Uint8Array(bytes);
  throw rejection('bytes', 'a Uint8Array or an ArrayBuffer', bytes);
}

function inFileOrder(a: TensorState, b: TensorState): number {
  const byType = savedOrder.indexOf(a.dtype) - savedOrder.indexOf(b.dtype);
  return byType || (a.name < b.name ? -1 : 1);
}
