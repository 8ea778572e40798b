import { expect, test } from 'vitest';
import { unnumbered } from './unnumbered.ts';

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
