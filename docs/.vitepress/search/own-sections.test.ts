import { expect, it } from 'vitest';
import { ownSections } from './own-sections.ts';

const page = `# Class: Adam

Adaptive moments.

## Example

\`\`\`ts
# not a heading
new Adam();
\`\`\`

## Methods

### minimize()

Takes a step.

#### Returns

the loss

#### Inherited from

[FusedOptimizer](../interfaces/FusedOptimizer.md)

***

### moments()

The running means.

#### Parameters

##### which

the first or the second

## Type Parameters

none
`;

it('keeps the page and its own members, without code and without the headings of their parts', () => {
  const lines = ownSections(page)
    .split('\n')
    .filter((line) => line.trim() !== '');
  expect(lines).toEqual([
    '# Class: Adam',
    'Adaptive moments.',
    '### moments()',
    'The running means.',
    'the first or the second',
    'none',
  ]);
});
