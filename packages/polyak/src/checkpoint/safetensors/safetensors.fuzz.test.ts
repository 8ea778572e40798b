import * as tf from '@tensorflow/tfjs';
import { damagedJson, expectExplained, expectSameData, fuzz, soaked } from '@polyak/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadSafetensors, saveSafetensors } from '../../index.ts';

const runs = soaked(1000);

const header = {
  __metadata__: { epoch: '12' },
  a: { dtype: 'F32', shape: [2, 2], data_offsets: [0, 16] },
  b: { dtype: 'BF16', shape: [2], data_offsets: [16, 20] },
  c: { dtype: 'I64', shape: [], data_offsets: [20, 28] },
  d: { dtype: 'BOOL', shape: [3], data_offsets: [28, 31] },
  e: { dtype: 'F16', shape: [0, 7], data_offsets: [31, 31] },
};

function fileOf(text: string, data: Uint8Array, length = BigInt(text.length)): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const file = new Uint8Array(8 + bytes.length + data.length);
  new DataView(file.buffer).setBigUint64(0, length, true);
  file.set(bytes, 8);
  file.set(data, 8 + bytes.length);
  return file;
}

const text = JSON.stringify(header);
const whole = fileOf(text, new Uint8Array(31));

const data = fc.uint8Array({ minLength: 31, maxLength: 31 });

const files: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(damagedJson(header), data).map(([one, of]) => fileOf(one, of)),
  },
  // Some bytes of a whole file are others.
  {
    weight: 3,
    arbitrary: fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
      .map((changes) => {
        const file = whole.slice();
        for (const [at, byte] of changes) file[at] = byte;
        return file;
      }),
  },
  // A part of the header is there twice, or some other text.
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat(text.length), fc.nat(text.length), fc.nat(text.length), fc.string(), data)
      .map(([at, from, length, other, of]) =>
        fileOf(
          text.slice(0, at) + text.slice(from, from + (length % 30)) + other + text.slice(at),
          of,
        ),
      ),
  },
  fc.tuple(fc.bigInt(0n, 2n ** 64n - 1n), data).map(([length, of]) => fileOf(text, of, length)),
  fc.nat(whole.length).map((length) => whole.slice(0, length)),
  data.map((more) => Uint8Array.from([...whole, ...more])),
  fc.nat(20_000).map((depth) => fileOf('['.repeat(depth), new Uint8Array(0))),
  fc.uint8Array({ maxLength: 64 }),
);

const contentsOf = (tensors: Record<string, tf.Tensor>): object[] =>
  Object.keys(tensors)
    .sort()
    .map((name) => {
      const { dtype, shape } = tensors[name] as tf.Tensor;
      return { name, dtype, shape, values: tensors[name]?.dataSync() };
    });

test('a damaged file is refused with a reason, or read whole: no tensors are left behind', async () => {
  const { numTensors } = tf.memory();
  let refused = 0;
  await fuzz(files, { runs, seed: 3 }, async (file) => {
    try {
      const { tensors, metadata } = loadSafetensors(file);
      const again = loadSafetensors(await saveSafetensors(tensors, metadata));
      expectSameData(again.metadata, metadata);
      expectSameData(contentsOf(again.tensors), contentsOf(tensors));
      tf.dispose([tensors, again.tensors]);
    } catch (error) {
      refused++;
      expectExplained(error);
    }
    expect(tf.memory().numTensors, 'tensors').toBe(numTensors);
  });
  expect(refused).toBeGreaterThan(runs / 2);
  expect(refused).toBeLessThan(runs);
});
