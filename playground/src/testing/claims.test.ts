import { expect, test } from 'vitest';
import { experiment } from '../host.ts';
import { below, fault, lastFive, sentence, showClaims, swing, type Claim } from './claims.ts';

const says = 'EMA is {} lower';
const shown = { seed: 1, looks: 20, held: 18, last: 0.1, mean: 0.2 };
const claim: Claim = { says, from: 1, gains: () => [] };

test('nine late looks of ten and the last one are to show it', () => {
  expect(fault(claim, shown)).toBeUndefined();
  expect(fault(claim, { ...shown, held: 17 })).toBe(
    'seed 1: "EMA is {} lower" at 17 of 20 late looks, by 0.1 at the last',
  );
  expect(fault(claim, { ...shown, last: -0.1 })).toContain('by -0.1 at the last');
  expect(fault(claim, { ...shown, looks: 0, held: 0 })).toContain('0 of 0');
  expect(fault({ ...claim, holds: (gain) => gain < 0.05 }, shown)).toContain('18 of 20');
});

test('the text has the range of the means', () => {
  const seeds = [shown, { ...shown, seed: 2, mean: 0.314 }];
  expect(sentence({ says, seeds })).toBe('EMA is 20% to 31% lower');
  expect(sentence({ says, seeds: [shown] })).toBe('EMA is 20% lower');
  expect(sentence({ says: '{points} higher', seeds })).toBe('20 to 31 points higher');
  expect(sentence({ says: 'gains {}', seeds: [{ ...shown, mean: -0.02 }] })).toBe('gains −2%');
});

test('gains are of the late looks of the run with the values of the claim', async () => {
  const halves = experiment({
    title: 'Halves',
    lookFor: '',
    controls: {
      seed: { label: 'Seed', value: 1, min: 0, max: 9, step: 1 },
      raw: { label: 'Raw', value: 1, min: 0, max: 9, step: 1 },
    },
    async run({ controls, steps, chart }) {
      for await (const step of steps(10)) {
        chart('Loss', step, { raw: controls.raw, EMA: step > 5 ? 1 : 9 });
      }
    },
  });
  const gains: Claim['gains'] = (looks) => below(looks('Loss', 'EMA'), looks('Loss', 'raw'));
  const claims = [
    { says, from: 6, values: { raw: 2 }, gains },
    { says, from: 5, values: { raw: 2 }, gains },
    { says, from: 6, gains },
  ];
  // 1 − 1/2, five times; with step 5 there is 1 − 9/2 beside them; 1 − 1/1.
  expect(await showClaims(halves, claims, 3)).toEqual([
    { seed: 3, looks: 5, held: 5, last: 0.5, mean: 0.5 },
    { seed: 3, looks: 6, held: 5, last: 0.5, mean: -0.1667 },
    { seed: 3, looks: 5, held: 0, last: 0, mean: 0 },
  ]);
  const missing: Claim = { says, from: 1, gains: (looks) => looks('Loss', 'SWA') };
  await expect(showClaims(halves, [missing], 1)).rejects.toThrow(
    'there is no line "SWA" in a chart "Loss"',
  );
});

test('a swing is the height of five looks', () => {
  expect(swing([1, 2, 3, 2, 1, 5])).toEqual([2, 4]);
});

test('a mean of the last five begins with the fifth look', () => {
  // (1 + 2 + 3 + 2 + 2) / 5, (2 + 3 + 2 + 2 + 6) / 5.
  expect(lastFive([1, 2, 3, 2, 2, 6])).toEqual([2, 3]);
});
