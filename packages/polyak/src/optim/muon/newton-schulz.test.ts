import * as tf from '@tensorflow/tfjs';
import { expectClose, randomNumbers, values } from '@polyak/testing';
import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import { newtonSchulz } from './newton-schulz.ts';

const nsCoefficients = [3.4445, -4.775, 2.0315] as const;
const usual = { nsCoefficients, nsSteps: 5, eps: 1e-7 };

function random(rows: number, columns: number, scale = 1): tf.Tensor2D {
  const next = randomNumbers(rows * 100 + columns);
  const numbers = Array.from({ length: rows * columns }, () => scale * (2 * next() - 1));
  return tf.tensor2d(numbers, [rows, columns]);
}

/** On a diagonal matrix, the polynomial acts on each element: s ← a·s + b·s³ + c·s⁵. */
function ofSingularValue(s: number, steps: number): number {
  const [a, b, c] = nsCoefficients;
  let x = s;
  for (let i = 0; i < steps; i++) x = a * x + b * x ** 3 + c * x ** 5;
  return x;
}

test.each([0, 1, 5, 12])('each singular value goes through the polynomial, %i times', async (n) => {
  // The norm of (3, 4, 12) is 13.
  const diagonal = [3, 4, 12];
  const matrix = tf.tidy(() => tf.diag(tf.tensor1d(diagonal)));
  const result = newtonSchulz(matrix, { ...usual, nsSteps: n });
  const expected = diagonal.map((s) => ofSingularValue(s / 13, n));
  expectClose(
    await values(result),
    [expected[0], 0, 0, 0, expected[1], 0, 0, 0, expected[2]] as number[],
    2e-6,
  );
  tf.dispose([matrix, result]);
});

test('five times, it takes values from a hundredth of the norm on to between 0.68 and 1.14', () => {
  const ends = Array.from({ length: 991 }, (_, i) => ofSingularValue((10 + i) / 1000, 5));
  expect(Math.min(...ends)).toBeGreaterThan(0.68);
  expect(Math.max(...ends)).toBeLessThan(1.14);
});

test.each([
  [1, 1],
  [1, 7],
  [7, 1],
  [3, 50],
  [50, 3],
  [16, 17],
])('of %i × %i numbers, the smaller product is near the unit matrix', async (rows, columns) => {
  const matrix = random(rows, columns);
  const result = newtonSchulz(matrix, usual);
  const isTall = rows > columns;
  const product = tf.matMul(result, result, isTall, !isTall);
  const size = Math.min(rows, columns);
  for (const [i, value] of (await values(product)).entries()) {
    // Jordan et al. chose coefficients that leave singular values between about 0.7 and 1.2.
    if (i % (size + 1) === 0) expect(Math.abs(value - 1)).toBeLessThan(0.6);
    else expect(Math.abs(value)).toBeLessThan(0.5);
  }
  const turnedBefore = tf.tidy(() => tf.transpose<tf.Tensor2D>(matrix));
  const turnedResult = newtonSchulz(turnedBefore, usual);
  const back = tf.transpose(turnedResult);
  expectClose(await values(back), await values(result), 1e-5);
  tf.dispose([matrix, result, product, turnedBefore, turnedResult, back]);
});

test('the length of the matrix does not matter, above eps', async () => {
  const [small, large] = [random(4, 6, 1e-3), random(4, 6, 1e3)];
  const results = [small, large].map((matrix) => newtonSchulz(matrix, usual));
  expectClose(await values(results[0]), await values(results[1]), 1e-4);
  tf.dispose([small, large, ...results]);
});

test('of zeros come zeros', async () => {
  const zeros = tf.zeros([3, 2]);
  const result = newtonSchulz(zeros, usual);
  expect(await values(result)).toEqual([0, 0, 0, 0, 0, 0]);
  tf.dispose([zeros, result]);
});

/** A matrix as rows. */
type Rows = number[][];

const bits = new Uint32Array(1);
const float = new Float32Array(bits.buffer);

/** To the nearest number with the upper half of a float's bits, or to the even one of two. */
function bfloat16(value: number): number {
  float[0] = value;
  const [given = 0] = bits;
  bits[0] = (given + 0x7fff + ((given >>> 16) & 1)) & 0xffff0000;
  const [rounded = NaN] = float;
  return rounded;
}

/** `scale · left · right + share · bias`, rounded once, as torch does in bfloat16. */
function product(left: Rows, right: Rows, scale = 1, bias: Rows = [], share = 0): Rows {
  return left.map((row, i) =>
    (right[0] ?? []).map((_, j) => {
      const sum = row.reduce((total, value, k) => total + value * (right[k]?.[j] ?? NaN), 0);
      return bfloat16(scale * sum + share * (bias[i]?.[j] ?? 0));
    }),
  );
}

function inBfloat16(rows: Rows): Rows {
  const [a, b, c] = nsCoefficients;
  const given = rows.map((row) => row.map(bfloat16));
  const norm = bfloat16(Math.hypot(...given.flat()));
  let x = given.map((row) => row.map((value) => bfloat16(value / norm)));
  for (let step = 0; step < 5; step++) {
    const turned = (x[0] ?? []).map((_, j) => x.map((row) => row[j] ?? NaN));
    const gram = product(x, turned);
    x = product(product(gram, gram, c, gram, b), x, 1, x, a);
  }
  return x;
}

test.each([
  [8, 16],
  [32, 64],
  [48, 48],
])('in bfloat16, the result for %i × %i numbers is 0.5% to 3% away', async (rows, columns) => {
  const matrix = tf.randomNormal<tf.Rank.R2>([rows, columns], 0, 1, 'float32', rows);
  const result = newtonSchulz(matrix, usual);
  const ours = await values(result);
  const theirs = inBfloat16(await matrix.array()).flat();
  const distance = Math.hypot(...ours.map((value, i) => value - (theirs[i] ?? NaN)));
  const share = distance / Math.hypot(...ours);
  expect(share).toBeGreaterThan(0.005);
  expect(share).toBeLessThan(0.03);
  tf.dispose([matrix, result]);
});
