import { expect, it } from 'vitest';
import { dividedByKind, undescribed } from './categories.js';

it('finds the rows that have a dash for a description, and no others', () => {
  const table = `
| Parameter | Type | Description |
| ------ | ------ | ------ |
| \`model\` | \`Model\` | A model. |
| \`options?\` | \`Options\` | - |
| \`range\` | \`number\` | 1 - 2 |
`;
  expect(undescribed(table)).toEqual(['`options?`']);
});

it('divides the lists of an index by kind, in alphabetical order', () => {
  const index = `# API

## Optimizers

- [Adam](classes/Adam.md)
- [clip](functions/clip.md)
- [SGDOptions](interfaces/SGDOptions.md)
- [State](interfaces/State.md)
- [AdamOptions](type-aliases/AdamOptions.md)

## WebGPU

- [ready](functions/ready.md)
`;
  expect(dividedByKind(index)).toBe(`# API

## Optimizers

### Classes

- [Adam](classes/Adam.md)

### Functions

- [clip](functions/clip.md)

### Options

- [AdamOptions](type-aliases/AdamOptions.md)
- [SGDOptions](interfaces/SGDOptions.md)

### Types

- [State](interfaces/State.md)

## WebGPU

### Functions

- [ready](functions/ready.md)
`);
});
