// cspell:ignore größe
import * as tf from '@tensorflow/tfjs';
import { makeVariable } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { describe, expect, test } from 'vitest';
import { loadSafetensors, saveSafetensors } from '../../index.ts';

/** A file: the length of the header in 8 bytes, little end first; the header; the data. */
function file(header: unknown, data: readonly number[] = [], length?: bigint): Uint8Array {
  const json = typeof header === 'string' ? header : JSON.stringify(header);
  const text = new TextEncoder().encode(json);
  const start = new DataView(new ArrayBuffer(8));
  start.setBigUint64(0, length ?? BigInt(text.length), true);
  return new Uint8Array([...new Uint8Array(start.buffer), ...text, ...data]);
}

function one(dtype: string, shape: number[], data: number[]): Uint8Array {
  return file({ t: { dtype, shape, data_offsets: [0, data.length] } }, data);
}

/** The bits of float32 values, or the values of other dtypes. */
function bits(tensor: tf.Tensor | undefined): number[] {
  const values = tensor?.dataSync() ?? [];
  if (!(values instanceof Float32Array)) return Array.from(values as Int32Array);
  return Array.from(new Uint32Array(values.buffer, values.byteOffset, values.length));
}

function load(bytes: Uint8Array, name = 't'): { values: number[]; shape: number[]; dtype: string } {
  const { tensors } = loadSafetensors(bytes);
  const tensor = tensors[name];
  const values = Array.from((tensor?.dataSync() ?? []) as ArrayLike<number>);
  const result = { values, shape: [...(tensor?.shape ?? [])], dtype: tensor?.dtype ?? 'none' };
  tf.dispose(tensors);
  return result;
}

describe('saving', () => {
  test('byte by byte', async () => {
    // -2.5 is -1.25 * 2 ** 1: sign 1, exponent 127 + 1 = 0x80, fraction 0.25 = 0x20_0000: 0xc0200000.
    const w = tf.tensor1d([1, -2.5]);
    const mask = tf.tensor1d([true, false, true], 'bool');
    const bytes = await saveSafetensors({ mask, w }, { format: 'tf' });
    const json =
      '{"__metadata__":{"format":"tf"},' +
      '"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},' +
      '"mask":{"dtype":"BOOL","shape":[3],"data_offsets":[8,11]}}';
    // 31 + 1 + 50 + 55 characters, to 144 with blanks.
    const padded = json.padEnd(144);
    expect(new DataView(bytes.buffer).getBigUint64(0, true)).toBe(144n);
    expect(new TextDecoder().decode(bytes.subarray(8, 152))).toBe(padded);
    expect([...bytes.subarray(152)]).toEqual([0, 0, 0x80, 0x3f, 0, 0, 0x20, 0xc0, 1, 0, 1]);
    tf.dispose([w, mask]);
  });

  test('nothing at all', async () => {
    const bytes = await saveSafetensors({});
    expect([...bytes]).toEqual([8, 0, 0, 0, 0, 0, 0, 0, ...new TextEncoder().encode('{}      ')]);
    expect(loadSafetensors(bytes)).toEqual({ tensors: {}, metadata: {} });
  });

  test('what cannot be saved', async () => {
    const text = tf.tensor1d(['a']);
    const gone = tf.scalar(1);
    gone.dispose();
    const w = tf.scalar(1);
    await expect(saveSafetensors({ text })).rejects.toThrow(
      'text must be float32, int32 or bool to be saved, got string',
    );
    await expect(saveSafetensors({ w: 3 as never })).rejects.toThrow('"w" must be a tensor, got 3');
    await expect(saveSafetensors({ gone })).rejects.toThrow('disposed');
    await expect(saveSafetensors({ __metadata__: w })).rejects.toThrow(
      '"__metadata__" cannot name a tensor',
    );
    await expect(saveSafetensors({ w }, { epoch: 3 as never })).rejects.toThrow(
      'metadata "epoch" must be a string, got 3',
    );
    tf.dispose([text, w]);
  });
});

describe('there and back', () => {
  test('bit for bit', async () => {
    // A NaN with a payload, a negative NaN, -0, the smallest subnormal, both infinities.
    const patterns = [0x7fc0_1234, 0xffc0_0000, 0x8000_0000, 1, 0x7f80_0000, 0xff80_0000];
    const saved = {
      floats: tf.tensor(new Float32Array(Uint32Array.from(patterns).buffer), [2, 3]),
      ints: tf.tensor1d([-(2 ** 31), 2 ** 31 - 1], 'int32'),
      scalar: tf.scalar(7),
      empty: tf.tensor1d([]),
      'none of three': tf.zeros([0, 3], 'int32'),
      'layer/größe.λ "🙂" \\ \n': tf.tensor1d([1]),
      ['__proto__']: tf.tensor1d([2]),
      '10': tf.tensor1d([true], 'bool'),
      '9': makeVariable(9),
    };
    const metadata = { 'größe "🙂"': 'a\nb', empty: '' };
    const { tensors, metadata: texts } = loadSafetensors(await saveSafetensors(saved, metadata));
    expect(texts).toEqual(metadata);
    expect(Object.keys(tensors).sort()).toEqual(Object.keys(saved).sort());
    expect(bits(tensors['floats'])).toEqual(patterns);
    for (const [name, source] of Object.entries(saved)) {
      const loaded = Object.entries(tensors).find(([key]) => key === name)?.[1];
      expect(loaded?.dtype).toBe(source.dtype);
      expect(loaded?.shape).toEqual(source.shape);
      expect(bits(loaded)).toEqual(bits(source));
    }
    tf.dispose(Object.values(tensors));
    tf.dispose(Object.values(saved));
  });

  test('the bytes may start anywhere in a buffer, and are copied', async () => {
    const w = tf.tensor1d([1, 2, 3]);
    const bytes = await saveSafetensors({ t: w });
    const shifted = Buffer.concat([Buffer.from([0]), bytes]).subarray(1);
    const { tensors } = loadSafetensors(shifted);
    shifted.fill(0);
    expect(Array.from(tensors['t']?.dataSync() ?? [])).toEqual([1, 2, 3]);
    expect(load(new Uint8Array(bytes)).values).toEqual([1, 2, 3]);
    const fromBuffer = loadSafetensors(bytes.buffer);
    expect(fromBuffer.tensors['t']?.shape).toEqual([3]);
    tf.dispose([w, tensors, fromBuffer.tensors]);
  });
});

describe('loading', () => {
  test.each<[string, number[], number[], string]>([
    ['F32', [0, 0, 0x80, 0x3f], [1], 'float32'],
    // Exponent 1023 = 0x3ff: 1. -2 has the sign and the exponent 1024 = 0x400.
    ['F64', [0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0, 0, 0, 0, 0, 0, 0, 0xc0], [1, -2], 'float32'],
    // 0x3c00: exponent 15 is 2 ** 0. 0xc500: -(1 + 0x100 / 1024) * 2 ** (17 - 15) = -5. 0x7bff: 1.999 * 2 ** 15 = 65504.
    ['F16', [0, 0x3c, 0, 0xc5, 0xff, 0x7b], [1, -5, 65504], 'float32'],
    // The smallest, 2 ** -24; -0; both infinities; NaN.
    ['F16', [1, 0, 0, 0x80, 0, 0x7c, 0, 0xfc, 1, 0x7c], [2 ** -24, -0, Infinity, -Infinity, NaN], 'float32'], // prettier-ignore
    // 0x3f80 and 0xc020 are the upper halves of 1 and -2.5; 0x7f80 of infinity; 0x7fc0 of NaN.
    ['BF16', [0x80, 0x3f, 0x20, 0xc0, 0x80, 0x7f, 0xc0, 0x7f], [1, -2.5, Infinity, NaN], 'float32'],
    ['I32', [0xfe, 0xff, 0xff, 0xff], [-2], 'int32'],
    ['I8', [0x80, 0x7f], [-128, 127], 'int32'],
    ['U8', [0x80, 0x7f], [128, 127], 'int32'],
    ['I16', [0, 0x80, 1, 0], [-32768, 1], 'int32'],
    ['U16', [0, 0x80, 1, 0], [32768, 1], 'int32'],
    ['U32', [0xff, 0xff, 0xff, 0x7f], [2 ** 31 - 1], 'int32'],
    // -(2 ** 31), sign extended.
    ['I64', [0, 0, 0, 0x80, 0xff, 0xff, 0xff, 0xff], [-(2 ** 31)], 'int32'],
    ['U64', [5, 0, 0, 0, 0, 0, 0, 0], [5], 'int32'],
    ['BOOL', [0, 1, 2], [0, 1, 1], 'bool'],
  ])('%s %j', (dtype, data, values, loadedType) => {
    const loaded = load(one(dtype, [values.length], data));
    expect(loaded).toEqual({ values, shape: [values.length], dtype: loadedType });
  });

  test('a header of odd length, tensors in any order, blanks', () => {
    // The data of "b" is first, at a place that is no multiple of 4 in the file.
    const header =
      ' { "a" : { "shape":[ ], "data_offsets":[8,12], "dtype":"I32" },\n' +
      '"b":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]} , "c":{"dtype":"F64","shape":[0],"data_offsets":[8,8]}}';
    const bytes = file(header, [0, 0, 0x80, 0x3f, 0, 0, 0, 0x40, 7, 0, 0, 0]);
    expect(load(bytes, 'a')).toEqual({ values: [7], shape: [], dtype: 'int32' });
    expect(load(bytes, 'b')).toEqual({ values: [1, 2], shape: [1, 2], dtype: 'float32' });
    expect(load(bytes, 'c')).toEqual({ values: [], shape: [0], dtype: 'float32' });
  });

  test('the file in the documentation of the reference implementation', () => {
    const json = '{"test":{"dtype":"I32","shape":[2,2],"data_offsets":[0,16]}}';
    const bytes = file(json, Array<number>(16).fill(0));
    expect(bytes[0]).toBe('<'.charCodeAt(0));
    expect(load(bytes, 'test')).toEqual({ values: [0, 0, 0, 0], shape: [2, 2], dtype: 'int32' });
  });
});

const f32 = (begin: number, end: number): object => ({
  dtype: 'F32',
  shape: [(end - begin) / 4],
  data_offsets: [begin, end],
});
const zeros = (count: number): number[] => Array<number>(count).fill(0);

test.each<[string, Uint8Array, string]>([
  ['too short', new Uint8Array(7), 'it must have at least 8 bytes, got 7'],
  ['a huge header', file('{}', [], 100_000_001n), 'the header must have at most 100000000 bytes, got 100000001'], // prettier-ignore
  ['the largest length', file('{}', [], 2n ** 64n - 1n), 'at most 100000000 bytes, got 18446744073709551615'], // prettier-ignore
  ['a header cut off', file('{}', [], 3n), 'the header must have 3 bytes, got 2: it is truncated'],
  ['no header', file(''), 'the header must be JSON in UTF-8'],
  ['no JSON', file('{"a":'), 'the header must be JSON in UTF-8'],
  ['no UTF-8', new Uint8Array([4, 0, 0, 0, 0, 0, 0, 0, 0x22, 0xff, 0xff, 0x22]), 'JSON in UTF-8'],
  ['no object', file([]), 'the header must be a JSON object'],
  ['a name twice', file('{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"\\u0061":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}', zeros(4)), 'the header must have each key once, got "a" twice'], // prettier-ignore
  ['a field twice', file('{"a":{"dtype":"F32","shape":[1],"shape":[1],"data_offsets":[0,4]}}', zeros(4)), 'each key once, got "shape" twice'], // prettier-ignore
  ['no entry', file({ a: null }), 'the dtype of "a" must be one of F32, I32, BOOL, F64, F16, BF16, I8, U8, I16, U16, U32, I64, U64, got undefined'], // prettier-ignore
  ['an unknown dtype', one('F8_E4M3', [1], [0]), 'got "F8_E4M3"'],
  ['a dtype of another kind', file({ a: { dtype: ['F32'] } }), 'got ["F32"]'],
  ['a negative size', one('U8', [-1], []), 'the shape of "t" must be a list of sizes, got [-1]'],
  ['half a size', one('U8', [0.5], []), 'the shape of "t" must be a list of sizes, got [0.5]'],
  ['no shape', file({ a: { dtype: 'U8', data_offsets: [0, 0] } }), 'the shape of "a" must be a list of sizes, got undefined'], // prettier-ignore
  ['one offset', file({ a: { dtype: 'U8', shape: [0], data_offsets: [0] } }), 'the data_offsets of "a" must be a begin and an end, got [0]'], // prettier-ignore
  ['offsets turned round', file({ a: { dtype: 'U8', shape: [0], data_offsets: [4, 0] } }, zeros(4)), 'a begin and an end, got [4,0]'], // prettier-ignore
  ['a wrong length', one('F32', [2, 2], zeros(12)), '"t", F32 of shape [2,2], must have 16 bytes, got 12'], // prettier-ignore
  ['a size past all numbers', one('F32', [2 ** 52, 2 ** 52, 2 ** 52], zeros(4)), 'must have 3.65'],
  ['data cut off', file({ a: f32(0, 8) }, zeros(4)), 'the data must have 8 bytes, as the tensors, got 4'], // prettier-ignore
  ['data left over', file({ a: f32(0, 4) }, zeros(8)), 'the data must have 4 bytes, as the tensors, got 8'], // prettier-ignore
  ['an overlap', file({ a: f32(0, 8), b: f32(4, 12) }, zeros(12)), '"b" must begin at byte 8 of the data, got 4'], // prettier-ignore
  ['the same place', file({ a: f32(0, 4), b: f32(0, 4) }, zeros(4)), '"b" must begin at byte 4 of the data, got 0'], // prettier-ignore
  ['a hole', file({ a: f32(0, 4), b: f32(8, 12) }, zeros(12)), '"b" must begin at byte 4 of the data, got 8'], // prettier-ignore
  ['metadata of numbers', file({ __metadata__: { a: 1 } }), 'metadata "a" must be a string, got 1'],
  ['metadata in a list', file({ __metadata__: [] }), 'metadata must be a record of strings'],
  ['an I64 out of range', one('I64', [1], [0, 0, 0, 0x80, 0, 0, 0, 0]), '"t" must have values in the range of int32, got 2147483648'], // prettier-ignore
  ['a U32 out of range', one('U32', [1], [255, 255, 255, 255]), 'got 4294967295'],
  ['a second tensor out of range', file({ a: f32(0, 4), t: { dtype: 'U32', shape: [1], data_offsets: [4, 8] } }, [...zeros(4), 255, 255, 255, 255]), '"t" must have values'], // prettier-ignore
])('refused, and nothing is leaked: %s', (_, bytes, message) => {
  expect(() => loadSafetensors(bytes)).toThrow(message);
});

test('every truncation of a good file is refused', async () => {
  const saved = { a: tf.tensor1d([1, 2]), b: tf.tensor1d([true], 'bool') };
  const bytes = await saveSafetensors(saved, { k: 'v' });
  for (let length = 0; length < bytes.length; length++) {
    expect(() => loadSafetensors(bytes.subarray(0, length))).toThrow('not a safetensors file');
  }
  tf.dispose(saved);
});

test('what are no bytes', () => {
  expect(() => loadSafetensors('file' as never)).toThrow(
    'bytes must be a Uint8Array or an ArrayBuffer, got "file"',
  );
});

test('a text of millions of escapes is read', () => {
  const escapes = 4_000_000;
  const bytes = file(`{"__metadata__":{"text":"${'\\"'.repeat(escapes)}"}}`);
  expect(loadSafetensors(bytes).metadata.text).toHaveLength(escapes);
});

test('a message stays short, whatever was given', () => {
  const long = 'x'.repeat(1_000_000);
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const key = JSON.stringify(long);
  for (const header of [
    `{"a":{"dtype":${key}}}`,
    `{"a":{"dtype":${deep}}}`,
    `{"a":{"dtype":"U8","shape":${deep}}}`,
    `{"a":{"dtype":"U8","shape":[1${',1'.repeat(1_000_000)}],"data_offsets":[0,3]}}`,
    `{${key}:{"dtype":"U8","shape":[3],"data_offsets":[0,4]}}`,
    `{${key}:1,${key}:2}`,
    `{"__metadata__":{${key}:[]}}`,
  ]) {
    expect(() => loadSafetensors(file(header, [0, 0, 0]))).toThrow(/^.{10,400}$/);
  }
});

test.each<[unknown, unknown, string]>([
  [undefined, undefined, 'tensors must be an object, got undefined'],
  [null, undefined, 'tensors must be an object, got null'],
  [7, undefined, 'tensors must be an object, got 7'],
  [{ a: 1 }, undefined, '"a" must be a tensor, got 1'],
  [{}, null, 'metadata must be a record of strings'],
  [{}, { a: 1n }, 'metadata "a" must be a string, got 1'],
])('%j with the metadata %o cannot be saved', async (tensors, metadata, message) => {
  await expect(saveSafetensors(tensors as never, metadata as never)).rejects.toThrow(message);
});
