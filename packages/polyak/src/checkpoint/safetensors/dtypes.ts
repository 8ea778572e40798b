/** How one dtype of safetensors becomes one of tfjs. */
export interface ElementType {
  readonly bytes: number;
  readonly dtype: 'float32' | 'int32' | 'bool';
  /** The values; `data` starts at byte 0 of a buffer of its own. `what` names the tensor in errors. */
  decode(
    data: ReturnType<typeof Uint8Array.of>,
    what: string,
  ): Float32Array | Int32Array | Uint8Array;
}

/** The dtypes that can be loaded; those of tfjs itself are read as they are. */
export const elementTypes: ReadonlyMap<string, ElementType> = new Map<string, ElementType>([
  ['F32', { bytes: 4, dtype: 'float32', decode: ({ buffer }) => new Float32Array(buffer) }],
  ['I32', { bytes: 4, dtype: 'int32', decode: ({ buffer }) => new Int32Array(buffer) }],
  ['BOOL', { bytes: 1, dtype: 'bool', decode: (data) => data.map((byte) => Number(byte !== 0)) }],
  ['F64', floats(8, (buffer) => Float32Array.from(new Float64Array(buffer)))],
  ['F16', floats(2, (buffer) => Float32Array.from(new Uint16Array(buffer), fromHalf))],
  ['BF16', floats(2, fromBfloat16)],
  ['I8', integers(1, (buffer) => new Int8Array(buffer))],
  ['U8', integers(1, (buffer) => new Uint8Array(buffer))],
  ['I16', integers(2, (buffer) => new Int16Array(buffer))],
  ['U16', integers(2, (buffer) => new Uint16Array(buffer))],
  ['U32', integers(4, (buffer) => new Uint32Array(buffer))],
  ['I64', integers(8, (buffer) => new BigInt64Array(buffer))],
  ['U64', integers(8, (buffer) => new BigUint64Array(buffer))],
]);

function floats(bytes: number, decode: (buffer: ArrayBuffer) => Float32Array): ElementType {
  return { bytes, dtype: 'float32', decode: ({ buffer }) => decode(buffer) };
}

function integers(
  bytes: number,
  view: (buffer: ArrayBuffer) => Iterable<number | bigint> & { readonly length: number },
): ElementType {
  return { bytes, dtype: 'int32', decode: ({ buffer }, what) => toInt32(view(buffer), what) };
}

function toInt32(
  values: Iterable<number | bigint> & { readonly length: number },
  what: string,
): Int32Array {
  const result = new Int32Array(values.length);
  let i = 0;
  for (const value of values) {
    if (value < -0x8000_0000 || value > 0x7fff_ffff) {
      throw new RangeError(`${what} must have values in the range of int32, got ${value}`);
    }
    result[i++] = Number(value);
  }
  return result;
}

/** 1 bit of sign, 5 of exponent with a bias of 15, 10 of fraction. */
function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction ? NaN : sign * Infinity;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** The upper half of a float32. */
function fromBfloat16(buffer: ArrayBuffer): Float32Array {
  return new Float32Array(Uint32Array.from(new Uint16Array(buffer), (bits) => bits << 16).buffer);
}
