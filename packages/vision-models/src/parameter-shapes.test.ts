import '@polyak/testing/no-leaks';
import { expect, test } from 'vitest';
import { modelNames, parameterShapes, publishedTable } from './index.ts';

test('the published table has 42 models, each once', () => {
  expect(modelNames).toHaveLength(42);
  expect(new Set(modelNames).size).toBe(42);
});

test.each(publishedTable)(
  '$model has $parameters trainable parameters',
  ({ model, parameters }) => {
    const sizes = parameterShapes(model).map(([, shape]) => shape.reduce((a, b) => a * b, 1));
    expect(sizes.reduce((a, b) => a + b, 0)).toBe(parameters);
  },
);
