import { expect, test } from 'vitest';
import { madeUpNumber, unnumbered } from './unnumbered.ts';

test.each([
  ['dense_Dense12/kernel', 'dense_Dense/kernel'],
  ['conv2d_Conv2D3/bias', 'conv2d_Conv2D/bias'],
  ['gru_cell_GRUCell1/kernel', 'gru_cell_GRUCell/kernel'],
  ['sequential_2/model1/dense_Dense1/kernel_4', 'sequential_/model/dense_Dense/kernel'],
  ['w_1', 'w'],
  ['17', ''],
])('%s is %s', (name, expected) => {
  expect(unnumbered(name)).toBe(expected);
});

test.each(['dense/kernel', 'block1/kernel', 'stage_A2/kernel', 'layer2', 'models3/w', ''])(
  '%j is the name that it was given',
  (name) => {
    expect(unnumbered(name)).toBe(name);
  },
);

test.each([
  ['sequential_2/dense_Dense12/kernel', 2],
  ['encoder/dense_Dense12/kernel_4', 12],
  ['17', 17],
  ['encoder/kernel', NaN],
  // Chosen by the program
  ['layer2/kernel_1', NaN],
])('the number in %s is %d', (name, number) => {
  expect(madeUpNumber(name)).toBe(number);
});
