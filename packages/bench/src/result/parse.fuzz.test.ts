import { damagedJson, expectExplained, fuzz, soaked } from '@polyak/testing';
import { expect, test } from 'vitest';
import { exampleResult } from './example-result.ts';
import { parseResult } from './parse.ts';

const runs = soaked(1000);

test('a damaged result is refused with a reason, or is one: read again it is the same', async () => {
  let refused = 0;
  await fuzz(damagedJson(exampleResult), { runs, seed: 8 }, (json) => {
    try {
      const result = parseResult(json);
      // As JSON, in which 0 is -0, too.
      const again = JSON.stringify(result);
      expect(JSON.stringify(parseResult(again))).toBe(again);
    } catch (error) {
      refused++;
      // What the browser says of text that is no JSON is an explanation.
      if (!(error instanceof SyntaxError)) expectExplained(error);
    }
  });
  expect(refused).toBeGreaterThan(runs / 4);
  expect(refused).toBeLessThan(runs);
});
