import { expect, test } from 'vitest';
import { record } from '../src/record.ts';
import { checkClaims } from '../src/testing/check-claims.ts';
import { checkSeeds, checkTensors, late, mean } from '../src/testing/experiment-checks.ts';
import fashion from './fashion.ts';

test('the same seed gives the same numbers, another seed others', () => checkSeeds(fashion, 10));

test('a run leaves no tensor behind', () => checkTensors(fashion, 10));

test('in the first steps the EMA is behind, for it holds the untrained weights', async () => {
  const { recording } = await record(fashion, { maxSteps: 40 });
  const accuracy = (name: string) => mean(late(recording, 'Test accuracy', name, 1));
  expect(accuracy('EMA')).toBeLessThan(accuracy('raw') - 0.05);
});

checkClaims('fashion');
