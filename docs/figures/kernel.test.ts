import { Adam } from 'polyak';
import { expect, it } from 'vitest';
import { kernelSource } from '../../packages/polyak/src/update/kernel/source.ts';
import type { Rule } from '../../packages/polyak/src/update/rule.ts';

it('the kernel that is shown is that of Adam with one average', async () => {
  const adam = new Adam() as unknown as { rule: (options: object) => Rule; defaults: object };
  const source = kernelSource({
    rule: adam.rule(adam.defaults),
    averages: 1,
    vectorized: true,
  });
  // `npm run test:unit -- docs/figures/kernel.test.ts --update` updates it.
  await expect(source).toMatchFileSnapshot('adam-ema.wgsl');
});
