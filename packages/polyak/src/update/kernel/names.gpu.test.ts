import * as tf from '@tensorflow/tfjs';
import { computed, expectClose, makeVariable, values } from '@polyak/testing';
import { gpuTest } from '@polyak/testing/gpu';
import { describe, expect, test } from 'vitest';
import { applyUpdates, prepareKernels } from '../apply.ts';
import { normMeter } from '../norm/meter.ts';
import { defineRule, type Rule } from '../rule.ts';
import { kernelSource } from './source.ts';

/** What the text declares on its own lines and in `main_`; other functions have a scope of their own. */
function declared(source: string): string[] {
  const [, main = ''] = source.split('fn main_');
  const names = [
    ...source.matchAll(/^(?:@.* )?(?:alias|struct|fn|var<[^>]*>) (\w+)/gm),
    ...main.matchAll(/(?:let|var) (\w+)|(\w+): vec3/g),
  ];
  return names.map(([, name, parameter]) => name ?? parameter ?? '');
}

/** What a rule could be tempted to call its slots or scalars. */
const temptations = [
  'weights', 'gradient', 'average0', 'remainder0', 'rate0', 'scalars', 'clip', 'clipLimit', 'noBits',
  'gradientScale', 'weightDecay', 'i', 'id', 'groups', 'main', 'next0', 'lerp', 'Extended', 'rounded', 'Bits',
  'Scalars', 'isNaN', 'near', 'far', 'select', 'max', 'min', 'clamp', 'sign', 'abs', 'bitcast', 'arrayLength',
  'f32', 'u32', 'vec4', 'array', 'rows', 'skipped',
]; // prettier-ignore

/** w ← w − scalar · g; slot ← slot + scalar, under names of any kind. */
function ruleNamed(slot: string, scalar: string): Rule {
  return defineRule({
    key: `names ${slot} ${scalar}`,
    slots: [slot],
    scalars: [scalar],
    wgsl: `
      let average1 = ${scalar} * g;
      w -= average1;
      ${slot} += ${scalar};`,
    ops() {
      throw new Error('this rule is for the kernel');
    },
  });
}

describe('a rule may name its slots and scalars as it likes', () => {
  for (const [k, name] of temptations.entries()) {
    const other = temptations[(k + 1) % temptations.length] ?? '';
    gpuTest(`${name} and ${other}`, async () => {
      const rule = ruleNamed(name, other);
      // Together they contain all names of a kernel.
      for (const extended of [false, true]) {
        const clip = extended ? 'norm' : 'value';
        const kernel = { rule, averages: 2, extended, clip, guarded: extended } as const;
        await prepareKernels({ ...kernel, meter: normMeter });
      }
      const [weights, slot, average] = [makeVariable([1]), makeVariable([2]), makeVariable([1])];
      const gradient = computed([4]);
      const clip = { kind: 'value', limit: 2 } as const;
      const step = { rule, gradient, slots: [slot], clip };
      applyUpdates([{ weights, averages: [average], step, scalars: [1, 0, 2, 0.25, 0.5] }]);
      // 1 − 0.25 · 2 = 0.5; 2 + 0.25; (1 + 0.5) / 2
      expectClose(
        [...(await values(weights)), ...(await values(slot)), ...(await values(average))],
        [0.5, 2.25, 0.75],
        1e-6,
      );
      tf.dispose([weights, slot, average, gradient]);
    });
  }
});

test('all names of the kernel end in _, where no name of a rule may', () => {
  for (const extended of [false, true]) {
    for (const clip of ['value', 'norm'] as const) {
      const rule = ruleNamed('slot', 'scalar');
      for (const guarded of [false, true]) {
        const options = { rule, averages: 2, extended, clip, guarded, vectorized: true };
        const names = declared(kernelSource(options)).filter((name) => !name.endsWith('_'));
        expect(names.sort()).toEqual(['T', 'average1', 'g', 'scalar', 'slot', 'w']);
      }
    }
  }
  expect(() => ruleNamed('weights_', 'lr')).toThrow(
    'a rule\'s names must not be w or g, or end in _, got "weights_"',
  );
  expect(() => ruleNamed('velocity', 'g')).toThrow(TypeError);
});
