import { test } from 'vitest';
import digits from './digits.ts';
import { checkClaims } from '../src/testing/check-claims.ts';
import { checkSeeds, checkTensors } from '../src/testing/experiment-checks.ts';

/** MomentumOptimizer.dispose() of tfjs 4.22 forgets its learning rate's scalar. */
const momentumLeak = 1;

test('the same seed gives the same numbers, another seed others', () => checkSeeds(digits, 60));

test('a run leaves no tensor behind', () => checkTensors(digits, 60, momentumLeak));

checkClaims('digits');
