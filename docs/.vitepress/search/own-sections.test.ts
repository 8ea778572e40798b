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

it('leaves out what stands on the page of a base class, too', () => {
  const base = '# Class: Base\n\nThe base.\n\n### moments()\n\nThe running means.\n';
  expect(ownSections(page, [base])).not.toContain('The running means.');
  expect(ownSections(page, [base.replace('The running', 'Other')])).toContain('The running means.');
  expect(ownSections(base)).toContain('The running means.');
});
