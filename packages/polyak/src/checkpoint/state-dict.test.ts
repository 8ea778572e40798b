import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, test } from 'vitest';
import { checkTensorStates, writeTensors, type TensorState } from './state-dict.ts';

const good: TensorState = {
  name: 'w',
  dtype: 'float32',
  shape: [2, 3],
  values: new Float32Array(6),
};

const wellFormed: [string, object][] = [
  ['float32', good],
  ['int32', { ...good, dtype: 'int32', values: new Int32Array(6) }],
  ['bool', { ...good, dtype: 'bool', values: Uint8Array.of(0, 1, 0, 1, 1, 1) }],
  ['bool in a Buffer', { ...good, dtype: 'bool', values: Buffer.alloc(6) }],
  ['a scalar', { ...good, shape: [], values: new Float32Array(1) }],
  ['no elements', { ...good, shape: [4, 0], values: new Float32Array(0) }],
  ['NaN', { ...good, shape: [1], values: Float32Array.of(NaN) }],
  ['without a prototype', Object.assign(Object.create(null) as object, good)],
  ['structured-cloned', structuredClone(good)],
];

const malformed: [string, unknown, string][] = [
  ['null', null, 'list[1] must be an object, got null'],
  ['undefined', undefined, 'list[1] must be an object, got undefined'],
  ['a string', 'w', 'list[1] must be an object, got "w"'],
  ['an array', [good], 'list[1] must be an object, got a Array'],
  ['no fields', {}, 'list[1].name must be a string, got undefined'],
  ['a number as name', { ...good, name: 7 }, 'list[1].name must be a string, got 7'],
  [
    'float16',
    { ...good, dtype: 'float16' },
    'list[1].dtype must be "float32" or "int32" or "bool", got "float16"',
  ],
  ['a dtype by inheritance', { ...good, dtype: 'constructor' }, 'list[1].dtype must be'],
  ['no shape', { ...good, shape: undefined }, 'list[1].shape must be a list of lengths'],
  ['a string as shape', { ...good, shape: '23' }, 'list[1].shape must be a list of lengths'],
  ['a negative length', { ...good, shape: [-2, -3] }, 'list[1].shape[0] must be a safe integer'],
  ['half a length', { ...good, shape: [12, 0.5] }, 'list[1].shape[1] must be a safe integer'],
  ['a hole in the shape', { ...good, shape: Object.assign([6], { 2: 1 }) }, 'list[1].shape[1]'],
  ['2 ** 53', { ...good, shape: [2 ** 53] }, 'list[1].shape[0] must be a safe integer'],
  ['another size', { ...good, shape: [7] }, 'as many values as its shape says, got 6 of shape [7]'],
  [
    'float64',
    { ...good, values: new Float64Array(6) },
    'list[1].values must be a Float32Array, got a Float64Array',
  ],
  ['integers in float32', { ...good, values: new Int32Array(6) }, 'must be a Float32Array'],
  ['float32 in integers', { ...good, dtype: 'int32' }, 'must be a Int32Array'],
  ['a list of values', { ...good, values: [0, 0, 0, 0, 0, 0] }, 'must be a Float32Array'],
  ['text as values', { ...good, values: '000000' }, 'must be a Float32Array, got "000000"'],
  ['a bool of 2', { ...good, dtype: 'bool', values: Uint8Array.of(0, 1, 0, 1, 2, 1) }, 'got 2'],
  [
    'an unknown field',
    { ...good, offset: 4 },
    'list[1] must have no fields but name, dtype, shape, values, got "offset"',
  ],
  ['__proto__', JSON.parse('{"__proto__": {"name": "w"}}'), 'got "__proto__"'],
  ['inherited fields', Object.create(good), 'list[1] must be a plain object'],
];

describe('checkTensorStates', () => {
  test.each(wellFormed)('takes %s', (_, state) => {
    expect(() => checkTensorStates('list', [good, state])).not.toThrow();
  });

  test.each(malformed)('refuses %s', (_, state, message) => {
    expect(() => checkTensorStates('list', [good, state])).toThrow(message);
  });

  test.each([undefined, null, {}, 'list', 7])('refuses %j for a list', (list) => {
    expect(() => checkTensorStates('list', list)).toThrow('list must be an array of tensors, got');
  });

  test('refuses a hole in the list', () => {
    expect(() => checkTensorStates('list', Object.assign([good], { 2: good }))).toThrow(
      'list[1] must be an object, got undefined',
    );
  });

  test('says what was given in few words, whatever its length', () => {
    const long = 'x'.repeat(20_000_000);
    const shape = Array.from({ length: 100_000 }, () => 1);
    for (const bad of [{ dtype: long }, { values: long }, { shape, name: long }, { [long]: 1 }]) {
      const message = messageOf(() => checkTensorStates('list', [{ ...good, ...bad }]));
      expect(message.length).toBeLessThan(250);
    }
  });
});

describe('writeTensors', () => {
  test('gives tensors whose memory is their own', async () => {
    const values = [Float32Array.of(1), Int32Array.of(1), Buffer.of(1)];
    const states = (['float32', 'int32', 'bool'] as const).map((dtype, i): TensorState => ({
      name: dtype,
      dtype,
      shape: [1],
      values: values[i] as never,
    }));
    const tensors = writeTensors(states).map(({ tensor }) => tensor);
    for (const each of values) each[0] = 0;
    for (const tensor of tensors) expect([...(await tensor.data())]).toEqual([1]);
    tf.dispose(tensors);
  });
});

function messageOf(act: () => void): string {
  try {
    act();
  } catch (error) {
    return String(error);
  }
  throw new Error('nothing was thrown');
}
